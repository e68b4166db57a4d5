// The features of a line: each word by itself and its context. Training and prediction share this code.

import { mixHash } from './feature-hash.ts'
import type { LineTokens } from './tokenize-line.ts'
import type { WordForms } from './word-hashes.ts'

/** How many neighbours on either side contribute to a word's features. */
export const CONTEXT_WINDOW = 2

/** The placeholder for a word before the first and after the last. */
const NO_WORD = 0x0e

// Feature kinds. The values are arbitrary but distinct.
const NEAR_LOW = 0x31
const NEAR_BARE = 0x41
const PAIR_LOW = 0x51
const PAIR_BARE = 0x55
const AROUND = 0x59
const THREE = 0x5b
const GAP = 0x61
const PLAIN_LINE = 0x71

/** The maximum number of features that `writeContextHashes` writes for one word. */
export const MAX_CONTEXT_FEATURES = 24

/** Hashes a word as the neighbour `offset` words away (-2 to 2, not 0); `which` selects one of its two features. */
export function hashNeighbour(word: WordForms | undefined, offset: number, which: 0 | 1): number {
  const kind = which === 0 ? NEAR_LOW : NEAR_BARE
  return mixHash(kind + offset + CONTEXT_WINDOW, word === undefined ? NO_WORD : which === 0 ? word.low : word.bare)
}

/**
 * Writes the features of the word at `at` that involve more than one word: pairs, triples, gaps, and whether the line
 * is typed with diacritics.
 * @returns The number of hashes written to `out`.
 */
export function writeContextHashes(
  words: readonly WordForms[],
  { gaps }: LineTokens,
  at: number,
  accented: boolean,
  out: Int32Array,
): number {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  const low = word.low
  const bare = word.bare
  const beforeLow = before?.low ?? NO_WORD
  const afterLow = after?.low ?? NO_WORD
  const beforeBare = before?.bare ?? NO_WORD
  const afterBare = after?.bare ?? NO_WORD
  const gapBefore = gaps[at]!
  const gapAfter = gaps[at + 1]!
  let n = 0
  out[n++] = mixHash(mixHash(PAIR_LOW, beforeLow), low)
  out[n++] = mixHash(mixHash(PAIR_LOW + 1, low), afterLow)
  out[n++] = mixHash(mixHash(PAIR_BARE, beforeBare), bare)
  out[n++] = mixHash(mixHash(PAIR_BARE + 1, bare), afterBare)
  out[n++] = mixHash(mixHash(AROUND, beforeBare), afterBare)
  out[n++] = mixHash(mixHash(mixHash(THREE, beforeBare), bare), afterBare)
  out[n++] = mixHash(mixHash(mixHash(THREE + 1, words[at - 2]?.bare ?? NO_WORD), beforeBare), bare)
  out[n++] = mixHash(mixHash(mixHash(THREE + 2, bare), afterBare), words[at + 2]?.bare ?? NO_WORD)
  out[n++] = mixHash(GAP, gapBefore)
  out[n++] = mixHash(GAP + 1, gapAfter)
  out[n++] = mixHash(mixHash(GAP + 2, gapBefore), bare)
  out[n++] = mixHash(mixHash(GAP + 3, gapAfter), bare)
  out[n++] = mixHash(GAP + 4, gapBefore * 8 + gapAfter)
  out[n++] = mixHash(mixHash(PLAIN_LINE, accented ? 2 : 1), bare)
  out[n++] = mixHash(PLAIN_LINE + 1, (accented ? 2 : 1) + (word.marked ? 4 : 0))
  return n
}

/** Whether a line was typed with diacritics: more than one word in eight has one. */
export function isAccentedLine(words: readonly WordForms[]): boolean {
  let lettered = 0
  let marked = 0
  for (const word of words) {
    if (word.lettered) lettered++
    if (word.marked) marked++
  }
  return marked * 8 > lettered
}
