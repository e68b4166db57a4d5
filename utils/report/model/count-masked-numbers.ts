import type { Report } from './report-schema.ts'

/** Counts the masked numbers of all kinds in a report. */
export function countMaskedNumbers(masked: NonNullable<Report['post']['masked']>): number {
  return masked.reduce((sum, { count }) => sum + count, 0)
}
