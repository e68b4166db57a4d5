// A draft as the checks read it, with the way back to the characters the writer typed. An edited draft is read from the
// reading before it: only the sentences that the edit touched are made plain anew.

import type { Span } from '../draft.ts'
import { stripDiacriticsPerUnit, toLowerText } from './character-folding.ts'
import { MatchCache, type TextChange } from './match-cache.ts'
import { type ChunkOffsets, computeChunkOffsets, toOriginalSpan } from './offset-map.ts'
import { type ChunkChange, splitChunks, type TextChunk, updateChunks } from './text-chunks.ts'
import { toWordKey, type Word } from './word-bounds.ts'

/**
 * One reading of a text. `text`, `lower` and `bare` have the same length, so an offset in one is an offset in all, and
 * `span` leads from any of them back to UTF-16 offsets of `original`. What is not needed at once is worked out when asked for.
 */
export interface AnalyzedText {
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
  readonly joined: AnalyzedText | undefined
  /** What was found in this reading so far (recall.ts). */
  readonly matchCache: MatchCache<AnalyzedText>
  /** Original offsets of the range [start, end) of this reading; whole clusters, so never inside a pair or a combining sequence. */
  span(start: number, end: number): Span
}

/**
 * Reads a text for the checks. Total: any string, lone surrogates included. Linear in the length. Given the reading of the
 * text as it was before an edit, only the sentences that differ are worked out, and what was found in the others needs no
 * second search; the answer is the same. The earlier reading is used until `settle`.
 */
export function analyzeText(original: string, earlier?: AnalyzedText): AnalyzedText {
  if (earlier?.original === original) return earlier
  if (earlier instanceof ChunkedText) return reanalyzeText(original, earlier)
  const { pieces, text, lower } = splitChunks(original)
  return new ChunkedText(original, text, lower, pieces, isAccentedText(pieces))
}

/** Lets go of the reading that this one was made from. What was found stays remembered. */
export function releaseEarlierText(reading: AnalyzedText): void {
  if (reading instanceof ChunkedText) reading.settle()
}

function reanalyzeText(original: string, earlier: ChunkedText): AnalyzedText {
  releaseEarlierText(earlier)
  const { pieces, fresh, sentences, lines } = updateChunks(earlier.original, earlier.pieces, original)
  const from = sumSizes(earlier.pieces, 0, sentences.from)
  const rest = from + sumSizes(earlier.pieces, sentences.from, sentences.oldTo)
  const text = earlier.text.slice(0, from) + fresh.text + earlier.text.slice(rest)
  const lower = earlier.lower.slice(0, from) + fresh.lower + earlier.lower.slice(rest)
  const reading = new ChunkedText(original, text, lower, pieces, isAccentedText(pieces))
  reading.follow(earlier, sentences, lines)
  return reading
}

/** A text counts as typed with diacritics when more than one word in eight has one. */
function isAccentedText(pieces: readonly TextChunk[]): boolean {
  let words = 0
  let marked = 0
  for (const piece of pieces) {
    words += piece.words
    marked += piece.marked
  }
  return marked * 8 > words
}

