import type { Report } from './report.ts'

/** How many numbers of all kinds a report masks. In: what it tells of them. */
export function maskedCount(masked: NonNullable<Report['post']['masked']>): number {
  return masked.reduce((sum, { count }) => sum + count, 0)
}
