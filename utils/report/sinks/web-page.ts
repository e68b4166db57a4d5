// A network that wants a sign-in answers in everybody's place, with "200 OK" and a page for people. Taken for a delivery, every
// report sent from such a network would be lost.

/** Statuses that tell of the request itself: whoever answers so has taken it, whatever stands below (Apache's WebDAV writes a page). */
const TAKEN = [201, 202, 204]

/** Whether an answer that sounds well is only a page for people. In: the answer, and the beginning of its body. */
export function isWebPage(answer: Response, body: string): boolean {
  if (TAKEN.includes(answer.status)) return false
  const type = answer.headers.get('Content-Type') ?? ''
  return /html/i.test(type) ? /^\s*</.test(body) : /^\s*<(?:!doctype html|html)\b/i.test(body)
}
