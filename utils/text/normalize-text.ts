// From what was typed to plain characters, with the way back. Most drafts are NFC with nothing odd in them and need no
// map at all: unit for unit the same length.

import { foldChar, getVietnameseMarks, isCombining, isInvisible } from './character-folding.ts'
import { normalizeTonePlacement } from './tone-placement.ts'

/** A text made plain. Without `starts` and `ends`, an offset in `text` is the offset in the original. */
export interface NormalizedText {
  text: string
  /** For each unit of `text`, where its cluster begins in the original, in UTF-16 units. */
  starts?: number[]
  /** For each unit of `text`, where its cluster ends in the original, end exclusive. */
  ends?: number[]
}

// What a unit below LIMIT folds to, plus one; 0 when not worked out yet, MANY when it is not one unit for one.
const LIMIT = 0x2200
const NOT_ONE_UNIT = -1
const FOLDED = new Int32Array(LIMIT)

function foldUnit(unit: number): number {
  const known = FOLDED[unit]!
  if (known !== 0) return known
  const char = String.fromCharCode(unit)
  const folded = isInvisible(char) || isCombining(char) ? '' : foldChar(char)
  const value = folded.length === 1 ? folded.charCodeAt(0) + 1 : NOT_ONE_UNIT
  FOLDED[unit] = value
  return value
}

/** Makes a text plain: NFC, invisible characters dropped, look-alikes folded, newer tone placement. Total and linear. */
export function normalizeText(original: string): NormalizedText {
  let out = ''
  let copied = 0
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i)
    const folded = unit < LIMIT ? foldUnit(unit) : NOT_ONE_UNIT
    if (folded === unit + 1) continue
    if (folded === NOT_ONE_UNIT) {
      const pair = getUnchangedLength(original, i)
      if (pair === 0) return normalizeClusters(original)
      i += pair - 1
      continue
    }
    out += original.slice(copied, i) + String.fromCharCode(folded - 1)
    copied = i + 1
  }
  return { text: normalizeTonePlacement(copied === 0 ? original : out + original.slice(copied)) }
}

const KEPT = new Map<string, boolean>()

/** The length of the code point at `at` when it stays as it is (most emoji, other scripts), else 0. */
function getUnchangedLength(text: string, at: number): 0 | 1 | 2 {
  const char = getCodePoint(text, at)
  if (char.charCodeAt(0) < LIMIT) return 0
  let kept = KEPT.get(char)
  if (kept === undefined) {
    kept = !isInvisible(char) && !isCombining(char) && foldChar(char) === char
    if (KEPT.size < 5000) KEPT.set(char, kept)
  }
  return kept ? (char.length as 1 | 2) : 0
}

/** The general way: cluster by cluster, remembering where each came from. */
function normalizeClusters(original: string): NormalizedText {
  const chars: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < original.length) {
    const start = at
    const first = original.charCodeAt(at)
    const quick = first < LIMIT ? foldUnit(first) : NOT_ONE_UNIT
    const char = quick === NOT_ONE_UNIT ? getCodePoint(original, at) : original[at]!
    at += char.length
    let cluster =
      quick === NOT_ONE_UNIT ? foldCodePoint(char) : quick === first + 1 ? char : String.fromCharCode(quick - 1)
    if (cluster === '') continue
    // Marks may sit behind invisible characters ("e" + U+200B + mark): look past those, but only keep them if a mark follows.
    let marks = ''
    let end = at
    for (let ahead = at; ahead < original.length; ) {
      const unit = original.charCodeAt(ahead)
      if (unit < LIMIT && foldUnit(unit) !== NOT_ONE_UNIT) break
      const next = getCodePoint(original, ahead)
      const joins = isCombining(next)
      if (!joins && !isInvisible(next)) break
      ahead += next.length
      if (!joins) continue
      if (!isInvisible(next)) marks += getVietnameseMarks(next)
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
  return { text: normalizeTonePlacement(chars.join('')), starts, ends }
}

const LETTER_END = /\p{L}$/u

function foldCodePoint(char: string): string {
  if (KEPT.get(char)) return char
  return isInvisible(char) ? '' : foldChar(char)
}

function getCodePoint(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code !== undefined && code > 0xffff ? text.slice(at, at + 2) : (text[at] ?? '')
}
