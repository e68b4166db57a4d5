// A draft in the form that the checks search, with a map back to the characters the writer typed. After an edit only
// the sentences that changed are normalized again.

import type { Span } from '../draft.ts'
import { stripDiacriticsPerUnit, toLowerText } from './character-folding.ts'
import { MatchCache, type TextChange } from './match-cache.ts'
import { type ChunkOffsets, computeChunkOffsets, toOriginalSpan } from './offset-map.ts'
import { type ChunkChange, splitChunks, type TextChunk, updateChunks } from './text-chunks.ts'
import { hashWordKey, toWordKey, type Word } from './word-bounds.ts'

/**
 * One text, normalized for searching. `text`, `lower` and `bare` have the same length, so an offset in one is an offset
 * in all; `span` maps such offsets back to UTF-16 offsets of `original`. Derived forms are computed on first use.
 */
export interface AnalyzedText {
  /** The text exactly as given. */
  readonly original: string
  /** NFC, case kept, invisible characters removed; full-width, styled, confusable letters, dashes and spaces folded. */
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** `lower` without diacritics, đ as d. */
  readonly bare: string
  /** False when the writer typed without diacritics; only then word lists are matched on `bare`. */
  readonly accented: boolean
  /** The form that word lists and patterns are matched on: `lower` if `accented`, otherwise `bare`. */
  readonly plain: string
  /** The words of `plain`, in order. */
  readonly words: readonly Word[]
  /** The text with spaced or dotted letters joined ("T U Y Ệ T" as "TUYỆT"); otherwise undefined. */
  readonly joined: AnalyzedText | undefined
  /** Matches found in this text so far (see incremental-search.ts). */
  readonly matchCache: MatchCache<AnalyzedText>
  /**
   * Maps [start, end) to offsets of `original`, widened to whole clusters: never inside a surrogate pair or sequence.
   */
  span(start: number, end: number): Span
}

/**
 * Normalizes a text for the checks, in linear time. Accepts any string, including lone surrogates.
 * @param earlier The analyzed text before an edit. Only the sentences that differ are normalized again, and matches in
 * the others are reused; the result equals a fresh analysis. It is referenced until `releaseEarlierText`.
 */
export function analyzeText(original: string, earlier?: AnalyzedText): AnalyzedText {
  if (earlier?.original === original) return earlier
  if (earlier instanceof ChunkedText) return reanalyzeText(original, earlier)
  const { chunks, text, lower } = splitChunks(original)
  return new ChunkedText(original, text, lower, chunks, isAccentedText(chunks))
}

/** Drops the reference to the text before the edit, so that it can be garbage-collected. Cached matches stay. */
export function releaseEarlierText(reading: AnalyzedText): void {
  if (reading instanceof ChunkedText) reading.settle()
}

function reanalyzeText(original: string, earlier: ChunkedText): AnalyzedText {
  releaseEarlierText(earlier)
  const { chunks, fresh, sentences, lines } = updateChunks(earlier.original, earlier.chunks, original)
  const from = sumSizes(earlier.chunks, 0, sentences.from)
  const rest = from + sumSizes(earlier.chunks, sentences.from, sentences.oldTo)
  const text = earlier.text.slice(0, from) + fresh.text + earlier.text.slice(rest)
  const lower = earlier.lower.slice(0, from) + fresh.lower + earlier.lower.slice(rest)
  const reading = new ChunkedText(original, text, lower, chunks, isAccentedText(chunks))
  reading.inheritMatches(earlier, sentences, lines)
  return reading
}

/** A text counts as typed with diacritics when more than two words in five have one: in haste many are left out. */
function isAccentedText(chunks: readonly TextChunk[]): boolean {
  let words = 0
  let marked = 0
  for (const chunk of chunks) {
    words += chunk.words
    marked += chunk.marked
  }
  return marked * 5 > words * 2
}

/** The text before the edit and what changed since. */
interface EditOrigin {
  reading: ChunkedText
  sentences: ChunkChange
  lines: ChunkChange
}

class ChunkedText implements AnalyzedText {
  readonly original: string
  readonly text: string
  readonly lower: string
  readonly accented: boolean
  readonly chunks: readonly TextChunk[]
  readonly matchCache = new MatchCache<AnalyzedText>()
  private knownBare: string | undefined
  private knownWords: Word[] | undefined
  private knownJoined: ChunkedText | undefined | null = null
  private knownOffsets: ChunkOffsets | null | undefined
  private origin: EditOrigin | undefined

  constructor(original: string, text: string, lower: string, chunks: readonly TextChunk[], accented: boolean) {
    this.original = original
    this.text = text
    this.lower = lower
    this.chunks = chunks
    this.accented = accented
  }

