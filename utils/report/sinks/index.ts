// Delivers reports by the kind of their recipient.

import { findAddressProblem } from '../../settings/recipient-address.ts'
import type { Recipient } from '../../settings/settings-schema.ts'
import { OutboxError } from '../model/outbox-error.ts'
import { sendByPost } from './post-sink.ts'
import { sendByPut } from './put-sink.ts'
import type { Sink } from './sink.ts'

/** How a report is sent, by the kind of its recipient. The user sends e-mail from the mail program. */
const SINKS: Readonly<Record<Exclude<Recipient['kind'], 'email'>, Sink>> = {
  post: sendByPost,
  put: sendByPut,
}

/** Throws OutboxError 'not-https' for an address that reports may not be sent to. Call it before storing any change. */
export function validateSinkAddress(address: string): void {
  if (findAddressProblem('post', address)) throw new OutboxError('not-https')
}

/** Sends one report to its recipient. It never sends e-mail: the user sends it from the mail program. */
export const deliverReport: Sink = async (outgoing, answerWithin) => {
  const { kind, auth } = outgoing.recipient
  if (kind === 'email') return { kind: 'rejected', error: { kind: 'refused' } }
  if (auth !== undefined && auth !== 'none' && outgoing.secret === null) {
    return { kind: 'retry', error: { kind: 'secret' } }
  }
  return SINKS[kind](outgoing, answerWithin)
}
