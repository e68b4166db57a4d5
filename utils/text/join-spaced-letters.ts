// Letters that were set apart, by spaces or dots, to slip past a reader or for show: "T U Y Ệ T", "g.i.ế.t", "đ.ịt".

import { findAllMatches } from './find-all-matches.ts'
import { ASCII_DIGITS, LATIN_LETTERS } from './regexp/letter-classes.ts'

const SEPARATORS = '._*~-'
const ANY_LETTER = `[${LATIN_LETTERS}]`

// Three or more single letters with single spaces between; or short pieces with a dot, dash or star between, of which
// one at least is a single letter.
const SPACED_LETTERS = new RegExp(
  `(?<![${LATIN_LETTERS}${ASCII_DIGITS}])(?:${ANY_LETTER}(?: ${ANY_LETTER}){2,}|(?=${ANY_LETTER}{1,3}[._*~-])(?=(?:${ANY_LETTER}{2,3}[._*~-]{1,2}){0,3}${ANY_LETTER}(?!${ANY_LETTER}))${ANY_LETTER}{1,3}(?:[._*~-]{1,2}${ANY_LETTER}{1,3})+)(?![${LATIN_LETTERS}${ASCII_DIGITS}])`,
  'g',
)

/** A text with letters brought together, and for each of its units the offset it had before. */
export interface JoinedText {
  text: string
  kept: number[]
}

/**
 * Joins letters that were set apart, or undefined when none were. In: a reading's `text` and the edges of its words, as
 * alternating offsets.
 */
export function joinSpacedLetters(text: string, edges: readonly number[]): JoinedText | undefined {
  if (!hasLoneLetter(text, edges)) return undefined
  const kept: number[] = []
  let out = ''
  let copied = 0
  const keep = (from: number, to: number) => {
    out += text.slice(from, to)
    for (let i = from; i < to; i++) kept.push(i)
  }
  for (const match of findAllMatches(SPACED_LETTERS, text)) {
    keep(copied, match.index)
    for (let i = 0; i < match[0].length; i++) {
      const separator = match[0][i] === ' ' || SEPARATORS.includes(match[0][i]!)
      if (!separator) keep(match.index + i, match.index + i + 1)
    }
    copied = match.index + match[0].length
  }
  if (copied === 0) return undefined
  keep(copied, text.length)
  return { text: out, kept }
}

/** A quick look that spares most texts the pattern: is there a lone letter with a dot beside it, or three in a row? */
function hasLoneLetter(text: string, edges: readonly number[]): boolean {
  let inRow = 0
  for (let i = 0; i < edges.length; i += 2) {
    const start = edges[i]!
    const end = edges[i + 1]!
    inRow = end - start > 1 ? 0 : inRow + 1
    if (inRow === 3) return true
    if (inRow > 0 && (SEPARATORS.includes(text[start - 1] ?? ' ') || SEPARATORS.includes(text[end] ?? ' '))) return true
  }
  return false
}
