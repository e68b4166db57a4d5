// Detects answers that are not the recipient's. A network that requires a sign-in answers every request with "200 OK"
// and a text for people. If such an answer counted as a delivery, every report sent from that network would be lost.

/** Statuses that only the recipient itself sends, whatever the body (Apache's WebDAV adds a page). */
const ACCEPTED_STATUSES = [201, 202, 204, 412]
const HTML_DOCUMENT = /^\s*<(?:!doctype html|html)\b/i
/**
 * Plain-text error of a proxy in front of the recipient. Cloudflare's error 1001 is a 409, as a page or as this line.
 */
const PROXY_NOT_FOUND = /^error code: 1\d{3}\b/

/**
 * Whether an answer that looks like a delivery may come from somebody else. With a status that anybody sends, the body
 * has to be what only a recipient answers: the report's id, JSON, or no text at all.
 *
 * @param body Beginning of the answer's body.
 * @param id Id of the report.
 */
export function isForeignAnswer(answer: Response, body: string, id: string): boolean {
  if (ACCEPTED_STATUSES.includes(answer.status)) return false
  if (answer.status === 409) return HTML_DOCUMENT.test(body) || PROXY_NOT_FOUND.test(body)
  return body.trim() !== '' && !body.includes(id) && !isJson(body)
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
