// Sends one report to an HTTPS address.

import { addressProblem } from '../../settings/address.ts'
import type { SendError } from '../item.ts'
import { OutboxError } from '../outbox-error.ts'
import { retryAfter } from '../retry-after.ts'
import { readReason, readReceipt } from './answer.ts'

/** How one attempt ended. `wait`: what the recipient asked for, in milliseconds. */
export type SendOutcome =
  | { kind: 'delivered'; receipt: string | null }
  | { kind: 'retry'; error: SendError; wait?: number }
  | { kind: 'rejected'; error: SendError }

/** How long a recipient may take to answer, in milliseconds. */
export const ANSWER_WITHIN = 30_000

/** Throws OutboxError 'not-https' for an address a report may not be sent to: asked before anything is stored. */
export function checkAddress(address: string): void {
  if (addressProblem('post', address)) throw new OutboxError('not-https')
}

/**
 * POSTs a report's bytes. The same id and the same bytes may be sent again and again: the recipient keeps one (409 for a
 * repeat counts as delivered). Never throws for what the network does. In: how long to wait for the answer, in milliseconds.
 */
export async function postReport(
  address: string,
  id: string,
  body: string,
  answerWithin = ANSWER_WITHIN,
): Promise<SendOutcome> {
  let response: Response
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
      body,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(answerWithin),
    })
  } catch (error) {
    return { kind: 'retry', error: { kind: isTimeout(error) ? 'timeout' : 'network' } }
  }
  const { status } = response
  if (response.ok || status === 409) return { kind: 'delivered', receipt: await readReceipt(response) }
  const later = status === 408 || status === 425 || status === 429 || status >= 500 || status < 400
  if (!later) return { kind: 'rejected', error: withReason({ kind: 'refused', status }, await readReason(response)) }
  const wait = retryAfter(response.headers.get('Retry-After'), Date.now())
  const kind = status === 429 ? 'busy' : status === 408 ? 'timeout' : 'server'
  const error = withReason({ kind, status }, await readReason(response))
  return { kind: 'retry', error, ...(wait === undefined ? {} : { wait }) }
}

function withReason(error: SendError, reason: string): SendError {
  return reason ? { ...error, reason } : error
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')
}
