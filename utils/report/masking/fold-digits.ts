// Writes the digits of all scripts as 0 to 9. The check of personal data reads only these.

/** A unit without a visible form: it fills up a text that got shorter, so that offsets stay valid. */
export const FILLER = '\u2060'

/** What may be a digit: decimal digits and numbers of all scripts, the digits of Suzhou and of Chinese. */
const DIGIT_LIKE = /(?![0-9])[\p{Nd}\p{No}\u3007\u3021-\u3029零一二三四五六七八九]/gu
/** One digit in brackets, or with a dot or comma: "⒈" is "1." in NFKC. */
const DECORATED_DIGIT = /^\(?(\d)[).,]?$/
const CHINESE_DIGITS = '〇一二三四五六七八九'
const ZEROS: ReadonlySet<number> = new Set([0x24ff, 0x96f6, 0x1f10b, 0x1f10c])
/** The first character of each row of digits 1 to 9 that Unicode does not decompose: circled ones, Suzhou numerals. */
const ROWS_FROM_ONE = [0x24f5, 0x2776, 0x2780, 0x278a, 0x3021]
/** The pattern of braille without dots: it looks like a space. */
const BLANK = /\u2800/g

/** A number in a circle, with a dot or on a keycap, as posts write it before or after each number of a list. */
const BULLET = '(?:\\p{No}|[0-9]\\ufe0f?\\u20e3)'
/** Right before a phone or identity number, which begin with 0 or 84. */
const BULLET_BEFORE = new RegExp(`(?<![\\p{N}\\u20e3])${BULLET}(?=\\+?(?:0|84)(?!\\ufe0f?\\u20e3))`, 'gu')
/** Right after a phone or identity number. */
const BULLET_AFTER = new RegExp(
  `(?<=(?<!\\p{N})(?:(?:0|84)[35789][0-9]{8}|0[0-9]{2}[0-3][0-9]{8}))${BULLET}(?!\\p{N})`,
  'gu',
)

/**
 * Replaces each digit of any script by its value, and by a space what ends a number: a braille blank, and a bullet next
 * to one. Keeps the length in UTF-16 units.
 */
export function foldDigits(text: string): string {
  return text
    .replace(BLANK, ' ')
    .replace(BULLET_BEFORE, ({ length }) => ' '.repeat(length))
    .replace(BULLET_AFTER, ({ length }) => ' '.repeat(length))
    .replace(DIGIT_LIKE, (char) => parseDigit(char)?.toString().padEnd(char.length, FILLER) ?? char)
}

/** @param char One code point. */
function parseDigit(char: string): number | undefined {
  const code = char.codePointAt(0)!
  if (ZEROS.has(code)) return 0
  const chinese = CHINESE_DIGITS.indexOf(char)
  if (chinese >= 0) return chinese
  const row = ROWS_FROM_ONE.find((first) => code >= first && code < first + 9)
  if (row !== undefined) return code - row + 1
  const decorated = DECORATED_DIGIT.exec(char.normalize('NFKC'))
  if (decorated) return Number(decorated[1])
  return /\p{Nd}/u.test(char) ? countDigitsBefore(code) % 10 : undefined
}

/** Counts the decimal digits right before one. Unicode encodes them in rows of ten, from zero. */
function countDigitsBefore(code: number): number {
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return code - first
}
