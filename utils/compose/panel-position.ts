// Places badge and panel. Pure geometry in CSS px of the viewport.

/** A rectangle on the screen. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** The position of an upper left corner. */
export interface ScreenPoint {
  left: number
  top: number
}

/** The edge length of the badge. Half of the badge lies outside of the box. */
export const BADGE_SIZE = 28
const HALF_BADGE = BADGE_SIZE / 2

/** A lower box has one line. Its right edge belongs to the site's buttons, so the badge goes on the upper edge. */
const MAX_ONE_LINE_HEIGHT = 72
/** Distance to the edges of the window. */
const WINDOW_MARGIN = 8
/** Distance between box and panel. */
const PANEL_GAP = 14
/** The width and the maximum height of the panel. */
export const PANEL_SIZE = { width: 360, height: 560 }

/** Returns the rectangle of a badge at a position. */
export function getBadgeRect(place: ScreenPoint): Rect {
  return { left: place.left, top: place.top, right: place.left + BADGE_SIZE, bottom: place.top + BADGE_SIZE }
}

/**
 * Places the badge on the edge of the box's frame, half outside, level with the last line. Takes the first candidate
 * that lies in the window and is free; otherwise the first one in the window.
 *
 * @param isFree whether a rectangle covers no text and no button.
 * @returns undefined when the box is outside of the window.
 */
export function placeBadge(
  frame: Rect,
  editor: Rect,
  window: Rect,
  isFree: (rect: Rect) => boolean,
): ScreenPoint | undefined {
  const visible = intersectRects(editor, window)
  if (!visible) return undefined
  const level = Math.max(visible.top, visible.bottom - BADGE_SIZE)
  const middle = (visible.top + visible.bottom) / 2 - HALF_BADGE
  const right: ScreenPoint = { left: frame.right - HALF_BADGE, top: level }
  const left: ScreenPoint = { left: frame.left - HALF_BADGE, top: level }
  const above = [BADGE_SIZE, BADGE_SIZE * 2, BADGE_SIZE * 3, BADGE_SIZE * 5].map((back) => ({
    left: editor.right - back,
    top: frame.top - HALF_BADGE,
  }))
  const corner: ScreenPoint = { left: frame.right - HALF_BADGE, top: frame.top - HALF_BADGE }
  const beyond: ScreenPoint = { left: frame.right + WINDOW_MARGIN / 2, top: middle }
  const before: ScreenPoint = { left: frame.left - BADGE_SIZE - WINDOW_MARGIN / 2, top: middle }
  const oneLine = editor.bottom - editor.top < MAX_ONE_LINE_HEIGHT
  const candidates = oneLine
    ? [...above, corner, beyond, right, before]
    : [right, ...above, corner, left, beyond, before]
  const inside = candidates.filter((place) => containsRect(window, getBadgeRect(place)))
  return inside.find((place) => isFree(getBadgeRect(place))) ?? inside[0] ?? clampToWindow(right, window)
}

/** Places the panel right of the box; otherwise left, above, below or over it. Always inside the window. */
export function placePanel(frame: Rect, badge: Rect, height: number, window: Rect): ScreenPoint {
  const { width } = PANEL_SIZE
  const right = Math.max(frame.right, badge.right) + PANEL_GAP
  const left = Math.min(frame.left, badge.left) - PANEL_GAP - width
  const top = clampNumber(frame.top, window.top + WINDOW_MARGIN, window.bottom - WINDOW_MARGIN - height)
  if (right + width <= window.right - WINDOW_MARGIN) return { left: right, top }
  if (left >= window.left + WINDOW_MARGIN) return { left, top }
  const across = clampNumber(frame.right - width, window.left + WINDOW_MARGIN, window.right - WINDOW_MARGIN - width)
  const above = Math.min(frame.top, badge.top) - WINDOW_MARGIN - height
  if (above >= window.top + WINDOW_MARGIN) return { left: across, top: above }
  const below = Math.max(frame.bottom, badge.bottom) + WINDOW_MARGIN
  return { left: across, top: clampNumber(below, window.top + WINDOW_MARGIN, window.bottom - WINDOW_MARGIN - height) }
}

/** Maximum distance between a box and a control that belongs to it. */
const NEIGHBOUR_DISTANCE = 80

/** Extends a box by a rectangle right next to it (its send control); leaves it unchanged when that is elsewhere. */
export function extendToNeighbour(box: Rect, other: Rect): Rect {
  const inLine = other.top < box.bottom && box.top < other.bottom
  const near = other.left < box.right + NEIGHBOUR_DISTANCE && other.right > box.left - NEIGHBOUR_DISTANCE
  if (!inLine || !near) return box
  return { ...box, left: Math.min(box.left, other.left), right: Math.max(box.right, other.right) }
}

/** Whether two rectangles share an area. */
export function isOverlapping(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function intersectRects(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
  return rect.left < rect.right && rect.top < rect.bottom ? rect : undefined
}

function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  )
}

function clampToWindow(place: ScreenPoint, window: Rect): ScreenPoint {
  return {
    left: clampNumber(place.left, window.left, window.right - BADGE_SIZE),
    top: clampNumber(place.top, window.top, window.bottom - BADGE_SIZE),
  }
}

function clampNumber(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
