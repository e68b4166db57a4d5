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

// Caches whether a UTF-16 unit belongs to a word: 0 unknown, 1 yes, 2 no. This is several times faster than a regexp,
// and the whole library is tokenized before the first search.
const WORD_UNIT_CACHE = new Uint8Array(0x10000)

/**
 * Visits the words of a text in order.
 * @param text NFC
 * @param onWord called with each word as written and its UTF-16 start
 */
export function visitWords(text: string, onWord: (written: string, start: number) => void): void {
  let start = -1
  let at = 0
  while (at < text.length) {
    const units = countWordUnits(text, at)
    if (units > 0 && start < 0) start = at
    if (units === 0 && start >= 0) {
      onWord(text.slice(start, at), start)
      start = -1
    }
    at += units || 1
  }
  if (start >= 0) onWord(text.slice(start), start)
}

/**
 * Counts the units at a position that belong to a word: 2 for a letter made of a surrogate pair, 0 for no letter or
 * digit.
 */
function countWordUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const char = String.fromCodePoint(text.codePointAt(at)!)
    return char.length === 2 && WORD.test(char) ? 2 : 0
  }
  if (WORD_UNIT_CACHE[unit] === 0) WORD_UNIT_CACHE[unit] = WORD.test(text[at]!) ? 1 : 2
  return WORD_UNIT_CACHE[unit] === 1 ? 1 : 0
}

/** Returns the two forms a written word is compared in. Both have its length. */
export function toWordForms(written: string): Pick<WordToken, 'accented' | 'bare'> {
  const accented = normalizeTonePlacement(toLowerText(written))
  return { accented, bare: stripDiacriticsPerUnit(accented) }
}

/**
 * Tokenizes a text into words.
 * @param text NFC
 */
export function tokenizeWords(text: string): WordToken[] {
  const tokens: WordToken[] = []
  visitWords(text, (written, start) => tokens.push({ ...toWordForms(written), start, end: start + written.length }))
  return tokens
}

/** Joins the words of a text without diacritics, one space between them. */
export function toBareWords(text: string): string {
  return tokenizeWords(text.normalize('NFC'))
    .map((token) => token.bare)
    .join(' ')
}
