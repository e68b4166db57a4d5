// Word lists, matched in one pass: an automaton over words, so a phrase never matches inside a longer word and the cost
// does not grow with the list. Boundaries are letter and digit classes; JavaScript's \b knows only ASCII.

import type { AnalyzedText } from './analyzed-text.ts'
import { stripDiacritics } from './character-folding.ts'
import { findCachedMatches, type IncrementalSearch } from './incremental-search.ts'
import { parseTemplate, type TemplateSlot } from './phrase-template.ts'

/** A phrase found in a reading. Offsets count in that reading (`reading.text`), end exclusive. */
export interface PhraseMatch<T> {
  start: number
  end: number
  value: T
  reading: AnalyzedText
}

/** What was matched, in lower case and without diacritics: which of a template's phrases it is. */
export function getMatchedPhrase(match: PhraseMatch<unknown>): string {
  return match.reading.bare.slice(match.start, match.end)
}

/** A place in the automaton: where each word leads from here, and what has been said in full by now. */
interface AutomatonState<T> {
  next: Map<string, AutomatonState<T>[]>
  /** Order in the list; the first of two entries that say the same wins. */
  entry: { value: T; order: number } | undefined
}

/** What may stand between two words of one phrase: spaces, a hyphen, or a little punctuation; never a new sentence. */
const WORD_GAP = /^(?: {1,3}|[-_.*~'",]{1,2}| ?["'\-,] ?)$/

/** An entry of a word list: a phrase or a template (template.ts) in lower case, and what it stands for. */
export type PhraseEntry<T> = readonly [template: string, value: T]

/** A word list ready to match. It is built when first needed, so that a page in which nobody writes pays nothing for it. */
export class PhraseMatcher<T> {
  private readonly entries: readonly PhraseEntry<T>[]
  private readonly bareToo: (template: string, value: T) => boolean
  private accented: PhraseAutomaton<T> | undefined
  private bare: PhraseAutomaton<T> | undefined

  /**
   * `entries`: with diacritics, newer tone placement. An entry is also matched without diacritics, in drafts typed without
   * any, unless `bareToo` says no (it would then mean something else).
   */
  constructor(entries: readonly PhraseEntry<T>[], bareToo: (template: string, value: T) => boolean = () => true) {
    this.entries = entries
    this.bareToo = bareToo
  }

  /** All matches, leftmost-longest and not overlapping, in the reading and in its joined form. */
  find(reading: AnalyzedText): PhraseMatch<T>[] {
    const search = this.search(reading.accented)
    const found = findCachedMatches(search, reading)
    return reading.joined ? mergeJoinedMatches(found, findCachedMatches(search, reading.joined)) : [...found]
  }

  private search(accented: boolean): PhraseAutomaton<T> {
    if (accented) this.accented ??= new PhraseAutomaton(buildAutomaton(this.entries))
    else {
      this.bare ??= new PhraseAutomaton(
        buildAutomaton(this.entries.filter((e) => this.bareToo(...e)).map(([t, value]) => [stripDiacritics(t), value])),
      )
    }
    return (accented ? this.accented : this.bare)!
  }
}

/** A word list, with or without diacritics, as it goes through a text. */
class PhraseAutomaton<T> implements IncrementalSearch<PhraseMatch<T>> {
  private readonly start: AutomatonState<T>

  constructor(start: AutomatonState<T>) {
    this.start = start
  }

  /** Nothing that may stand between two words of a phrase ends a sentence and has a space behind it. */
  scope(): 'sentence' {
    return 'sentence'
  }

  find(reading: AnalyzedText): PhraseMatch<T>[] {
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

  move({ start, end, value }: PhraseMatch<T>, by: number, reading: AnalyzedText): PhraseMatch<T> {
    return { start: start + by, end: end + by, value, reading }
  }

  /** The longest entry that begins, or goes on, with the word at `at`; the earlier in the list among equals. */
  private longest(
    reading: AnalyzedText,
    place: AutomatonState<T>,
    at: number,
    best: LongestMatch<T> | undefined,
  ): LongestMatch<T> | undefined {
    const word = reading.words[at]
    const steps = word && place.next.get(word.key)
    if (!steps) return best
    let longest = best
    for (const step of steps) {
      const { entry } = step
      if (entry && (!longest || at > longest.last || (at === longest.last && entry.order < longest.entry.order))) {
        longest = { last: at, entry }
      }
      if (step.next.size > 0 && isNextWordNear(reading, at)) longest = this.longest(reading, step, at + 1, longest)
    }
    return longest
  }
}

interface LongestMatch<T> {
  last: number
  entry: { value: T; order: number }
}

/** Whether the next word is near enough to be of one phrase with this one. */
function isNextWordNear(reading: AnalyzedText, at: number): boolean {
  const here = reading.words[at]!
  const following = reading.words[at + 1]
  if (!following) return false
  if (following.start - here.end === 1 && reading.plain.charCodeAt(here.end) === 32) return true
  return WORD_GAP.test(reading.plain.slice(here.end, following.start))
}

/** A match somewhere in a reading. */
interface FoundMatch {
  start: number
  end: number
  reading: AnalyzedText
}

/** The matches of a reading, and those of its joined form that cover something new. Both in order; so is the answer. */
export function mergeJoinedMatches<T extends FoundMatch>(found: readonly T[], joined: readonly T[]): T[] {
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

function buildAutomaton<T>(entries: readonly PhraseEntry<T>[]): AutomatonState<T> {
  const start: AutomatonState<T> = { next: new Map(), entry: undefined }
  entries.forEach(([template, value], order) => {
    for (const slots of parseTemplate(template)) {
      let here = new Set([start])
      for (const slot of slots) here = addSlot(here, slot)
      for (const place of here) if (place !== start) place.entry ??= { value, order }
    }
  })
  return start
}

/** All ways of a slot lead to one place, so that a list costs what its template is long, not what it could be written out to. */
function addSlot<T>(from: ReadonlySet<AutomatonState<T>>, slot: TemplateSlot): Set<AutomatonState<T>> {
  const join: AutomatonState<T> = { next: new Map(), entry: undefined }
  const to = new Set([join])
  for (const way of slot) {
    if (way.length === 0) for (const place of from) to.add(place)
    else for (const place of from) addPath(place, way, join)
  }
  return to
}

function addPath<T>(from: AutomatonState<T>, words: readonly string[], join: AutomatonState<T>): void {
  let here = from
  words.forEach((word, i) => {
    const step = i === words.length - 1 ? join : { next: new Map<string, AutomatonState<T>[]>(), entry: undefined }
    const steps = here.next.get(word)
    if (steps) steps.push(step)
    else here.next.set(word, [step])
    here = step
  })
}
