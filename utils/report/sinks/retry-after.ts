/** The wait a Retry-After header asks for, in milliseconds, given as seconds or as a date; undefined when it asks for none. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim()
  if (!value) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
