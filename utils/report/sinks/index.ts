// Reports on their way out, by the kind of their recipient.

import { addressProblem } from '../../settings/address.ts'
import { OutboxError } from '../model/outbox-error.ts'
import { post } from './post.ts'
import { put } from './put.ts'
import type { Sink } from './sink.ts'

/** Throws OutboxError 'not-https' for an address a report may not be sent to: asked before anything is stored. */
export function checkAddress(address: string): void {
  if (addressProblem('post', address)) throw new OutboxError('not-https')
}

/** Sends one report to its recipient, whatever kind that is. An e-mail is its user's to send: nothing is sent to one here. */
export const sendReport: Sink = async (outgoing, answerWithin) => {
  const { kind, auth } = outgoing.recipient
  if (kind === 'email') return { kind: 'rejected', error: { kind: 'refused' } }
  if (auth !== undefined && auth !== 'none' && outgoing.secret === null) {
    return { kind: 'retry', error: { kind: 'secret' } }
  }
  return (kind === 'put' ? put : post)(outgoing, answerWithin)
}
