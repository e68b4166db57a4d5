// Stores a report under its id: in CouchDB and databases with its protocol, on WebDAV, or in an object store.

import { hasHtmlType } from './foreign-answer.ts'
import { requestRecipient, toSendOutcome } from './recipient-request.ts'
import { type ResponseBody, readResponseBody } from './recipient-response.ts'
import { type OutgoingReport, RESPONSE_TIMEOUT, type SendOutcome, type Sink } from './sink.ts'

/**
 * PUTs the report's bytes under its id. A repeat gets 204 where WebDAV overwrites with the same bytes, 412 where a
 * store honours If-None-Match, and 409 where CouchDB already has the document.
 */
export const sendByPut: Sink = async (outgoing, answerWithin = RESPONSE_TIMEOUT) => {
  const address = buildReportUrl(outgoing.recipient.address, outgoing.id)
  const headers = { 'Content-Type': 'application/json', 'If-None-Match': '*' }
  const answer = await requestRecipient({ address, method: 'PUT', headers }, outgoing, answerWithin)
  if (answer instanceof Response && answer.status === 409) {
    return resolveConflict(answer, address, outgoing, answerWithin)
  }
  return toSendOutcome(answer, outgoing.id, [412])
}

/** Builds the URL of a report: its id below the recipient's address, whose query string stays. */
export function buildReportUrl(base: string, id: string): string {
  const url = new URL(base)
  url.pathname += url.pathname.endsWith('/') ? id : `/${id}`
  return url.href
}

/**
 * Finds out what 409 means. For CouchDB it means that the document exists. For WebDAV it means that the folder is
 * missing (RFC 4918, section 9.7.1), and for some object stores that another write is in progress. If 409 always
 * counted as delivered, every report to a mistyped folder would be lost.
 *
 * Servers other than CouchDB get a HEAD request, and only a success counts as delivered. One with the type of a page
 * does not: a network's sign-in page answers HEAD, too. A store that forbids reading (401, 403, 405) or is busy does
 * not say whether it has the report, so the report is tried again.
 */
async function resolveConflict(
  answer: Response,
  address: string,
  outgoing: OutgoingReport,
  answerWithin: number,
): Promise<SendOutcome> {
  const { status } = answer
  const body = await readResponseBody(answer)
  if (isCouchConflict(answer, body)) return { kind: 'delivered', receipt: null }
  const probe = await requestRecipient({ address, method: 'HEAD', headers: {} }, outgoing, answerWithin)
  if (!(probe instanceof Response)) return { kind: 'retry', error: probe }
  if (probe.ok && hasHtmlType(probe)) return { kind: 'retry', error: { kind: 'web-page', status: probe.status } }
  if (probe.ok) return { kind: 'delivered', receipt: null }
  const absent = probe.status === 404 || probe.status === 410
  if (!absent) return { kind: 'retry', error: { kind: 'server', status } }
  return toSendOutcome(new Response(body.text, { status, headers: answer.headers }), outgoing.id, [])
}

function isCouchConflict(answer: Response, { text, end }: ResponseBody): boolean {
  if (end !== 'complete' || !/json/i.test(answer.headers.get('Content-Type') ?? '')) return false
  try {
    return (JSON.parse(text) as { error?: unknown } | null)?.error === 'conflict'
  } catch (error) {
    console.warn('report: the answer to a repeat cannot be read', error)
    return false
  }
}
