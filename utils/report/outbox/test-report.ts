import { computeSha256Sync } from '../../lib/sha256.ts'
import { uuid7 } from '../../lib/uuid.ts'
import type { Recipient } from '../../settings/schema.ts'
import { bytesFor } from '../model/cloud-event.ts'
import { type Report, reportSchema, VERSION } from '../model/report.ts'
import { sendReport } from '../sinks/index.ts'
import type { SendOutcome } from '../sinks/sink.ts'
import { readSecret } from './secrets.ts'

/** A report that tries a recipient out: marked as a test, about a post that never was. In: the words it says so with. */
export function testReport(text: string, now = Date.now()): Report {
  const at = new Date(now).toISOString()
  return reportSchema.parse({
    version: VERSION,
    id: uuid7(now),
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

/** Sends a test at once, past the outbox. Rejects only when the device's storage cannot be read. */
export async function sendTest(recipient: Recipient, report: Report): Promise<SendOutcome> {
  const secret = await readSecret(recipient)
  return sendReport({ recipient, id: report.id, body: bytesFor(report, recipient), secret })
}
