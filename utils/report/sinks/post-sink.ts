// Sends a report by POST: to a broker, a workflow engine or a ticket system.

import { CLOUDEVENTS_MEDIA_TYPE } from '../model/cloud-event.ts'
import { requestRecipient, toSendOutcome } from './recipient-request.ts'
import { RESPONSE_TIMEOUT, type Sink } from './sink.ts'

/**
 * POSTs the report's bytes. The recipient recognizes a repeat by its Idempotency-Key and stores it once; 409 means that
 * the recipient already has it.
 */
export const sendByPost: Sink = async (outgoing, answerWithin = RESPONSE_TIMEOUT) => {
  const { recipient, id } = outgoing
  const headers = {
    'Content-Type': recipient.cloudevents ? CLOUDEVENTS_MEDIA_TYPE : 'application/json',
    'Idempotency-Key': id,
  }
  return toSendOutcome(
    await requestRecipient({ address: recipient.address, method: 'POST', headers }, outgoing, answerWithin),
    id,
    [409],
  )
}
