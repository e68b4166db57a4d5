// The one interface behind which reports leave: drain knows it, and each kind of recipient keeps it.

import type { QueuedRecipient, SendError } from '../model/outbox-item.ts'

/** What one attempt is given. `body`: the final bytes, the same in every attempt. `secret`: what the recipient's `auth` wants. */
export interface OutgoingReport {
  recipient: QueuedRecipient
  id: string
  body: string
  secret: string | null
}

/** How one attempt ended. `wait`: what the recipient asked for, in milliseconds. */
export type SendOutcome =
  | { kind: 'delivered'; receipt: string | null }
  | { kind: 'retry'; error: SendError; wait?: number }
  | { kind: 'rejected'; error: SendError }

/** Sends one report, and may be asked again with the same. Never throws for what the network does. In: how long to wait for the answer, in milliseconds. */
export type Sink = (outgoing: OutgoingReport, answerWithin?: number) => Promise<SendOutcome>

/** How long a recipient may take to answer, in milliseconds. */
export const RESPONSE_TIMEOUT = 30_000
