// Learns sentence labels, each check separately: stochastic gradient descent on the logistic likelihood, with AdaGrad
// step sizes.

import { SENTENCE_LABELS } from '../../utils/tagger/sentence-labels.ts'
import { createRandom, shuffle } from '../perturb/random.ts'
import { type LabelSample, UNKNOWN_LABEL } from './label-samples.ts'

/** How to learn. */
export interface LabelRecipe {
  bits: number
  passes: number
  pace: number
  /** Strength of weight decay towards 0. */
  decay: number
  /** Weight of a positive sentence relative to a negative one. */
  positive: number
  seed: number
  /** Share of a sentence's features, 0 to 1, that each look at it leaves out: so none is relied on alone. */
  dropout: number
  /** Number of buckets, when not 2^bits. */
  rows?: number
}

/** The learned weights: one for each bucket and check, and one bias for each check. */
export interface LearnedLabels {
  weights: Float32Array
  bias: Float32Array
}

/** Weight of a sentence next to a positive one: it is often part of the same statement. */
const NEIGHBOUR_WEIGHT = 0.2

function getSampleWeight(gold: number, positive: number): number {
  if (gold === UNKNOWN_LABEL) return 0
  return gold === 1 ? positive : gold === 2 ? NEIGHBOUR_WEIGHT : 1
}

/** Learns from samples. Deterministic. */
export function learnLabels(
  samples: readonly LabelSample[],
  { bits, passes, pace, decay, positive, seed, dropout, rows = 2 ** bits }: LabelRecipe,
): LearnedLabels {
  const checks = SENTENCE_LABELS.length
  const weights = new Float32Array(rows * checks)
  const squares = new Float32Array(weights.length).fill(1e-3)
  const bias = new Float32Array(checks).fill(-3)
  const slope = new Float64Array(checks)
  const learning = new Uint8Array(checks)
  const order = Int32Array.from(samples, (_, i) => i)
  const next = createRandom(seed)
  const used = new Int32Array(samples.reduce((most, { buckets }) => Math.max(most, buckets.length), 0))
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next)
    for (const index of order) {
      const { buckets, values, gold } = samples[index]!
      let count = 0
      for (let i = 0; i < buckets.length; i++) if (next() >= dropout) used[count++] = i
      for (let k = 0; k < checks; k++) slope[k] = bias[k]!
      for (let n = 0; n < count; n++) {
        const i = used[n]!
        const at = buckets[i]! * checks
        const value = values[i]! / (1 - dropout)
        for (let k = 0; k < checks; k++) slope[k]! += weights[at + k]! * value
      }
      // Most checks are already certain about most sentences: only the others learn.
      let unsure = 0
      for (let k = 0; k < checks; k++) {
        const likely = 1 / (1 + Math.exp(-slope[k]!))
        slope[k] = (likely - (gold[k]! & 1)) * getSampleWeight(gold[k]!, positive)
        bias[k]! -= 0.01 * slope[k]!
        if (Math.abs(slope[k]!) > 1e-3) learning[unsure++] = k
      }
      for (let n = 0; n < count; n++) {
        const i = used[n]!
        const at = buckets[i]! * checks
        const value = values[i]! / (1 - dropout)
        for (let j = 0; j < unsure; j++) {
          const k = learning[j]!
          const g = slope[k]! * value + decay * weights[at + k]!
          const square = squares[at + k]! + g * g
          squares[at + k] = square
          weights[at + k]! -= (pace * g) / Math.sqrt(square)
        }
      }
    }
  }
  return { weights, bias }
}
