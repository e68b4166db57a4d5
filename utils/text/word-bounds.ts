// The words of a reading, cut once and shared by every list that looks for some.

/** One word: letters and digits in a row. Offsets count in the reading; `key` is how lists look it up. */
export interface Word {
  start: number
  end: number
  key: string
}

const OTHER = 1
const DIGIT = 2
const PLAIN = 3
const MARKED = 4

// What each UTF-16 unit is, filled in as units are met. Half a surrogate pair is never part of a word.
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

/** Where the words of a lower-case text begin and end, as alternating offsets, how many have a letter, and how many a Vietnamese mark. */
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
  let highest = 0
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? classifyUnit(lower.charCodeAt(i)) : OTHER
    if (kind === OTHER) {
      if (highest === 0) continue
      edges.push(i)
      if (highest >= PLAIN) words++
      if (highest === MARKED) marked++
      highest = 0
    } else {
      if (highest === 0) edges.push(i)
      if (kind > highest) highest = kind
    }
  }
  return { edges, words, marked }
}

const ELONGATED = /(\p{L})\1{2,}/gu

/** A word as lists know it: letters drawn out ("nguuuu") are brought back to one. */
export function toWordKey(word: string): string {
  return word.length < 4 ? word : word.replace(ELONGATED, '$1')
}
