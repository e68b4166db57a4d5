// From what was typed to plain characters, with the way back. Most drafts are NFC with nothing odd in them and need no
// map at all: unit for unit the same length.

import { foldChar, isInvisible, isJoining, vietnameseMarks } from './fold.ts'
import { newTonePlacement } from './tone.ts'

/** A text made plain. Without `starts` and `ends`, an offset in `text` is the offset in the original. */
export interface PlainText {
  text: string
  /** For each unit of `text`, where its cluster begins in the original, in UTF-16 units. */
  starts?: number[]
  /** For each unit of `text`, where its cluster ends in the original, end exclusive. */
  ends?: number[]
}

// What a unit below LIMIT folds to, plus one; 0 when not worked out yet, MANY when it is not one unit for one.
const LIMIT = 0x2200
const MANY = -1
const FOLDED = new Int32Array(LIMIT)

function foldedUnit(unit: number): number {
  const known = FOLDED[unit]!
  if (known !== 0) return known
  const char = String.fromCharCode(unit)
  const folded = isInvisible(char) || isJoining(char) ? '' : foldChar(char)
  const value = folded.length === 1 ? folded.charCodeAt(0) + 1 : MANY
  FOLDED[unit] = value
  return value
}

/** Makes a text plain: NFC, invisible characters dropped, look-alikes folded, newer tone placement. Total and linear. */
export function plainText(original: string): PlainText {
  let out = ''
  let copied = 0
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i)
    const folded = unit < LIMIT ? foldedUnit(unit) : MANY
    if (folded === unit + 1) continue
    if (folded === MANY) {
      const pair = plainPair(original, i)
      if (pair === 0) return clusters(original)
      i += pair - 1
      continue
    }
    out += original.slice(copied, i) + String.fromCharCode(folded - 1)
    copied = i + 1
  }
  return { text: newTonePlacement(copied === 0 ? original : out + original.slice(copied)) }
}

const KEPT = new Map<string, boolean>()

/** The length of the code point at `at` when it stays as it is (most emoji, other scripts), else 0. */
function plainPair(text: string, at: number): 0 | 1 | 2 {
  const char = codePointAt(text, at)
  if (char.charCodeAt(0) < LIMIT) return 0
  let kept = KEPT.get(char)
  if (kept === undefined) {
    kept = !isInvisible(char) && !isJoining(char) && foldChar(char) === char
    if (KEPT.size < 5000) KEPT.set(char, kept)
  }
  return kept ? (char.length as 1 | 2) : 0
}

/** The general way: cluster by cluster, remembering where each came from. */
function clusters(original: string): PlainText {
  const chars: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < original.length) {
    const start = at
    const first = original.charCodeAt(at)
    const quick = first < LIMIT ? foldedUnit(first) : MANY
    const char = quick === MANY ? codePointAt(original, at) : original[at]!
    at += char.length
    let cluster = quick === MANY ? fold(char) : quick === first + 1 ? char : String.fromCharCode(quick - 1)
    if (cluster === '') continue
    // Marks may sit behind invisible characters ("e" + U+200B + mark): look past those, but only keep them if a mark follows.
    let marks = ''
    let end = at
    for (let ahead = at; ahead < original.length; ) {
      const unit = original.charCodeAt(ahead)
      if (unit < LIMIT && foldedUnit(unit) !== MANY) break
      const next = codePointAt(original, ahead)
      const joins = isJoining(next)
      if (!joins && !isInvisible(next)) break
      ahead += next.length
      if (!joins) continue
      if (!isInvisible(next)) marks += vietnameseMarks(next)
      end = ahead
    }
    at = end
    // On anything but a letter a mark says nothing.
    if (marks && LETTER_END.test(cluster)) cluster = (cluster + marks).normalize('NFC')
    for (let i = 0; i < cluster.length; i++) {
      chars.push(cluster[i]!)
      starts.push(start)
      ends.push(end)
    }
  }
  return { text: newTonePlacement(chars.join('')), starts, ends }
}

const LETTER_END = /\p{L}$/u

function fold(char: string): string {
  if (KEPT.get(char)) return char
  return isInvisible(char) ? '' : foldChar(char)
}

function codePointAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code !== undefined && code > 0xffff ? text.slice(at, at + 2) : (text[at] ?? '')
}
