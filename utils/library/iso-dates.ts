/** Formats a day of the user's local calendar as yyyy-mm-dd. */
export function toIsoDate(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
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
