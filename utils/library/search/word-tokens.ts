import { stripDiacriticsPerUnit, toLowerText } from '../../text/character-folding.ts'
import { normalizeTonePlacement } from '../../text/tone-placement.ts'

/** One word of a text. `start` and `end` are UTF-16 offsets in the text (end exclusive). */
export interface WordToken {
  /** Lower case, newer tone placement. */
  accented: string
  /** Without diacritics, đ as d. */
  bare: string
  start: number
  end: number
}

const WORD = /^[\p{L}\p{N}]$/u

// Whether a unit belongs to a word, found out once for each: 0 not yet known, 1 it does, 2 it does not. Walking over the units is
// several times quicker than an expression, and all of the library is read before the first search.
const WORD_UNIT_CACHE = new Uint8Array(0x10000)

/** The words of a text as they stand in it, one after the other; the text must be NFC. Calls `take` with each and its start. */
export function visitWords(text: string, take: (written: string, start: number) => void): void {
  let start = -1
  let at = 0
  while (at < text.length) {
    const units = countWordUnits(text, at)
    if (units > 0 && start < 0) start = at
    if (units === 0 && start >= 0) {
      take(text.slice(start, at), start)
      start = -1
    }
    at += units || 1
  }
  if (start >= 0) take(text.slice(start), start)
}

/** How many units at a place belong to a word: 2 for a letter that is a pair of units, 0 for what is no letter and no digit. */
function countWordUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const char = String.fromCodePoint(text.codePointAt(at)!)
    return char.length === 2 && WORD.test(char) ? 2 : 0
  }
  if (WORD_UNIT_CACHE[unit] === 0) WORD_UNIT_CACHE[unit] = WORD.test(text[at]!) ? 1 : 2
  return WORD_UNIT_CACHE[unit] === 1 ? 1 : 0
}

/** The two forms in which a written word is compared. Both are as long as it. */
export function toWordForms(written: string): Pick<WordToken, 'accented' | 'bare'> {
  const accented = normalizeTonePlacement(toLowerText(written))
  return { accented, bare: stripDiacriticsPerUnit(accented) }
}

/** The words of a text, which must be NFC. */
export function tokenizeWords(text: string): WordToken[] {
  const tokens: WordToken[] = []
  visitWords(text, (written, start) => tokens.push({ ...toWordForms(written), start, end: start + written.length }))
  return tokens
}

/** A text as its words without diacritics, one blank between them. */
export function toBareWords(text: string): string {
  return tokenizeWords(text.normalize('NFC'))
    .map((token) => token.bare)
    .join(' ')
}