/** What a reading was made from. */
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
  readonly pieces: readonly TextChunk[]
  readonly matchCache = new MatchCache<AnalyzedText>()
  private knownBare: string | undefined
  private knownWords: Word[] | undefined
  private knownJoined: ChunkedText | undefined | null = null
  private knownPlaces: ChunkOffsets | null | undefined
  private origin: EditOrigin | undefined

  constructor(original: string, text: string, lower: string, pieces: readonly TextChunk[], accented: boolean) {
    this.original = original
    this.text = text
    this.lower = lower
    this.pieces = pieces
    this.accented = accented
  }

  get bare(): string {
    this.knownBare ??= this.bareAgain() ?? stripDiacriticsPerUnit(this.text)
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
    for (const { edges, size } of this.pieces) {
      for (let i = 0; i < edges.length; i += 2) {
        const start = at + edges[i]!
        const end = at + edges[i + 1]!
        words.push({ start, end, key: toWordKey(plain.slice(start, end)) })
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
    if (this.knownPlaces === undefined) this.knownPlaces = computeChunkOffsets(this.pieces)
    return toOriginalSpan(this.original, this.pieces, this.knownPlaces, start, end)
  }

  /** Takes over what was found in the text before an edit, beyond the sentences and lines that differ. */
  follow(reading: ChunkedText, sentences: ChunkChange, lines: ChunkChange): void {
    this.origin = { reading, sentences, lines }
    const sentence = this.changeOf(reading, sentences)
    const line = this.changeOf(reading, lines)
    // Typed with diacritics or without is a matter of the whole text, and everything depends on it.
    const found = reading.accented === this.accented ? reading.matchCache.found : new Map<object, unknown>()
    this.matchCache.earlier = { found, sentence, line }
  }

  settle(): void {
    this.origin = undefined
    this.matchCache.earlier = undefined
    this.knownJoined?.settle()
  }

  private changeOf(earlier: ChunkedText, change: ChunkChange): TextChange<AnalyzedText> {
    const reading = this
    const from = sumSizes(this.pieces, 0, change.from)
    const to = from + sumSizes(this.pieces, change.from, change.to)
    const shift = this.text.length - earlier.text.length
    let part: AnalyzedText | undefined
    return {
      from,
      to,
      shift,
      get part() {
        part ??= reading.part(change.from, change.to, from, to)
        return part
      },
    }
  }

  /** Some pieces as a text of their own. Their strings are copies, for what is found in them is kept. */
  private part(fromPiece: number, toPiece: number, from: number, to: number): ChunkedText {
    const pieces = this.pieces.slice(fromPiece, toPiece)
    const start = sumLengths(this.pieces, 0, fromPiece)
    const original = this.original.slice(start, start + sumLengths(pieces, 0, pieces.length))
    const text = copyString(this.text.slice(from, to))
    const lower = copyString(this.lower.slice(from, to))
    return new ChunkedText(original, text, lower, pieces, this.accented)
  }

  private bareAgain(): string | undefined {
    const earlier = this.origin?.reading.knownBare
    const change = this.matchCache.earlier?.sentence
    if (earlier === undefined || !change) return undefined
    const { from, to, shift, part } = change
    return earlier.slice(0, from) + part.bare + earlier.slice(to - shift)
  }

  private join(): ChunkedText | undefined {
    if (!this.pieces.some((piece) => piece.joined)) return undefined
    let text = ''
    let at = 0
    let copied = 0
    for (const { joined, size } of this.pieces) {
      if (joined) {
        text += this.text.slice(copied, at) + joined.text
        copied = at + size
      }
      at += size
    }
    text += this.text.slice(copied)
    const pieces = this.pieces.map((piece) => piece.joined ?? piece)
    const reading = new ChunkedText(this.original, text, toLowerText(text), pieces, this.accented)
    // The joined form of a joined form would only be itself.
    reading.knownJoined = undefined
    // Before the edit there may have been nothing to join: then the joined form was the text itself.
    if (this.origin) {
      const { reading: earlier, sentences, lines } = this.origin
      reading.follow(earlier.joinedOrSelf(), sentences, lines)
    }
    return reading
  }

  private joinedOrSelf(): ChunkedText {
    return (this.joined as ChunkedText | undefined) ?? this
  }
}

function sumSizes(pieces: readonly TextChunk[], from: number, to: number): number {
  let size = 0
  for (let i = from; i < to; i++) size += pieces[i]!.size
  return size
}

function sumLengths(pieces: readonly TextChunk[], from: number, to: number): number {
  let length = 0
  for (let i = from; i < to; i++) length += pieces[i]!.length
  return length
}

/** The same string, holding on to nothing else: a part cut from a string keeps the whole of it in memory. */
function copyString(text: string): string {
  return ` ${text}`.slice(1)
}
