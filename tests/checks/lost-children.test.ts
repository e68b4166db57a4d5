// A notice of a lost child, and a text that only looks like one.

import { expect, it } from 'vitest'
import { childPrivacy } from '../../utils/checks/child-privacy/index.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** Whether the check stays silent about a text, however sure the model is. */
const isExempt = (text: string) => childPrivacy.isExempt!(analyzeText(text), { start: 0, end: text.length })

it.each([
  'Bé trai khoảng 4 tuổi đi lạc ở chợ Mẫu, mặc áo đỏ, ai là người nhà xin tới công an phường đón.',
  'Cháu gái 5 tuổi lạc mẹ trước cổng siêu thị, tóc ngắn, nhờ mọi người tìm giúp bố mẹ cháu.',
])('is silent about a notice that says how a lost child looks: “%s”', (text) => {
  expect(isExempt(text)).toBe(true)
})

it.each([
  'Cháu trai 8 tuổi lớp 3C trường Bình Mẫu hay đi lạc, ai biết người nhà thì nhắn.',
  'Bé 6 tuổi lạc mẹ, nhà ở thôn Ví, ai biết gia đình thì ghé.',
  'Cháu 7 tuổi hay đi lạc, tối ở nhà một mình, ai biết người nhà thì báo.',
  'Cháu bé 6 tuổi đi lạc, bị tự kỷ, ai biết người nhà thì báo.',
])('is not silent where class, school, home, illness or being alone is given: “%s”', (text) => {
  expect(isExempt(text)).toBe(false)
})
