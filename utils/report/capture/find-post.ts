// From the element its user pointed at to the post around it, and never to a neighbour's.

import type { PostSelectors } from '../../sites/site-definition.ts'
import { isBeforeInDocument } from './document-order.ts'
import { findPostImages } from './post-images.ts'
import { readVisibleText } from './visible-text.ts'

/** A post found on the page. */
export interface FoundPost {
  place: PostSelectors
  container: Element
  /** The elements that hold the post's own words, in order; empty when it has none. */
  own: readonly Element[]
  /** The element that holds the shared original's words. */
  original: Element | null
  /** Everything from which the shared original's part begins: addresses in it belong to the original. */
  originalCard: Element | null
}

/** Longest climb from the pointed element. Real pages need 16 to 25 levels from a message to its card. */
const MAX_CLIMB = 60

/** The post, comment or message around an element; null when it stands in none, or in several. */
export function findPost(element: Element, places: readonly PostSelectors[]): FoundPost | null {
  for (const place of places) {
    const found = place.marks ? climbToPost(element, place) : findClosestPost(element, place)
    if (found) return found
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
 * Climbs while one post alone is inside. A post that shares another holds two messages or two names and still one menu
 * (before both) and one row of buttons (after both); two posts do not.
 */
function climbToPost(element: Element, place: PostSelectors): FoundPost | null {
  if (!place.marks) return null
  const edge = place.edge?.join(', ')
  const unit = place.container.join(', ')
  let single: Element | null = null
  let share: Element | null = null
  let node: Element | null = element
  for (let level = 0; node && level < MAX_CLIMB; level++, node = node.parentElement) {
    if (edge && node.matches(edge)) break
    const texts = findOutermost(node, place.text, place)
    const names = findOutermost(node, place.author, place)
    const heads = findOutermost(node, place.marks.head, place)
    const feet = findOutermost(node, place.marks.foot, place)
    if (texts.length > 2 || names.length > 2 || heads.length > 1 || feet.length > 1) break
    const [head, foot] = [heads[0], feet[0]]
    if (texts.length <= 1 && names.length <= 1) {
      if (texts.length + names.length > 0) single = node
    } else if (head && foot) {
      if (areBetween(head, foot, texts, names)) share = node
      break
    }
    if (single && ((head && foot) || node.matches(unit))) break
  }
  const container = share ?? single
  if (!container) return null
  return { place, container, ...separateOriginal(container, place) }
}

/** Which words are the sharer's and which the original's: the original begins at the second name or the second message. */
function separateOriginal(
  container: Element,
  place: PostSelectors,
): Pick<FoundPost, 'own' | 'original' | 'originalCard'> {
  const texts = findOutermost(container, place.text, place)
  const names = findOutermost(container, place.author, place)
  const second = names[1]
  const original = texts[1] ?? (second && texts[0] && isBeforeInDocument(second, texts[0]) ? texts[0] : undefined)
  const own = texts.filter((text) => text !== original)
  const begins = original ?? second
  if (!begins) return { own, original: null, originalCard: null }
  const outer = own[0] ?? names[0]
  let card = begins
  while (card.parentElement && card.parentElement !== container && !(outer && card.parentElement.contains(outer))) {
    card = card.parentElement
  }
  return { own, original: original ?? null, originalCard: card }
}

/**
 * The outermost elements that match the first selector with any match, in page order, outside of what the place leaves out.
 * A match inside another counts on its own only when the outer one has words besides it.
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
  for (let node: Element | null = match; node && node !== root; node = node.parentElement) {
    if (node.matches(leaveOut)) return true
  }
  return false
}

/** Whether all the words and the second name lie between one post's menu and its row of buttons. */
function areBetween(head: Element, foot: Element, texts: readonly Element[], names: readonly Element[]): boolean {
  const inside = [...texts, ...names.slice(1)]
  return inside.every((each) => isBeforeInDocument(head, each) && isBeforeInDocument(each, foot))
}
