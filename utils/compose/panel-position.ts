// Where badge and panel go. Pure geometry in CSS pixels of the viewport.

/** A box on the screen. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** A place for the upper left corner. */
export interface Place {
  left: number
  top: number
}

/** The badge's edge length. Half of it stands out of the box. */
export const BADGE = 28
const HALF = BADGE / 2

/** A box lower than this is one line: its right edge belongs to the site's buttons, so the badge goes on the upper edge. */
const ONE_LINE = 72
/** Room kept to the edges of the window, and between box and panel. */
const MARGIN = 8
const GAP = 14
/** The panel's width and greatest height. */
export const PANEL = { width: 360, height: 560 }

/** The rectangle of a badge at a place. */
export function badgeRect(place: Place): Rect {
  return { left: place.left, top: place.top, right: place.left + BADGE, bottom: place.top + BADGE }
}

/**
 * The badge on the edge of the box's frame, half out, level with the last line: the first place that lies in the window and is
 * free (no text, no caret, no button); when none is, the first in the window. Undefined when the box is out of sight.
 */
export function placeBadge(
  frame: Rect,
  editor: Rect,
  window: Rect,
  isFree: (rect: Rect) => boolean,
): Place | undefined {
  const seen = intersect(editor, window)
  if (!seen) return undefined
  const level = Math.max(seen.top, seen.bottom - BADGE)
  const middle = (seen.top + seen.bottom) / 2 - HALF
  const right: Place = { left: frame.right - HALF, top: level }
  const left: Place = { left: frame.left - HALF, top: level }
  const above = [BADGE, BADGE * 2, BADGE * 3, BADGE * 5].map((back) => ({
    left: editor.right - back,
    top: frame.top - HALF,
  }))
  const corner: Place = { left: frame.right - HALF, top: frame.top - HALF }
  const beyond: Place = { left: frame.right + MARGIN / 2, top: middle }
  const before: Place = { left: frame.left - BADGE - MARGIN / 2, top: middle }
  const oneLine = editor.bottom - editor.top < ONE_LINE
  const wanted = oneLine ? [...above, corner, beyond, right, before] : [right, ...above, corner, left, beyond, before]
  const inside = wanted.filter((place) => contains(window, badgeRect(place)))
  return inside.find((place) => isFree(badgeRect(place))) ?? inside[0] ?? clamp(right, window)
}

/** The panel beside the box: right of it, else left, else below or above, else over it; always inside the window. */
export function placePanel(frame: Rect, badge: Rect, height: number, window: Rect): Place {
  const { width } = PANEL
  const right = Math.max(frame.right, badge.right) + GAP
  const left = Math.min(frame.left, badge.left) - GAP - width
  const top = clampTo(frame.top, window.top + MARGIN, window.bottom - MARGIN - height)
  if (right + width <= window.right - MARGIN) return { left: right, top }
  if (left >= window.left + MARGIN) return { left, top }
  const across = clampTo(frame.right - width, window.left + MARGIN, window.right - MARGIN - width)
  const above = Math.min(frame.top, badge.top) - MARGIN - height
  if (above >= window.top + MARGIN) return { left: across, top: above }
  const below = Math.max(frame.bottom, badge.bottom) + MARGIN
  return { left: across, top: clampTo(below, window.top + MARGIN, window.bottom - MARGIN - height) }
}

/** How far from a box what stands in line with it still belongs to it. */
const NEAR = 80

/** A box together with something that stands right beside it (its send control); alone when that is elsewhere. */
export function withNeighbour(box: Rect, other: Rect): Rect {
  const inLine = other.top < box.bottom && box.top < other.bottom
  const near = other.left < box.right + NEAR && other.right > box.left - NEAR
  if (!inLine || !near) return box
  return { ...box, left: Math.min(box.left, other.left), right: Math.max(box.right, other.right) }
}

/** Whether two rectangles share an area. */
export function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function intersect(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
  return rect.left < rect.right && rect.top < rect.bottom ? rect : undefined
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  )
}

function clamp(place: Place, window: Rect): Place {
  return {
    left: clampTo(place.left, window.left, window.right - BADGE),
    top: clampTo(place.top, window.top, window.bottom - BADGE),
  }
}

function clampTo(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
