import type { Report } from './report-schema.ts'

/** How many numbers of all kinds a report masks. In: what it tells of them. */
export function countMaskedNumbers(masked: NonNullable<Report['post']['masked']>): number {
  return masked.reduce((sum, { count }) => sum + count, 0)
}
