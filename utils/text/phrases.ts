// Word lists, matched in one pass: a trie over words, so a phrase never matches inside a longer word and the cost does
// not grow with the list. Boundaries are letter and digit classes; JavaScript's \b knows only ASCII.

import { bare } from './fold.ts'
import type { Reading } from './reading.ts'

/** A phrase found in a reading. Offsets count in that reading (`reading.text`), end exclusive. */
export interface PhraseMatch<T> {
  start: number
  end: number
  value: T
  reading: Reading
}

interface Node<T> {
  next: Map<string, Node<T>>
  value: T | undefined
}

const WORD = /[\p{L}\p{N}]+/gu
/** What may stand between two words of one phrase: spaces, a hyphen, or a little punctuation; never a new sentence. */
const GAP = /^(?: {1,3}|[-_.*~'",]{1,2}| ?["'\-,] ?)$/

/** A word list ready to match. Build once, at module level. */
export class Phrases<T> {
  private readonly accented: Node<T> = { next: new Map(), value: undefined }
  private readonly bare: Node<T> = { next: new Map(), value: undefined }

  /**
   * `entries`: phrases in lower case with diacritics (newer tone placement) and what each stands for. A phrase is also
   * matched without diacritics, in drafts typed without any, unless `bareToo` says no (it would then mean something else).
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    bareToo: (phrase: string, value: T) => boolean = () => true,
  ) {
    for (const [phrase, value] of entries) {
      insert(this.accented, wordsOf(phrase), value)
      if (bareToo(phrase, value)) insert(this.bare, wordsOf(bare(phrase)), value)
    }
  }

  /** All matches, leftmost-longest and not overlapping, in the reading and in its joined form. */
  find(reading: Reading): PhraseMatch<T>[] {
    const found = this.findIn(reading)
    return reading.joined ? withJoined(found, this.findIn(reading.joined)) : found
  }

  private findIn(reading: Reading): PhraseMatch<T>[] {
    const root = reading.accented ? this.accented : this.bare
    const text = reading.plain
    const { words } = reading
    const found: PhraseMatch<T>[] = []
    for (let i = 0; i < words.length; ) {
      const first = words[i]!
      let node = root.next.get(first.key)
      let last = -1
      let value: T | undefined
      for (let j = i; node; ) {
        if (node.value !== undefined) {
          last = j
          value = node.value
        }
        const following = words[j + 1]
        if (!following || node.next.size === 0) break
        const here = words[j]!
        const single = following.start - here.end === 1 && text.charCodeAt(here.end) === 32
        if (!single && !GAP.test(text.slice(here.end, following.start))) break
        node = node.next.get(following.key)
        j++
      }
      if (value !== undefined) {
        found.push({ start: first.start, end: words[last]!.end, value, reading })
        i = last + 1
      } else i++
    }
    return found
  }
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

function wordsOf(phrase: string): string[] {
  return phrase.match(WORD) ?? []
}

function insert<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = { next: new Map(), value: undefined }
      node.next.set(word, next)
    }
    node = next
  }
  node.value ??= value
}
