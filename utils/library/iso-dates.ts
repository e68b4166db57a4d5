/** A day of the user's own calendar as yyyy-mm-dd. */
export function toIsoDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** yyyy-mm-dd as it is written on the screen, in both languages: 24/11/2026. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}

/** Whether a text is a day of the calendar as yyyy-mm-dd: "2026-02-30" is none. */
export function isCalendarDate(iso: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(iso)) return false
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
}
