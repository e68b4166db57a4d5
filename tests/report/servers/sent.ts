import { bytesFor } from '../../../utils/report/model/cloud-event.ts'
import type { SentTo } from '../../../utils/report/model/outbox-item.ts'
import { testReport } from '../../../utils/report/outbox/test-report.ts'
import { sendReport } from '../../../utils/report/sinks/index.ts'
import type { SendOutcome } from '../../../utils/report/sinks/sink.ts'

/** A report on its way, to be sent as often as wanted: the same bytes under the same number. */
export interface Sending {
  id: string
  body: string
  send(address: string, more?: { secret?: string; auth?: SentTo['auth'] }): Promise<SendOutcome>
}

/** A new report for a store. In: its words. */
export async function sending(text = 'Tiếng Việt có dấu, 😀'): Promise<Sending> {
  const report = testReport(text)
  return withBytes(report.id, bytesFor(report, { kind: 'put', cloudevents: false }))
}

/** Any bytes under any number. */
export function withBytes(id: string, body: string): Sending {
  return {
    id,
    body,
    send: (address, { secret, auth = secret === undefined ? 'none' : 'basic' } = {}) =>
      sendReport({ recipient: { id: 'r', name: 'r', kind: 'put', address, auth }, id, body, secret: secret ?? null }),
  }
}
