// What the digits of an identity number say without a keyword.

import { type DigitRun, joinDigits } from './digit-runs.ts'

/** The 63 province codes as issued. */
const BIRTHPLACES = new Set(
  (
    '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 ' +
    '48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  ).split(' '),
)

/**
 * Whether twelve digits follow the old structure: province, sex and century, year. Only a hint, because the law now
 * defines twelve digits without a structure.
 */
export function isOldStyleId(digits: string): boolean {
  const century = Number(digits[3])
  const year = Number(digits.slice(4, 6))
  const fits = century <= 1 ? year >= 30 : century <= 3 && year <= 26
  return fits && digits[0] === '0' && BIRTHPLACES.has(digits.slice(1, 3))
}

/** How many digits stay readable of an identity number without its zero: the province. */
export const KEPT_WITHOUT_ZERO = 2

/** Whether eleven digits follow the old structure once they have the zero that a workbook drops. */
export function isIdWithoutZero(digits: string): boolean {
  return /^[1-9]\d{10}$/.test(digits) && isOldStyleId(`0${digits}`)
}

/** The same of ten digits, which lost two zeros: the provinces up to 008. Many other numbers look like that. */
export function isIdWithoutTwoZeros(digits: string): boolean {
  return /^[1-8]\d{9}$/.test(digits) && isOldStyleId(`00${digits}`)
}

/**
 * Whether the digits are grouped like an identity number: in one piece, in threes, or as province, sex, year and the
 * rest; not like a phone next to a price.
 */
export function isGroupedLikeId(run: DigitRun, from: number, next: number): boolean {
  const sizes = run.groups.slice(from, next).map((group) => group.length)
  return /^(?:12|3,9|3,3,6|3,3,3,3|6,6|4,4,4|3,1,2,6)$/.test(sizes.join(','))
}

/** Whether digits in one piece begin like an identity number, and are one more or one fewer. */
export function isMistypedId(run: DigitRun): boolean {
  const digits = joinDigits(run)
  const isOneOff = digits.length === 11 || digits.length === 13
  return run.groups.length === 1 && isOneOff && digits.startsWith('0') && BIRTHPLACES.has(digits.slice(1, 3))
}
