import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answeredByDecrees } from '../../utils/library/answers/answered-questions/answered-by-decrees.ts'
import { answeredByLaws } from '../../utils/library/answers/answered-questions/answered-by-laws.ts'
import { answeredByRules } from '../../utils/library/answers/answered-questions/answered-by-rules.ts'
import { readAnswered } from '../../utils/library/answers/answered-questions/answered-rows.ts'
import { unansweredQuestions } from '../../utils/library/answers/answered-questions/unanswered-questions.ts'
import { FeatureTable } from '../../utils/library/answers/feature-table.ts'
import { learnTopics } from '../../utils/library/answers/learn-topics.ts'
import { packQuestions } from '../../utils/library/answers/pack-questions.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { AnsweredQuestions } from '../../utils/library/answers/similar-questions.ts'
import { TopicClassifier } from '../../utils/library/answers/topic-classifier.ts'
import { BUNDLED_LIBRARY } from '../../utils/library/index.ts'

const EXAMPLES = {
  meo: 'mèo nhà hàng xóm lạc đường, tìm mèo lạc, mèo của bà nội đi lạc',
  cho: 'chó nhà hàng xóm sủa đêm, chó sủa cả xóm mất ngủ, tiếng chó sủa',
}
const ROWS = `
luat-a.d1 nd-b.d2
  mèo lạc đường phải làm sao
  mèo nhà bà nội đi lạc
nd-b.d2
  chó sủa cả đêm, mất ngủ
-
  canh chua nhà hàng xóm
`

const classifier = new TopicClassifier(learnTopics([EXAMPLES], {}))
for (const _ of classifier.buildInSteps());

const weigh = (question: string) => classifier.weighFeatures(collectFeatures(readQuestionWords(question)))

function createAnswered(rows: string): AnsweredQuestions {
  const packed = packQuestions(readAnswered(rows), classifier)
  const table = new FeatureTable(packed)
  for (const _ of table.buildInSteps());
  return new AnsweredQuestions(packed, table)
}

describe('answered questions', () => {
  it('are read with what answers them, or with no answer', () => {
    expect(readAnswered(ROWS)).toEqual([
      { question: 'mèo lạc đường phải làm sao', entries: ['luat-a.d1', 'nd-b.d2'] },
      { question: 'mèo nhà bà nội đi lạc', entries: ['luat-a.d1', 'nd-b.d2'] },
      { question: 'chó sủa cả đêm, mất ngủ', entries: ['nd-b.d2'] },
      { question: 'canh chua nhà hàng xóm', entries: [] },
    ])
  })

  it.each([
    ['tìm mèo của bà nội đi lạc', ['luat-a.d1', 'nd-b.d2']],
    ['tim meo cua ba noi di lac', ['luat-a.d1', 'nd-b.d2']],
    ['chó sủa đêm', ['nd-b.d2']],
    ['nhà hàng xóm', []],
  ])('are found that are like "%s"', (question, entries) => {
    const [first] = createAnswered(ROWS).findSimilar(weigh(question))
    expect(first!.entries).toEqual(entries)
  })

  it.each(['mèo', 'zzz', ''])('are not found by "%s", which has too few known words', (question) => {
    expect(createAnswered(ROWS).findSimilar(weigh(question))).toEqual([])
  })

  it('have shares that sum to 1, in falling order, the question itself first', () => {
    const words = fc.array(fc.constantFrom('mèo', 'chó', 'lạc', 'đường', 'sủa', 'đêm', 'bà', 'nội', 'xóm'), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 80 }), (lists) => {
        const questions = lists.map((list) => list.join(' '))
        const answered = createAnswered(questions.map((question, at) => `e${at}\n  ${question}\n`).join(''))
        const found = answered.findSimilar(weigh(questions[0]!))
        if (found.length === 0) return
        const shares = found.map(({ share }) => share)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
        // The table keeps amounts in steps, so another question may be as like within one.
        const own = found.find(({ entries }) => entries[0] === 'e0')
        expect(own!.share).toBeGreaterThan(shares[0]! * 0.8)
      }),
      { numRuns: 60 },
    )
  })

  it('name only provisions and documents of the library, each once, and each question once', () => {
    const all = [answeredByLaws, answeredByDecrees, answeredByRules, unansweredQuestions].flatMap(readAnswered)
    expect(all.length).toBeGreaterThan(10_000)
    for (const { entries } of all) expect(new Set(entries).size).toBe(entries.length)
    const ids = new Set(all.flatMap(({ entries }) => entries))
    const known = (id: string) => BUNDLED_LIBRARY.provision(id) ?? BUNDLED_LIBRARY.document(id)
    expect([...ids].filter((id) => !known(id))).toEqual([])
    const questions = all.map(({ question }) => question.toLowerCase())
    expect(new Set(questions).size).toBe(questions.length)
  })
})
