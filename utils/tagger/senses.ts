// Which checks the model knows by the sense of a sentence, in the order of its weights.

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
