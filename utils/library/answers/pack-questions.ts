// Packs the answered questions into a table, from which those like another one are found. The build does it
// (scripts/trained-answers.ts). Pure.

import type { AnsweredQuestion } from './answered-questions/answered-rows.ts'
import { type PackedTable, packTable } from './feature-table.ts'
import { collectFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'
import type { TopicClassifier } from './topic-classifier.ts'

/** The answered questions: how much each, the holder, has of each feature. */
export interface PackedQuestions extends PackedTable {
  /** The ids of all provisions and documents that answer some question. */
  entries: readonly string[]
  /** By question: the places of what answers it in `entries`, the best first. */
  answers: readonly (readonly number[])[]
}

/** The length of each question in the table, whose amounts are in steps. */
const PACKED_LENGTH = 16

/** Packs answered questions; features are weighed as when a question is classified. */
export function packQuestions(answered: readonly AnsweredQuestion[], classifier: TopicClassifier): PackedQuestions {
  const entries = [...new Set(answered.flatMap((one) => one.entries))]
  const places = new Map(entries.map((id, place) => [id, place]))
  const amounts = answered.map(({ question }) => {
    const weights = classifier.weighFeatures(collectFeatures(readQuestionWords(question)))
    const scale = PACKED_LENGTH / Math.hypot(...weights.values())
    return new Map([...weights].map(([feature, weight]) => [feature, weight * scale]))
  })
  return {
    entries,
    answers: answered.map((one) => one.entries.map((id) => places.get(id)!)),
    ...packTable(amounts),
  }
}
