// Tables that replace confusable and equivalent characters. Written by hand: small, readable, made for Vietnamese.

/** Letters of other scripts that look like a Latin letter, typed to evade a filter or by a wrong keyboard layout. */
const CONFUSABLES: Record<string, string> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ѵ: 'v',
  ԝ: 'w',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  // Greek
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  // Latin letters that look like another Latin letter
  ı: 'i',
  ɡ: 'g',
  ƀ: 'b',
  Ƀ: 'B',
  ɑ: 'a',
  ʟ: 'l',
  // Confusables of đ: eth, D with tail, d with hook
  ð: 'đ',
  Ð: 'Đ',
  ɖ: 'đ',
  Ɖ: 'Đ',
  ɗ: 'đ',
  Ɗ: 'Đ',
  ȡ: 'đ',
}

/** Punctuation variants, mapped to the one that patterns are written with. */
const PUNCTUATION: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\ufe58': '-',
  '\ufe63': '-',
  '\uff0d': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\uff0f': '/',
  '\u29f8': '/',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02b9': "'",
  '\u02bb': "'",
  '\u02bc': "'",
  '\u02be': "'",
  '\u02bf': "'",
  '\u02c8': "'",
  '\ua78c': "'",
  '\u00b4': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2024': '.',
  '\u3002': '.',
  '\uff61': '.',
  '\u2027': '.',
  '\u00b7': '.',
  '\u30fb': '.',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u1680': ' ',
  '\u205f': ' ',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': '\n',
  '\u0085': '\n',
  '\u000b': '\n',
  '\u000c': '\n',
}
for (let space = 0x2000; space <= 0x200a; space++) PUNCTUATION[String.fromCharCode(space)] = ' '

const FOLD_TABLE = new Map<string, string>([...Object.entries(CONFUSABLES), ...Object.entries(PUNCTUATION)])

/** Characters without a visible form: zero-width, soft hyphen, direction marks, variation selectors, fillers. */
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]$/u

/** Characters that attach to the one before: combining marks, and the vowels and finals of decomposed Hangul. */
const COMBINING = /^[\p{M}\u1161-\u11ff]$/u

/** Marks that Vietnamese does not use: decoration (struck-through, "zalgo") and accents of other languages. */
const FOREIGN_MARK = /(?![\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323])\p{M}/gu

/**
 * Whether a reader does not see a character.
 * @param char One code point.
 */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char)
}

/**
 * Whether a character attaches to the one before it.
 * @param char One code point.
 */
export function isCombining(char: string): boolean {
  return COMBINING.test(char)
}

/** Returns the Vietnamese marks in one combining code point; may be empty. Hangul vowels and finals are kept. */
export function getVietnameseMarks(char: string): string {
  return char.normalize('NFD').replace(FOREIGN_MARK, '')
}

/**
 * Folds one code point to its plain form: full-width, styled, confusable, dash or space; letters keep only Vietnamese
 * marks. Canonically equivalent characters fold alike. The result may be several units long, and is empty for a lone
 * mark.
 */
export function foldChar(char: string): string {
  const direct = FOLD_TABLE.get(char)
  if (direct !== undefined) return direct
  const parts = char.normalize('NFKD').replace(FOREIGN_MARK, '')
  // A mark without a base letter carries no text.
  if (/^\p{M}*$/u.test(parts)) return ''
  // NFKD splits a spacing accent ("¨") into a space and a mark without a base letter.
  if (parts[0] === ' ') return ' '
  let out = ''
  for (const part of parts) out += FOLD_TABLE.get(part) ?? part
  return out.normalize('NFC')
}

const STRIPPED = new Map<string, string>()

/** Strips one UTF-16 unit to lower case without diacritics, đ as d. The result is always exactly one unit. */
export function stripUnitDiacritics(char: string): string {
  const known = STRIPPED.get(char)
  if (known !== undefined) return known
  const lower = toLowerUnit(char)
  const base = lower === 'đ' ? 'd' : (lower.normalize('NFD')[0] ?? lower)
  STRIPPED.set(char, base)
  return base
}

/** Lower-cases one UTF-16 unit; returns it unchanged where lower-casing would change the length. */
export function toLowerUnit(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === 1 ? lower : char
}

/** Lower-cases a string unit by unit, so the length stays the same. */
export function toLowerText(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let out = ''
  for (let i = 0; i < text.length; i++) out += toLowerUnit(text[i]!)
  return out
}

// Cache: the stripped form of each unit below LIMIT; 0 when not computed yet.
const LIMIT = 0x2200
const STRIPPED_UNITS = new Uint16Array(LIMIT)
const CHUNK = 8192

/** Lower-cases a string and strips its diacritics unit by unit, đ as d, so the length stays the same. */
export function stripDiacriticsPerUnit(text: string): string {
  let out = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const to = Math.min(text.length, from + CHUNK)
    const units: number[] = []
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      units.push(unit < LIMIT ? stripUnitCode(unit) : stripUnitDiacritics(text[i]!).charCodeAt(0))
    }
    out += String.fromCharCode(...units)
  }
  return out
}

function stripUnitCode(unit: number): number {
  if (STRIPPED_UNITS[unit] === 0) STRIPPED_UNITS[unit] = stripUnitDiacritics(String.fromCharCode(unit)).charCodeAt(0)
  return STRIPPED_UNITS[unit]!
}

/** Normalizes any string to NFC, lower-cases it and strips its diacritics: for search keys and word lists. */
export function stripDiacritics(text: string): string {
  return stripDiacriticsPerUnit(text.normalize('NFC'))
}

const MARKS = /[\u0300-\u036f]/g

/**
 * Strips diacritics from a regular-expression source. Case is kept; escapes like \p{L} contain no Vietnamese letter.
 */
export function stripSourceDiacritics(source: string): string {
  return source.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
}

/** Returns a group that matches what a regular-expression source does, with or without its diacritics. */
export function addBareForm(source: string): string {
  return `(?:${source}|${stripSourceDiacritics(source)})`
}
