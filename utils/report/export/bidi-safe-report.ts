import { toBidiSafeText } from '../../lib/bidi-safe.ts'
import type { Report } from '../model/report-schema.ts'

/**
 * Returns a report with its bidirectional control characters made visible, as in its exported files, for the preview.
 */
export function toBidiSafeReport(report: Report): Report {
  const shown = (name: string, value: unknown) =>
    typeof value === 'string' && name !== 'bytes' ? toBidiSafeText(value) : (value as unknown)
  return JSON.parse(JSON.stringify(report, shown)) as Report
}
