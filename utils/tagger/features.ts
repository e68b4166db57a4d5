// A line as features: each word by itself, and by what stands around it. The one source for training and for reading.

import { mix } from './hash.ts'
import type { Tokens } from './tokens.ts'
import type { WordHashes } from './word.ts'

/** How far to either side a word is known by its neighbours. */
export const WINDOW = 2

/** What stands in for a word before the first and after the last. */
const NOTHING = 0x0e

// Names of the kinds of features; any different numbers do.
const NEAR_LOW = 0x31
const NEAR_BARE = 0x41
const PAIR_LOW = 0x51
const PAIR_BARE = 0x55
const AROUND = 0x59
const THREE = 0x5b
const GAP = 0x61
const PLAIN_LINE = 0x71

/** The most features that `contextHashes` gives for one word. */
export const MOST_CONTEXT = 24

/** Features of a word as a neighbour, `offset` words away (-2 to 2, not 0): two hashes, `which` 0 or 1. */
export function nearHash(word: WordHashes | undefined, offset: number, which: 0 | 1): number {
  const kind = which === 0 ? NEAR_LOW : NEAR_BARE
  return mix(kind + offset + WINDOW, word === undefined ? NOTHING : which === 0 ? word.low : word.bare)
}

/**
 * The features of the word at `at` that need more than one word: pairs, threes, what stands between, how the line is
 * typed. Writes hashes into `out` and returns how many.
 */
export function contextHashes(
  words: readonly WordHashes[],
  { gaps }: Tokens,
  at: number,
  accented: boolean,
  out: Int32Array,
): number {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  const low = word.low
  const bare = word.bare
  const beforeLow = before?.low ?? NOTHING
  const afterLow = after?.low ?? NOTHING
  const beforeBare = before?.bare ?? NOTHING
  const afterBare = after?.bare ?? NOTHING
  const gapBefore = gaps[at]!
  const gapAfter = gaps[at + 1]!
  let n = 0
  out[n++] = mix(mix(PAIR_LOW, beforeLow), low)
  out[n++] = mix(mix(PAIR_LOW + 1, low), afterLow)
  out[n++] = mix(mix(PAIR_BARE, beforeBare), bare)
  out[n++] = mix(mix(PAIR_BARE + 1, bare), afterBare)
  out[n++] = mix(mix(AROUND, beforeBare), afterBare)
  out[n++] = mix(mix(mix(THREE, beforeBare), bare), afterBare)
  out[n++] = mix(mix(mix(THREE + 1, words[at - 2]?.bare ?? NOTHING), beforeBare), bare)
  out[n++] = mix(mix(mix(THREE + 2, bare), afterBare), words[at + 2]?.bare ?? NOTHING)
  out[n++] = mix(GAP, gapBefore)
  out[n++] = mix(GAP + 1, gapAfter)
  out[n++] = mix(mix(GAP + 2, gapBefore), bare)
  out[n++] = mix(mix(GAP + 3, gapAfter), bare)
  out[n++] = mix(GAP + 4, gapBefore * 8 + gapAfter)
  out[n++] = mix(mix(PLAIN_LINE, accented ? 2 : 1), bare)
  out[n++] = mix(PLAIN_LINE + 1, (accented ? 2 : 1) + (word.marked ? 4 : 0))
  return n
}

/** True when a line was typed with diacritics: more than one word in eight has one. */
export function isAccented(words: readonly WordHashes[]): boolean {
  let lettered = 0
  let marked = 0
  for (const word of words) {
    if (word.lettered) lettered++
    if (word.marked) marked++
  }
  return marked * 8 > lettered
}
