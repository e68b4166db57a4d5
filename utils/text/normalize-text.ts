// Normalizes typed text and keeps a map back to it. Most drafts are NFC without unusual characters: then every unit
// maps to one unit and no map is needed.

import { foldChar, getVietnameseMarks, isCombining, isInvisible } from './character-folding.ts'
import { dropDoubledLetters, normalizeSyllables } from './syllable-spelling.ts'
import { normalizeTonePlacement } from './tone-placement.ts'

/** A normalized text. Without `starts` and `ends`, an offset in `text` is also the offset in the original. */
export interface NormalizedText {
  text: string
  /** For each unit of `text`, where its cluster begins in the original, in UTF-16 units. */
  starts?: number[]
  /** For each unit of `text`, where its cluster ends in the original, end exclusive. */
  ends?: number[]
}

// Cache: the folded form of each unit below LIMIT, plus one; 0 when not computed yet, NOT_ONE_UNIT when it is not
// exactly one unit.
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

/**
 * Normalizes any text in linear time: NFC, invisible characters dropped, confusables folded, newer tone placement,
 * impossible syllables replaced.
 */
export function normalizeText(original: string): NormalizedText {
  const folded = foldText(original)
  return dropDoubledLetters({ ...folded, text: normalizeSyllables(normalizeTonePlacement(folded.text)) })
}

function foldText(original: string): NormalizedText {
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
  return { text: copied === 0 ? original : out + original.slice(copied) }
}

const UNCHANGED = new Map<string, boolean>()

/** Returns the length of the code point at `at` when folding keeps it (most emoji, other scripts), otherwise 0. */
function getUnchangedLength(text: string, at: number): 0 | 1 | 2 {
  const char = getCodePoint(text, at)
  if (char.charCodeAt(0) < LIMIT) return 0
  let unchanged = UNCHANGED.get(char)
  if (unchanged === undefined) {
    unchanged = !isInvisible(char) && !isCombining(char) && foldChar(char) === char
    if (UNCHANGED.size < 5000) UNCHANGED.set(char, unchanged)
  }
  return unchanged ? (char.length as 1 | 2) : 0
}

/** The slow path: folds cluster by cluster and records where each came from. */
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
    // A mark may follow invisible characters ("e" + U+200B + mark): skip them, but take them in only if a mark follows.
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
    // A mark counts only on a letter.
    if (marks && LETTER_END.test(cluster)) cluster = (cluster + marks).normalize('NFC')
    for (let i = 0; i < cluster.length; i++) {
      chars.push(cluster[i]!)
      starts.push(start)
      ends.push(end)
    }
  }
  return { text: chars.join(''), starts, ends }
}

const LETTER_END = /\p{L}$/u

function foldCodePoint(char: string): string {
  if (UNCHANGED.get(char)) return char
  return isInvisible(char) ? '' : foldChar(char)
}

function getCodePoint(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code !== undefined && code > 0xffff ? text.slice(at, at + 2) : (text[at] ?? '')
}
