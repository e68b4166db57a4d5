// A report as its recipient has it: one file of data, from whatever took it in. Read to be shown, never kept.

import { outOfEnvelope } from './cloud-event.ts'
import { MAX_REPORT, type Report, reportSchema, VERSION } from './report.ts'

/** The most bytes read of a file: a report, its envelope, and room for how a store writes it down. */
export const MAX_RECEIVED = 2 * MAX_REPORT

/** Why a file is no report. */
export type ReceivedProblem = 'too-large' | 'no-json' | 'newer' | 'no-report'

/**
 * Reads a report from a file: bare, in the envelope of CloudEvents, or as CouchDB gives it back (with fields of its own, which
 * begin with "_"). What else the file holds is passed over. Rejects only when the file cannot be read at all.
 */
export async function readReceived(file: Blob): Promise<Report | ReceivedProblem> {
  if (file.size > MAX_RECEIVED) return 'too-large'
  const content = parse(await file.text())
  if (content === null) return 'no-json'
  const inside = outOfEnvelope(withoutStoreFields(content))
  const parsed = reportSchema.safeParse(inside)
  if (parsed.success) return parsed.data
  return isNewer(inside) ? 'newer' : 'no-report'
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** Without what a store adds. */
function withoutStoreFields(content: object): object {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !name.startsWith('_')))
}

function isNewer(inside: unknown): boolean {
  const version = (inside as { version?: unknown } | null | undefined)?.version
  return typeof version === 'number' && version > VERSION
}
