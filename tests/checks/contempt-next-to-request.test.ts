// A request to verify makes a question of a crime, not of the contempt for a person.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { selectSafeFixes } from '../../utils/checks/safe-fixes.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })
const findSafeKinds = (text: string) => {
  const findings = run(text)
  const accused = findings.find(({ check }) => check === 'accusation')!
  return selectSafeFixes(text, accused, findings, run).map(({ kind }) => kind)
}

it.each([
  ['Con mụ Tám xóm Đình là đồ ăn cướp, ôm tiền hụi bỏ trốn', 'warn'],
  ['Lão Bình chủ thầu là đồ lừa đảo, rút ruột công trình', 'warn'],
  ['con mu Tam la do an cap tien quy', 'warn'],
  ['Con mẹ Hạnh kế toán ăn chặn tiền hụi của bà con', 'note'],
])('leaves an insult next to the request, and so does not offer it: “%s”', (text, level) => {
  const asked = run(`${text}, đề nghị cơ quan chức năng xác minh`)
  expect(asked.map((each) => [each.check, each.level])).toContainEqual(['insult', level])
  expect(findSafeKinds(text)).not.toContain('ask-to-verify')
})

it('offers the request where nobody is despised', () => {
  expect(findSafeKinds('Bà Thu kế toán xã ăn chặn tiền lụt')).toContain('ask-to-verify')
})

it.each([
  'Lão Tư bị lừa đảo mất hai triệu, đề nghị công an điều tra',
  'Thằng nhỏ nhà em bị lấy trộm xe đạp, nhờ công an xã xác minh',
  'Mụ Sáu bán bún ngon lắm, mong trạm kiểm tra huyết áp cho mụ',
  'Đề nghị công an xác minh việc anh Tài bị gọi là đồ ăn cắp',
])('is silent of “%s”', (text) => {
  expect(run(text)).toEqual([])
})
