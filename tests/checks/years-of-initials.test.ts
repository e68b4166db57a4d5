// A name that is already shortened says no more with the year of a birth.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()

it.each([
  'Nạn nhân là ông Hà Văn S. (SN 1961), trú ở thôn Đoài.',
  'Nan nhan la ong Ha Van S. (SN 1961), tru o thon Doai.',
  'Sáng 12/5/2026, Công an xã Yên Thế tiếp nhận trình báo của bà Đinh Thị B. (SN 1971, trú thôn Đoài) về việc phát hiện một túi tiền tại chợ.',
])('leaves a shortened name with a year of birth alone: %s', (text) => {
  const found = checkDraft(createTextDraft(text), {}, { tagger })
  expect(found.filter(({ check }) => check === 'personal-data')).toEqual([])
})

it.each(['Ông Hà Văn S. (SN 1961), trú ở thôn Đoài, bị HIV.', 'Ông Hà Văn S. (sinh ngày 12/3/1961), trú ở thôn Đoài.'])(
  'keeps an illness, or the whole date, next to a shortened name: %s',
  (text) => {
    const found = checkDraft(createTextDraft(text), {}, { tagger })
    expect(found.map(({ check }) => check)).toContain('personal-data')
  },
)
