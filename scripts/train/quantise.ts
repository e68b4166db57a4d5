// Converts learned weights to the bytes that are shipped.

import type { CrfWeights } from '../../utils/tagger/crf-weights.ts'
import { MAX_MAGNITUDE, roundToFourBits } from '../../utils/tagger/four-bit-weights.ts'
import type { LearnedCrf } from './learn-crf.ts'

/** Rounds weights to four bits, in units of the scale. Clamps the few beyond `most`. */
export function quantise(weights: Float32Array, most: number): { scale: number; rounded: Int8Array } {
  const scale = Math.fround(most / MAX_MAGNITUDE)
  return { scale, rounded: Int8Array.from(weights, (weight) => roundToFourBits(weight / scale)) }
}

/** Rounds the weights of a CRF to four bits. */
export function quantiseWeights({ bits, weights, chain }: LearnedCrf, most = 4): CrfWeights {
  const { scale, rounded } = quantise(weights, most)
  return { bits, scale, chain, table: rounded }
}
