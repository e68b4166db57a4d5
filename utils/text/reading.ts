// A draft as the checks read it, with the way back to the characters the writer typed.

import type { Span } from '../draft.ts'
import { bareChar, foldChar, isInvisible, isVietnameseMark, lowerChar } from './fold.ts'
import { newTonePlacement } from './tone.ts'

/**
 * One reading of a text. `text`, `lower` and `bare` have the same length, so an offset in one is an offset in all, and
 * `span` leads from any of them back to UTF-16 offsets of `original`.
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
  /** The same text with letters that were spaced or dotted apart joined ("T U Y Ệ T" as "TUYỆT"), when there are any. */
  readonly joined: Reading | undefined
  /** Original offsets of the range [start, end) of this reading; whole clusters, so never inside a pair or a combining sequence. */
  span(start: number, end: number): Span
}

const MARK = /^\p{M}$/u
const PLAIN_ASCII = /^[\n -~]*$/
const MARKED_LETTER = /[à-ỹđÀ-ỸĐ]/
const WORD = /\p{L}+/gu

/** Reads a text for the checks. Total: any string, lone surrogates included. Linear in the length. */
export function read(original: string): Reading {
  const base = PLAIN_ASCII.test(original) ? new MappedReading(original, original) : readClusters(original)
  return base
}

function readClusters(original: string): MappedReading {
  const chars: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < original.length) {
    const start = at
    const char = codePointAt(original, at)
    at += char.length
    if (isInvisible(char)) continue
    let cluster = foldChar(char)
    let end = at
    let marked = false
    // Marks may sit behind invisible characters ("đ" + U+200B + mark): look past those, but only keep them if a mark follows.
    for (let ahead = at; ahead < original.length; ) {
      const next = codePointAt(original, ahead)
      const isMark = MARK.test(next)
      if (!isMark && !isInvisible(next)) break
      ahead += next.length
      if (!isMark) continue
      marked = true
      if (isVietnameseMark(next)) cluster += next
      at = ahead
      end = ahead
    }
    if (marked) cluster = cluster.normalize('NFC')
    for (let i = 0; i < cluster.length; i++) {
      chars.push(cluster[i]!)
      starts.push(start)
      ends.push(end)
    }
  }
  for (let i = 0; i + 1 < chars.length; i++) {
    const moved = newTonePlacement(chars[i]! + chars[i + 1]!, chars[i - 1] ?? '', chars[i + 2] ?? '')
    if (moved === undefined) continue
    chars[i] = moved[0]!
    chars[i + 1] = moved[1]!
  }
  return new MappedReading(original, chars.join(''), starts, ends)
}

function codePointAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code !== undefined && code > 0xffff ? text.slice(at, at + 2) : (text[at] ?? '')
}

class MappedReading implements Reading {
  readonly original: string
  readonly text: string
  readonly lower: string
  readonly bare: string
  readonly accented: boolean
  private readonly starts: readonly number[] | undefined
  private readonly ends: readonly number[] | undefined
  private joinedReading: Reading | undefined | null = null

  constructor(
    original: string,
    text: string,
    starts?: readonly number[],
    ends?: readonly number[],
    accented?: boolean,
  ) {
    this.original = original
    this.text = text
    this.starts = starts
    this.ends = ends
    this.lower = mapUnits(text, lowerChar)
    this.bare = mapUnits(text, bareChar)
    this.accented = accented ?? isAccented(text)
  }

  get joined(): Reading | undefined {
    if (this.joinedReading === null) this.joinedReading = this.join()
    return this.joinedReading
  }

  span(start: number, end: number): Span {
    if (!this.starts || !this.ends) return { start, end }
    const first = this.starts[start] ?? this.original.length
    return { start: first, end: end > start ? (this.ends[end - 1] ?? this.original.length) : first }
  }

  private join(): Reading | undefined {
    const keep = keptWhenJoined(this.text)
    if (!keep) return undefined
    const spans = keep.map((i) => this.span(i, i + 1))
    const text = keep.map((i) => this.text[i]!).join('')
    return new MappedReading(
      this.original,
      text,
      spans.map((s) => s.start),
      spans.map((s) => s.end),
      this.accented,
    )
  }
}

function mapUnits(text: string, map: (char: string) => string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += map(text[i]!)
  return out
}

/** A draft counts as typed with diacritics when more than one word in eight carries one. */
function isAccented(text: string): boolean {
  let words = 0
  let marked = 0
  for (const word of text.match(WORD) ?? []) {
    words++
    if (MARKED_LETTER.test(word)) marked++
  }
  return marked * 8 > words
}

const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:(?: \p{L}){2,}|(?:[._*~-]{1,2}\p{L})+)(?![\p{L}\p{N}])/gu

/** Indices that remain when single letters set apart by spaces (three or more) or dots (two or more) are joined; undefined when none are. */
function keptWhenJoined(text: string): number[] | undefined {
  const drop = new Set<number>()
  for (const match of text.matchAll(SPACED)) {
    for (let i = 0; i < match[0].length; i++) if (!/\p{L}/u.test(match[0][i]!)) drop.add(match.index + i)
  }
  if (drop.size === 0) return undefined
  const keep: number[] = []
  for (let i = 0; i < text.length; i++) if (!drop.has(i)) keep.push(i)
  return keep
}
