// A regular expression over a whole reading, with its matches remembered from one edit to the next.

import type { Reading } from './analyzed-text.ts'
import { type Look, recall, recallFirst, recallIn, type Search } from './incremental-search.ts'
import { matches } from './matches.ts'
import { leanRegExp } from './regexp/compact.ts'
import { type Reach, reachOf } from './regexp/scope.ts'

/** A match. Offsets count in `reading.text`, end exclusive; `groups` are the named groups, as matched. */
export interface Match {
  start: number
  end: number
  text: string
  groups: Record<string, string | undefined>
  reading: Reading
}

/** Which of a reading's texts an expression runs on. */
export type On = 'text' | 'lower' | 'bare' | 'plain'

/** An expression that looks at a whole reading. It runs again only on what was edited; so it must not count on anything before or behind the line it matches in. */
export class Scan {
  private readonly search: Search<Match>
  private readonly look: Look
  private readonly regexp: () => RegExp
  private readonly on: On

  /** `regexp` is built when first needed; only `find` needs it global. */
  constructor(on: On, regexp: () => RegExp) {
    this.on = on
    this.regexp = regexp
    const reach = (): Reach => reachOf(regexp())
    this.search = { reach, find: (reading) => found(regexp(), reading, on), move }
    this.look = { reach, first: (reading, from) => firstFrom(regexp(), reading[on], from) }
  }

  /** Every match, in order. Not to be changed. */
  find(reading: Reading): readonly Match[] {
    return recall(this.search, reading)
  }

  /** Whether there is any match. */
  test(reading: Reading): boolean {
    return recallFirst(this.look, reading) >= 0
  }

  /** Whether there is a match in the part [start, end) taken by itself. */
  testIn(reading: Reading, start: number, end: number): boolean {
    const from = Math.max(0, start)
    const to = Math.min(reading.text.length, end)
    if (to <= from) return false
    return recallIn(this, reading, from, to, () => reading[this.on].slice(from, to).search(this.regexp()) >= 0)
  }
}

/** A scan for an expression written as it is. */
export function scan(on: On, regexp: RegExp): Scan {
  let built: RegExp | undefined
  return new Scan(on, () => {
    built ??= leanRegExp(regexp)
    return built
  })
}

function found(regexp: RegExp, reading: Reading, on: On): Match[] {
  return matches(regexp, reading[on]).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    groups: match.groups ?? {},
    reading,
  }))
}

function move({ start, end, text, groups }: Match, by: number, reading: Reading): Match {
  return { start: start + by, end: end + by, text, groups, reading }
}

function firstFrom(regexp: RegExp, text: string, from: number): number {
  const at = (from === 0 ? text : text.slice(from)).search(regexp)
  return at < 0 ? -1 : at + from
}
