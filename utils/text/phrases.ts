// Word lists, matched in one pass: an automaton over words, so a phrase never matches inside a longer word and the cost
// does not grow with the list. Boundaries are letter and digit classes; JavaScript's \b knows only ASCII.

import type { Reading } from './analyzed-text.ts'
import { bare } from './fold.ts'
import { recall, type Search } from './incremental-search.ts'
import { type Slot, slotsOf } from './template.ts'

/** A phrase found in a reading. Offsets count in that reading (`reading.text`), end exclusive. */
export interface PhraseMatch<T> {
  start: number
  end: number
  value: T
  reading: Reading
}

/** What was matched, in lower case and without diacritics: which of a template's phrases it is. */
export function said(match: PhraseMatch<unknown>): string {
  return match.reading.bare.slice(match.start, match.end)
}

/** A place in the automaton: where each word leads from here, and what has been said in full by now. */
interface Place<T> {
  next: Map<string, Place<T>[]>
  /** Order in the list; the first of two entries that say the same wins. */
  entry: { value: T; order: number } | undefined
}

/** What may stand between two words of one phrase: spaces, a hyphen, or a little punctuation; never a new sentence. */
const GAP = /^(?: {1,3}|[-_.*~'",]{1,2}| ?["'\-,] ?)$/

/** An entry of a word list: a phrase or a template (template.ts) in lower case, and what it stands for. */
export type PhraseEntry<T> = readonly [template: string, value: T]

/** A word list ready to match. It is built when first needed, so that a page in which nobody writes pays nothing for it. */
export class Phrases<T> {
  private readonly entries: readonly PhraseEntry<T>[]
  private readonly bareToo: (template: string, value: T) => boolean
  private accented: PhraseSearch<T> | undefined
  private bare: PhraseSearch<T> | undefined

  /**
   * `entries`: with diacritics, newer tone placement. An entry is also matched without diacritics, in drafts typed without
   * any, unless `bareToo` says no (it would then mean something else).
   */
  constructor(entries: readonly PhraseEntry<T>[], bareToo: (template: string, value: T) => boolean = () => true) {
    this.entries = entries
    this.bareToo = bareToo
  }

  /** All matches, leftmost-longest and not overlapping, in the reading and in its joined form. */
  find(reading: Reading): PhraseMatch<T>[] {
    const search = this.search(reading.accented)
    const found = recall(search, reading)
    return reading.joined ? withJoined(found, recall(search, reading.joined)) : [...found]
  }

  private search(accented: boolean): PhraseSearch<T> {
    if (accented) this.accented ??= new PhraseSearch(build(this.entries))
    else {
      this.bare ??= new PhraseSearch(
        build(this.entries.filter((e) => this.bareToo(...e)).map(([t, value]) => [bare(t), value])),
      )
    }
    return (accented ? this.accented : this.bare)!
  }
}

/** A word list, with or without diacritics, as it goes through a text. */
class PhraseSearch<T> implements Search<PhraseMatch<T>> {
  private readonly start: Place<T>

  constructor(start: Place<T>) {
    this.start = start
  }

  /** Nothing that may stand between two words of a phrase ends a sentence and has a space behind it. */
  reach(): 'sentence' {
    return 'sentence'
  }

  find(reading: Reading): PhraseMatch<T>[] {
    const { words } = reading
    const found: PhraseMatch<T>[] = []
    for (let i = 0; i < words.length; ) {
      const longest = this.longest(reading, this.start, i, undefined)
      if (longest) {
        found.push({ start: words[i]!.start, end: words[longest.last]!.end, value: longest.entry.value, reading })
        i = longest.last + 1
      } else i++
    }
    return found
  }

  move({ start, end, value }: PhraseMatch<T>, by: number, reading: Reading): PhraseMatch<T> {
    return { start: start + by, end: end + by, value, reading }
  }

  /** The longest entry that begins, or goes on, with the word at `at`; the earlier in the list among equals. */
  private longest(reading: Reading, place: Place<T>, at: number, best: Longest<T> | undefined): Longest<T> | undefined {
    const word = reading.words[at]
    const steps = word && place.next.get(word.key)
    if (!steps) return best
    let longest = best
    for (const step of steps) {
      const { entry } = step
      if (entry && (!longest || at > longest.last || (at === longest.last && entry.order < longest.entry.order))) {
        longest = { last: at, entry }
      }
      if (step.next.size > 0 && isNear(reading, at)) longest = this.longest(reading, step, at + 1, longest)
    }
    return longest
  }
}

interface Longest<T> {
  last: number
  entry: { value: T; order: number }
}

/** Whether the next word is near enough to be of one phrase with this one. */
function isNear(reading: Reading, at: number): boolean {
  const here = reading.words[at]!
  const following = reading.words[at + 1]
  if (!following) return false
  if (following.start - here.end === 1 && reading.plain.charCodeAt(here.end) === 32) return true
  return GAP.test(reading.plain.slice(here.end, following.start))
}

/** A match somewhere in a reading. */
interface Found {
  start: number
  end: number
  reading: Reading
}

/** The matches of a reading, and those of its joined form that cover something new. Both in order; so is the answer. */
export function withJoined<T extends Found>(found: readonly T[], joined: readonly T[]): T[] {
  if (joined.length === 0) return [...found]
  const out: T[] = []
  let next = 0
  let covered = -1
  for (const match of joined) {
    const span = match.reading.span(match.start, match.end)
    for (let own = found[next]; own && own.reading.span(own.start, own.end).start <= span.start; own = found[++next]) {
      out.push(own)
      covered = Math.max(covered, own.reading.span(own.start, own.end).end)
    }
    if (covered < span.end) out.push(match)
  }
  out.push(...found.slice(next))
  return out
}

function build<T>(entries: readonly PhraseEntry<T>[]): Place<T> {
  const start: Place<T> = { next: new Map(), entry: undefined }
  entries.forEach(([template, value], order) => {
    for (const slots of slotsOf(template)) {
      let here = new Set([start])
      for (const slot of slots) here = throughSlot(here, slot)
      for (const place of here) if (place !== start) place.entry ??= { value, order }
    }
  })
  return start
}

/** All ways of a slot lead to one place, so that a list costs what its template is long, not what it could be written out to. */
function throughSlot<T>(from: ReadonlySet<Place<T>>, slot: Slot): Set<Place<T>> {
  const join: Place<T> = { next: new Map(), entry: undefined }
  const to = new Set([join])
  for (const way of slot) {
    if (way.length === 0) for (const place of from) to.add(place)
    else for (const place of from) walk(place, way, join)
  }
  return to
}

function walk<T>(from: Place<T>, words: readonly string[], join: Place<T>): void {
  let here = from
  words.forEach((word, i) => {
    const step = i === words.length - 1 ? join : { next: new Map<string, Place<T>[]>(), entry: undefined }
    const steps = here.next.get(word)
    if (steps) steps.push(step)
    else here.next.set(word, [step])
    here = step
  })
}
