// A regular expression over a whole reading, with its matches remembered from one edit to the next.

import type { AnalyzedText } from './analyzed-text.ts'
import { findAllMatches } from './find-all-matches.ts'
import {
  type FirstMatchSearch,
  findCachedFirstMatch,
  findCachedMatches,
  getCachedAnswer,
  type IncrementalSearch,
} from './incremental-search.ts'
import { compactRegExp } from './regexp/compact.ts'
import { getMatchScope, type MatchScope } from './regexp/scope.ts'

/** A match. Offsets count in `reading.text`, end exclusive; `groups` are the named groups, as matched. */
export interface RegExpMatch {
  start: number
  end: number
  text: string
  groups: Record<string, string | undefined>
  reading: AnalyzedText
}

/** Which of a reading's texts an expression runs on. */
export type TextForm = 'text' | 'lower' | 'bare' | 'plain'

/** An expression that looks at a whole reading. It runs again only on what was edited; so it must not count on anything before or behind the line it matches in. */
export class IncrementalRegExp {
  private readonly search: IncrementalSearch<RegExpMatch>
  private readonly look: FirstMatchSearch
  private readonly regexp: () => RegExp
  private readonly on: TextForm

  /** `regexp` is built when first needed; only `find` needs it global. */
  constructor(on: TextForm, regexp: () => RegExp) {
    this.on = on
    this.regexp = regexp
    const reach = (): MatchScope => getMatchScope(regexp())
    this.search = { scope: reach, find: (reading) => findMatches(regexp(), reading, on), move: shiftMatch }
    this.look = { scope: reach, first: (reading, from) => findFirstIndex(regexp(), reading[on], from) }
  }

  /** Every match, in order. Not to be changed. */
  find(reading: AnalyzedText): readonly RegExpMatch[] {
    return findCachedMatches(this.search, reading)
  }

  /** Whether there is any match. */
  test(reading: AnalyzedText): boolean {
    return findCachedFirstMatch(this.look, reading) >= 0
  }

  /** Whether there is a match in the part [start, end) taken by itself. */
  testIn(reading: AnalyzedText, start: number, end: number): boolean {
    const from = Math.max(0, start)
    const to = Math.min(reading.text.length, end)
    if (to <= from) return false
    return getCachedAnswer(this, reading, from, to, () => reading[this.on].slice(from, to).search(this.regexp()) >= 0)
  }
}

/** A scan for an expression written as it is. */
export function createIncrementalRegExp(on: TextForm, regexp: RegExp): IncrementalRegExp {
  let built: RegExp | undefined
  return new IncrementalRegExp(on, () => {
    built ??= compactRegExp(regexp)
    return built
  })
}

function findMatches(regexp: RegExp, reading: AnalyzedText, on: TextForm): RegExpMatch[] {
  return findAllMatches(regexp, reading[on]).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    groups: match.groups ?? {},
    reading,
  }))
}

function shiftMatch({ start, end, text, groups }: RegExpMatch, by: number, reading: AnalyzedText): RegExpMatch {
  return { start: start + by, end: end + by, text, groups, reading }
}

function findFirstIndex(regexp: RegExp, text: string, from: number): number {
  const at = (from === 0 ? text : text.slice(from)).search(regexp)
  return at < 0 ? -1 : at + from
}
