// Measures where a captured post is in the window. Runs in the page and returns only rectangles, no text of the page.

import { getParentElement } from '../../lib/dom-tree.ts'
import { type BoundingBox, intersectBoxes } from '../picture/bounding-box.ts'
import {
  MAX_SENSITIVE_SPOTS,
  type PostPosition,
  type PostPositionRequest,
  type SensitiveSpot,
} from '../picture/screenshot-schema.ts'
import type { FoundPost } from './find-post.ts'
import { findPhraseRects } from './phrase-rects.ts'

/** How far a spot extends beyond what it covers, in CSS pixels, because glyphs can exceed their line box. */
const SPOT_MARGIN = 2
/** A difference up to this size, in CSS pixels, does not make the post partial. */
const SIZE_TOLERANCE = 1
/** A spot is merged into another that covers more than this share of its area. */
const MIN_OVERLAP = 0.6

/**
 * Measures where a post is in the window, and where its sensitive parts are.
 *
 * @returns Null when no part of the post is visible.
 */
export async function locatePost(
  post: FoundPost,
  request: PostPositionRequest,
  window: Window,
): Promise<PostPosition | null> {
  if (request.scroll) await scrollIntoSight(post.container, window)
  const view = getViewport(window)
  const postBox = measureOwnBox(post)
  const visibleBox = postBox && intersectBoxes(clipToAncestors(postBox, post.container), view)
  if (!visibleBox) return null
  return {
    view: { width: view.width, height: view.height },
    ratio: window.devicePixelRatio * (window.visualViewport?.scale ?? 1),
    box: toViewportBox(visibleBox, view),
    partial: visibleBox.width < postBox.width - SIZE_TOLERANCE || visibleBox.height < postBox.height - SIZE_TOLERANCE,
    spots: findSensitiveSpots(post, request).flatMap(({ what, box }) => {
      const part = intersectBoxes(box, visibleBox)
      return part ? [{ what, box: toViewportBox(part, view) }] : []
    }),
  }
}

/** Returns the visible area in the page's CSS pixels; with pinch zoom it is only a part of the layout viewport. */
function getViewport(window: Window): BoundingBox {
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, width: window.innerWidth / scale, height: window.innerHeight / scale }
}

async function scrollIntoSight(container: Element, window: Window): Promise<void> {
  const { top, bottom, height } = container.getBoundingClientRect()
  if (top >= 0 && bottom <= window.innerHeight) return
  container.scrollIntoView({ block: height > window.innerHeight ? 'start' : 'center', behavior: 'instant' })
  // The new position is painted only after the next frame.
  for (const _frame of [1, 2]) await new Promise((resolve) => window.requestAnimationFrame(resolve))
}

/** Measures the post without the row of buttons below its text and without the comments there. */
function measureOwnBox(post: FoundPost): BoundingBox | null {
  const { container, place } = post
  const box = container.getBoundingClientRect()
  const lastText = post.own.at(-1)?.getBoundingClientRect()
  const below = place.marks ? [...place.marks.foot, ...place.leaveOut] : []
  const followingTops = (below.length > 0 ? [...container.querySelectorAll(below.join(', '))] : [])
    .map((each) => each.getBoundingClientRect())
    .filter((each) => each.height > 0 && each.top >= (lastText?.bottom ?? box.top))
    .map((each) => each.top)
  const bottom = Math.min(box.bottom, ...followingTops)
  const height = bottom - box.top
  return box.width > 0 && height > 0 ? { left: box.left, top: box.top, width: box.width, height } : null
}

/** Clips a box to all ancestors that scroll or hide their overflow. */
function clipToAncestors(box: BoundingBox, container: Element): BoundingBox {
  let visible: BoundingBox = box
  const { body, documentElement } = container.ownerDocument
  for (
    let node = getParentElement(container);
    node && node !== body && node !== documentElement;
    node = getParentElement(node)
  ) {
    const { overflowX, overflowY } = getComputedStyle(node)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    visible = intersectBoxes(visible, node.getBoundingClientRect()) ?? { ...visible, width: 0, height: 0 }
  }
  return visible
}

function findSensitiveSpots(post: FoundPost, request: PostPositionRequest): SensitiveSpot[] {
  const { container, place } = post
  const findElementSpots = (what: SensitiveSpot['what'], selectors: readonly string[] = []) =>
    (selectors.length > 0 ? [...container.querySelectorAll(selectors.join(', '))] : []).map((each) =>
      toSensitiveSpot(what, each.getBoundingClientRect()),
    )
  const findPhraseSpots = (what: SensitiveSpot['what'], phrases: readonly string[]) =>
    findPhraseRects(container, phrases).map((rect) => toSensitiveSpot(what, rect))
  const author = [
    ...findElementSpots('author', place.author),
    ...findPhraseSpots('author', request.author ? [request.author] : []),
  ]
  return [
    ...findElementSpots('avatar', place.avatar),
    ...mergeSpots(author),
    ...findPhraseSpots('personal', request.phrases),
    ...findElementSpots('reactions', place.reactions),
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

/** Merges spots of one kind that mostly overlap, such as an element and the text in it. */
function mergeSpots(spots: readonly SensitiveSpot[]): SensitiveSpot[] {
  const merged: SensitiveSpot[] = []
  for (const each of spots) {
    const overlapping = merged.find(
      (other) => computeArea(intersectBoxes(other.box, each.box)) > MIN_OVERLAP * computeArea(each.box),
    )
    if (overlapping) overlapping.box = uniteBoxes(overlapping.box, each.box)
    else merged.push(each)
  }
  return merged
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
