// Which checks the model knows by the sense of a sentence.

import type { CheckId } from '../draft.ts'

/** The checks. The order is part of the weights: add at the end. */
export const SENSED = [
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
export type SensedId = (typeof SENSED)[number]

/** All that a sentence may be to the model: what a check looks for, and whether its wording is offensive at all. */
export const SENSES = [...SENSED, 'rude'] as const

/** One of them. */
export type SenseId = (typeof SENSES)[number]

const RUDE: readonly CheckId[] = ['profanity', 'insult', 'discrimination', 'threat']

/** Whether a check finds offensive wording. */
export function isRude(check: CheckId): boolean {
  return RUDE.includes(check)
}
