// A report as its recipient has it: one file of data, from whatever took it in. Read to be shown, never kept.

import { unwrapCloudEvent } from './cloud-event.ts'
import { MAX_REPORT_BYTES, REPORT_VERSION, type Report, reportSchema } from './report-schema.ts'

/** The most bytes read of a file: a report, its envelope, and room for how a store writes it down. */
export const MAX_RECEIVED_BYTES = 2 * MAX_REPORT_BYTES

/** Why a file is no report. */
export type ReceivedReportProblem = 'too-large' | 'no-json' | 'newer' | 'no-report'

/**
 * Reads a report from a file: bare, in the envelope of CloudEvents, or as CouchDB gives it back (with fields of its own, which
 * begin with "_"). What else the file holds is passed over. Rejects only when the file cannot be read at all.
 */
export async function readReceivedReport(file: Blob): Promise<Report | ReceivedReportProblem> {
  if (file.size > MAX_RECEIVED_BYTES) return 'too-large'
  const content = parseJsonObject(await file.text())
  if (content === null) return 'no-json'
  const inside = unwrapCloudEvent(stripStoreFields(content))
  const parsed = reportSchema.safeParse(inside)
  if (parsed.success) return parsed.data
  return isNewerVersion(inside) ? 'newer' : 'no-report'
}

function parseJsonObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** Without what a store adds. */
function stripStoreFields(content: object): object {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !name.startsWith('_')))
}

function isNewerVersion(inside: unknown): boolean {
  const version = (inside as { version?: unknown } | null | undefined)?.version
  return typeof version === 'number' && version > REPORT_VERSION
}
