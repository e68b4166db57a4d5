// Sends a report to where it lies under its own number: CouchDB and all that speak its protocol, WebDAV, object stores.

import { requestRecipient, toSendOutcome } from './recipient-request.ts'
import { readResponseBody } from './recipient-response.ts'
import { type OutgoingReport, RESPONSE_TIMEOUT, type SendOutcome, type Sink } from './sink.ts'

/**
 * PUTs the bytes under the report's number. A repeat finds it there: 204 where WebDAV writes the same again, 412 where a
 * store heeds If-None-Match, 409 where a CouchDB has the document.
 */
export const sendByPut: Sink = async (outgoing, answerWithin = RESPONSE_TIMEOUT) => {
  const address = buildReportUrl(outgoing.recipient.address, outgoing.id)
  const headers = { 'Content-Type': 'application/json', 'If-None-Match': '*' }
  const answer = await requestRecipient({ address, method: 'PUT', headers }, outgoing, answerWithin)
  if (answer instanceof Response && answer.status === 409) {
    return resolveConflict(answer, address, outgoing, answerWithin)
  }
  return toSendOutcome(answer, [412])
}

/** Where a report lies: below the address, whose query stays. */
export function buildReportUrl(base: string, id: string): string {
  const url = new URL(base)
  url.pathname += url.pathname.endsWith('/') ? id : `/${id}`
  return url.href
}

/**
 * What 409 means. To a CouchDB it means that the document is there. To WebDAV (RFC 4918, 9.7.1) it means that the folder is
 * not, to some object stores that another write is under way: taken for a delivery, every report to a mistyped folder would
 * be lost. So whoever answers so is asked once more, and only "it is there" counts as delivered: a store that lets nobody
 * look (401, 403, 405) or is busy tells nothing of the report.
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
  const looked = await requestRecipient({ address, method: 'HEAD', headers: {} }, outgoing, answerWithin)
  if (!(looked instanceof Response)) return { kind: 'retry', error: looked }
  if (looked.ok) return { kind: 'delivered', receipt: null }
  const absent = looked.status === 404 || looked.status === 410
  if (!absent) return { kind: 'retry', error: { kind: 'server', status } }
  return toSendOutcome(new Response(body, { status, headers: answer.headers }), [])
}

function isCouchConflict(answer: Response, body: string): boolean {
  if (!/json/i.test(answer.headers.get('Content-Type') ?? '')) return false
  try {
    return (JSON.parse(body) as { error?: unknown } | null)?.error === 'conflict'
  } catch (error) {
    console.warn('report: the answer to a repeat cannot be read', error)
    return false
  }
}
