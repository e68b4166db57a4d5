// Reckoning in whole days of a calendar: no hours, no time zones.

const DAY_MS = 86_400_000

/** Days from one day (yyyy-mm-dd) to another; negative when the second is the earlier one. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The day so many days after a day (yyyy-mm-dd); before it when the number is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
