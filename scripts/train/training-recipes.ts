// How the shipped weights are learned.

import type { LabelWeightsRecipe } from './label-weights.ts'
import type { CrfRecipe } from './learn-crf.ts'

/** Found by experiment, on texts held out from training. */
export const CRF_RECIPE: CrfRecipe = { bits: 18, states: 3, passes: 8, pace: 0.05, decay: 1e-4, dropout: 0, seed: 1 }

/** How often formal texts and comments are learned: they are few, and what people really write. */
export const OPEN_COPIES = 2

/**
 * For the sentences. As many features are kept as fit into a megabyte next to the lists of words. Bits and the largest
 * weight were found on drafts unseen then (see docs/decisions/small-own-model.md), the rest on
 * tests/eval/drafts.more.jsonl. All have since been learned from.
 */
export const LABEL_RECIPE: LabelWeightsRecipe = {
  bits: 22,
  passes: 10,
  pace: 0.1,
  decay: 1e-5,
  positive: 2,
  seed: 1,
  dropout: 0.3,
  keep: 63_080,
  least: 3,
  most: 4.5,
}
