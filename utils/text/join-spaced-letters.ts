// Letters separated by spaces or dots, to evade a reader or for emphasis: "T U Y Ệ T", "g.i.ế.t", "đ.ịt".

import { findAllMatches } from './find-all-matches.ts'
import { ASCII_DIGITS, LATIN_LETTERS } from './regexp/letter-classes.ts'

const SEPARATORS = '._*~-'
const ANY_LETTER = `[${LATIN_LETTERS}]`
/** "gi ết", "ch.ết", "ch ém". */
const HALVES = '(?:[Gg][Ii]|[Cc][Hh])[ ._*~-](?:[eêéếEÊÉẾ][tT]|[éÉ][mM])'
const HAS_HALVES = new RegExp(HALVES)

// Either three or more single letters with single spaces between them; or groups of one to three letters with a dot,
// dash or star between them, of which at least one is a single letter; or a syllable of which neither part is a word.
const SPACED_LETTERS = new RegExp(
  `(?<![${LATIN_LETTERS}${ASCII_DIGITS}])(?:${ANY_LETTER}(?: ${ANY_LETTER}){2,}|(?=${ANY_LETTER}{1,3}[._*~-])(?=(?:${ANY_LETTER}{2,3}[._*~-]{1,2}){0,3}${ANY_LETTER}(?!${ANY_LETTER}))${ANY_LETTER}{1,3}(?:[._*~-]{1,2}${ANY_LETTER}{1,3})+|${HALVES})(?![${LATIN_LETTERS}${ASCII_DIGITS}])`,
  'g',
)

/** A text with separated letters joined, and for each of its units the offset it had before joining. */
export interface JoinedText {
  text: string
  sourceOffsets: number[]
}

/**
 * Joins separated letters.
 * @param text The `text` of an analyzed text.
 * @param edges Start and end offsets of its words, alternating.
 * @returns Undefined when there is no letter to join.
 */
export function joinSpacedLetters(text: string, edges: readonly number[]): JoinedText | undefined {
  if (!hasLoneLetter(text, edges) && !HAS_HALVES.test(text)) return undefined
  const sourceOffsets: number[] = []
  let out = ''
  let copied = 0
  const copyRange = (from: number, to: number) => {
    out += text.slice(from, to)
    for (let i = from; i < to; i++) sourceOffsets.push(i)
  }
  for (const match of findAllMatches(SPACED_LETTERS, text)) {
    copyRange(copied, match.index)
    for (let i = 0; i < match[0].length; i++) {
      const separator = match[0][i] === ' ' || SEPARATORS.includes(match[0][i]!)
      if (!separator) copyRange(match.index + i, match.index + i + 1)
    }
    copied = match.index + match[0].length
  }
  if (copied === 0) return undefined
  copyRange(copied, text.length)
  return { text: out, sourceOffsets }
}

/** Cheap filter before the pattern: whether there is a single letter next to a separator, or three in a row. */
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
