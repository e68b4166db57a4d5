import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) => (check === 'threat' ? [level] : []))

it.each([
  'tao biết nhà mày ở đâu rồi đó',
  'mi nói ai ăn chặn tiền hội? tau biết nhà mi ở mô rồi đó',
  'đm mi nói ai ăn chặn tiền hội? có giỏi ra đây nói chuyện, đồ mất dạy, tau biết nhà mi ở mô rồi đó',
  'may to ai an tien? tao biet nha may o dau roi do',
  'mày có gan không? tao biết nhà mày ở đâu rồi đó',
  'mày ăn nói cho đàng hoàng, tao biết nhà mày ở đâu rồi đó',
  'tao đón đường mày, tao biết nhà mày rồi đó',
])('holds what says that the writer knows where somebody lives, whatever was asked before: %s', (text) => {
  expect(findLevels(text)).toEqual(['stop'])
})

it.each([
  'mi ăn cơm chưa? tau biết nhà mi ở mô rồi đó, tí tau qua',
  'mày biết nhà tao không? tao biết nhà mày rồi đó',
  'mày rảnh không? tao biết nhà mày ở đâu rồi nè, mai tao ghé chơi',
  'anh Hùng ăn chặn tiền hỗ trợ, bà con biết nhà ông ở đâu thì chỉ giùm',
  'ông lấy tiền dân, ai biết nhà ông thì báo công an, đừng để ông trốn',
  'Ông Sáu ăn nói nhẹ nhàng, ai cũng biết nhà ông, an toàn lắm',
  'Nó nói "mi nói ai ăn tiền? tau biết nhà mi ở mô rồi đó" làm tôi sợ, đã trình báo công an',
])('does not hold who plans a visit, complains or reports: %s', (text) => {
  expect(findLevels(text)).not.toContain('stop')
})
