/** A day of the user's own calendar as yyyy-mm-dd. */
export function isoDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** yyyy-mm-dd as it is written on the screen, in both languages: 24/11/2026. */
export function shownDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}
