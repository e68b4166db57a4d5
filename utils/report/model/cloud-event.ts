// The bytes of a report: bare, or in a CloudEvents 1.0 envelope (structured JSON mode), which brokers and workflow
// engines accept without an adapter.

import type { QueuedRecipient } from './outbox-item.ts'
import { REPORT_SCHEMA_ID, type Report, reportSchema } from './report-schema.ts'

/** Media type of a CloudEvent in structured JSON mode. */
export const CLOUDEVENTS_MEDIA_TYPE = 'application/cloudevents+json'

/** Wraps a report in a CloudEvents 1.0 envelope. `source` names the kind of program, never a device or its user. */
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

/** Builds what a recipient receives, before it is serialized. Without a recipient, the report is bare. */
export function buildPayload(
  report: Report,
  recipient: Pick<QueuedRecipient, 'kind' | 'cloudevents'> | undefined,
): object {
  return recipient?.kind === 'post' && recipient.cloudevents ? toCloudEvent(report) : report
}

/** Serializes a report for a recipient into its final bytes, as JSON text. */
export function serializePayload(report: Report, recipient: Pick<QueuedRecipient, 'kind' | 'cloudevents'>): string {
  return JSON.stringify(buildPayload(report, recipient))
}

/**
 * Reads the report from final bytes, bare or in an envelope.
 *
 * @throws An error of JSON.parse or of the schema when the text holds no report.
 */
export function parsePayload(body: string): Report {
  return reportSchema.parse(unwrapCloudEvent(JSON.parse(body) as object))
}

/** Returns the data of a CloudEvent, or the content itself when it has no envelope. The result is not validated. */
export function unwrapCloudEvent(content: { specversion?: unknown; data?: unknown }): unknown {
  return content.specversion === undefined ? content : content.data
}
