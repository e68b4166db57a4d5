// Matches word lists in one pass with an automaton over words: a phrase never matches inside a longer word, and the
// cost does not grow with the list. Word boundaries use letter and digit classes, because JavaScript's \b knows only
// ASCII.

import type { AnalyzedText } from './analyzed-text.ts'
import { BitFilter } from './bit-filter.ts'
import { stripDiacritics } from './character-folding.ts'
import { findCachedMatches, type IncrementalSearch } from './incremental-search.ts'
import { parseTemplate, type TemplateSlot } from './phrase-template.ts'
import { hashWordKey } from './word-bounds.ts'

/** A phrase found in an analyzed text. Offsets are UTF-16 offsets of `reading.text`, end exclusive. */
export interface PhraseMatch<T> {
  start: number
  end: number
  value: T
  reading: AnalyzedText
}

/** Returns the matched phrase in lower case without diacritics, which identifies it among a template's phrases. */
export function getMatchedPhrase(match: PhraseMatch<unknown>): string {
  return match.reading.bare.slice(match.start, match.end)
}

/** A state of the automaton: the transitions by word, and the entry that is complete in this state. */
interface AutomatonState<T> {
  next: Map<string, AutomatonState<T>[]>
  /** `order` is the index in the list; the first of two entries with the same phrase wins. */
  entry: { value: T; order: number } | undefined
}

/**
 * The characters allowed between two words of one phrase: spaces, a hyphen or a little punctuation, no sentence end.
 */
const WORD_GAP = /^(?: {1,3}|[-_.*~'",]{1,2}| ?["'\-,] ?)$/

/** An entry of a word list: a lower-case phrase or template (phrase-template.ts), and the value it maps to. */
export type PhraseEntry<T> = readonly [template: string, value: T]

/** A word list ready to match. Built on first use, so a page in which the user does not write has no cost. */
export class PhraseMatcher<T> {
  private readonly entries: readonly PhraseEntry<T>[]
  private readonly matchesBare: (template: string, value: T) => boolean
  private accented: PhraseAutomaton<T> | undefined
  private bare: PhraseAutomaton<T> | undefined

  /**
   * @param entries Phrases with diacritics, in the newer tone placement.
   * @param matchesBare Whether an entry also matches without diacritics, in drafts typed without any; return false when
   * it would mean something else.
   */
  constructor(entries: readonly PhraseEntry<T>[], matchesBare: (template: string, value: T) => boolean = () => true) {
    this.entries = entries
    this.matchesBare = matchesBare
  }

  /** Finds all matches in the text and its joined form: leftmost-longest, without overlaps in either form. */
  find(reading: AnalyzedText): PhraseMatch<T>[] {
    const search = this.search(reading.accented)
    const found = findCachedMatches(search, reading)
    return reading.joined ? mergeJoinedMatches(found, findCachedMatches(search, reading.joined)) : [...found]
  }

  private search(accented: boolean): PhraseAutomaton<T> {
    if (accented) this.accented ??= new PhraseAutomaton(buildAutomaton(this.entries))
    else {
      this.bare ??= new PhraseAutomaton(
        buildAutomaton(
          this.entries.filter((e) => this.matchesBare(...e)).map(([t, value]) => [stripDiacritics(t), value]),
        ),
      )
    }
    return (accented ? this.accented : this.bare)!
  }
}

/** The automaton of a word list, built with or without diacritics. */
class PhraseAutomaton<T> implements IncrementalSearch<PhraseMatch<T>> {
  private readonly start: AutomatonState<T>
  /** The words that a phrase can begin with. */
  private readonly firstWords = new BitFilter()

  constructor(start: AutomatonState<T>) {
    this.start = start
    for (const word of start.next.keys()) this.firstWords.add(hashWordKey(word))
  }

  /** No gap between two words of a phrase contains a sentence end followed by a space. */
  scope(): 'sentence' {
    return 'sentence'
  }

  find(reading: AnalyzedText): PhraseMatch<T>[] {
    const { words } = reading
    const found: PhraseMatch<T>[] = []
    for (let i = 0; i < words.length; ) {
      if (!this.firstWords.has(words[i]!.hash)) {
        i++
        continue
      }
      const best = this.findLongest(reading, this.start, i, undefined)
      if (best) {
        found.push({ start: words[i]!.start, end: words[best.last]!.end, value: best.entry.value, reading })
        i = best.last + 1
      } else i++
    }
    return found
  }

  move({ start, end, value }: PhraseMatch<T>, by: number, reading: AnalyzedText): PhraseMatch<T> {
    return { start: start + by, end: end + by, value, reading }
  }

  /**
   * Finds the longest entry that begins or continues with the word at `at`; the earlier in the list among equals.
   */
  private findLongest(
    reading: AnalyzedText,
    state: AutomatonState<T>,
    at: number,
    best: LongestMatch<T> | undefined,
  ): LongestMatch<T> | undefined {
    const word = reading.words[at]
    const steps = word && state.next.get(word.key)
    if (!steps) return best
    let result = best
    for (const step of steps) {
      const { entry } = step
      if (entry && (!result || at > result.last || (at === result.last && entry.order < result.entry.order))) {
        result = { last: at, entry }
      }
      if (step.next.size > 0 && isNextWordNear(reading, at)) result = this.findLongest(reading, step, at + 1, result)
    }
    return result
  }
}

interface LongestMatch<T> {
  last: number
  entry: { value: T; order: number }
}

/** Whether the next word is close enough to belong to the same phrase. */
function isNextWordNear(reading: AnalyzedText, at: number): boolean {
  const word = reading.words[at]!
  const following = reading.words[at + 1]
  if (!following) return false
  if (following.start - word.end === 1 && reading.plain.charCodeAt(word.end) === 32) return true
  return WORD_GAP.test(reading.plain.slice(word.end, following.start))
}

/** A match with the analyzed text that it was found in. */
interface FoundMatch {
  start: number
  end: number
  reading: AnalyzedText
}

/** Merges the matches of a text with those of its joined form that cover additional characters. All are in order. */
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
      let states = new Set([start])
      for (const slot of slots) states = addSlot(states, slot)
      for (const state of states) if (state !== start) state.entry ??= { value, order }
    }
  })
  return start
}

/** All alternatives of a slot lead to one state, so a list costs as much as its templates, not their expansions. */
function addSlot<T>(from: ReadonlySet<AutomatonState<T>>, slot: TemplateSlot): Set<AutomatonState<T>> {
  const join: AutomatonState<T> = { next: new Map(), entry: undefined }
  const to = new Set([join])
  for (const alternative of slot) {
    if (alternative.length === 0) for (const state of from) to.add(state)
    else for (const state of from) addPath(state, alternative, join)
  }
  return to
}

function addPath<T>(from: AutomatonState<T>, words: readonly string[], join: AutomatonState<T>): void {
  let state = from
  words.forEach((word, i) => {
    const step = i === words.length - 1 ? join : { next: new Map<string, AutomatonState<T>[]>(), entry: undefined }
    const steps = state.next.get(word)
    if (steps) steps.push(step)
    else state.next.set(word, [step])
    state = step
  })
}
