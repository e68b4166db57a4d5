/** Formats a day of the user's local calendar as yyyy-mm-dd. */
export function toIsoDate(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** Whether a day is the user's own today. @param day yyyy-mm-dd */
export function isToday(day: string): boolean {
  return day === toIsoDate(new Date())
}

/** Returns the day before a day. Both are yyyy-mm-dd. */
export function getPreviousDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** The days that can be typed, yyyy-mm-dd. */
export interface DateRange {
  first: string
  last: string
}

/** Why a typed text cannot be used as a day. */
export type TypedDateProblem = 'no-day' | 'short-year' | 'outside'

/**
 * Reads a day as Vietnamese people type it: 15/03/2025, 15/3/2025, 15-3-2025, 15.3.2025. A year of two digits is read
 * where the range has that day in one century only.
 * @param range undefined if any day of the calendar can be typed
 * @returns the day as yyyy-mm-dd, or why there is none
 */
export function readTypedDate(typed: string, range?: DateRange): { day: string } | { problem: TypedDateProblem } {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})\s*$/.exec(typed)
  if (!match) return { problem: 'no-day' }
  const [, date, month, year] = match
  const years = year!.length === 4 ? [year] : [`19${year}`, `20${year}`]
  const days = years
    .map((each) => `${each}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`)
    .filter(isCalendarDate)
  const [day, ...others] = range ? days.filter((each) => each >= range.first && each <= range.last) : days
  if (day !== undefined && others.length === 0) return { day }
  if (days.length === 0) return { problem: 'no-day' }
  return { problem: years.length > 1 ? 'short-year' : 'outside' }
}

/** Formats yyyy-mm-dd for the screen, the same in both languages: 24/11/2026. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}

/** Whether a text is an existing calendar day as yyyy-mm-dd. "2026-02-30" is not. */
export function isCalendarDate(iso: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(iso)) return false
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
}
