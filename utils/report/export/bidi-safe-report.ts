import { toBidiSafeText } from '../../lib/bidi-safe.ts'
import type { Report } from '../model/report-schema.ts'

/** A report as it is shown before it goes: the marks that would turn what its reader sees are named, as in every file of it. */
export function toBidiSafeReport(report: Report): Report {
  const shown = (name: string, value: unknown) =>
    typeof value === 'string' && name !== 'bytes' ? toBidiSafeText(value) : (value as unknown)
  return JSON.parse(JSON.stringify(report, shown)) as Report
}
