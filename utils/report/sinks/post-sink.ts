// Sends a report to an address that takes them by POST: a broker, a workflow engine, a ticket desk.

import { CLOUDEVENTS_MEDIA_TYPE } from '../model/cloud-event.ts'
import { requestRecipient, toSendOutcome } from './recipient-request.ts'
import { RESPONSE_TIMEOUT, type Sink } from './sink.ts'

/** POSTs the bytes. The recipient tells repeats by their key and keeps one; 409 says that it has it. */
export const sendByPost: Sink = async (outgoing, answerWithin = RESPONSE_TIMEOUT) => {
  const { recipient, id } = outgoing
  const headers = {
    'Content-Type': recipient.cloudevents ? CLOUDEVENTS_MEDIA_TYPE : 'application/json',
    'Idempotency-Key': id,
  }
  return toSendOutcome(
    await requestRecipient({ address: recipient.address, method: 'POST', headers }, outgoing, answerWithin),
    [409],
  )
}
