// From one post to the next on the page, for who picks with the keyboard: the arrows alone reach every post.

import type { PostPlace } from '../sites/site.ts'
import { findPost } from './find-post.ts'

/**
 * The post, comment or message that begins next after an element (step 1) or last before it (step -1), in the page's order;
 * null when there is none, or none that is shown.
 */
export function postBeside(from: Element, step: 1 | -1, places: readonly PostPlace[]): Element | null {
  const selectors = places.flatMap((place) => [...place.text, ...place.author, ...(place.pictures ?? [])])
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const isBeside = (element: Element) => (from.compareDocumentPosition(element) & side) !== 0
  const marks = [...from.ownerDocument.querySelectorAll(selectors.join(', '))]
  if (step === -1) marks.reverse()
  for (const mark of marks) {
    // What is inside the post itself follows it, too: a comment below it is the next.
    if (!isBeside(mark) || !mark.checkVisibility()) continue
    const post = findPost(mark, places)?.container
    if (post && isBeside(post)) return post
  }
  return null
}
