// Searching an edited text only where it differs. A search says how far it can look (reach.ts); what it found beyond that
// before the edit stands as it was, moved along.

import type { AnalyzedText } from './analyzed-text.ts'
import type { TextChange } from './match-cache.ts'
import type { MatchScope } from './regexp/scope.ts'

/** A search for places in a text. */
export interface IncrementalSearch<T extends { start: number }> {
  /** How far around a place it looks; not asked before there is something to remember. */
  scope(): MatchScope
  /** All places in a text, in order. */
  find(reading: AnalyzedText): T[]
  /** The same place, `by` further on, in another reading. */
  move(found: T, by: number, reading: AnalyzedText): T
}

/** All places that a search finds in a reading: searched where it must be, remembered elsewhere. Not to be changed. */
export function findCachedMatches<T extends { start: number }>(
  search: IncrementalSearch<T>,
  reading: AnalyzedText,
): readonly T[] {
  const { found, earlier } = reading.matchCache
  const known = found.get(search) as readonly T[] | undefined
  if (known) return known
  const before = earlier?.found.get(search) as readonly T[] | undefined
  const change = before && getRelevantChange(search.scope(), reading)
  const now = change ? updateMatches(search, before, change, reading) : search.find(reading)
  found.set(search, now)
  return now
}

function updateMatches<T extends { start: number }>(
  search: IncrementalSearch<T>,
  before: readonly T[],
  change: TextChange<AnalyzedText>,
  reading: AnalyzedText,
): T[] {
  const { from, to, shift, part } = change
  const out: T[] = []
  let next = 0
  while (next < before.length && before[next]!.start < from) out.push(search.move(before[next++]!, 0, reading))
  const atEnd = to === reading.text.length
  // An empty place at the end of the part belongs to what follows.
  for (const found of search.find(part))
    if (atEnd || from + found.start < to) out.push(search.move(found, from, reading))
  if (atEnd) return out
  while (next < before.length && before[next]!.start < to - shift) next++
  while (next < before.length) out.push(search.move(before[next++]!, shift, reading))
  return out
}

/** A search for whether there is anything at all. */
export interface FirstMatchSearch {
  scope(): MatchScope
  /** Where the first place begins, or -1. */
  first(text: AnalyzedText, from: number): number
}

/** Where the first place of a look begins in a reading, or -1. */
export function findCachedFirstMatch(look: FirstMatchSearch, reading: AnalyzedText): number {
  const { found, earlier } = reading.matchCache
  const known = found.get(look) as number | undefined
  if (known !== undefined) return known
  const before = earlier?.found.get(look) as number | undefined
  const change = before === undefined ? undefined : getRelevantChange(look.scope(), reading)
  const now = change ? updateFirstMatch(look, before!, change, reading) : look.first(reading, 0)
  found.set(look, now)
  return now
}

function updateFirstMatch(
  look: FirstMatchSearch,
  before: number,
  change: TextChange<AnalyzedText>,
  reading: AnalyzedText,
): number {
  const { from, to, shift, part } = change
  if (before >= 0 && before < from) return before
  const inside = look.first(part, 0)
  if (inside >= 0 && (from + inside < to || to === reading.text.length)) return from + inside
  if (before < 0) return -1
  return before >= to - shift ? before + shift : look.first(reading, to)
}

/** Offsets are below 2^26: no text is longer than 64 million units. */
const MAX_TEXT_LENGTH = 0x4000000

/** The answer to a question about the part [start, end) of a reading and one unit beside it, asked again only where it changed. */
export function getCachedAnswer(
  question: object,
  reading: AnalyzedText,
  start: number,
  end: number,
  ask: () => boolean,
): boolean {
  const { found, earlier } = reading.matchCache
  let answers = found.get(question) as Map<number, boolean> | undefined
  if (!answers) {
    answers = new Map()
    found.set(question, answers)
  }
  const key = start * MAX_TEXT_LENGTH + end
  let answer = answers.get(key)
  if (answer !== undefined) return answer
  if (earlier) {
    const { from, to, shift } = earlier.sentence
    const by = end < from ? 0 : start > to ? shift : undefined
    if (by !== undefined) {
      const before = earlier.found.get(question) as Map<number, boolean> | undefined
      answer = before?.get((start - by) * MAX_TEXT_LENGTH + end - by)
    }
  }
  answer ??= ask()
  answers.set(key, answer)
  return answer
}

function getRelevantChange(reach: MatchScope, reading: AnalyzedText): TextChange<AnalyzedText> | undefined {
  return reach === 'text' ? undefined : reading.matchCache.earlier?.[reach]
}
