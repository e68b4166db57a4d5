// One request to a recipient, and the meaning of its answer for all kinds of recipients.

import { browser } from 'wxt/browser'
import type { SendError } from '../model/outbox-item.ts'
import { buildAuthorizationHeader } from './authorization-header.ts'
import { isTimeout } from './is-timeout.ts'
import { readReason, readReceipt } from './recipient-response.ts'
import { parseRetryAfter } from './retry-after.ts'
import type { OutgoingReport, SendOutcome } from './sink.ts'

/** A request to a recipient. `headers` excludes Authorization. */
export interface RecipientRequest {
  address: string
  method: 'POST' | 'PUT' | 'HEAD'
  headers: Record<string, string>
}

/**
 * Sends a request to a recipient without cookies. It follows no redirect.
 *
 * @param answerWithin Timeout in milliseconds.
 * @returns The answer, or why there is no answer.
 */
export async function requestRecipient(
  { address, method, headers }: RecipientRequest,
  outgoing: OutgoingReport,
  answerWithin: number,
): Promise<Response | SendError> {
  const authorization = buildAuthorizationHeader(outgoing.recipient.auth, outgoing.secret)
  const request: RequestInit = {
    method,
    headers: authorization === null ? headers : { ...headers, Authorization: authorization },
    body: method === 'HEAD' ? null : outgoing.body,
    mode: getRequestMode(),
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(answerWithin),
  }
  try {
    // Only fetch is inside the try: a bug in our code must not count as a network error, which is retried for days.
    return await fetch(address, request)
  } catch (error) {
    return { kind: isTimeout(error) ? 'timeout' : 'network' }
  }
}

/**
 * Converts an answer into an outcome. A 2xx status counts as delivered, unless the answer may not be the recipient's.
 *
 * @param id Id of the report.
 * @param alreadyStored Further statuses that count as delivered, because the recipient already has the report.
 */
export async function toSendOutcome(
  answer: Response | SendError,
  id: string,
  alreadyStored: readonly number[],
): Promise<SendOutcome> {
  if (!(answer instanceof Response)) return { kind: 'retry', error: answer }
  const { status } = answer
  if (answer.ok || alreadyStored.includes(status)) {
    const read = await readReceipt(answer, id)
    if (typeof read === 'object') return { kind: 'delivered', ...read }
    return { kind: 'retry', error: read === 'web-page' ? { kind: read, status } : { kind: read } }
  }
  const retryable = status === 408 || status === 425 || status === 429 || status >= 500 || status < 400
  if (!retryable) return { kind: 'rejected', error: addReason({ kind: 'refused', status }, await readReason(answer)) }
  const wait = parseRetryAfter(answer.headers.get('Retry-After'), Date.now())
  const kind = status === 429 ? 'busy' : status === 408 ? 'timeout' : 'server'
  const error = addReason({ kind, status }, await readReason(answer))
  return { kind: 'retry', error, ...(wait === undefined ? {} : { wait }) }
}

function addReason(error: SendError, reason: string): SendError {
  return reason ? { ...error, reason } : error
}

/**
 * Returns the fetch mode that reveals least about the user.
 *
 * Firefox sends `Origin: moz-extension://<id>` with an id per installation, so a recipient could link the reports of
 * one person. Mode 'same-origin' sends "null" and still reaches every host that the extension has permission for.
 * Chromium rejects that mode for other hosts, and its extension id is the same on every device.
 */
function getRequestMode(): RequestMode {
  return browser.runtime.getURL('/').startsWith('moz-extension:') ? 'same-origin' : 'cors'
}
