// A text cut where nothing reaches across: behind a line break, and behind a full stop, "!" or "?" with a space after it.
// Whether there is a cut between two characters depends on these two alone, so an edit leaves the cuts elsewhere as they are.

import { isCombining, isInvisible, toLowerText } from './character-folding.ts'
import { joinSpacedLetters } from './join-spaced-letters.ts'
import { normalizeText } from './normalize-text.ts'
import { findWordBounds } from './word-bounds.ts'

/** What is kept of one piece. Numbers only: a string cut from a text would keep that whole text in memory. */
export interface TextChunk {
  /** Length of the original, in UTF-16 units. */
  readonly length: number
  /** Length of the plain text, in UTF-16 units. */
  readonly size: number
  /** Where each unit of the plain text comes from, counted from the piece's own beginning; undefined when unit for unit the same. */
  readonly starts: readonly number[] | undefined
  readonly ends: readonly number[] | undefined
  /** Beginnings and ends of its words, alternating, in the plain text. */
  readonly edges: readonly number[]
  readonly words: number
  /** How many of its words carry Vietnamese marks. */
  readonly marked: number
  readonly endsLine: boolean
  /** The same piece with letters that were set apart brought together, when there are any. */
  readonly joined: JoinedChunk | undefined
}

/** A piece in its joined form, with its own text. */
interface JoinedChunk extends TextChunk {
  readonly text: string
}

/** Some pieces in a row, with their plain text. */
export interface ChunkRun {
  pieces: TextChunk[]
  text: string
  lower: string
}

/** Cuts an original text and makes it plain, piece by piece. Linear. */
export function splitChunks(original: string): ChunkRun {
  const pieces: TextChunk[] = []
  let text = ''
  let lower = ''
  let start = 0
  for (let at = 1; at <= original.length; at++) {
    if (at < original.length && !isChunkBoundary(original, at)) continue
    const part = original.slice(start, at)
    const plain = normalizeText(part)
    const small = toLowerText(plain.text)
    pieces.push(buildChunk(part, plain.text, small, plain.starts, plain.ends))
    text += plain.text
    lower += small
    start = at
  }
  return { pieces, text, lower }
}

const LINE_BREAK = 10
const SPACE = 32
const HARD_SPACE = 160
/** Below stand no marks and nothing invisible. */
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

/** Whether a code point belongs to the character before it. */
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
      starts: joined.kept.map((at) => starts?.[at] ?? at),
      ends: joined.kept.map((at) => ends?.[at] ?? at + 1),
      edges: findWordBounds(toLowerText(joined.text)).edges,
      words,
      marked,
      endsLine,
      joined: undefined,
      text: joined.text,
    },
  }
}

/** Which pieces of two texts differ: [from, to) of the new ones stand where [from, oldTo) of the old ones stood. */
export interface ChunkChange {
  from: number
  to: number
  oldTo: number
}

/** The pieces of an edited text, made from those of the text before it, with the sentences and the lines that differ. */
export interface UpdatedChunks {
  pieces: TextChunk[]
  /** The new pieces alone. */
  fresh: ChunkRun
  sentences: ChunkChange
  lines: ChunkChange
}

/** Cuts an edited text anew only around the edit. In: the old text, its pieces, the new text, which is not the same. */
export function updateChunks(old: string, oldPieces: readonly TextChunk[], original: string): UpdatedChunks {
  const shorter = Math.min(old.length, original.length)
  let head = 0
  while (head < shorter && old.charCodeAt(head) === original.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    old.charCodeAt(old.length - 1 - tail) === original.charCodeAt(original.length - 1 - tail)
  )
    tail++
  // A cut stays where both characters beside it stay; the one behind may be a surrogate pair.
  let from = 0
  let start = 0
  while (from < oldPieces.length && start + oldPieces[from]!.length + 1 < head) start += oldPieces[from++]!.length
  let oldTo = oldPieces.length
  let kept = 0
  while (oldTo > from && kept + oldPieces[oldTo - 1]!.length < tail) kept += oldPieces[--oldTo]!.length
  const fresh = splitChunks(original.slice(start, original.length - kept))
  const pieces = [...oldPieces.slice(0, from), ...fresh.pieces, ...oldPieces.slice(oldTo)]
  const sentences = { from, to: from + fresh.pieces.length, oldTo }
  return { pieces, fresh, sentences, lines: widenToLines(sentences, oldPieces, pieces) }
}

/** The same change, widened to whole lines of both texts. */
function widenToLines(change: ChunkChange, oldPieces: readonly TextChunk[], pieces: readonly TextChunk[]): ChunkChange {
  let { from, to, oldTo } = change
  while (from > 0 && !pieces[from - 1]!.endsLine) from--
  while (to < pieces.length && !(isLineStart(pieces, to) && isLineStart(oldPieces, oldTo))) {
    to++
    oldTo++
  }
  return { from, to, oldTo }
}

function isLineStart(pieces: readonly TextChunk[], at: number): boolean {
  return at === 0 || pieces[at - 1]!.endsLine
}
