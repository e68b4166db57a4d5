// Characters that stand for other characters. Hand-made tables: small, readable, Vietnamese in mind.

/** Letters of other scripts that look like a Latin one, as typed to slip past a filter or by a careless keyboard. */
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
  // Latin letters that are not the ones meant
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ʟ: 'l',
  // Look-alikes of đ: eth, D with tail, d with hook
  ð: 'đ',
  Ð: 'Đ',
  ɖ: 'đ',
  Ɖ: 'Đ',
  ɗ: 'đ',
  Ɗ: 'Đ',
  ȡ: 'đ',
}

/** Punctuation with more than one code point, brought to the one that patterns are written with. */
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
  '\u02bc': "'",
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

/** Characters that are not seen and say nothing: zero-width, soft hyphen, direction marks, variation selectors, fillers. */
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]$/u

/** What joins the character before it: combining marks, and the vowels and finals that Hangul syllables fall apart into. */
const COMBINING = /^[\p{M}\u1161-\u11ff]$/u

/** Any mark but those that Vietnamese uses: decoration (struck-through or "zalgo" letters) and accents of other languages. */
const FOREIGN_MARK = /(?![\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323])\p{M}/gu

/** True for a code point a reader does not see. In: one code point as a string. */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char)
}

/** True for a code point that belongs to the character before it. In: one code point as a string. */
export function isCombining(char: string): boolean {
  return COMBINING.test(char)
}

/** The Vietnamese marks that are in one joining code point, possibly none. Hangul parts stay as they are. */
export function getVietnameseMarks(char: string): string {
  return char.normalize('NFD').replace(FOREIGN_MARK, '')
}

/**
 * The plain character that one code point stands for: full-width, styled, look-alike, dash or space; letters keep only
 * Vietnamese marks. Canonically equivalent characters fold alike. May be longer than one unit, and empty for a lone mark.
 */
export function foldChar(char: string): string {
  const direct = FOLD_TABLE.get(char)
  if (direct !== undefined) return direct
  const parts = char.normalize('NFKD').replace(FOREIGN_MARK, '')
  // A mark that sits on nothing says nothing.
  if (/^\p{M}*$/u.test(parts)) return ''
  // A spacing accent ("¨") comes apart into a space and a mark that would then sit on nothing.
  if (parts[0] === ' ') return ' '
  let out = ''
  for (const part of parts) out += FOLD_TABLE.get(part) ?? part
  return out.normalize('NFC')
}

const STRIPPED = new Map<string, string>()

/** One UTF-16 unit, in lower case without tone or hat, đ as d. Always exactly one unit. */
export function stripUnitDiacritics(char: string): string {
  const known = STRIPPED.get(char)
  if (known !== undefined) return known
  const lower = toLowerUnit(char)
  const base = lower === 'đ' ? 'd' : (lower.normalize('NFD')[0] ?? lower)
  STRIPPED.set(char, base)
  return base
}

/** One UTF-16 unit in lower case, or itself where lower case would change the length. */
export function toLowerUnit(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === 1 ? lower : char
}

/** A whole string in lower case, unit for unit. Same length. */
export function toLowerText(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let out = ''
  for (let i = 0; i < text.length; i++) out += toLowerUnit(text[i]!)
  return out
}

// What a unit below LIMIT becomes without diacritics, filled in as units are met; 0 when not yet known.
const LIMIT = 0x2200
const STRIPPED_UNITS = new Uint16Array(LIMIT)
const CHUNK = 8192

/** A whole string in lower case without diacritics, đ as d, unit for unit. Same length. */
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

/** Any string without diacritics, in lower case: for search keys and word lists. */
export function stripDiacritics(text: string): string {
  return stripDiacriticsPerUnit(text.normalize('NFC'))
}

const MARKS = /[\u0300-\u036f]/g

/** A regular-expression source without diacritics; case is kept, and escapes like \p{L} hold no Vietnamese letter. */
export function stripSourceDiacritics(source: string): string {
  return source.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
}
