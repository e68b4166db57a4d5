// Where a captured post stands in the window, on the page's side. Reads rectangles, and says no word of the page.

import { type BoundingBox, intersectBoxes } from '../picture/bounding-box.ts'
import {
  MAX_SENSITIVE_SPOTS,
  type PostPosition,
  type PostPositionRequest,
  type SensitiveSpot,
} from '../picture/screenshot-schema.ts'
import type { FoundPost } from './find-post.ts'
import { findPhraseRects } from './phrase-rects.ts'

/** How far a spot goes beyond what it covers, in CSS pixels: letters reach over their line. */
const SPOT_MARGIN = 2
/** Less than this, in CSS pixels, is no part that is missing. */
const SIZE_TOLERANCE = 1
/** The share of a spot that lies in another when both are of one thing. */
const MIN_OVERLAP = 0.6

/** Where a post stands; null when nothing of it is in sight. */
export async function locatePost(
  post: FoundPost,
  asked: PostPositionRequest,
  window: Window,
): Promise<PostPosition | null> {
  if (asked.scroll) await scrollIntoSight(post.container, window)
  const view = getViewport(window)
  const whole = measureOwnBox(post)
  const seen = whole && intersectBoxes(clipToAncestors(whole, post.container), view)
  if (!seen) return null
  return {
    view: { width: view.width, height: view.height },
    ratio: window.devicePixelRatio * (window.visualViewport?.scale ?? 1),
    box: toViewportBox(seen, view),
    partial: seen.width < whole.width - SIZE_TOLERANCE || seen.height < whole.height - SIZE_TOLERANCE,
    spots: findSensitiveSpots(post, asked).flatMap(({ what, box }) => {
      const part = intersectBoxes(box, seen)
      return part ? [{ what, box: toViewportBox(part, view) }] : []
    }),
  }
}

/** What the window shows, in the page's own CSS pixels; pinched larger, that is a part of it. */
function getViewport(window: Window): BoundingBox {
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, width: window.innerWidth / scale, height: window.innerHeight / scale }
}

async function scrollIntoSight(container: Element, window: Window): Promise<void> {
  const { top, bottom, height } = container.getBoundingClientRect()
  if (top >= 0 && bottom <= window.innerHeight) return
  container.scrollIntoView({ block: height > window.innerHeight ? 'start' : 'center', behavior: 'instant' })
  // Drawn where it now stands only after the next frame.
  for (const _frame of [1, 2]) await new Promise((drawn) => window.requestAnimationFrame(drawn))
}

/** The post without the row of buttons below its words and without what others wrote there. */
function measureOwnBox(post: FoundPost): BoundingBox | null {
  const { container, place } = post
  const box = container.getBoundingClientRect()
  const words = post.own.at(-1)?.getBoundingClientRect()
  const below = place.marks ? [...place.marks.foot, ...place.leaveOut] : []
  const ends = (below.length > 0 ? [...container.querySelectorAll(below.join(', '))] : [])
    .map((each) => each.getBoundingClientRect())
    .filter((each) => each.height > 0 && each.top >= (words?.bottom ?? box.top))
    .map((each) => each.top)
  const bottom = Math.min(box.bottom, ...ends)
  const height = bottom - box.top
  return box.width > 0 && height > 0 ? { left: box.left, top: box.top, width: box.width, height } : null
}

/** What is left of a box inside everything that scrolls or hides around it. */
function clipToAncestors(box: BoundingBox, container: Element): BoundingBox {
  let left: BoundingBox = box
  const { body, documentElement } = container.ownerDocument
  for (
    let node = container.parentElement;
    node && node !== body && node !== documentElement;
    node = node.parentElement
  ) {
    const { overflowX, overflowY } = getComputedStyle(node)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    left = intersectBoxes(left, node.getBoundingClientRect()) ?? { ...left, width: 0, height: 0 }
  }
  return left
}

function findSensitiveSpots(post: FoundPost, asked: PostPositionRequest): SensitiveSpot[] {
  const { container, place } = post
  const shapes = (what: SensitiveSpot['what'], selectors: readonly string[] = []) =>
    (selectors.length > 0 ? [...container.querySelectorAll(selectors.join(', '))] : []).map((each) =>
      toSensitiveSpot(what, each.getBoundingClientRect()),
    )
  const findPhraseSpots = (what: SensitiveSpot['what'], phrases: readonly string[]) =>
    findPhraseRects(container, phrases).map((rect) => toSensitiveSpot(what, rect))
  const author = [...shapes('author', place.author), ...findPhraseSpots('author', asked.author ? [asked.author] : [])]
  return [
    ...shapes('avatar', place.avatar),
    ...mergeSpots(author),
    ...findPhraseSpots('personal', asked.phrases),
    ...shapes('reactions', place.reactions),
  ]
    .filter(({ box }) => box.width > 2 * SPOT_MARGIN && box.height > 2 * SPOT_MARGIN)
    .slice(0, MAX_SENSITIVE_SPOTS)
}

function toSensitiveSpot(what: SensitiveSpot['what'], { left, top, width, height }: DOMRect): SensitiveSpot {
  return {
    what,
    box: {
      left: left - SPOT_MARGIN,
      top: top - SPOT_MARGIN,
      width: width + 2 * SPOT_MARGIN,
      height: height + 2 * SPOT_MARGIN,
    },
  }
}

/** Spots of one kind; one that lies mostly inside of another becomes one with it: an element and the words in it. */
function mergeSpots(spots: readonly SensitiveSpot[]): SensitiveSpot[] {
  const kept: SensitiveSpot[] = []
  for (const each of spots) {
    const same = kept.find(
      (other) => computeArea(intersectBoxes(other.box, each.box)) > MIN_OVERLAP * computeArea(each.box),
    )
    if (same) same.box = uniteBoxes(same.box, each.box)
    else kept.push(each)
  }
  return kept
}

function computeArea(box: BoundingBox | null): number {
  return box ? box.width * box.height : 0
}

function uniteBoxes(a: BoundingBox, b: BoundingBox): BoundingBox {
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  const width = Math.max(a.left + a.width, b.left + b.width) - left
  const height = Math.max(a.top + a.height, b.top + b.height) - top
  return { left, top, width, height }
}

function toViewportBox(box: BoundingBox, view: BoundingBox): BoundingBox {
  return { left: box.left - view.left, top: box.top - view.top, width: box.width, height: box.height }
}
