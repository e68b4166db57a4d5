// Numbers as official texts write them, as orders that can be compared: a hundred for each number, and between two of them
// what was inserted later ("93a" between 93 and 94).

/** The letters of points, in their order: no f, j, w, z, and đ behind d. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The value of a Roman number in capitals, or undefined for a row of letters that is none ("IIX"). */
export function parseRoman(written: string): number | undefined {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(written) || written === '') return undefined
  let value = 0
  for (let i = 0; i < written.length; i++) {
    const one = ROMAN[written[i]!]!
    value += one < (ROMAN[written[i + 1] ?? ''] ?? 0) ? -one : one
  }
  return value
}

const UNITS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const TEENS = ['một', 'hai', 'ba', 'bốn', 'tư', 'lăm', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((one) => `mười ${one}`)

/** The source of an expression for "thứ nhất" to "thứ mười chín", in small letters or capitals. */
export const ORDINAL_PATTERN = [...TEENS, ...UNITS]
  .flatMap((one) => [`thứ ${one}`, `thứ ${one}`.toUpperCase()])
  .map((one) => one.replaceAll(' ', '\\s+'))
  .join('|')

/** The value of the word behind "thứ" ("nhất", "mười hai"), in any case, or undefined. */
export function parseOrdinal(word: string): number | undefined {
  const small = word.toLowerCase()
  const plain = UNITS.indexOf(small)
  if (plain >= 0) return plain + 1
  const teen = /^mười (một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín)$/.exec(small)?.[1]
  if (teen === undefined) return undefined
  const alike: Readonly<Record<string, string>> = { một: 'nhất', bốn: 'tư', lăm: 'năm' }
  return 11 + UNITS.indexOf(alike[teen] ?? teen)
}

/** The order of "II", "3", "IIa", "93a"; undefined for what is no number. */
export function parseNumberOrder(number: string): number | undefined {
  const parts = /^(\d{1,4}|[IVXLC]{1,7})([a-zđ]?)$/.exec(number)
  if (!parts) return undefined
  const value = /^\d/.test(parts[1]!) ? Number(parts[1]) : parseRoman(parts[1]!)
  if (value === undefined || value === 0) return undefined
  return value * 100 + (parts[2] ? POINT_LETTERS.indexOf(parts[2]) + 1 : 0)
}

/** The order of a point: "a", "đ", "đ1"; undefined for a letter that no point has. */
export function parsePointOrder(letter: string, inserted: string): number | undefined {
  const at = POINT_LETTERS.indexOf(letter)
  return at < 0 ? undefined : (at + 1) * 100 + Number(inserted)
}

/** Says that an order may follow another without a gap: the next number, or one inserted behind. */
export function isNextOrder(before: number, order: number): boolean {
  return order > before && Math.floor(order / 100) - Math.floor(before / 100) <= 1
}
