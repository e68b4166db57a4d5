// Numbers of official texts as sortable orders. Each number is a multiple of 100, so inserted ones fit between ("93a"
// between 93 and 94).

/** The letters of points, in Vietnamese order: no f, j, w, z; đ follows d. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Parses a Roman number in capitals. Returns undefined for an invalid one ("IIX"). */
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

/** Regular expression source for "thứ nhất" to "thứ mười chín", in lower case or capitals. */
export const ORDINAL_PATTERN = [...TEENS, ...UNITS]
  .flatMap((one) => [`thứ ${one}`, `thứ ${one}`.toUpperCase()])
  .map((one) => one.replaceAll(' ', '\\s+'))
  .join('|')

/** Parses the word after "thứ" ("nhất", "mười hai"), in any case. Returns undefined for another word. */
export function parseOrdinal(word: string): number | undefined {
  const lowerCase = word.toLowerCase()
  const plain = UNITS.indexOf(lowerCase)
  if (plain >= 0) return plain + 1
  const teen = /^mười (một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín)$/.exec(lowerCase)?.[1]
  if (teen === undefined) return undefined
  const variants: Readonly<Record<string, string>> = { một: 'nhất', bốn: 'tư', lăm: 'năm' }
  return 11 + UNITS.indexOf(variants[teen] ?? teen)
}

/** Returns the order of "II", "3", "IIa", "93a"; undefined for other text. */
export function parseNumberOrder(number: string): number | undefined {
  const parts = /^(\d{1,4}|[IVXLC]{1,7})([a-zđ]?)$/.exec(number)
  if (!parts) return undefined
  const value = /^\d/.test(parts[1]!) ? Number(parts[1]) : parseRoman(parts[1]!)
  if (value === undefined || value === 0) return undefined
  return value * 100 + (parts[2] ? POINT_LETTERS.indexOf(parts[2]) + 1 : 0)
}

/** Returns the order of a point: "a", "đ", "đ1"; undefined for a letter that points do not use. */
export function parsePointOrder(letter: string, inserted: string): number | undefined {
  const at = POINT_LETTERS.indexOf(letter)
  return at < 0 ? undefined : (at + 1) * 100 + Number(inserted)
}

/** Whether an order follows another without a gap: the next number, or an inserted one. */
export function isNextOrder(before: number, order: number): boolean {
  return order > before && Math.floor(order / 100) - Math.floor(before / 100) <= 1
}
