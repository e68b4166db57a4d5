// Detects answers that are not the recipient's. A network that requires a sign-in answers every request with "200 OK"
// and a text for people. If such an answer counted as a delivery, every report sent from that network would be lost.

import { parseJson } from './parse-json.ts'
import type { ResponseBody } from './recipient-response.ts'

/** Longest text that counts when it names the report, in UTF-16 units. */
const MAX_NOTICE_LENGTH = 1000

/** Statuses that only the recipient itself sends, whatever the body (Apache's WebDAV adds a page). */
const ACCEPTED_STATUSES = [201, 202, 204, 412]
const HTML_DOCUMENT = /^\s*<!doctype html|<(?:html|head|title|meta|script)\b/i
/**
 * Plain-text error of a proxy in front of the recipient. Cloudflare's error 1001 is a 409, as a page or as this line.
 */
const PROXY_NOT_FOUND = /^error code: 1\d{3}\b/
/** Markup, or the field in which a network names its sign-in page (WISPr). */
const FOREIGN_NOTICE = /<|LoginURL/i

/** What services answer that take anything by a webhook. */
const SHORT_YES = /^\s*(?:ok|accepted|success|received|done)[.!]?\s*$/i
/** What separates words. No slash: an id in an address is no word, for a sign-in page repeats the requested address. */
const BETWEEN_WORDS = /[\s"'.,:;=#()[\]]+/

/** Whether only the recipient itself answers with a status, so that the body does not matter. */
export function isAcceptedStatus(status: number): boolean {
  return ACCEPTED_STATUSES.includes(status)
}

/** Whether an answer says that its body is a page for people. */
export function hasHtmlType(answer: Response): boolean {
  return /html/i.test(answer.headers.get('Content-Type') ?? '')
}

/**
 * Whether an answer whose body did not break off, and that looks like a delivery, may come from somebody else. With a
 * status that anybody sends, the body has to be what a recipient answers: no text, JSON, one word of assent, or a short
 * text with the report's id. A page does not count even if it has the id.
 *
 * @param body Beginning of the answer's body.
 * @param id Id of the report.
 */
export function isForeignAnswer(answer: Response, body: ResponseBody, id: string): boolean {
  const { status } = answer
  if (isAcceptedStatus(status)) return false
  const { text, end } = body
  // A page can begin behind more blanks than are read.
  if (text.trim() === '') return end === 'cut'
  if (status === 409) return HTML_DOCUMENT.test(text) || PROXY_NOT_FOUND.test(text)
  return !SHORT_YES.test(text) && !isJsonAnswer(answer, body) && !isNotice(answer, text, id)
}

/** Whether a body is JSON, which many recipients label as HTML. Of a body that was cut, only the beginning can be. */
function isJsonAnswer(answer: Response, { text, end }: ResponseBody): boolean {
  if (end === 'cut') return /json/i.test(answer.headers.get('Content-Type') ?? '') && /^\s*[[{]/.test(text)
  const json = parseJson(text)
  return json !== undefined && !(typeof json === 'string' && FOREIGN_NOTICE.test(json))
}

/** Whether a body is a short text without markup in which the report's id is a word. */
function isNotice(answer: Response, text: string, id: string): boolean {
  if (hasHtmlType(answer) || text.length > MAX_NOTICE_LENGTH || FOREIGN_NOTICE.test(text)) return false
  return text.split(BETWEEN_WORDS).includes(id)
}
