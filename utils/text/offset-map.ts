// The way back from a plain text to the original, piece by piece.

import type { Span } from '../draft.ts'
import type { TextChunk } from './text-chunks.ts'

/** A text and where each of its pieces begins, in the plain text and in the original; null when both are unit for unit the same. */
export interface ChunkOffsets {
  text: readonly number[]
  original: readonly number[]
}

/** Where pieces begin, or null when none of them was changed in length or order. */
export function computeChunkOffsets(pieces: readonly TextChunk[]): ChunkOffsets | null {
  if (!pieces.some((piece) => piece.starts)) return null
  const at = { text: [] as number[], original: [] as number[] }
  let text = 0
  let original = 0
  for (const piece of pieces) {
    at.text.push(text)
    at.original.push(original)
    text += piece.size
    original += piece.length
  }
  return at
}

/** The range [start, end) of a plain text in its original: whole clusters. In: the original, its pieces and where they begin. */
export function toOriginalSpan(
  original: string,
  pieces: readonly TextChunk[],
  at: ChunkOffsets | null,
  start: number,
  end: number,
): Span {
  const from = toOriginalStart(original, pieces, at, start)
  return { start: from, end: end > start ? toOriginalEnd(original, pieces, at, end) : from }
}

function toOriginalStart(
  original: string,
  pieces: readonly TextChunk[],
  at: ChunkOffsets | null,
  offset: number,
): number {
  if (!at) return moveOutOfPair(original, offset, -1)
  const index = findChunkIndex(at, offset)
  const inside = offset - at.text[index]!
  const { starts, size } = pieces[index]!
  if (inside >= size) return original.length
  return starts ? at.original[index]! + starts[inside]! : moveOutOfPair(original, at.original[index]! + inside, -1)
}

function toOriginalEnd(
  original: string,
  pieces: readonly TextChunk[],
  at: ChunkOffsets | null,
  offset: number,
): number {
  if (!at) return moveOutOfPair(original, offset, 1)
  const index = findChunkIndex(at, offset - 1)
  const inside = offset - 1 - at.text[index]!
  const { ends, size } = pieces[index]!
  if (inside >= size) return original.length
  return ends ? at.original[index]! + ends[inside]! : moveOutOfPair(original, at.original[index]! + inside + 1, 1)
}

/** The last piece that begins at or before an offset of the plain text. */
function findChunkIndex(at: ChunkOffsets, offset: number): number {
  let low = 0
  let high = at.text.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at.text[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** An offset moved out of a surrogate pair, to its beginning (`step` -1) or its end (1), and into the text. */
function moveOutOfPair(text: string, at: number, step: 1 | -1): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const inside = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  return inside ? at + step : at
}
