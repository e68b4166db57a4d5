// The checks that the model predicts for a sentence.

import type { CheckId } from '../draft.ts'

/** The predicted checks. The order is part of the weights: add at the end. */
export const PREDICTED_CHECKS = [
  'secret-marking',
  'internal-document',
  'child-privacy',
  'insult',
  'discrimination',
  'threat',
  'unsourced-claim',
  'insinuation',
  'accusation',
  'speaking-for-agency',
  'illegal-promotion',
] as const satisfies readonly CheckId[]

/** A check that the model predicts. */
export type PredictedCheckId = (typeof PREDICTED_CHECKS)[number]

/** All labels of a sentence: the predicted checks, and whether its wording is offensive at all. */
export const SENTENCE_LABELS = [...PREDICTED_CHECKS, 'rude'] as const

/** A label of a sentence. */
export type SentenceLabel = (typeof SENTENCE_LABELS)[number]

const RUDE_CHECKS: readonly CheckId[] = ['profanity', 'insult', 'discrimination', 'threat']

/** Whether a check reports offensive wording. */
export function isRudeCheck(check: CheckId): boolean {
  return RUDE_CHECKS.includes(check)
}
