// Where a captured post stands in the window, on the page's side. Reads rectangles, and says no word of the page.

import { type Box, common } from '../picture/box.ts'
import { MAX_SPOTS, type Spot, type Standing, type WhereAsked } from '../picture/shot.ts'
import type { FoundPost } from './find-post.ts'
import { rectsOfWords } from './word-rects.ts'

/** How far a spot goes beyond what it covers, in CSS pixels: letters reach over their line. */
const MARGIN = 2
/** Less than this, in CSS pixels, is no part that is missing. */
const NEARLY = 1
/** The share of a spot that lies in another when both are of one thing. */
const MOSTLY = 0.6

/** Where a post stands; null when nothing of it is in sight. */
export async function standingOf(post: FoundPost, asked: WhereAsked, window: Window): Promise<Standing | null> {
  if (asked.scroll) await bringIntoSight(post.container, window)
  const view = viewOf(window)
  const whole = ownBox(post)
  const seen = whole && common(clipped(whole, post.container), view)
  if (!seen) return null
  return {
    view: { width: view.width, height: view.height },
    ratio: window.devicePixelRatio * (window.visualViewport?.scale ?? 1),
    box: seenFrom(seen, view),
    partial: seen.width < whole.width - NEARLY || seen.height < whole.height - NEARLY,
    spots: spotsOf(post, asked).flatMap(({ what, box }) => {
      const part = common(box, seen)
      return part ? [{ what, box: seenFrom(part, view) }] : []
    }),
  }
}

/** What the window shows, in the page's own CSS pixels; pinched larger, that is a part of it. */
function viewOf(window: Window): Box {
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, width: window.innerWidth / scale, height: window.innerHeight / scale }
}

async function bringIntoSight(container: Element, window: Window): Promise<void> {
  const { top, bottom, height } = container.getBoundingClientRect()
  if (top >= 0 && bottom <= window.innerHeight) return
  container.scrollIntoView({ block: height > window.innerHeight ? 'start' : 'center', behavior: 'instant' })
  // Drawn where it now stands only after the next frame.
  for (const _frame of [1, 2]) await new Promise((drawn) => window.requestAnimationFrame(drawn))
}

/** The post without the row of buttons below its words and without what others wrote there. */
function ownBox(post: FoundPost): Box | null {
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
function clipped(box: Box, container: Element): Box {
  let left: Box = box
  const { body, documentElement } = container.ownerDocument
  for (
    let node = container.parentElement;
    node && node !== body && node !== documentElement;
    node = node.parentElement
  ) {
    const { overflowX, overflowY } = getComputedStyle(node)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    left = common(left, node.getBoundingClientRect()) ?? { ...left, width: 0, height: 0 }
  }
  return left
}

function spotsOf(post: FoundPost, asked: WhereAsked): Spot[] {
  const { container, place } = post
  const shapes = (what: Spot['what'], selectors: readonly string[] = []) =>
    (selectors.length > 0 ? [...container.querySelectorAll(selectors.join(', '))] : []).map((each) =>
      spot(what, each.getBoundingClientRect()),
    )
  const words = (what: Spot['what'], phrases: readonly string[]) =>
    rectsOfWords(container, phrases).map((rect) => spot(what, rect))
  const author = [...shapes('author', place.author), ...words('author', asked.author ? [asked.author] : [])]
  return [
    ...shapes('avatar', place.avatar),
    ...joined(author),
    ...words('personal', asked.phrases),
    ...shapes('reactions', place.reactions),
  ]
    .filter(({ box }) => box.width > 2 * MARGIN && box.height > 2 * MARGIN)
    .slice(0, MAX_SPOTS)
}

function spot(what: Spot['what'], { left, top, width, height }: DOMRect): Spot {
  return {
    what,
    box: { left: left - MARGIN, top: top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN },
  }
}

/** Spots of one kind; one that lies mostly inside of another becomes one with it: an element and the words in it. */
function joined(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  for (const each of spots) {
    const same = kept.find((other) => area(common(other.box, each.box)) > MOSTLY * area(each.box))
    if (same) same.box = around(same.box, each.box)
    else kept.push(each)
  }
  return kept
}

function area(box: Box | null): number {
  return box ? box.width * box.height : 0
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  const width = Math.max(a.left + a.width, b.left + b.width) - left
  const height = Math.max(a.top + a.height, b.top + b.height) - top
  return { left, top, width, height }
}

function seenFrom(box: Box, view: Box): Box {
  return { left: box.left - view.left, top: box.top - view.top, width: box.width, height: box.height }
}
