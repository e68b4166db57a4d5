// Patterns that are more than a list of words, written once in Vietnamese and matched with or without diacritics.

import { bareSource } from './fold.ts'
import { lazyRegExp } from './letters.ts'
import { matches } from './matches.ts'
import { withJoined } from './phrases.ts'
import type { Reading } from './reading.ts'

/** A match of a pattern. Offsets count in `reading.text`, end exclusive; `groups` are the named groups, as matched. */
export interface PatternMatch {
  start: number
  end: number
  text: string
  groups: Record<string, string | undefined>
  reading: Reading
}

/** A compiled pattern: finds every match in a reading. */
export interface Pattern {
  find(reading: Reading): PatternMatch[]
  /** Whether there is any match at all in the reading. */
  test(reading: Reading): boolean
  /** Whether there is a match inside the part [start, end) of the reading; words cut at its edges do not count. */
  testIn(reading: Reading, start: number, end: number): boolean
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}])'

/**
 * Compiles a regular-expression source written in lower-case Vietnamese (NFC, newer tone placement). It gets letter-class
 * edges on both sides and runs on the lower-case text; in a draft typed without diacritics it runs without them, unless
 * `bare: false`. A space in the source stands for one or two spaces, " ?" for none to two. Keep repetitions bounded. With `joined`, letters
 * that were spaced or dotted apart are read joined as well.
 */
export function pattern(source: string, options: { bare?: boolean; joined?: boolean } = {}): Pattern {
  const spaced = () => source.replace(/ (\?)?/g, (_, optional) => (optional ? ' {0,2}' : ' {1,2}'))
  const edged = (words: string) => `${EDGE_BEFORE}(?:${words})${EDGE_AFTER}`
  const accented = lazyRegExp(() => edged(spaced()), 'g')
  const bare = options.bare === false ? undefined : lazyRegExp(() => edged(bareSource(spaced())), 'g')
  const fitting = (reading: Reading) => (reading.accented ? accented() : bare?.())

  const findIn = (reading: Reading): PatternMatch[] => {
    const regexp = fitting(reading)
    if (!regexp) return []
    return matches(regexp, reading.plain).map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
      groups: m.groups ?? {},
      reading,
    }))
  }

  const find = (reading: Reading): PatternMatch[] => {
    const found = findIn(reading)
    return options.joined && reading.joined ? withJoined(found, findIn(reading.joined)) : found
  }

  const test = (reading: Reading): boolean => {
    const regexp = fitting(reading)
    if (!regexp) return false
    return (
      reading.plain.search(regexp) >= 0 ||
      (options.joined === true && reading.joined !== undefined && reading.joined.plain.search(regexp) >= 0)
    )
  }

  const testIn = (reading: Reading, start: number, end: number): boolean => {
    const regexp = fitting(reading)
    if (!regexp || end <= start) return false
    const text = reading.plain
    return text.slice(wordEdge(text, start, 1), wordEdge(text, end, -1)).search(regexp) >= 0
  }

  return { find, test, testIn }
}

const LETTER = /[\p{L}\p{N}]/u

/** Moves an offset that cuts a word out of that word, inwards (`step` 1 for a start, -1 for an end). */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let edge = Math.max(0, Math.min(text.length, at))
  while (edge > 0 && edge < text.length && LETTER.test(text[edge]!) && LETTER.test(text[edge - 1]!)) edge += step
  return edge
}
