// A draft as the checks read it, with the way back to the characters the writer typed.

import type { Span } from '../draft.ts'
import { bareText, lowerText } from './fold.ts'
import { joinedText } from './joined.ts'
import { plainText } from './plain.ts'
import { type Word, type WordEdges, wordEdges, wordKey } from './words.ts'

/**
 * One reading of a text. `text`, `lower` and `bare` have the same length, so an offset in one is an offset in all, and
 * `span` leads from any of them back to UTF-16 offsets of `original`. All but `text` is worked out when first asked for.
 */
export interface Reading {
  /** The text exactly as given. */
  readonly original: string
  /** NFC, case kept; invisible characters gone; full-width, styled and look-alike letters, dashes and spaces made plain. */
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** `lower` without diacritics, đ as d. */
  readonly bare: string
  /** False when the writer typed without diacritics: then, and only then, lists are matched on `bare`. */
  readonly accented: boolean
  /** What lists and patterns are matched on: `lower`, or `bare` in a text typed without diacritics. */
  readonly plain: string
  /** The words of `plain`, in order. */
  readonly words: readonly Word[]
  /** The same text with letters that were spaced or dotted apart joined ("T U Y Ệ T" as "TUYỆT"), when there are any. */
  readonly joined: Reading | undefined
  /** Original offsets of the range [start, end) of this reading; whole clusters, so never inside a pair or a combining sequence. */
  span(start: number, end: number): Span
}

/** Reads a text for the checks. Total: any string, lone surrogates included. Linear in the length. */
export function read(original: string): Reading {
  const { text, starts, ends } = plainText(original)
  return new MappedReading(original, text, starts, ends)
}

class MappedReading implements Reading {
  readonly original: string
  readonly text: string
  private readonly starts: readonly number[] | undefined
  private readonly ends: readonly number[] | undefined
  private lowerText: string | undefined
  private bareText: string | undefined
  private found: WordEdges | undefined
  private cut: Word[] | undefined
  private knownAccented: boolean | undefined
  private joinedReading: Reading | undefined | null = null

  constructor(
    original: string,
    text: string,
    starts: readonly number[] | undefined,
    ends: readonly number[] | undefined,
    accented?: boolean,
  ) {
    this.original = original
    this.text = text
    this.starts = starts
    this.ends = ends
    this.knownAccented = accented
  }

  get lower(): string {
    this.lowerText ??= lowerText(this.text)
    return this.lowerText
  }

  get bare(): string {
    this.bareText ??= bareText(this.text)
    return this.bareText
  }

  get accented(): boolean {
    this.knownAccented ??= this.wordEdges().accented
    return this.knownAccented
  }

  get plain(): string {
    return this.accented ? this.lower : this.bare
  }

  get words(): readonly Word[] {
    if (this.cut) return this.cut
    const { edges } = this.wordEdges()
    const { plain } = this
    const words: Word[] = []
    for (let i = 0; i < edges.length; i += 2) {
      const start = edges[i]!
      const end = edges[i + 1]!
      words.push({ start, end, key: wordKey(plain.slice(start, end)) })
    }
    this.cut = words
    return words
  }

  get joined(): Reading | undefined {
    if (this.joinedReading === null) this.joinedReading = this.join()
    return this.joinedReading
  }

  span(start: number, end: number): Span {
    const from = this.startOf(start)
    return { start: from, end: end > start ? this.endOf(end) : from }
  }

  private startOf(at: number): number {
    return this.starts ? (this.starts[at] ?? this.original.length) : outOfPair(this.original, at, -1)
  }

  private endOf(at: number): number {
    return this.ends ? (this.ends[at - 1] ?? this.original.length) : outOfPair(this.original, at, 1)
  }

  private wordEdges(): WordEdges {
    this.found ??= wordEdges(this.lower)
    return this.found
  }

  private join(): Reading | undefined {
    const joined = joinedText(this.text, this.wordEdges().edges)
    if (!joined) return undefined
    const { text, kept } = joined
    const starts = kept.map((at) => this.startOf(at))
    const ends = kept.map((at) => this.endOf(at + 1))
    return new MappedReading(this.original, text, starts, ends, this.accented)
  }
}

/** An offset moved out of a surrogate pair, to its beginning (`step` -1) or its end (1), and into the text. */
function outOfPair(text: string, at: number, step: 1 | -1): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const inside = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  return inside ? at + step : at
}
