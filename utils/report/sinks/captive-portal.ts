// A network that wants a sign-in answers in everybody's place, with "200 OK" and a page for people. Taken for a delivery, every
// report sent from such a network would be lost.

/** Statuses that tell of the request itself: whoever answers so has taken it, whatever stands below (Apache's WebDAV writes a page). */
const ACCEPTED_STATUSES = [201, 202, 204, 412]
const WHOLE_PAGE = /^\s*<(?:!doctype html|html)\b/i
/** A network before the recipient that cannot find it (Cloudflare's error 1001 is a 409, as a page or as this line). */
const PROXY_NOT_FOUND = /^error code: 1\d{3}\b/

/** Whether an answer that sounds well is only a page for people. In: the answer, and the beginning of its body. */
export function isWebPage(answer: Response, body: string): boolean {
  if (ACCEPTED_STATUSES.includes(answer.status)) return false
  if (answer.status === 409) return WHOLE_PAGE.test(body) || PROXY_NOT_FOUND.test(body)
  const type = answer.headers.get('Content-Type') ?? ''
  return /html/i.test(type) ? /^\s*</.test(body) : WHOLE_PAGE.test(body)
}
