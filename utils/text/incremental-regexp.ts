// A regular expression over an analyzed text that keeps its matches from one edit to the next.

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

/** A match. Offsets are UTF-16 offsets of `reading.text`, end exclusive; `groups` are the named groups as matched. */
export interface RegExpMatch {
  start: number
  end: number
  text: string
  groups: Record<string, string | undefined>
  reading: AnalyzedText
}

/** The form of an analyzed text that an expression searches. */
export type TextForm = 'text' | 'lower' | 'bare' | 'plain'

/**
 * Searches an analyzed text and, after an edit, only the part that changed. The expression must not depend on text
 * outside the line it matches in.
 */
export class IncrementalRegExp {
  private readonly search: IncrementalSearch<RegExpMatch>
  private readonly firstSearch: FirstMatchSearch
  private readonly regexp: () => RegExp
  private readonly form: TextForm

  /** `regexp` is built on first use; it needs the `g` flag only for `find`. */
  constructor(form: TextForm, regexp: () => RegExp) {
    this.form = form
    this.regexp = regexp
    const getScope = (): MatchScope => getMatchScope(regexp())
    this.search = { scope: getScope, find: (reading) => findMatches(regexp(), reading, form), move: shiftMatch }
    this.firstSearch = { scope: getScope, first: (reading, from) => findFirstIndex(regexp(), reading[form], from) }
  }

  /** Returns every match, in order. Callers must not change the array. */
  find(reading: AnalyzedText): readonly RegExpMatch[] {
    return findCachedMatches(this.search, reading)
  }

  /** Whether there is any match. */
  test(reading: AnalyzedText): boolean {
    return findCachedFirstMatch(this.firstSearch, reading) >= 0
  }

  /** Whether [start, end), searched as a separate text, has a match. */
  testIn(reading: AnalyzedText, start: number, end: number): boolean {
    const from = Math.max(0, start)
    const to = Math.min(reading.text.length, end)
    if (to <= from) return false
    return getCachedAnswer(this, reading, from, to, () => reading[this.form].slice(from, to).search(this.regexp()) >= 0)
  }
}

/** Creates an incremental search from a literal expression, compacted on first use. */
export function createIncrementalRegExp(form: TextForm, regexp: RegExp): IncrementalRegExp {
  let built: RegExp | undefined
  return new IncrementalRegExp(form, () => {
    built ??= compactRegExp(regexp)
    return built
  })
}

function findMatches(regexp: RegExp, reading: AnalyzedText, form: TextForm): RegExpMatch[] {
  return findAllMatches(regexp, reading[form]).map((match) => ({
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
