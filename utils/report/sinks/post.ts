// Sends a report to an address that takes them by POST: a broker, a workflow engine, a ticket desk.

import { CLOUDEVENT_TYPE } from '../model/cloud-event.ts'
import { ask, outcomeOf } from './request.ts'
import { ANSWER_WITHIN, type Sink } from './sink.ts'

/** POSTs the bytes. The recipient tells repeats by their key and keeps one; 409 says that it has it. */
export const post: Sink = async (outgoing, answerWithin = ANSWER_WITHIN) => {
  const { recipient, id } = outgoing
  const headers = {
    'Content-Type': recipient.cloudevents ? CLOUDEVENT_TYPE : 'application/json',
    'Idempotency-Key': id,
  }
  return outcomeOf(await ask({ address: recipient.address, method: 'POST', headers }, outgoing, answerWithin), [409])
}
