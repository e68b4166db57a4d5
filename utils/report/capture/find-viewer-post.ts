// Finds the post next to a picture that fills the page. It has no element for its name or its text, only the row of
// buttons, and the feed behind it stays in the page, hidden.

import { findCommonAncestor, getParentElement } from '../../lib/dom-tree.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { isBeforeInDocument } from './document-order.ts'
import type { FoundPost } from './find-post.ts'
import { isAuthorLink } from './post-author.ts'
import { findPostMarks, queryParts } from './post-marks.ts'
import { isRendered } from './visible-text.ts'

/**
 * Finds the post whose column holds an element: from its author, the first link to a person, to its row of buttons and
 * the comments below. Its runs of words are the line of the time, then the text; with more of them it is unknown which
 * is the text.
 */
export function findViewerPost(element: Element, place: PostSelectors): FoundPost | null {
  for (let node: Element | null = element; node; node = getParentElement(node)) {
    const [foot, other] = findPostMarks(node, 'foot', place).filter(isRendered)
    if (other) return null
    const author = foot && queryParts(node, place.author, place).find((link) => isAuthorLink(link, place))
    if (!author || !isBeforeInDocument(author, foot)) continue
    const container = findCommonAncestor(author, foot)
    if (!container || !(container.contains(element) || element.contains(container))) return null
    const isRun = (run: Element) =>
      isBeforeInDocument(author, run) &&
      isBeforeInDocument(run, foot) &&
      !run.closest('a, [role="button"]') &&
      isRendered(run)
    const [timeLine, ...own] = queryParts(container, place.text, place).filter(isRun)
    if (own.length > 1 || (timeLine && !timeLine.querySelector('a'))) return null
    return { place, container, own, original: null, originalCard: null }
  }
  return null
}
