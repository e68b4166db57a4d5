// Maps offsets of a normalized text back to the original, chunk by chunk.

import type { Span } from '../draft.ts'
import type { TextChunk } from './text-chunks.ts'

/** The offset at which each chunk begins, in the normalized text and in the original. */
export interface ChunkOffsets {
  text: readonly number[]
  original: readonly number[]
}

/** Computes where chunks begin; null when normalized and original offsets are the same in every chunk. */
export function computeChunkOffsets(chunks: readonly TextChunk[]): ChunkOffsets | null {
  if (!chunks.some((chunk) => chunk.starts)) return null
  const at = { text: [] as number[], original: [] as number[] }
  let text = 0
  let original = 0
  for (const chunk of chunks) {
    at.text.push(text)
    at.original.push(original)
    text += chunk.size
    original += chunk.length
  }
  return at
}

/**
 * Maps [start, end) of a normalized text to its original, widened to whole clusters.
 * @param at The result of `computeChunkOffsets` for these chunks.
 */
export function toOriginalSpan(
  original: string,
  chunks: readonly TextChunk[],
  at: ChunkOffsets | null,
  start: number,
  end: number,
): Span {
  const from = toOriginalStart(original, chunks, at, start)
  return { start: from, end: end > start ? toOriginalEnd(original, chunks, at, end) : from }
}

function toOriginalStart(
  original: string,
  chunks: readonly TextChunk[],
  at: ChunkOffsets | null,
  offset: number,
): number {
  if (!at) return moveOutOfPair(original, offset, -1)
  const index = findChunkIndex(at, offset)
  const inside = offset - at.text[index]!
  const { starts, size } = chunks[index]!
  if (inside >= size) return original.length
  return starts ? at.original[index]! + starts[inside]! : moveOutOfPair(original, at.original[index]! + inside, -1)
}

function toOriginalEnd(
  original: string,
  chunks: readonly TextChunk[],
  at: ChunkOffsets | null,
  offset: number,
): number {
  if (!at) return moveOutOfPair(original, offset, 1)
  const index = findChunkIndex(at, offset - 1)
  const inside = offset - 1 - at.text[index]!
  const { ends, size } = chunks[index]!
  if (inside >= size) return original.length
  return ends ? at.original[index]! + ends[inside]! : moveOutOfPair(original, at.original[index]! + inside + 1, 1)
}

/** Finds the index of the last chunk that begins at or before an offset of the normalized text. */
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

/** Clamps an offset to the text and moves it out of a surrogate pair: to its start (`step` -1) or its end (1). */
function moveOutOfPair(text: string, at: number, step: 1 | -1): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const inside = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  return inside ? at + step : at
}
