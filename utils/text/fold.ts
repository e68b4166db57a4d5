// Characters that stand for other characters. Hand-made tables: small, readable, Vietnamese in mind.

/** Letters of other scripts that look like a Latin one, as typed to slip past a filter or by a careless keyboard. */
const LOOK_ALIKES: Record<string, string> = {
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

const TABLE = new Map<string, string>([...Object.entries(LOOK_ALIKES), ...Object.entries(PUNCTUATION)])

/** Characters that are not seen and say nothing: zero-width, soft hyphen, direction marks, variation selectors, fillers. */
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]$/u

/** The marks Vietnamese uses; any other combining mark is decoration (struck-through or "zalgo" letters). */
const VIETNAMESE_MARKS = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'

/** True for a code point a reader does not see. In: one code point as a string. */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char)
}

/** True for a combining mark that is part of Vietnamese spelling. In: one UTF-16 unit. */
export function isVietnameseMark(char: string): boolean {
  return VIETNAMESE_MARKS.includes(char)
}

/** The plain character that one code point stands for: full-width, styled, look-alike, dash or space. May be longer than one unit. */
export function foldChar(char: string): string {
  const direct = TABLE.get(char)
  if (direct !== undefined) return direct
  const compatible = char.normalize('NFKC')
  if (compatible === char) return char
  return TABLE.get(compatible) ?? compatible
}

const BARE = new Map<string, string>()

/** One UTF-16 unit, in lower case without tone or hat, đ as d. Always exactly one unit. */
export function bareChar(char: string): string {
  const known = BARE.get(char)
  if (known !== undefined) return known
  const lower = lowerChar(char)
  const base = lower === 'đ' ? 'd' : (lower.normalize('NFD')[0] ?? lower)
  BARE.set(char, base)
  return base
}

/** One UTF-16 unit in lower case, or itself where lower case would change the length. */
export function lowerChar(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === 1 ? lower : char
}

/** A whole string without diacritics, in lower case: for search keys and word lists. */
export function bare(text: string): string {
  let out = ''
  for (const char of text.normalize('NFC')) out += char.length === 1 ? bareChar(char) : char
  return out
}
