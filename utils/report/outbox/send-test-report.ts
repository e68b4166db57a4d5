import { computeSha256Sync } from '../../lib/sha256-sync.ts'
import { createUuidV7 } from '../../lib/uuid.ts'
import type { Recipient } from '../../settings/settings-schema.ts'
import { serializePayload } from '../model/cloud-event.ts'
import { REPORT_VERSION, type Report, reportSchema } from '../model/report-schema.ts'
import { deliverReport } from '../sinks/index.ts'
import type { SendOutcome } from '../sinks/sink.ts'
import { readSecret } from './recipient-secrets.ts'

/**
 * Builds a report that tests a recipient: marked as a test, about an invented post.
 *
 * @param text Text of the invented post, which says that this is a test.
 */
export function buildTestReport(text: string, now = Date.now()): Report {
  const at = new Date(now).toISOString()
  return reportSchema.parse({
    version: REPORT_VERSION,
    id: createUuidV7(now),
    createdAt: at,
    category: 'khac',
    post: {
      site: 'other',
      kind: 'post',
      text,
      shared: null,
      permalink: null,
      title: '',
      shownTime: null,
      capturedAt: at,
      truncated: false,
      textHash: computeSha256Sync(text),
    },
    evidence: [],
    measures: [],
    note: '',
    test: true,
  })
}

/** Sends a test report directly, without the outbox. Rejects only when the device's storage cannot be read. */
export async function sendTestReport(recipient: Recipient, report: Report): Promise<SendOutcome> {
  const secret = await readSecret(recipient)
  return deliverReport({ recipient, id: report.id, body: serializePayload(report, recipient), secret })
}