  get bare(): string {
    this.knownBare ??= this.updateBare() ?? stripDiacriticsPerUnit(this.text)
    return this.knownBare
  }

  get plain(): string {
    return this.accented ? this.lower : this.bare
  }

  get words(): readonly Word[] {
    if (this.knownWords) return this.knownWords
    const { plain } = this
    const words: Word[] = []
    let at = 0
    for (const { edges, size } of this.chunks) {
      for (let i = 0; i < edges.length; i += 2) {
        const start = at + edges[i]!
        const end = at + edges[i + 1]!
        const key = toWordKey(plain.slice(start, end))
        words.push({ start, end, key, hash: hashWordKey(key) })
      }
      at += size
    }
    this.knownWords = words
    return words
  }

  get joined(): AnalyzedText | undefined {
    if (this.knownJoined === null) this.knownJoined = this.join()
    return this.knownJoined
  }

  span(start: number, end: number): Span {
    if (this.knownOffsets === undefined) this.knownOffsets = computeChunkOffsets(this.chunks)
    return toOriginalSpan(this.original, this.chunks, this.knownOffsets, start, end)
  }

  /** Makes matches of the text before an edit reusable, outside the sentences and lines that differ. */
  inheritMatches(reading: ChunkedText, sentences: ChunkChange, lines: ChunkChange): void {
    this.origin = { reading, sentences, lines }
    const sentence = this.buildTextChange(reading, sentences)
    const line = this.buildTextChange(reading, lines)
    // Switching between accented and unaccented changes the form that is searched, so no match can be reused.
    const found = reading.accented === this.accented ? reading.matchCache.found : new Map<object, unknown>()
    this.matchCache.earlier = { found, sentence, line }
  }

  settle(): void {
    this.origin = undefined
    this.matchCache.earlier = undefined
    this.knownJoined?.settle()
  }

  private buildTextChange(earlier: ChunkedText, change: ChunkChange): TextChange<AnalyzedText> {
    const reading = this
    const from = sumSizes(this.chunks, 0, change.from)
    const to = from + sumSizes(this.chunks, change.from, change.to)
    const shift = this.text.length - earlier.text.length
    let part: AnalyzedText | undefined
    return {
      from,
      to,
      shift,
      get part() {
        part ??= reading.buildPart(change.from, change.to, from, to)
        return part
      },
    }
  }

  /**
   * Some consecutive chunks as a separate text. Its strings are copies, because the matches found in it stay cached.
   */
  private buildPart(fromChunk: number, toChunk: number, from: number, to: number): ChunkedText {
    const chunks = this.chunks.slice(fromChunk, toChunk)
    const start = sumLengths(this.chunks, 0, fromChunk)
    const original = this.original.slice(start, start + sumLengths(chunks, 0, chunks.length))
    const text = copyString(this.text.slice(from, to))
    const lower = copyString(this.lower.slice(from, to))
    return new ChunkedText(original, text, lower, chunks, this.accented)
  }

  private updateBare(): string | undefined {
    const earlier = this.origin?.reading.knownBare
    const change = this.matchCache.earlier?.sentence
    if (earlier === undefined || !change) return undefined
    const { from, to, shift, part } = change
    return earlier.slice(0, from) + part.bare + earlier.slice(to - shift)
  }

  private join(): ChunkedText | undefined {
    if (!this.chunks.some((chunk) => chunk.joined)) return undefined
    let text = ''
    let at = 0
    let copied = 0
    for (const { joined, size } of this.chunks) {
      if (joined) {
        text += this.text.slice(copied, at) + joined.text
        copied = at + size
      }
      at += size
    }
    text += this.text.slice(copied)
    const chunks = this.chunks.map((chunk) => chunk.joined ?? chunk)
    const reading = new ChunkedText(this.original, text, toLowerText(text), chunks, this.accented)
    // Joining is idempotent: a joined text has no further joined form.
    reading.knownJoined = undefined
    // The text before the edit may have had no joined form; then its joined form is the text itself.
    if (this.origin) {
      const { reading: earlier, sentences, lines } = this.origin
      reading.inheritMatches(earlier.joinedOrSelf(), sentences, lines)
    }
    return reading
  }

  private joinedOrSelf(): ChunkedText {
    return (this.joined as ChunkedText | undefined) ?? this
  }
}

function sumSizes(chunks: readonly TextChunk[], from: number, to: number): number {
  let size = 0
  for (let i = from; i < to; i++) size += chunks[i]!.size
  return size
}

function sumLengths(chunks: readonly TextChunk[], from: number, to: number): number {
  let length = 0
  for (let i = from; i < to; i++) length += chunks[i]!.length
  return length
}

/** Copies a string: a V8 slice keeps the whole string it was cut from in memory. */
function copyString(text: string): string {
  return ` ${text}`.slice(1)
}
