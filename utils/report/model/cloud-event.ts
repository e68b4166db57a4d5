// The bytes of a report: bare, or in the envelope of CloudEvents 1.0 (structured JSON), which brokers and workflow engines take
// as it is.

import type { QueuedRecipient } from './outbox-item.ts'
import { REPORT_SCHEMA_ID, type Report, reportSchema } from './report-schema.ts'

/** The media type of an event in structured JSON. */
export const CLOUDEVENTS_MEDIA_TYPE = 'application/cloudevents+json'

/** A report as an event. `source` names the kind of program and never a device or its user. */
export function toCloudEvent(report: Report) {
  return {
    specversion: '1.0',
    id: report.id,
    source: 'urn:truoc-khi-dang',
    type: report.test ? 'vn.truockhidang.report.test' : 'vn.truockhidang.report',
    time: report.createdAt,
    datacontenttype: 'application/json',
    dataschema: REPORT_SCHEMA_ID,
    data: report,
  }
}

/** What a recipient is sent, before it becomes text. */
export function buildPayload(
  report: Report,
  recipient: Pick<QueuedRecipient, 'kind' | 'cloudevents'> | undefined,
): object {
  return recipient?.kind === 'post' && recipient.cloudevents ? toCloudEvent(report) : report
}

/** The final bytes for a recipient, as JSON text. */
export function serializePayload(report: Report, recipient: Pick<QueuedRecipient, 'kind' | 'cloudevents'>): string {
  return JSON.stringify(buildPayload(report, recipient))
}

/** The report inside final bytes. Throws when there is none. */
export function parsePayload(body: string): Report {
  return reportSchema.parse(unwrapCloudEvent(JSON.parse(body) as object))
}

/** What is to be a report: what an event carries, or the content itself where it is in no envelope. */
export function unwrapCloudEvent(content: { specversion?: unknown; data?: unknown }): unknown {
  return content.specversion === undefined ? content : content.data
}
