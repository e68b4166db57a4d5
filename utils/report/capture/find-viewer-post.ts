// Finds the post next to a picture that fills the page. It has no element for its name or its text, only the row of
// buttons, and the feed behind it stays in the page, hidden.

import { getParentElement } from '../../lib/dom-tree.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { isBeforeInDocument } from './document-order.ts'
import type { FoundPost } from './find-post.ts'
import { isAuthorLink } from './post-author.ts'
import { findPostMarks, queryParts } from './post-marks.ts'
import { isRendered } from './visible-text.ts'

/**
 * Finds the post whose column holds an element: the smallest element with the only row of buttons that is shown and a
 * link to a person before it, who is the author. Its runs of words are the line of the time and the text; with more of
 * them, the text is unknown.
 */
export function findViewerPost(element: Element, place: PostSelectors): FoundPost | null {
  const [foot, other] = findPostMarks(element.ownerDocument.body, 'foot', place).filter(isRendered)
  if (!foot || other) return null
  for (let column = getParentElement(foot); column; column = getParentElement(column)) {
    const parts = (selectors: readonly string[]) =>
      queryParts(column!, selectors, place).filter((part) => isBeforeInDocument(part, foot) && isRendered(part))
    const author = parts(place.author).find((link) => isAuthorLink(link, place))
    if (!author) continue
    const [timeLine, ...own] = parts(place.text).filter(
      (run) => isBeforeInDocument(author, run) && !run.closest('a, [role="button"]'),
    )
    const isUnknown = own.length > 1 || (timeLine && !timeLine.querySelector('a'))
    const isAround = column.contains(element) || element.contains(column)
    return isUnknown || !isAround ? null : { place, container: column, own, original: null, originalCard: null }
  }
  return null
}
