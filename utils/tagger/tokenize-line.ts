// The words of a line as the model reads them: masked and drawn-apart words stay whole, emoji are words too.

import { DIGIT, getCharClass, JOINER, LETTER, MASK, SPACE, SYMBOL } from './char-class.ts'

/** Words by their offsets in the line, end exclusive, and what stands before each (see `classifyGap`). */
export interface LineTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** For each word, and once more for the end of the line: what stands between it and the word before. */
  readonly gaps: readonly number[]
}

/** Nothing but spaces, or nothing at all, stands between two words. */
export const GAP_SPACE = 0
const GAP_EDGE = 1
const GAP_COMMA = 2
const GAP_STOP = 3
const GAP_QUOTE = 4
const GAP_OTHER = 5

/** How many pieces a word set apart may have. */
const MAX_PIECES = 24

/** Cuts a line into words. Total and linear; a half of a surrogate pair is never parted from the other. */
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

/** What stands between two words: the most telling of the signs there. */
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

/** The end of the word that begins at `start`, which is a letter or a digit. */
function findWordEnd(line: string, start: number): number {
  const plain = findRunEnd(line, start)
  const apart = findSpacedEnd(line, start, plain)
  return apart > plain ? apart : findMaskedEnd(line, start, plain)
}

/** The end of the letters and digits in a row. */
function findRunEnd(line: string, start: number): number {
  let end = start
  while (end < line.length && isWordUnit(line.charCodeAt(end))) end++
  return end
}

function isWordUnit(unit: number): boolean {
  const kind = getCharClass(unit)
  return kind === LETTER || kind === DIGIT
}

/** Signs between letters, at most three together, belong to the word; so do stars after a short one. */
function findMaskedEnd(line: string, start: number, plain: number): number {
  let end = plain
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
  // An underscore stands for a letter as often as a star does.
  return kind === MASK || unit === 0x5f
}

/**
 * The end of letters set apart: three or more single letters with a space between each, or short pieces, one at least a
 * single letter, with a dot or the like between. The end of the first piece when there is no such thing.
 */
function findSpacedEnd(line: string, start: number, plain: number): number {
  if (plain - start > 3 || getCharClass(line.charCodeAt(start)) !== LETTER) return plain
  const joint = line.charCodeAt(plain)
  const spaced = joint === 0x20
  if (spaced ? plain - start !== 1 : !isJoint(joint)) return plain
  let end = plain
  let pieces = 1
  let single = plain - start === 1
  // Capped, so that a line of nothing but dotted letters is still cut in linear time.
  while (pieces < MAX_PIECES) {
    let next = end
    while (next - end < (spaced ? 1 : 2) && (spaced ? line.charCodeAt(next) === 0x20 : isJoint(line.charCodeAt(next))))
      next++
    if (next === end || next >= line.length || getCharClass(line.charCodeAt(next)) !== LETTER) break
    const to = findRunEnd(line, next)
    if (to - next > (spaced ? 1 : 3)) {
      // "n.g.u qua" ends at the letter before; "v.v.mà" is no word drawn apart.
      if (!spaced) return plain
      break
    }
    single ||= to - next === 1
    pieces++
    end = to
  }
  return pieces >= (spaced ? 3 : 2) && single ? end : plain
}

function isJoint(unit: number): boolean {
  return getCharClass(unit) === JOINER || unit === 0x2a
}

/** The end of one emoji or other symbol, drawn together when the same one is repeated. */
function findSymbolEnd(line: string, start: number): number {
  const first = findPairEnd(line, start)
  const symbol = line.slice(start, first)
  let end = first
  // A half by itself may look like the first half of the pair behind it.
  while (line.startsWith(symbol, end) && findPairEnd(line, end) === end + symbol.length) end += symbol.length
  return end
}

function findPairEnd(line: string, start: number): number {
  const unit = line.charCodeAt(start)
  const next = line.charCodeAt(start + 1)
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1
}
