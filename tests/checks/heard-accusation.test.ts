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
