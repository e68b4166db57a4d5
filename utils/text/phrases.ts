// Word lists, matched in one pass: a trie over words, so a phrase never matches inside a longer word and the cost does
// not grow with the list. Boundaries are letter and digit classes; JavaScript's \b knows only ASCII.

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
const GAP = /^[ \-_'",.*]{1,3}$/

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
      if (bareToo(phrase, value)) insert(this.bare, wordsOf(bareOf(phrase)), value)
    }
  }

  /** All matches, leftmost-longest and not overlapping, in the reading and in its joined form. */
  find(reading: Reading): PhraseMatch<T>[] {
    const found = this.findIn(reading)
    if (reading.joined) {
      for (const match of this.findIn(reading.joined)) {
        const span = reading.joined.span(match.start, match.end)
        const known = found.some((other) => {
          const o = other.reading.span(other.start, other.end)
          return o.start <= span.start && span.end <= o.end
        })
        if (!known) found.push(match)
      }
    }
    return found
  }

  private findIn(reading: Reading): PhraseMatch<T>[] {
    const root = reading.accented ? this.accented : this.bare
    const text = reading.accented ? reading.lower : reading.bare
    const words = [...text.matchAll(WORD)]
    const found: PhraseMatch<T>[] = []
    for (let i = 0; i < words.length; ) {
      let node = root.next.get(words[i]![0])
      let last: { upTo: number; value: T } | undefined
      for (let j = i; node; ) {
        if (node.value !== undefined) last = { upTo: j, value: node.value }
        const here = words[j]!
        const following = words[j + 1]
        if (!following || !GAP.test(text.slice(here.index + here[0].length, following.index))) break
        node = node.next.get(following[0])
        j++
      }
      if (last) {
        const final = words[last.upTo]!
        found.push({ start: words[i]!.index, end: final.index + final[0].length, value: last.value, reading })
        i = last.upTo + 1
      } else i++
    }
    return found
  }
}

function wordsOf(phrase: string): string[] {
  return phrase.match(WORD) ?? []
}

function bareOf(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
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
