import { expect, it } from 'vitest'
import { accusation } from '../../utils/checks/accusation/index.ts'
import { runChecks } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { makePredictions, makeTagger } from './fake-tagger.ts'

/** The levels where the model takes no sentence for an accusation. */
const findLevels = (text: string) => {
  const tagger = makeTagger({ senses: makePredictions(text) })
  return runChecks(createTextDraft(text), {}, { checks: { accusation }, tagger }).findings.map(({ level }) => level)
}

it.each(['Nghe nói', 'Nghe đâu', 'Thấy bảo', 'Người ta đồn', 'nghe don'])(
  'passing an offence on as heard is no less than stating it, whatever the model says: %s',
  (heard) => {
    expect(findLevels(`${heard} ông Mẫu trưởng thôn tham ô tiền quỹ`)).toEqual(['warn'])
  },
)

it('what is stated is left to the model, and what is asked is no accusation', () => {
  expect(findLevels('Ông Mẫu trưởng thôn tham ô tiền quỹ')).toEqual([])
  expect(findLevels('Nghe nói ông Mẫu trưởng thôn tham ô tiền quỹ, có đúng không?')).toEqual([])
})

it.each([
  'Tối qua chú Tư Đen ăn trộm gà nhà tui chứ ai',
  'hôm bữa ông Năm Tàu lấy trộm xe đạp của má tui luôn',
  'Dì Bảy Hường chôm hai con vịt nhà nội tui chớ ai vô đó',
  'toi qua chu Tu Den an trom ga nha tui chu ai',
])('a theft by somebody whom the village knows needs no word of the model: %s', (text) => {
  expect(findLevels(text)).toEqual(['warn'])
})

it.each([
  'Chú Tư Đen bị ăn trộm gà tối qua',
  'Chú Tư Đen đuổi thằng ăn trộm gà chạy té khói',
  'Con chó nhà ông Năm Tàu ăn trộm gà nhà tui',
  'Chú Tư Đen có ăn trộm gà nhà bà không?',
  'ai ăn trộm gà vậy?',
])('a theft suffered, fought, asked about or by an animal is none: %s', (text) => {
  expect(findLevels(text)).toEqual([])
})
