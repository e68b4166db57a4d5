// Patterns that are more than a list of words, written once in Vietnamese and matched with or without diacritics.

import type { AnalyzedText } from './analyzed-text.ts'
import { stripSourceDiacritics } from './character-folding.ts'
import { IncrementalRegExp, type RegExpMatch } from './incremental-regexp.ts'
import { mergeJoinedMatches } from './phrase-matcher.ts'
import { createLazyRegExp } from './regexp/letter-classes.ts'

/** A match of a pattern. */
export type PatternMatch = RegExpMatch

/** A compiled pattern: finds every match in a reading. */
export interface Pattern {
  find(reading: AnalyzedText): PatternMatch[]
  /** Whether there is any match at all in the reading. */
  test(reading: AnalyzedText): boolean
  /** Whether there is a match inside the part [start, end) of the reading; words cut at its edges do not count. */
  testIn(reading: AnalyzedText, start: number, end: number): boolean
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}])'

/**
 * Compiles a regular-expression source written in lower-case Vietnamese (NFC, newer tone placement). It gets letter-class
 * edges on both sides and runs on the lower-case text; in a draft typed without diacritics it runs without them, unless
 * `bare: false`. A space in the source stands for one or two spaces, " ?" for none to two. Keep repetitions bounded. With `joined`, letters
 * that were spaced or dotted apart are read joined as well.
 */
export function compilePattern(source: string, options: { bare?: boolean; joined?: boolean } = {}): Pattern {
  const spaced = () => source.replace(/ (\?)?/g, (_, optional) => (optional ? ' {0,2}' : ' {1,2}'))
  const edged = (words: string) => `${EDGE_BEFORE}(?:${words})${EDGE_AFTER}`
  const accented = new IncrementalRegExp(
    'plain',
    createLazyRegExp(() => edged(spaced()), 'g'),
  )
  const bare = new IncrementalRegExp(
    'plain',
    createLazyRegExp(() => edged(stripSourceDiacritics(spaced())), 'g'),
  )
  const fitting = (reading: AnalyzedText) => {
    if (reading.accented) return accented
    return options.bare === false ? undefined : bare
  }

  const find = (reading: AnalyzedText): PatternMatch[] => {
    const scan = fitting(reading)
    if (!scan) return []
    const joined = options.joined ? reading.joined : undefined
    return joined ? mergeJoinedMatches(scan.find(reading), scan.find(joined)) : [...scan.find(reading)]
  }

  const test = (reading: AnalyzedText): boolean => {
    const scan = fitting(reading)
    if (!scan) return false
    return scan.test(reading) || (options.joined === true && reading.joined !== undefined && scan.test(reading.joined))
  }

  const testIn = (reading: AnalyzedText, start: number, end: number): boolean => {
    const scan = end > start ? fitting(reading) : undefined
    if (!scan) return false
    const text = reading.plain
    return scan.testIn(reading, moveToWordBound(text, start, 1), moveToWordBound(text, end, -1))
  }

  return { find, test, testIn }
}

const LETTER = /[\p{L}\p{N}]/u

/** Moves an offset that cuts a word out of that word, inwards (`step` 1 for a start, -1 for an end). */
function moveToWordBound(text: string, at: number, step: 1 | -1): number {
  let edge = Math.max(0, Math.min(text.length, at))
  while (edge > 0 && edge < text.length && LETTER.test(text[edge]!) && LETTER.test(text[edge - 1]!)) edge += step
  return edge
}
