// The posts of a page for who picks with the keyboard: the arrows alone reach every one.

import type { PostSelectors } from '../../sites/site-definition.ts'
import { findPost } from './find-post.ts'

/**
 * The post, comment or message that begins next after an element (step 1) or last before it (step -1), in the page's order;
 * null when there is none, or none that is shown.
 */
export function findAdjacentPost(from: Element, step: 1 | -1, places: readonly PostSelectors[]): Element | null {
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const isBeside = (element: Element) => (from.compareDocumentPosition(element) & side) !== 0
  const marks = [...from.ownerDocument.querySelectorAll(places.flatMap(listMarkSelectors).join(', '))]
  if (step === -1) marks.reverse()
  for (const mark of marks) {
    // What is inside the post itself follows it, too: a comment below it is the next.
    if (!isBeside(mark) || !mayBeInPost(mark, places) || !mark.checkVisibility()) continue
    const post = findPost(mark, places)?.container
    if (post && isBeside(post)) return post
  }
  return null
}

/** The first post, comment or message of which something is in the window; null when there is none. */
export function findFirstVisiblePost(window: Window, places: readonly PostSelectors[]): Element | null {
  for (const mark of window.document.querySelectorAll(places.flatMap(listMarkSelectors).join(', '))) {
    const { top, bottom, height } = mark.getBoundingClientRect()
    if (height === 0 || bottom <= 0 || top >= window.innerHeight || !mayBeInPost(mark, places)) continue
    const post = findPost(mark, places)?.container
    if (post) return post
  }
  return null
}

/** What every post of a place has something of. */
function listMarkSelectors(place: PostSelectors): string[] {
  return [...place.text, ...place.author, ...(place.pictures ?? [])]
}

/** Sorts out cheaply what stands in no post: on a real page most links and names stand in its columns. */
function mayBeInPost(mark: Element, places: readonly PostSelectors[]): boolean {
  return places.some((place) => {
    if (!place.marks) return mark.closest(place.container.join(', ')) !== null
    return (
      mark.matches(listMarkSelectors(place).join(', ')) && (!place.edge || mark.closest(place.edge.join(', ')) !== null)
    )
  })
}
