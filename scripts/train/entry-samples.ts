// Answered questions, and example questions of topics, as samples of which entries answer a question.

import type { AnsweredQuestion } from '../../utils/library/answers/answered-questions/answered-rows.ts'
import { findAnswerById } from '../../utils/library/answers/answers-of-day.ts'
import { splitExamples } from '../../utils/library/answers/examples/example-rows.ts'
import { foreignExamples } from '../../utils/library/answers/examples/foreign-examples.ts'
import { OWN_EXAMPLES } from '../../utils/library/answers/examples/index.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { NEXT_ANSWER } from '../../utils/library/answers/score-entries.ts'
import type { TopicClassifier } from '../../utils/library/answers/topic-classifier.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'
import type { EntrySample } from './learn-entries.ts'

/** What samples are numbered and weighed by. */
interface SampleTerms {
  /** Weighs features, as when a question is asked. */
  classifier: TopicClassifier
  /** The features with a vector, in the order of these. */
  features: readonly number[]
  /** The ids of all entries; the first place is for no answer. */
  entries: readonly string[]
}

/** How much a question counts once more as it is typed without diacritics. */
const BARE_WEIGHT = 0.5
/** How much an example of a topic counts next to a question that a reader answered: it only names the matter. */
const EXAMPLE_WEIGHT = 0.5
/** Of so many examples one is learned from: all take twice the time and teach no more. */
const EXAMPLES_STEP = 2
/** How many entries of a topic are learned. */
const MAX_ENTRIES = 5

/** Lists example questions with the entries of their topics. */
export function listExampleQuestions(): AnsweredQuestion[] {
  const toQuestions = (row: string, entries: readonly string[]) =>
    splitExamples(row).map((question) => ({ question, entries }))
  const all = [
    ...OWN_EXAMPLES.flatMap((rows) => Object.entries(rows)).flatMap(([id, row]) => toQuestions(row, listEntries(id))),
    ...Object.values(foreignExamples).flatMap((row) => toQuestions(row, [])),
  ]
  return all.filter((_, at) => at % EXAMPLES_STEP === 0)
}

function listEntries(topic: string): readonly string[] {
  const answer = findAnswerById(topic)
  return answer ? [...answer.provisions, ...answer.also] : [topic]
}

/** Makes samples of answered questions, each also as typed without diacritics, and of examples. */
export function makeEntrySamples(
  answered: readonly AnsweredQuestion[],
  examples: readonly AnsweredQuestion[],
  terms: SampleTerms,
): EntrySample[] {
  const places = new Map(terms.features.map((feature, place) => [feature, place]))
  const entryPlaces = new Map(terms.entries.map((id, place) => [id, place + 1]))
  const makeSample = (question: string, gold: ReadonlyMap<number, number>, weight: number): EntrySample => {
    const weights = terms.classifier.weighFeatures(collectFeatures(readQuestionWords(question)))
    const known = [...weights].filter(([feature]) => places.has(feature))
    const length = Math.hypot(...known.map(([, one]) => one)) || 1
    return {
      features: Int32Array.from(known, ([feature]) => places.get(feature)!),
      amounts: Float32Array.from(known, ([, one]) => one / length),
      gold,
      weight,
    }
  }
  const ofAnswered = answered.flatMap(({ question, entries }) => {
    const gold = shareAmongEntries(entries, entryPlaces)
    const bare = stripDiacritics(question)
    const whole = makeSample(question, gold, 1)
    return bare === question ? [whole] : [whole, makeSample(bare, gold, BARE_WEIGHT)]
  })
  const ofExamples = examples.flatMap(({ question, entries }) => {
    const known = entries.filter((id) => entryPlaces.has(id)).slice(0, MAX_ENTRIES)
    const isLearned = entries.length === 0 || known.length > 0
    return isLearned ? [makeSample(question, shareAmongEntries(known, entryPlaces), EXAMPLE_WEIGHT)] : []
  })
  return [...ofAnswered, ...ofExamples]
}

function shareAmongEntries(entries: readonly string[], places: ReadonlyMap<string, number>): Map<number, number> {
  if (entries.length === 0) return new Map([[0, 1]])
  const weights = entries.map((_, at) => NEXT_ANSWER ** at)
  const total = weights.reduce((sum, one) => sum + one, 0)
  return new Map(entries.map((id, at) => [places.get(id)!, weights[at]! / total]))
}
