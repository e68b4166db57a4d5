// Detects answers that are not the recipient's. A network that requires a sign-in answers every request with "200 OK"
// and a text for people. If such an answer counted as a delivery, every report sent from that network would be lost.

import { parseJson } from './parse-json.ts'

/** Up to this length an answer is parsed, in UTF-16 units. A longer one may have been cut at 16 KB. */
const MAX_PARSED_LENGTH = 5000

/** Statuses that only the recipient itself sends, whatever the body (Apache's WebDAV adds a page). */
const ACCEPTED_STATUSES = [201, 202, 204, 412]
const HTML_DOCUMENT = /^\s*<(?:!doctype html|html)\b/i
/**
 * Plain-text error of a proxy in front of the recipient. Cloudflare's error 1001 is a 409, as a page or as this line.
 */
const PROXY_NOT_FOUND = /^error code: 1\d{3}\b/

/** What services answer that take anything by a webhook. */
const SHORT_YES = /^\s*(?:ok|accepted|success|received|done)[.!]?\s*$/i

/**
 * Whether an answer that looks like a delivery may come from somebody else. With a status that anybody sends, the body
 * has to be what a recipient answers: no text, JSON, the report's id, or one word of assent. A page for people does not
 * count even if it has the id: a sign-in page may repeat the address that was asked for.
 *
 * @param body Beginning of the answer's body.
 * @param id Id of the report.
 */
export function isForeignAnswer(answer: Response, body: string, id: string): boolean {
  if (ACCEPTED_STATUSES.includes(answer.status)) return false
  if (answer.status === 409) return HTML_DOCUMENT.test(body) || PROXY_NOT_FOUND.test(body)
  const type = answer.headers.get('Content-Type') ?? ''
  if (HTML_DOCUMENT.test(body) || (/html/i.test(type) && /^\s*</.test(body))) return true
  return body.trim() !== '' && !SHORT_YES.test(body) && !body.includes(id) && !isJson(body, type)
}

/** A long body is cut, and then only its beginning can be JSON. */
function isJson(body: string, type: string): boolean {
  if (/json/i.test(type) && body.length > MAX_PARSED_LENGTH) return /^\s*[[{]/.test(body)
  return parseJson(body) !== undefined
}
