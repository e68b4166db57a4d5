// Patterns beyond word lists, written once in Vietnamese and matched with or without diacritics.

import type { AnalyzedText } from './analyzed-text.ts'
import { stripSourceDiacritics } from './character-folding.ts'
import { IncrementalRegExp, type RegExpMatch, type StartFilter } from './incremental-regexp.ts'
import { mergeJoinedMatches } from './phrase-matcher.ts'
import { findBeginnings, isPatternUnit, LeadingUnits } from './regexp/leading-units.ts'
import { createLazyRegExp } from './regexp/letter-classes.ts'

/** A match of a pattern. */
export type PatternMatch = RegExpMatch

/** A compiled pattern. */
export interface Pattern {
  /** Finds every match in the analyzed text. */
  find(reading: AnalyzedText): PatternMatch[]
  /** Whether the analyzed text has any match. */
  test(reading: AnalyzedText): boolean
  /**
   * Whether [start, end) of the analyzed text contains a match. Words cut by its ends are ignored, and lookarounds see
   * only what lies between them.
   */
  testIn(reading: AnalyzedText, start: number, end: number): boolean
  /** Compiles what `find` and `test` run on texts like the given one, in steps; no step if they were never called. */
  warmUp(reading: AnalyzedText): Iterable<void>
}

const patterns: Pattern[] = []

/** Returns all patterns. */
export function listPatterns(): readonly Pattern[] {
  return patterns
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}])'

/**
 * Compiles a regular-expression source into a pattern. It matches whole words of the lower-case text; in a draft typed
 * without diacritics it matches without them. Keep repetitions bounded.
 * @param source Lower-case Vietnamese (NFC, newer tone placement). A space matches one or two spaces, " ?" none to two.
 * Of several sources, the first that matches at a place counts; each is run only where it may match.
 * @param options `bare: false` never matches in a draft typed without diacritics; `joined: true` also searches the form
 * with spaced or dotted letters joined.
 */
export function compilePattern(
  source: string | readonly string[],
  options: { bare?: boolean; joined?: boolean } = {},
): Pattern {
  const spaced = () =>
    [source].flat().map((each) => each.replace(/ (\?)?/g, (_, optional) => (optional ? ' {0,2}' : ' {1,2}')))
  const accented = compileWords(spaced)
  const bare = compileWords(() => spaced().map(stripSourceDiacritics))
  const selectSearch = (reading: AnalyzedText) => {
    if (reading.accented) return accented
    return options.bare === false ? undefined : bare
  }

  const find = (reading: AnalyzedText): PatternMatch[] => {
    const search = selectSearch(reading)
    if (!search) return []
    const joined = options.joined ? reading.joined : undefined
    return joined ? mergeJoinedMatches(search.find(reading), search.find(joined)) : [...search.find(reading)]
  }

  const test = (reading: AnalyzedText): boolean => {
    const search = selectSearch(reading)
    if (!search) return false
    return (
      search.test(reading) || (options.joined === true && reading.joined !== undefined && search.test(reading.joined))
    )
  }

  const testIn = (reading: AnalyzedText, start: number, end: number): boolean => {
    const search = end > start ? selectSearch(reading) : undefined
    if (!search) return false
    const text = reading.plain
    return search.testIn(reading, moveToWordBound(text, start, 1), moveToWordBound(text, end, -1))
  }

  const pattern = {
    find,
    test,
    testIn,
    warmUp: (reading: AnalyzedText) => (reading.accented ? accented : bare).warmUp(reading),
  }
  patterns.push(pattern)
  return pattern
}

function compileWords(sources: () => readonly string[]): IncrementalRegExp {
  const edged = (body: string) => `${EDGE_BEFORE}(?:${body})${EDGE_AFTER}`
  let filter: StartFilter | undefined | null = null
  const getFilter = () => {
    if (filter === null) filter = createStartFilter(sources(), edged)
    return filter
  }
  return new IncrementalRegExp(
    'plain',
    createLazyRegExp(() => edged(sources().join('|')), 'g'),
    getFilter,
  )
}

function createStartFilter(sources: readonly string[], edged: (body: string) => string): StartFilter | undefined {
  // After a match a word ends: a space says the same to the search for beginnings.
  const beginnings = sources.map((source) => findBeginnings(`(?:${source}) `)).filter((found) => found !== undefined)
  if (beginnings.length < sources.length) return undefined
  const branches = sources.map((source, i) => ({
    units: new LeadingUnits(beginnings[i]!),
    regexp: createLazyRegExp(() => edged(source), 'y'),
  }))
  return { units: new LeadingUnits(beginnings.flatMap((found) => [...found])), branches }
}

const LETTER = /[\p{L}\p{N}]/u

/** Moves an offset inside a word inwards to the word's edge (`step` 1 for a start, -1 for an end). */
function moveToWordBound(text: string, at: number, step: 1 | -1): number {
  let edge = Math.max(0, Math.min(text.length, at))
  while (edge > 0 && edge < text.length && isWordUnit(text, edge) && isWordUnit(text, edge - 1)) edge += step
  return edge
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? isPatternUnit(unit) : LETTER.test(text[at]!)
}
