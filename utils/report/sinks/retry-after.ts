/**
 * Parses a Retry-After header, which holds seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param now Milliseconds since 1970.
 * @returns The wait in milliseconds; undefined when the header is missing or invalid.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim()
  if (!value) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
