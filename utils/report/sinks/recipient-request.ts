// One request to a recipient, and what its answer means wherever all kinds of recipients agree.

import { browser } from 'wxt/browser'
import type { SendError } from '../model/outbox-item.ts'
import { buildAuthorizationHeader } from './authorization-header.ts'
import { readReason, readReceipt } from './recipient-response.ts'
import { parseRetryAfter } from './retry-after.ts'
import type { OutgoingReport, SendOutcome } from './sink.ts'

/** What is asked: the address, the method, and the headers besides the proof of who asks. */
export interface RecipientRequest {
  address: string
  method: 'POST' | 'PUT' | 'HEAD'
  headers: Record<string, string>
}

/** The recipient's answer, or why none came. Follows no redirect and takes no cookie along. */
export async function requestRecipient(
  { address, method, headers }: RecipientRequest,
  outgoing: OutgoingReport,
  answerWithin: number,
): Promise<Response | SendError> {
  const proof = buildAuthorizationHeader(outgoing.recipient.auth, outgoing.secret)
  const request: RequestInit = {
    method,
    headers: proof === null ? headers : { ...headers, Authorization: proof },
    body: method === 'HEAD' ? null : outgoing.body,
    mode: getRequestMode(),
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(answerWithin),
  }
  try {
    // Nothing else is in here: a fault of ours is not to pass for one of the network, which is tried again for days.
    return await fetch(address, request)
  } catch (error) {
    return { kind: isTimeout(error) ? 'timeout' : 'network' }
  }
}

/** What an answer means: any 2xx, and what is named in `there` (statuses that say the report is there already), is delivered when it is no page for people. */
export async function toSendOutcome(answer: Response | SendError, there: readonly number[]): Promise<SendOutcome> {
  if (!(answer instanceof Response)) return { kind: 'retry', error: answer }
  const { status } = answer
  if (answer.ok || there.includes(status)) {
    const read = await readReceipt(answer)
    if (read !== 'web-page') return { kind: 'delivered', ...read }
    return { kind: 'retry', error: { kind: 'web-page', status } }
  }
  const later = status === 408 || status === 425 || status === 429 || status >= 500 || status < 400
  if (!later) return { kind: 'rejected', error: addReason({ kind: 'refused', status }, await readReason(answer)) }
  const wait = parseRetryAfter(answer.headers.get('Retry-After'), Date.now())
  const kind = status === 429 ? 'busy' : status === 408 ? 'timeout' : 'server'
  const error = addReason({ kind, status }, await readReason(answer))
  return { kind: 'retry', error, ...(wait === undefined ? {} : { wait }) }
}

function addReason(error: SendError, reason: string): SendError {
  return reason ? { ...error, reason } : error
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')
}

/**
 * Firefox names an extension in `Origin` by a number of this one installation: a recipient could tell which reports come from one
 * person. In this mode it says "null" (and reaches, as in the other, whatever we have permission for). Chromium refuses it for
 * another host, and names us by the number that the extension has on every device.
 */
function getRequestMode(): RequestMode {
  return browser.runtime.getURL('/').startsWith('moz-extension:') ? 'same-origin' : 'cors'
}
