// Finds the post around the element that the user points at, without ever including a neighbouring post.

import { findCommonAncestor, getParentElement } from '../../lib/dom-tree.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { isBeforeInDocument } from './document-order.ts'
import { findViewerPost } from './find-viewer-post.ts'
import { findPostImages } from './post-images.ts'
import { findPostMarks, isLeftOut, queryParts } from './post-marks.ts'
import { isRendered, readVisibleText } from './visible-text.ts'

/** A post on the page, with its parts. */
export interface FoundPost {
  place: PostSelectors
  container: Element
  /** The elements with the post's own text, in document order; empty for a post without text. */
  own: readonly Element[]
  /** The element with the text of the shared original. */
  original: Element | null
  /** The largest element that holds only the shared original; the addresses in it belong to the original. */
  originalCard: Element | null
}

/** Most levels to climb from the pointed element. Real pages need 16 to 25 from a text to its card. */
const MAX_CLIMB = 60

/** Finds the post, comment or message around an element; null when the element is in none, or contains several. */
export function findPost(element: Element, places: readonly PostSelectors[]): FoundPost | null {
  for (const place of places) {
    if (!isOnPage(element, place)) continue
    const find = place.page ? findViewerPost : place.marks ? findMarkedPost : findClosestPost
    const found = find(element, place)
    if (found) return found
    // What is pointed at in a comment is of that comment, even if it has no words: never of the post above.
    if (place.kind === 'comment' && element.closest(place.container.join(', '))) return null
  }
  return null
}

/** Whether posts of a kind can be on the page of an element. */
export function isOnPage({ ownerDocument }: Element, { page }: PostSelectors): boolean {
  return !page || page.test(ownerDocument.location?.pathname ?? '')
}

function findClosestPost(element: Element, place: PostSelectors): FoundPost | null {
  for (const selector of place.container) {
    const container = element.closest(selector)
    if (!container) continue
    const own = findOutermost(container, place.text, place)
    const found = { place, container, own, original: null, originalCard: null }
    if (own.length > 0 || findPostImages(found).length > 0) return found
  }
  return null
}

/**
 * Finds the smallest element around the pointed one that holds the name or the text of a post and the row of buttons
 * below. Everything in it is of this post, also the second name and the second text of a shared original, unless an
 * element inside it is such a post itself. Without a row of buttons, the post has a text, and is what the page marks as
 * one, else what holds one name and one text.
 */
function findMarkedPost(element: Element, place: PostSelectors): FoundPost | null {
  const edge = element.closest(place.edge?.join(', ') ?? 'body')
  if (!edge) return null
  const containerSelector = place.container.join(', ')
  let unmarked: Element | null = null
  let node: Element | null = element
  for (let level = 0; node && node !== edge && level < MAX_CLIMB; level++, node = getParentElement(node)) {
    const parts = [
      queryParts(node, place.author, place),
      queryParts(node, place.text, place),
      findPostMarks(node, 'foot', place),
    ]
    // The page keeps hidden copies. What is hidden is looked for only here, because that takes long.
    const [names = [], texts = [], feet = []] = parts[2]?.length ? parts.map((each) => each.filter(isRendered)) : parts
    const content = [...names, ...texts]
    const foot = feet[0]
    if (foot && content.length > 0) {
      const card = findCommonAncestor(content[0]!, foot)
      const isOfCard = (each: Element) => findCommonAncestor(each, foot) === card && isBeforeInDocument(each, foot)
      const isOnePost = names.length <= 2 && texts.length <= 2 && feet.length === 1 && content.every(isOfCard)
      if (card && isOnePost) return describeIfAround(element, card, place)
      // The post around the element has no buttons, and its neighbour has.
      break
    }
    if (unmarked?.matches(containerSelector) || names.length > 1 || texts.length !== 1) continue
    unmarked = node.matches(containerSelector) ? node : findCommonAncestor(content[0]!, content.at(-1)!)
  }
  const found = unmarked && describeIfAround(element, unmarked, place)
  return found && found.own.length > 0 ? found : null
}

/** Describes a post; null when the pointed element is next to it, in a column that shares a container with it. */
function describeIfAround(element: Element, container: Element, place: PostSelectors): FoundPost | null {
  if (!container.contains(element) && !element.contains(container)) return null
  return { place, container, ...separateOriginal(container, place) }
}

/** Separates the sharer's text from the original's: the original begins at the second name or the second text. */
function separateOriginal(
  container: Element,
  place: PostSelectors,
): Pick<FoundPost, 'own' | 'original' | 'originalCard'> {
  const texts = findOutermost(container, place.text, place)
  const names = findOutermost(container, place.author, place)
  const second = names[1]
  const original = texts[1] ?? (second && texts[0] && isBeforeInDocument(second, texts[0]) ? texts[0] : undefined)
  const own = texts.filter((text) => text !== original)
  const originalStart = original ?? second
  if (!originalStart) return { own, original: null, originalCard: null }
  const ownStart = own[0] ?? names[0]
  let card = originalStart
  for (
    let wider = getParentElement(card);
    wider && wider !== container && !(ownStart && wider.contains(ownStart));
    wider = getParentElement(wider)
  ) {
    card = wider
  }
  return { own, original: original ?? null, originalCard: card }
}

/**
 * Finds the outermost matches of the first selector that matches at all, in document order, without excluded and hidden
 * parts. A match inside another counts separately only when the outer one has text in addition to it.
 */
function findOutermost(root: Element, selectors: readonly string[], place: PostSelectors): Element[] {
  for (const selector of selectors) {
    const all = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)].filter(
      (match) => !isLeftOut(match, root, place) && isRendered(match),
    )
    const found = all.filter((match) => {
      const outer = all.find((other) => other !== match && other.contains(match))
      return !outer || readVisibleText(outer, { without: new Set([match]), leaveOut: place.leaveOut }) !== ''
    })
    if (found.length > 0) return found
  }
  return []
}
