// Arithmetic on whole calendar days, without hours and time zones.

const DAY_MS = 86_400_000

/** Counts the days from one day (yyyy-mm-dd) to another; negative when the second is earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** Adds a number of days, which may be negative, to a day (yyyy-mm-dd). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Returns the weekday of a day (yyyy-mm-dd): 0 is Monday. */
export function getWeekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}
