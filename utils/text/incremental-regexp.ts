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
import { isPatternUnit, type LeadingUnits } from './regexp/leading-units.ts'
import { getMatchScope, type MatchScope } from './regexp/scope.ts'
import { findStartIndex, getWordStarts } from './word-starts.ts'

/** The length of a source that takes many milliseconds to compile, in UTF-16 units. */
const LONG_SOURCE = 3000

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
  private readonly starts: (() => StartFilter | undefined) | undefined
  /** Whether `find` or `test` tried to begin at words, which the expression may never have been needed for. */
  private isSearched = false

  /**
   * @param regexp Is built on first use; it needs the `g` flag only for `find`.
   * @param starts Where it may match, for an expression that searches `plain` and matches only where no letter or digit
   * is before.
   */
  constructor(form: TextForm, regexp: () => RegExp, starts?: () => StartFilter | undefined) {
    this.form = form
    this.regexp = regexp
    this.starts = starts
    const getScope = (): MatchScope => getMatchScope(regexp())
    const find = (reading: AnalyzedText) => {
      const filter = starts?.()
      this.isSearched = filter !== undefined
      return filter ? findAllAtStarts(filter, reading) : findMatches(regexp(), reading, form)
    }
    const first = (reading: AnalyzedText, from: number) => {
      const filter = starts?.()
      this.isSearched = filter !== undefined
      if (filter && from === 0) return findMatchAtStarts(filter, reading, 0)?.index ?? -1
      if (filter && !mayMatchIn(reading, filter.units, from, reading.text.length)) return -1
      return findFirstIndex(regexp(), reading[form], from)
    }
    this.search = { scope: getScope, find, move: shiftMatch }
    this.firstSearch = { scope: getScope, first }
  }

  /**
   * Compiles what `find` and `test` run, if they were called before, in steps. The second run of an expression compiles
   * it to machine code.
   */
  *warmUp(reading: AnalyzedText): Generator<void> {
    if (!this.isSearched) return
    for (const branch of this.starts?.()?.branches ?? []) {
      const regexp = branch.regexp()
      for (let run = 0; run < 2; run++) {
        regexp.lastIndex = 0
        regexp.exec(reading[this.form])
        if (regexp.source.length >= LONG_SOURCE) yield
      }
    }
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
    const filter = this.starts?.()
    if (filter && !mayMatchIn(reading, filter.units, from, to)) return false
    return getCachedAnswer(this, reading, from, to, () => reading[this.form].slice(from, to).search(this.regexp()) >= 0)
  }
}

/** Where an expression may match. */
export interface StartFilter {
  /** The beginnings of all its matches. */
  readonly units: LeadingUnits
  /** Its alternatives, in order, as sticky expressions, each with the beginnings of its matches. */
  readonly branches: readonly { readonly units: LeadingUnits; readonly regexp: () => RegExp }[]
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
  return findAllMatches(regexp, reading[form]).map((match) => toRegExpMatch(match, reading))
}

function toRegExpMatch(match: RegExpExecArray, reading: AnalyzedText): RegExpMatch {
  const [text] = match
  return { start: match.index, end: match.index + text.length, text, groups: match.groups ?? {}, reading }
}

/** Finds all matches by trying the expression only where a word begins as a match can. */
function findAllAtStarts(filter: StartFilter, reading: AnalyzedText): RegExpMatch[] {
  const found: RegExpMatch[] = []
  for (let from = 0; ; ) {
    const match = findMatchAtStarts(filter, reading, from)
    if (!match) return found
    found.push(toRegExpMatch(match, reading))
    from = match.index + Math.max(1, match[0].length)
  }
}

function findMatchAtStarts(
  { units, branches }: StartFilter,
  reading: AnalyzedText,
  from: number,
): RegExpExecArray | undefined {
  const starts = getWordStarts(reading)
  const { hashes } = starts
  let word = from === 0 ? 0 : findStartIndex(starts, from)
  for (word = units.findNext(hashes, word); word >= 0; word = units.findNext(hashes, word + 1)) {
    for (const branch of branches) {
      if (branches.length > 1 && !branch.units.has(hashes, word)) continue
      const regexp = branch.regexp()
      regexp.lastIndex = starts.at[word]!
      const match = regexp.exec(reading.plain)
      if (match) return match
    }
  }
  return undefined
}

/** Whether a part of a text, searched as a separate text, has a word that begins as a match can. */
function mayMatchIn(reading: AnalyzedText, leading: LeadingUnits, from: number, to: number): boolean {
  if (isInsideWord(reading.plain, from) || isInsideWord(reading.plain, to)) return true
  const starts = getWordStarts(reading)
  return leading.findNext(starts.hashes, findStartIndex(starts, from), findStartIndex(starts, to)) >= 0
}

/** Whether an offset cuts a word, so that its part begins or ends in another way. */
function isInsideWord(plain: string, at: number): boolean {
  return at > 0 && at < plain.length && isPatternUnit(plain.charCodeAt(at)) && isPatternUnit(plain.charCodeAt(at - 1))
}

function shiftMatch({ start, end, text, groups }: RegExpMatch, by: number, reading: AnalyzedText): RegExpMatch {
  return { start: start + by, end: end + by, text, groups, reading }
}

function findFirstIndex(regexp: RegExp, text: string, from: number): number {
  const at = (from === 0 ? text : text.slice(from)).search(regexp)
  return at < 0 ? -1 : at + from
}
