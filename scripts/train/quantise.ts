// Learned weights as the bytes that are shipped.

import type { Weights } from '../../utils/tagger/weights.ts'
import type { Learned } from './learn.ts'

/** Rounds weights to 8 bits. The few beyond `most` are cut to it. */
export function quantise({ bits, weights, chain }: Learned, most = 4): Weights {
  const scale = Math.fround(most / 127)
  const table = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { bits, scale, chain, table }
}
