// Finds the post around the element that the user points at, without ever including a neighbouring post.

import { getParentElement } from '../../lib/dom-tree.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { isBeforeInDocument } from './document-order.ts'
import { findPostImages } from './post-images.ts'
import { findPostMarks } from './post-marks.ts'
import { readVisibleText } from './visible-text.ts'

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
    const found = place.marks ? climbToPost(element, place) : findClosestPost(element, place)
    if (found) return found
    // What is pointed at in a comment is of that comment, even if it has no words: never of the post above.
    if (place.kind === 'comment' && element.closest(place.container.join(', '))) return null
  }
  return null
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
 * Climbs while the element contains only one post. A post that shares another contains two texts or two names, but only
 * one menu (before both) and one row of buttons (after both). Two separate posts contain two of each.
 */
function climbToPost(element: Element, place: PostSelectors): FoundPost | null {
  if (!place.marks) return null
  const edgeSelector = place.edge?.join(', ')
  const containerSelector = place.container.join(', ')
  let singlePost: Element | null = null
  let sharingPost: Element | null = null
  let node: Element | null = element
  for (let level = 0; node && level < MAX_CLIMB; level++, node = getParentElement(node)) {
    if (edgeSelector && node.matches(edgeSelector)) break
    const texts = findOutermost(node, place.text, place)
    const names = findOutermost(node, place.author, place)
    const heads = findPostMarks(node, 'head', place)
    const feet = findPostMarks(node, 'foot', place)
    if (texts.length > 2 || names.length > 2 || heads.length > 1 || feet.length > 1) break
    const [head, foot] = [heads[0], feet[0]]
    if (texts.length <= 1 && names.length <= 1) {
      if (texts.length + names.length > 0) singlePost = node
    } else if (head && foot) {
      if (areBetween(head, foot, texts, names)) sharingPost = node
      break
    }
    if (singlePost && ((head && foot) || node.matches(containerSelector))) break
  }
  const container = sharingPost ?? singlePost
  if (!container || !isInCard(element, container, place)) return null
  return { place, container, ...separateOriginal(container, place) }
}

/**
 * Whether an element lies in the card of a post: a column next to it can share its container. The card holds the menu
 * and the row of buttons; where the page shows only one of them, this is unknown.
 */
function isInCard(element: Element, container: Element, place: PostSelectors): boolean {
  const [head] = findPostMarks(container, 'head', place)
  const [foot] = findPostMarks(container, 'foot', place)
  if (!head || !foot) return true
  let card: Element | null = head
  while (card && !card.contains(foot)) card = getParentElement(card)
  return card === null || card.contains(element)
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
 * Finds the outermost matches of the first selector that matches at all, in document order, without excluded parts. A
 * match inside another counts separately only when the outer one has text in addition to it.
 */
function findOutermost(root: Element, selectors: readonly string[], place: PostSelectors): Element[] {
  const leaveOut = place.leaveOut.join(', ')
  for (const selector of selectors) {
    const all = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)].filter(
      (match) => !(leaveOut && isLeftOut(match, root, leaveOut)),
    )
    const found = all.filter((match) => {
      const outer = all.find((other) => other !== match && other.contains(match))
      return !outer || readVisibleText(outer, { without: new Set([match]), leaveOut: place.leaveOut }) !== ''
    })
    if (found.length > 0) return found
  }
  return []
}

function isLeftOut(match: Element, root: Element, leaveOut: string): boolean {
  for (let node: Element | null = match; node && node !== root; node = getParentElement(node)) {
    if (node.matches(leaveOut)) return true
  }
  return false
}

/** Whether all texts and the second name are between the menu and the row of buttons of one post. */
function areBetween(head: Element, foot: Element, texts: readonly Element[], names: readonly Element[]): boolean {
  const inside = [...texts, ...names.slice(1)]
  return inside.every((each) => isBeforeInDocument(head, each) && isBeforeInDocument(each, foot))
}
