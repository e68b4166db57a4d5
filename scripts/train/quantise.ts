// Converts learned weights to the bytes that are shipped.

import type { CrfWeights } from '../../utils/tagger/crf-weights.ts'
import { MAX_MAGNITUDE, roundToFourBits } from '../../utils/tagger/four-bit-weights.ts'
import type { LearnedCrf } from './learn-crf.ts'

/** Rounds weights to four bits. Clamps the few beyond `most`. */
export function quantiseWeights({ bits, weights, chain }: LearnedCrf, most = 4): CrfWeights {
  const scale = Math.fround(most / MAX_MAGNITUDE)
  const table = Int8Array.from(weights, (weight) => roundToFourBits(weight / scale))
  return { bits, scale, chain, table }
}
