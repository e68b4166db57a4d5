// Splits a line into words for the model. Masked and spaced-out words stay whole; emoji are words, too.

import { DIGIT, getCharClass, JOINER, LETTER, MASK, SPACE, SYMBOL } from './char-class.ts'

/** Words by their UTF-16 offsets in the line, end exclusive, and the gap before each (see `classifyGap`). */
export interface LineTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The kind of gap before each word, and one more for the end of the line. */
  readonly gaps: readonly number[]
}

/** Two words are adjacent or separated only by spaces. */
export const GAP_SPACE = 0
const GAP_EDGE = 1
const GAP_COMMA = 2
const GAP_STOP = 3
const GAP_QUOTE = 4
const GAP_OTHER = 5

/** The maximum number of parts of a spaced-out word. */
const MAX_PIECES = 24

/** Splits any line into words in linear time. Surrogate pairs are never split. */
export function tokenizeLine(line: string): LineTokens {
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  let last = 0
  let at = 0
  while (at < line.length) {
    const kind = getCharClass(line.charCodeAt(at))
    const end =
      kind === LETTER || kind === DIGIT ? findWordEnd(line, at) : kind === SYMBOL ? findSymbolEnd(line, at) : at
    if (end === at) {
      at++
      continue
    }
    gaps.push(starts.length === 0 && last === at ? GAP_EDGE : classifyGap(line, last, at, starts.length === 0))
    starts.push(at)
    ends.push(end)
    last = end
    at = end
  }
  gaps.push(classifyGap(line, last, line.length, true))
  return { starts, ends, gaps }
}

/** Classifies the gap between two words by its most significant sign. */
function classifyGap(line: string, from: number, to: number, edge: boolean): number {
  let found = edge ? GAP_EDGE : GAP_SPACE
  for (let i = from; i < to; i++) {
    const unit = line.charCodeAt(i)
    if (getCharClass(unit) === SPACE) continue
    const char = line[i]!
    const gap =
      char === ',' ? GAP_COMMA : '.!?;:'.includes(char) ? GAP_STOP : '"\''.includes(char) ? GAP_QUOTE : GAP_OTHER
    if (gap > found || found === GAP_EDGE) found = gap === GAP_OTHER && found > GAP_EDGE ? found : gap
  }
  return found
}

/** Finds the end of the word at `start`, which is a letter or a digit. */
function findWordEnd(line: string, start: number): number {
  const runEnd = findRunEnd(line, start)
  const spacedEnd = findSpacedEnd(line, start, runEnd)
  return spacedEnd > runEnd ? spacedEnd : findMaskedEnd(line, start, runEnd)
}

/** Finds the end of consecutive letters and digits. */
function findRunEnd(line: string, start: number): number {
  let end = start
  while (end < line.length && isWordUnit(line.charCodeAt(end))) end++
  return end
}

function isWordUnit(unit: number): boolean {
  const kind = getCharClass(unit)
  return kind === LETTER || kind === DIGIT
}

/** Extends a word over masks: up to three signs between letters, or stars after a short word. */
function findMaskedEnd(line: string, start: number, runEnd: number): number {
  let end = runEnd
  while (end - start <= 24) {
    let after = end
    while (after < line.length && after - end < 3 && isMask(line.charCodeAt(after))) after++
    if (after === end) break
    if (after < line.length && getCharClass(line.charCodeAt(after)) === LETTER) {
      end = findRunEnd(line, after)
      continue
    }
    if (end - start <= 3 && line[end] === '*') end = after
    break
  }
  return end
}

function isMask(unit: number): boolean {
  const kind = getCharClass(unit)
  // Writers mask a letter with an underscore as often as with a star.
  return kind === MASK || unit === 0x5f
}

/**
 * Finds the end of a spaced-out word: three or more single letters with a space between each, or short parts, at least
 * one of them a single letter, with a joiner between. Returns `runEnd`, the end of the first part, for other words.
 */
function findSpacedEnd(line: string, start: number, runEnd: number): number {
  if (runEnd - start > 3 || getCharClass(line.charCodeAt(start)) !== LETTER) return runEnd
  const joint = line.charCodeAt(runEnd)
  const spaced = joint === 0x20
  if (spaced ? runEnd - start !== 1 : !isJoint(joint)) return runEnd
  let end = runEnd
  let parts = 1
  let single = runEnd - start === 1
  // Capped, so that a line of dotted letters is still split in linear time.
  while (parts < MAX_PIECES) {
    let next = end
    while (next - end < (spaced ? 1 : 2) && (spaced ? line.charCodeAt(next) === 0x20 : isJoint(line.charCodeAt(next))))
      next++
    if (next === end || next >= line.length || getCharClass(line.charCodeAt(next)) !== LETTER) break
    const to = findRunEnd(line, next)
    if (to - next > (spaced ? 1 : 3)) {
      // "n.g.u qua" ends at the letter before; "v.v.mà" is not a spaced-out word.
      if (!spaced) return runEnd
      break
    }
    single ||= to - next === 1
    parts++
    end = to
  }
  return parts >= (spaced ? 3 : 2) && single ? end : runEnd
}

function isJoint(unit: number): boolean {
  return getCharClass(unit) === JOINER || unit === 0x2a
}

/** Finds the end of an emoji or other symbol, including its repetitions. */
function findSymbolEnd(line: string, start: number): number {
  const first = findPairEnd(line, start)
  const symbol = line.slice(start, first)
  let end = first
  // A lone high surrogate may equal the first half of the pair that follows; `findPairEnd` rules that out.
  while (line.startsWith(symbol, end) && findPairEnd(line, end) === end + symbol.length) end += symbol.length
  return end
}

function findPairEnd(line: string, start: number): number {
  const unit = line.charCodeAt(start)
  const next = line.charCodeAt(start + 1)
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1
}
