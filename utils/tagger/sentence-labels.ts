// Which checks the model knows by the sense of a sentence.

import type { CheckId } from '../draft.ts'

/** The checks. The order is part of the weights: add at the end. */
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

/** A check that the model knows. */
export type PredictedCheckId = (typeof PREDICTED_CHECKS)[number]

/** All that a sentence may be to the model: what a check looks for, and whether its wording is offensive at all. */
export const SENTENCE_LABELS = [...PREDICTED_CHECKS, 'rude'] as const

/** One of them. */
export type SentenceLabel = (typeof SENTENCE_LABELS)[number]

const RUDE_CHECKS: readonly CheckId[] = ['profanity', 'insult', 'discrimination', 'threat']

/** Whether a check finds offensive wording. */
export function isRudeCheck(check: CheckId): boolean {
  return RUDE_CHECKS.includes(check)
}
