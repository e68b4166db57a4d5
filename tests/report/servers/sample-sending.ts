import { serializePayload } from '../../../utils/report/model/cloud-event.ts'
import type { QueuedRecipient } from '../../../utils/report/model/outbox-item.ts'
import { buildTestReport } from '../../../utils/report/outbox/send-test-report.ts'
import { deliverReport } from '../../../utils/report/sinks/index.ts'
import type { SendOutcome } from '../../../utils/report/sinks/sink.ts'

/** A report that can be sent repeatedly, with the same bytes under the same id. */
export interface SampleSending {
  id: string
  body: string
  send(address: string, more?: { secret?: string; auth?: QueuedRecipient['auth'] }): Promise<SendOutcome>
}

/** Creates a sending of a new test report with the given text. */
export async function makeSending(text = 'Tiếng Việt có dấu, 😀'): Promise<SampleSending> {
  const report = buildTestReport(text)
  return makeRawSending(report.id, serializePayload(report, { kind: 'put', cloudevents: false }))
}

/** Creates a sending of arbitrary bytes under an arbitrary id. */
export function makeRawSending(id: string, body: string): SampleSending {
  return {
    id,
    body,
    send: (address, { secret, auth = secret === undefined ? 'none' : 'basic' } = {}) =>
      deliverReport({
        recipient: { id: 'r', name: 'r', kind: 'put', address, auth },
        id,
        body,
        secret: secret ?? null,
      }),
  }
}
