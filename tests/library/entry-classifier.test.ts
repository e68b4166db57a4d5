import { describe, expect, it } from 'vitest'
import { makeEntrySamples } from '../../scripts/train/entry-samples.ts'
import { learnEntries } from '../../scripts/train/learn-entries.ts'
import { computeDigest, roundEntries } from '../../scripts/train/round-entries.ts'
import { readAnswered } from '../../utils/library/answers/answered-questions/answered-rows.ts'
import { EntryClassifier, MIN_HOLDERS, VECTOR_LENGTH } from '../../utils/library/answers/entry-classifier.ts'
import { ENTRY_WEIGHTS } from '../../utils/library/answers/entry-weights.ts'
import { FeatureTable } from '../../utils/library/answers/feature-table.ts'
import { learnTopics } from '../../utils/library/answers/learn-topics.ts'
import { packQuestions } from '../../utils/library/answers/pack-questions.ts'
import { PACKED_QUESTIONS } from '../../utils/library/answers/packed-questions.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { TopicClassifier } from '../../utils/library/answers/topic-classifier.ts'

const EXAMPLES = {
  meo: 'mèo nhà hàng xóm lạc đường, tìm mèo lạc, mèo của bà nội đi lạc, mèo ốm',
  cho: 'chó nhà hàng xóm sủa đêm, chó sủa cả xóm mất ngủ, tiếng chó sủa, chó ốm',
}
const ROWS = `
luat-a.d1 nd-b.d2
  mèo lạc đường phải làm sao
  mèo nhà bà nội đi lạc
  tìm mèo lạc ở đâu
nd-b.d2
  chó sủa cả đêm, mất ngủ
  chó hàng xóm sủa
  tiếng chó sủa đêm
-
  canh chua nhà hàng xóm
  nhà hàng xóm
  đêm ở nhà hàng xóm
`

const topics = new TopicClassifier(learnTopics([EXAMPLES], {}))
for (const _ of topics.buildInSteps());
const answered = readAnswered(ROWS)
const packed = packQuestions(answered, topics)
const table = new FeatureTable(packed)
for (const _ of table.buildInSteps());
const features = table.listFeatures(MIN_HOLDERS)
const samples = makeEntrySamples(answered, [], { classifier: topics, features, entries: packed.entries })
const RECIPE = { dimensions: VECTOR_LENGTH, passes: 60, batch: 8, pace: 0.05, featureDropout: 0, dropout: 0, seed: 3 }
const learn = () => learnEntries(samples, { features: features.length, entries: packed.entries.length + 1 }, RECIPE)

function createClassifier(weights = roundEntries(learn(), '')): EntryClassifier {
  const created = new EntryClassifier(weights, packed, table)
  for (const _ of created.buildInSteps());
  return created
}

const weigh = (question: string) => topics.weighFeatures(collectFeatures(readQuestionWords(question)))

describe('the classifier of entries', () => {
  it.each([
    ['mèo lạc', 'luat-a.d1'],
    ['meo lac', 'luat-a.d1'],
    ['chó sủa', 'nd-b.d2'],
    ['nhà hàng xóm', undefined],
  ])('learns what answers "%s"', (question, entry) => {
    const shares = createClassifier().classify(weigh(question))
    expect(shares[0]!.entries).toEqual(entry === undefined ? [] : [entry])
    expect(shares).toHaveLength(packed.entries.length + 1)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(shares.map(({ share }) => share)).toEqual(shares.map(({ share }) => share).sort((a, b) => b - a))
  })

  it('gives a question without a known feature what is most probable for any', () => {
    const { biases } = roundEntries(learn(), '')
    const likeliest = biases.indexOf(Math.max(...biases))
    const [first] = createClassifier().classify(new Map())
    expect(first!.entries).toEqual(likeliest === 0 ? [] : [packed.entries[likeliest - 1]])
  })

  it('learns the same from the same questions, and something else in another order', () => {
    expect(learn()).toEqual(learn())
    const other = learnEntries(samples, { features: features.length, entries: 3 }, { ...RECIPE, seed: 4 })
    expect(other).not.toEqual(learn())
  })

  it('does not begin with what was learned from other questions', () => {
    const weights = roundEntries(learn(), '')
    expect(() => createClassifier({ ...weights, biases: weights.biases.slice(1) })).toThrow(RangeError)
    expect(() => createClassifier({ ...weights, vectors: weights.vectors.slice(0, -8) })).toThrow(RangeError)
  })

  it('has learned from the questions that the library has: otherwise run npm run train:answers', () => {
    expect(ENTRY_WEIGHTS.learnedFrom).toBe(computeDigest(PACKED_QUESTIONS))
  })
})
