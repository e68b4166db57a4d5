// The words of a text, found once and shared by every word list.

import { mixUnit, shortenHash } from './bit-filter.ts'

/**
 * One word: consecutive letters and digits. Offsets are UTF-16 offsets; `key` is the form that word lists look up, and
 * `hash` a short hash of it.
 */
export interface Word {
  start: number
  end: number
  key: string
  hash: number
}

const OTHER = 1
const DIGIT = 2
const PLAIN = 3
const MARKED = 4

// Cache: the kind of each UTF-16 unit; 0 when not computed yet. Half a surrogate pair is never part of a word.
const UNIT_KINDS = new Uint8Array(0x10000)
const LETTER = /^[\p{L}\p{M}]$/u
const NUMBER = /^\p{N}$/u
const VIETNAMESE_MARKED = /^[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]$/u

function classifyUnit(unit: number): number {
  const known = UNIT_KINDS[unit]!
  if (known !== 0) return known
  const char = String.fromCharCode(unit)
  const kind = VIETNAMESE_MARKED.test(char) ? MARKED : LETTER.test(char) ? PLAIN : NUMBER.test(char) ? DIGIT : OTHER
  UNIT_KINDS[unit] = kind
  return kind
}

/** Start and end offsets of words, alternating; how many words have a letter, and how many a Vietnamese mark. */
export interface WordBounds {
  edges: number[]
  words: number
  marked: number
}

/** Finds the words of a lower-case text. */
export function findWordBounds(lower: string): WordBounds {
  const edges: number[] = []
  let words = 0
  let marked = 0
  let kindOfWord = 0
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? classifyUnit(lower.charCodeAt(i)) : OTHER
    if (kind === OTHER) {
      if (kindOfWord === 0) continue
      edges.push(i)
      if (kindOfWord >= PLAIN) words++
      if (kindOfWord === MARKED) marked++
      kindOfWord = 0
    } else {
      if (kindOfWord === 0) edges.push(i)
      if (kind > kindOfWord) kindOfWord = kind
    }
  }
  return { edges, words, marked }
}

const ELONGATED = /(\p{L})\1{2,}/gu

/** Returns the form in which word lists know a word: three or more equal letters ("nguuuu") become one. */
export function toWordKey(word: string): string {
  return word.length >= 4 && mayBeElongated(word) ? word.replace(ELONGATED, '$1') : word
}

/** Hashes a word key. */
export function hashWordKey(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = mixUnit(hash, key.charCodeAt(i))
  return shortenHash(hash)
}

/** Cheap filter before the pattern: whether three units in a row are equal, or a pair of units is one letter. */
function mayBeElongated(word: string): boolean {
  let inRow = 1
  let before = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    inRow = unit === before ? inRow + 1 : 1
    if (inRow === 3 || (unit & 0xf800) === 0xd800) return true
    before = unit
  }
  return false
}
