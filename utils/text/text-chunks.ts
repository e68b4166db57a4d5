// Splits a text into chunks that no match crosses: after a line break, and after ".", "!" or "?" followed by a space.
// A boundary depends only on the two characters around it, so an edit leaves the boundaries elsewhere unchanged.

import { isCombining, isInvisible, toLowerText } from './character-folding.ts'
import { joinSpacedLetters } from './join-spaced-letters.ts'
import { normalizeText } from './normalize-text.ts'
import { findWordBounds } from './word-bounds.ts'

/** What is stored of one chunk. Numbers only: a string sliced from a text would keep the whole text in memory. */
export interface TextChunk {
  /** Length of the original, in UTF-16 units. */
  readonly length: number
  /** Length of the normalized text, in UTF-16 units. */
  readonly size: number
  /**
   * For each unit of the normalized text, the original range, relative to the chunk; undefined when offsets are equal.
   */
  readonly starts: readonly number[] | undefined
  readonly ends: readonly number[] | undefined
  /** Start and end offsets of its words, alternating, in the normalized text. */
  readonly edges: readonly number[]
  readonly words: number
  /** Number of its words with Vietnamese marks. */
  readonly marked: number
  readonly endsLine: boolean
  /** The chunk with spaced or dotted letters joined; otherwise undefined. */
  readonly joined: JoinedChunk | undefined
}

/** A chunk in its joined form, with its text. */
interface JoinedChunk extends TextChunk {
  readonly text: string
}

/** Consecutive chunks, with their normalized text. */
export interface ChunkRun {
  chunks: TextChunk[]
  text: string
  lower: string
}

/** Splits a text into chunks and normalizes each. Linear. */
export function splitChunks(original: string): ChunkRun {
  const chunks: TextChunk[] = []
  let text = ''
  let lower = ''
  let start = 0
  for (let at = 1; at <= original.length; at++) {
    if (at < original.length && !isChunkBoundary(original, at)) continue
    const part = original.slice(start, at)
    const plain = normalizeText(part)
    const partLower = toLowerText(plain.text)
    chunks.push(buildChunk(part, plain.text, partLower, plain.starts, plain.ends))
    text += plain.text
    lower += partLower
    start = at
  }
  return { chunks, text, lower }
}

const LINE_BREAK = 10
const SPACE = 32
const HARD_SPACE = 160
/** Characters below are neither combining marks nor invisible. */
const FIRST_SPECIAL = 0xad

function isChunkBoundary(original: string, at: number): boolean {
  const before = original.charCodeAt(at - 1)
  const behind = original.charCodeAt(at)
  if (before === LINE_BREAK)
    return behind < FIRST_SPECIAL || !continuesCharacter(String.fromCodePoint(original.codePointAt(at)!))
  // . ! ?
  if (before !== 46 && before !== 33 && before !== 63) return false
  return behind === SPACE || behind === HARD_SPACE
}

/** Whether a code point attaches to the character before it. */
function continuesCharacter(char: string): boolean {
  return isCombining(char) || isInvisible(char)
}

function buildChunk(
  original: string,
  text: string,
  lower: string,
  starts: readonly number[] | undefined,
  ends: readonly number[] | undefined,
): TextChunk {
  const { edges, words, marked } = findWordBounds(lower)
  const endsLine = original.endsWith('\n')
  const joined = joinSpacedLetters(text, edges)
  return {
    length: original.length,
    size: text.length,
    starts,
    ends,
    edges,
    words,
    marked,
    endsLine,
    joined: joined && {
      length: original.length,
      size: joined.text.length,
      starts: joined.sourceOffsets.map((at) => starts?.[at] ?? at),
      ends: joined.sourceOffsets.map((at) => ends?.[at] ?? at + 1),
      edges: findWordBounds(toLowerText(joined.text)).edges,
      words,
      marked,
      endsLine,
      joined: undefined,
      text: joined.text,
    },
  }
}

/** Which chunks of two texts differ: [from, to) of the new chunks replace [from, oldTo) of the old ones. */
export interface ChunkChange {
  from: number
  to: number
  oldTo: number
}

/** The chunks of an edited text, with the sentences and the lines that differ from the text before the edit. */
export interface UpdatedChunks {
  chunks: TextChunk[]
  /** Only the new chunks. */
  fresh: ChunkRun
  sentences: ChunkChange
  lines: ChunkChange
}

/**
 * Splits an edited text again only around the edit.
 * @param old The text before the edit.
 * @param oldChunks Its chunks.
 * @param original The text after the edit, different from `old`.
 */
export function updateChunks(old: string, oldChunks: readonly TextChunk[], original: string): UpdatedChunks {
  const shorter = Math.min(old.length, original.length)
  let head = 0
  while (head < shorter && old.charCodeAt(head) === original.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    old.charCodeAt(old.length - 1 - tail) === original.charCodeAt(original.length - 1 - tail)
  )
    tail++
  // A boundary is unchanged if both characters around it are; the one behind may be a surrogate pair.
  let from = 0
  let start = 0
  while (from < oldChunks.length && start + oldChunks[from]!.length + 1 < head) start += oldChunks[from++]!.length
  let oldTo = oldChunks.length
  let tailLength = 0
  while (oldTo > from && tailLength + oldChunks[oldTo - 1]!.length < tail) tailLength += oldChunks[--oldTo]!.length
  const fresh = splitChunks(original.slice(start, original.length - tailLength))
  const chunks = [...oldChunks.slice(0, from), ...fresh.chunks, ...oldChunks.slice(oldTo)]
  const sentences = { from, to: from + fresh.chunks.length, oldTo }
  return { chunks, fresh, sentences, lines: widenToLines(sentences, oldChunks, chunks) }
}

/** Widens a change to whole lines of both texts. */
function widenToLines(change: ChunkChange, oldChunks: readonly TextChunk[], chunks: readonly TextChunk[]): ChunkChange {
  let { from, to, oldTo } = change
  while (from > 0 && !chunks[from - 1]!.endsLine) from--
  while (to < chunks.length && !(isLineStart(chunks, to) && isLineStart(oldChunks, oldTo))) {
    to++
    oldTo++
  }
  return { from, to, oldTo }
}

function isLineStart(chunks: readonly TextChunk[], at: number): boolean {
  return at === 0 || chunks[at - 1]!.endsLine
}
