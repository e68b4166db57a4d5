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

/**
 * Parses a day as Vietnamese people type it: 15/03/2025, 15/3/2025, 15-3-2025, 15.3.2025.
 * @returns yyyy-mm-dd, or undefined if it is no day of the calendar
 */
export function parseTypedDate(typed: string): string | undefined {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed)
  if (!match) return undefined
  const [, day, month, year] = match
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isCalendarDate(iso) ? iso : undefined
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
