// The interface of all recipients: the drain calls a sink, and each kind of recipient implements one.

import type { QueuedRecipient, SendError } from '../model/outbox-item.ts'

/** Input of one attempt. `body` is the same in every attempt. `secret` is what the recipient's `auth` requires. */
export interface OutgoingReport {
  recipient: QueuedRecipient
  id: string
  body: string
  secret: string | null
}

/** Outcome of one attempt. `wait` is the time the recipient asked for, in milliseconds. */
export type SendOutcome =
  | { kind: 'delivered'; receipt: string | null }
  | { kind: 'retry'; error: SendError; wait?: number }
  | { kind: 'rejected'; error: SendError }

/**
 * Sends one report; sending the same report again is safe. It never throws for a network failure.
 *
 * @param answerWithin Timeout of a request, in milliseconds.
 */
export type Sink = (outgoing: OutgoingReport, answerWithin?: number) => Promise<SendOutcome>

/** How long a recipient may take to answer, in milliseconds. */
export const RESPONSE_TIMEOUT = 30_000
