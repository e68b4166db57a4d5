// Searches an edited text only where it changed. A search states how far it can look (regexp/scope.ts); earlier
// matches outside that range are reused and shifted.

import type { AnalyzedText } from './analyzed-text.ts'
import type { TextChange } from './match-cache.ts'
import type { MatchScope } from './regexp/scope.ts'

/** A search whose matches can be reused after an edit. */
export interface IncrementalSearch<T extends { start: number }> {
  /** How far around a match the search looks. Called only when there is an earlier result to reuse. */
  scope(): MatchScope
  /** Finds all matches in a text, in order. */
  find(reading: AnalyzedText): T[]
  /** Returns the match shifted by `shift` UTF-16 units into another analyzed text. */
  move(found: T, shift: number, reading: AnalyzedText): T
}

/** Returns all matches of a search, reusing earlier ones outside the edit. Callers must not change the array. */
export function findCachedMatches<T extends { start: number }>(
  search: IncrementalSearch<T>,
  reading: AnalyzedText,
): readonly T[] {
  const { found, earlier } = reading.matchCache
  const known = found.get(search) as readonly T[] | undefined
  if (known) return known
  const before = earlier?.found.get(search) as readonly T[] | undefined
  const change = before && getRelevantChange(search.scope(), reading)
  const current = change ? updateMatches(search, before, change, reading) : search.find(reading)
  found.set(search, current)
  return current
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
  // An empty match at the end of the part belongs to the text that follows.
  for (const found of search.find(part))
    if (atEnd || from + found.start < to) out.push(search.move(found, from, reading))
  if (atEnd) return out
  while (next < before.length && before[next]!.start < to - shift) next++
  while (next < before.length) out.push(search.move(before[next++]!, shift, reading))
  return out
}

/** A search that only needs to know whether, and where, there is a first match. */
export interface FirstMatchSearch {
  scope(): MatchScope
  /** Returns the UTF-16 offset of the first match at or after `from`, or -1. */
  first(text: AnalyzedText, from: number): number
}

/**
 * Returns the UTF-16 offset of the first match in an analyzed text, or -1, reusing earlier results outside the edit.
 */
export function findCachedFirstMatch(search: FirstMatchSearch, reading: AnalyzedText): number {
  const { found, earlier } = reading.matchCache
  const known = found.get(search) as number | undefined
  if (known !== undefined) return known
  const before = earlier?.found.get(search) as number | undefined
  const change = before === undefined ? undefined : getRelevantChange(search.scope(), reading)
  const current = change ? updateFirstMatch(search, before!, change, reading) : search.first(reading, 0)
  found.set(search, current)
  return current
}

function updateFirstMatch(
  search: FirstMatchSearch,
  before: number,
  change: TextChange<AnalyzedText>,
  reading: AnalyzedText,
): number {
  const { from, to, shift, part } = change
  if (before >= 0 && before < from) return before
  const inside = search.first(part, 0)
  if (inside >= 0 && (from + inside < to || to === reading.text.length)) return from + inside
  if (before < 0) return -1
  return before >= to - shift ? before + shift : search.first(reading, to)
}

/** Texts are shorter than 2^26 (about 67 million) units, so two offsets fit into one safe integer. */
const MAX_TEXT_LENGTH = 0x4000000

/**
 * Returns the cached answer to a question about [start, end) and one unit on each side of it. The answer is computed
 * again only when an edit touched that range.
 * @param question The cache key: one object per question.
 */
export function getCachedAnswer<T extends boolean | object>(
  question: object,
  reading: AnalyzedText,
  start: number,
  end: number,
  compute: () => T,
): T {
  const { found, earlier } = reading.matchCache
  let answers = found.get(question) as Map<number, T> | undefined
  if (!answers) {
    answers = new Map()
    found.set(question, answers)
  }
  const key = start * MAX_TEXT_LENGTH + end
  let answer = answers.get(key)
  if (answer !== undefined) return answer
  if (earlier) {
    const { from, to, shift } = earlier.sentence
    const offset = end < from ? 0 : start > to ? shift : undefined
    if (offset !== undefined) {
      const before = earlier.found.get(question) as typeof answers | undefined
      answer = before?.get((start - offset) * MAX_TEXT_LENGTH + end - offset)
    }
  }
  answer ??= compute()
  answers.set(key, answer)
  return answer
}

function getRelevantChange(scope: MatchScope, reading: AnalyzedText): TextChange<AnalyzedText> | undefined {
  return scope === 'text' ? undefined : reading.matchCache.earlier?.[scope]
}
