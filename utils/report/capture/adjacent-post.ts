// Steps through the posts of a page, so that a keyboard user reaches each of them with the arrow keys alone.

import type { PostSelectors } from '../../sites/site-definition.ts'
import { findPost, isOnPage } from './find-post.ts'
import { isRendered } from './visible-text.ts'

/**
 * Finds the nearest post, comment or message that begins after an element (step 1) or before it (step -1), in document
 * order.
 *
 * @returns The post's container; null when no shown post follows in that direction.
 */
export function findAdjacentPost(from: Element, step: 1 | -1, places: readonly PostSelectors[]): Element | null {
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const isOnSide = (element: Element) => (from.compareDocumentPosition(element) & side) !== 0
  const candidates = findCandidates(from.ownerDocument.body, places)
  if (step === -1) candidates.reverse()
  for (const candidate of candidates) {
    // Elements inside the post also follow its container in document order, so a comment below a post comes next.
    if (!isOnSide(candidate) || !mayBeInPost(candidate, places) || !isRendered(candidate)) continue
    const post = findPost(candidate, places)?.container
    if (post && isOnSide(post)) return post
  }
  return null
}

/** Finds the first post, comment or message that is at least partly in the window; returns null if no post is. */
export function findFirstVisiblePost(window: Window, places: readonly PostSelectors[]): Element | null {
  for (const candidate of findCandidates(window.document.body, places)) {
    const { top, bottom, height } = candidate.getBoundingClientRect()
    if (height === 0 || bottom <= 0 || top >= window.innerHeight || !mayBeInPost(candidate, places)) continue
    const post = findPost(candidate, places)?.container
    if (post) return post
  }
  return null
}

/** Finds what may be a part of a post, in document order. */
function findCandidates(root: Element, places: readonly PostSelectors[]): Element[] {
  const selectors = places.filter((place) => isOnPage(root, place)).flatMap(listContentSelectors)
  return [...root.querySelectorAll(selectors.join(', '))]
}

/** Lists the selectors of which every post of a place matches at least one. */
function listContentSelectors(place: PostSelectors): string[] {
  return [...place.text, ...place.author, ...(place.pictures ?? [])]
}

/** Rejects elements outside posts cheaply: on a real page most links and names are in the side columns. */
function mayBeInPost(candidate: Element, places: readonly PostSelectors[]): boolean {
  return places.some((place) => {
    if (!place.marks) return candidate.closest(place.container.join(', ')) !== null
    return candidate.matches(listContentSelectors(place).join(', '))
  })
}
