// From the element its user pointed at to the post around it, and never to a neighbour's.

import type { PostPlace } from '../../sites/site.ts'
import { isBefore } from './document-order.ts'
import { picturesOf } from './image-alts.ts'
import { readText } from './visible-text.ts'

/** A post found on the page. */
export interface FoundPost {
  place: PostPlace
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
export function findPost(element: Element, places: readonly PostPlace[]): FoundPost | null {
  for (const place of places) {
    const found = place.marks ? climb(element, place) : closest(element, place)
    if (found) return found
  }
  return null
}

function closest(element: Element, place: PostPlace): FoundPost | null {
  for (const selector of place.container) {
    const container = element.closest(selector)
    if (!container) continue
    const own = anchors(container, place.text, place)
    const found = { place, container, own, original: null, originalCard: null }
    if (own.length > 0 || picturesOf(found).length > 0) return found
  }
  return null
}

/**
 * Climbs while one post alone is inside. A post that shares another holds two messages or two names and still one menu
 * (before both) and one row of buttons (after both); two posts do not.
 */
function climb(element: Element, place: PostPlace): FoundPost | null {
  if (!place.marks) return null
  const edge = place.edge?.join(', ')
  const unit = place.container.join(', ')
  let single: Element | null = null
  let share: Element | null = null
  let node: Element | null = element
  for (let level = 0; node && level < MAX_CLIMB; level++, node = node.parentElement) {
    if (edge && node.matches(edge)) break
    const texts = anchors(node, place.text, place)
    const names = anchors(node, place.author, place)
    const heads = anchors(node, place.marks.head, place)
    const feet = anchors(node, place.marks.foot, place)
    if (texts.length > 2 || names.length > 2 || heads.length > 1 || feet.length > 1) break
    const [head, foot] = [heads[0], feet[0]]
    if (texts.length <= 1 && names.length <= 1) {
      if (texts.length + names.length > 0) single = node
    } else if (head && foot) {
      if (standsBetween(head, foot, texts, names)) share = node
      break
    }
    if (single && ((head && foot) || node.matches(unit))) break
  }
  const container = share ?? single
  if (!container) return null
  return { place, container, ...divide(container, place) }
}

/** Which words are the sharer's and which the original's: the original begins at the second name or the second message. */
function divide(container: Element, place: PostPlace): Pick<FoundPost, 'own' | 'original' | 'originalCard'> {
  const texts = anchors(container, place.text, place)
  const names = anchors(container, place.author, place)
  const second = names[1]
  const original = texts[1] ?? (second && texts[0] && isBefore(second, texts[0]) ? texts[0] : undefined)
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
function anchors(root: Element, selectors: readonly string[], place: PostPlace): Element[] {
  const leaveOut = place.leaveOut.join(', ')
  for (const selector of selectors) {
    const all = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)].filter(
      (match) => !(leaveOut && leftOut(match, root, leaveOut)),
    )
    const found = all.filter((match) => {
      const outer = all.find((other) => other !== match && other.contains(match))
      return !outer || readText(outer, { without: new Set([match]), leaveOut: place.leaveOut }) !== ''
    })
    if (found.length > 0) return found
  }
  return []
}

function leftOut(match: Element, root: Element, leaveOut: string): boolean {
  for (let node: Element | null = match; node && node !== root; node = node.parentElement) {
    if (node.matches(leaveOut)) return true
  }
  return false
}

/** Whether all the words and the second name lie between one post's menu and its row of buttons. */
function standsBetween(head: Element, foot: Element, texts: readonly Element[], names: readonly Element[]): boolean {
  const inside = [...texts, ...names.slice(1)]
  return inside.every((each) => isBefore(head, each) && isBefore(each, foot))
}
