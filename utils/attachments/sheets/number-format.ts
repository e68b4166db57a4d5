// How a workbook shows its numbers. Not every format of Excel: what identifies a number as a date, a phone number, an
// amount, and keeps all its digits.

/** How numbers of one format are shown. */
export interface NumberFormat {
  /** What a date shows. Undefined for other numbers. */
  date?: { hasDay: boolean; hasMonth: boolean; hasYear: boolean; hasTime: boolean }
  /** Digits or a "+" before the number: `"0"#########`. */
  prefix: string
  /** The fewest digits before the decimal point: `0000000000` shows a phone number's leading zero. */
  minDigits: number
  /** Undefined: as many as there are. */
  decimals: number | undefined
  hasGroups: boolean
  isPercent: boolean
}

/** The formats that files refer to by number only (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, 'dd/mm/yyyy']),
  [16, 'dd/mm'],
  [17, 'mm/yyyy'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, string] => [id, 'h:mm']),
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0'],
  [43, '#,##0.00'],
  [44, '#,##0.00'],
])

/** The format of a number without one: all its digits. */
export const GENERAL_FORMAT: NumberFormat = {
  prefix: '',
  minDigits: 1,
  decimals: undefined,
  hasGroups: false,
  isPercent: false,
}

/** The longest code that is read: Excel allows 255 units. */
const MAX_CODE_UNITS = 255
/** The most decimals that are shown. */
const MAX_DECIMALS = 10
/** Excel keeps fifteen digits of a number. */
const DIGITS = 15
const DAY_MS = 86_400_000
/** The day 0 of the serial dates, in ms: 30 December 1899, as if 1900 had been a leap year; or 1 January 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/**
 * Reads the code of a number format.
 * @param id of a built-in format, where the file has no code for it
 */
export function parseNumberFormat(code: string | undefined, id = 0): NumberFormat {
  const written = (code ?? BUILT_IN.get(id) ?? '').slice(0, MAX_CODE_UNITS)
  // A later section is for other signs; one with a condition shows what the last one does not.
  const sections = written.split(';').map((section) => section.trim())
  const section = sections.find((each) => !/^\[[<>=]/.test(each)) ?? ''
  const bare = section.replace(/\[[^\]]*\]/g, (bracket) => (/^\[[hms]+\]$/i.test(bracket) ? 'h' : ''))
  const letters = bare.replace(/"[^"]*"|[\\_*]./g, '').toLowerCase()
  if (letters === '' || letters.includes('general') || letters.includes('@')) return GENERAL_FORMAT
  // An exponent would hide the digits.
  if (/e[+-]/.test(letters)) return GENERAL_FORMAT
  const [hasDay, hasYear, hasTime] = [/d/, /y/, /[hs]/].map((letter) => letter.test(letters)) as [
    boolean,
    boolean,
    boolean,
  ]
  if (hasDay || hasYear || hasTime || /m/.test(letters)) {
    // "m" means minutes next to hours and seconds.
    const hasMonth = /m/.test(letters.replace(/h+:?m+|m+:?s+/g, ''))
    return { ...GENERAL_FORMAT, date: { hasDay, hasMonth, hasYear, hasTime } }
  }
  return { ...parsePlaces(bare), isPercent: letters.includes('%') }
}

/** Reads the places of digits: "#,##0.00". */
function parsePlaces(section: string): NumberFormat {
  const literal = /^ *(?:"(\+?\d{1,4})"|(\+))/.exec(section)
  const places = section.replace(/"[^"]*"|[\\_*]./g, '').replace(/[^0#?,.]/g, '')
  const [whole = '', fraction = ''] = places.split('.')
  // Dots between the groups of a phone number: "0###.###.###".
  const isDotted = places.split('.').length > 2
  const integer = (isDotted ? places : whole).replace(/[.,]/g, '')
  const firstZero = integer.indexOf('0')
  return {
    prefix: literal?.[1] ?? literal?.[2] ?? '',
    minDigits: firstZero < 0 ? 1 : integer.length - firstZero,
    decimals: integer === '' || isDotted ? undefined : Math.min(fraction.length, MAX_DECIMALS),
    hasGroups: /,[0#?]/.test(whole),
    isPercent: false,
  }
}

/** Shows a number with all its digits: dates as dd/mm/yyyy, amounts in the Vietnamese way. */
export function formatNumber(value: number, format: NumberFormat, is1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  if (format.date) return formatSerialDate(value, format.date, is1904)
  if (format.isPercent) return `${formatDigits(value * 100, { ...format, hasGroups: false })}%`
  return formatDigits(value, format)
}

function formatDigits(value: number, { prefix, minDigits, decimals, hasGroups }: NumberFormat): string {
  const kept = Number(Math.abs(value).toPrecision(DIGITS))
  const written = decimals === undefined || kept >= 1e20 ? writePlainly(kept) : kept.toFixed(decimals)
  const [whole = '', fraction] = written.split('.')
  const padded = whole.padStart(minDigits, '0')
  const grouped = hasGroups ? padded.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : padded
  const separator = hasGroups ? ',' : '.'
  return `${value < 0 ? '-' : ''}${prefix}${grouped}${fraction === undefined ? '' : `${separator}${fraction}`}`
}

/** Writes a number without an exponent, which would hide its digits. */
function writePlainly(value: number): string {
  const written = String(value)
  return written.includes('e+') ? BigInt(value).toString() : written
}

function formatSerialDate(serial: number, shown: NonNullable<NumberFormat['date']>, is1904: boolean): string {
  // Excel has a 29 February 1900, which never was.
  const days = is1904 || serial >= 60 ? serial : serial + 1
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * 86_400) * 1000)
  if (Number.isNaN(date.getTime())) return String(serial)
  const hasDate = shown.hasDay || shown.hasMonth || shown.hasYear
  const time = shown.hasTime || !hasDate ? formatTime(date) : ''
  if (!hasDate) return time
  const isMidnight = date.getTime() % DAY_MS === 0
  return time === '' || isMidnight ? formatDate(date, shown) : `${formatDate(date, shown)} ${time}`
}

/** Shows a moment as its file writes it ("2026-01-05", "2026-01-05T07:30:00"), undefined when it is none. */
export function formatIsoDate(written: string): string | undefined {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(written) ?? []
  if (year === undefined) return undefined
  const time = hour === undefined || (hour === '00' && minute === '00') ? '' : ` ${hour}:${minute}`
  return `${day}/${month}/${year}${time}`
}

function formatDate(date: Date, { hasDay, hasMonth }: NonNullable<NumberFormat['date']>): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-')
  // The year is in the file, also where "dd/mm" hides it.
  if (hasDay) return `${day}/${month}/${year}`
  return hasMonth ? `${month}/${year}` : year!
}

function formatTime(date: Date): string {
  return date.toISOString().slice(11, 16)
}
