// The checks that the model predicts for a sentence, and those whose findings it reads.

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
  'personal-data',
] as const satisfies readonly CheckId[]

/**
 * What the model reads as a signal: the checks it was trained with, and its own phrase tagger. The order is part of the
 * weights: add at the end, then train again. Findings of a check that is not listed are ignored.
 */
export const SIGNAL_SOURCES: readonly (CheckId | 'chain')[] = [
  'secret-marking',
  'internal-document',
  'personal-data',
  'child-privacy',
  'profanity',
  'insult',
  'discrimination',
  'threat',
  'unsourced-claim',
  'insinuation',
  'accusation',
  'suspicious-link',
  'speaking-for-agency',
  'illegal-promotion',
  'chain',
]

/** A check that the model predicts. */
export type PredictedCheckId = (typeof PREDICTED_CHECKS)[number]

/** The registers that decide which phrases are shown. The order is part of the weights. */
export const PREDICTED_REGISTERS = ['quarrel'] as const

/**
 * All labels of a sentence: the predicted checks, whether its wording is offensive at all, its register, and whether
 * its wording is so offensive that readers want more than a note.
 */
export const SENTENCE_LABELS = [...PREDICTED_CHECKS, 'rude', ...PREDICTED_REGISTERS, 'loud'] as const

/** A label of a sentence. */
export type SentenceLabel = (typeof SENTENCE_LABELS)[number]

const RUDE_CHECKS: readonly CheckId[] = ['profanity', 'insult', 'discrimination', 'threat']

/** Whether a check reports offensive wording. */
export function isRudeCheck(check: CheckId): boolean {
  return RUDE_CHECKS.includes(check)
}
