// A report as its recipient has it: one JSON file. It is read to be shown and is never stored.

import { unwrapCloudEvent } from './cloud-event.ts'
import { MAX_REPORT_BYTES, REPORT_VERSION, type Report, reportSchema } from './report-schema.ts'

/** Most bytes read of a file: a report, its envelope, and room for a store's formatting. */
export const MAX_RECEIVED_BYTES = 2 * MAX_REPORT_BYTES

/** Why a file holds no readable report. */
export type ReceivedReportProblem = 'too-large' | 'no-json' | 'newer' | 'no-report'

/**
 * Reads a report from a file: bare, in a CloudEvents envelope, or as CouchDB returns it (with extra fields whose names
 * begin with "_"). Other content of the envelope is ignored.
 *
 * @returns The report, or why there is no readable one.
 * @throws DOMException when the file itself cannot be read.
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

/** Removes the fields that CouchDB adds. */
function stripStoreFields(content: object): object {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !name.startsWith('_')))
}

function isNewerVersion(inside: unknown): boolean {
  const version = (inside as { version?: unknown } | null | undefined)?.version
  return typeof version === 'number' && version > REPORT_VERSION
}
