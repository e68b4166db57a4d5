// Converts learned weights to the bytes that are shipped.

import type { CrfWeights } from '../../utils/tagger/crf-weights.ts'
import type { LearnedCrf } from './learn-crf.ts'

/** Rounds weights to 8 bits. Clamps the few beyond `most`. */
export function quantiseWeights({ bits, weights, chain }: LearnedCrf, most = 4): CrfWeights {
  const scale = Math.fround(most / 127)
  const table = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { bits, scale, chain, table }
}
