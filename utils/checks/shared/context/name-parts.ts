// The parts of a person's name. One is a word with a capital, or, as peoples of the highlands write it, a prefix and a
// word: "H'Bia", "K’Tem", "M'lô", "H' Bia". All that finds, counts or masks names uses this file.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'

/** What writers put for the apostrophe. Curly ones and accents are folded to the straight one in an analyzed text. */
const APOSTROPHE = "(?:['`‘’ʼ´ꞌʿʾʹ]|'')"
/** A prefix at the beginning of a part, up to the word that it belongs to. */
const PREFIX = new RegExp(
  `^(?:[HK](?: ?${APOSTROPHE} ?| {1,2})(?=\\p{Lu}\\p{L})|[hkyY]${APOSTROPHE}(?=\\p{Lu}\\p{L}))`,
  'u',
)
/** The longest of it with what must follow, in UTF-16 units. */
const PREFIX_REACH = 7
const INNER_APOSTROPHE = new RegExp(`^${APOSTROPHE}(?=[a-z])`)
/** How many of them a part may have; a run of more is no name, and would be read again from each. */
const MAX_INNER = 2
/** The prefixes of given names, and the word after it, without diacritics. */
const PREFIXED = new RegExp(`^[hky] ?${APOSTROPHE} ?[a-z]{2}`)
/** A prefix that is apart from its word. */
const GAP_AFTER_PREFIX = new RegExp(`(?<![\\p{L}\\p{N}])([HK])(?: ?${APOSTROPHE} ?| {1,2})(?=\\p{Lu}\\p{L})`, 'gu')

/** A part of a name. Offsets in `reading.text`. */
export interface NamePart extends Span {
  /** In lower case without diacritics. */
  bare: string
}

/** Whether the letter at an offset of `reading.text` is a capital. */
export function isCapital(reading: AnalyzedText, at: number): boolean {
  return at < reading.text.length && reading.text[at] !== reading.lower[at]
}

/** Returns the end of the part of a name that begins at an offset; the offset itself where none begins. */
export function findNamePartEnd(reading: AnalyzedText, start: number): number {
  const { bare } = reading
  const prefix = findPrefixLength(reading, start)
  if (prefix === 0 && !isCapital(reading, start)) return start
  let end = skipLetters(bare, start + prefix)
  for (let inner = 0; end > start && inner < MAX_INNER; inner++) {
    const apostrophe = INNER_APOSTROPHE.exec(bare.slice(end, end + 3))
    if (!apostrophe) break
    end = skipLetters(bare, end + apostrophe[0].length)
  }
  return end
}

function findPrefixLength({ bare, text }: AnalyzedText, start: number): number {
  const first = bare[start]
  if (first !== 'h' && first !== 'k') return 0
  return PREFIX.exec(text.slice(start, start + PREFIX_REACH))?.[0].length ?? 0
}

function skipLetters(bare: string, from: number): number {
  let at = from
  while (at < bare.length && isSmallLetter(bare.charCodeAt(at))) at++
  return at
}

/** Whether a UTF-16 unit is a letter from a to z. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Returns the end of the run of at most `most` parts that starts at an offset; `start` without one. */
export function findCapitalizedRunEnd(reading: AnalyzedText, start: number, most: number): number {
  let end = start
  for (let at = start, count = 0; count < most; count++) {
    const partEnd = findNamePartEnd(reading, at)
    if (partEnd === at) break
    end = partEnd
    if (reading.text[end] !== ' ') break
    at = end + (reading.text[end + 1] === ' ' ? 2 : 1)
  }
  return end
}

/** Splits a run of parts, or a name in it. */
export function findNameParts(reading: AnalyzedText, { start, end }: Span): NamePart[] {
  const parts: NamePart[] = []
  for (let at = start; at < end; ) {
    const partEnd = Math.min(end, Math.max(at + 1, findNamePartEnd(reading, at)))
    parts.push({ start: at, end: partEnd, bare: reading.bare.slice(at, partEnd) })
    at = partEnd
    while (reading.bare[at] === ' ') at++
  }
  return parts
}

/** Counts the syllables of a name: a prefix is one. */
export function countSyllables(parts: readonly NamePart[]): number {
  return parts.length + parts.filter(({ bare }) => hasNamePrefix(bare)).length
}

/** Whether a part, in lower case without diacritics, has the prefix of a given name and an apostrophe: "h'bia". */
export function hasNamePrefix(bare: string): boolean {
  return PREFIXED.test(bare)
}

/** Splits a name as it is written into its parts. */
export function splitName(name: string): string[] {
  return name.trim().replace(GAP_AFTER_PREFIX, "$1'").split(/ +/)
}

/** What is before a name at the beginning of its line, and how far that reaches, in UTF-16 units. */
const LINE_START = /(?:^|\n)[\s\d./)+*•:-]{0,8}$/
const LINE_START_REACH = 9

/** Whether a line begins at an offset, or only a number or a sign of a list is before it. */
export function startsLine({ bare }: AnalyzedText, offset: number): boolean {
  return LINE_START.test(bare.slice(Math.max(0, offset - LINE_START_REACH), offset))
}
