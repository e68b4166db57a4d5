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

/** The height of the badge, and its width without a figure next to its sign. Half of it lies outside of the box. */
export const BADGE_SIZE = 28
const HALF_BADGE = BADGE_SIZE / 2

/** A lower box has one line. Its right edge belongs to the site's buttons, so the badge goes on the upper edge. */
const MAX_ONE_LINE_HEIGHT = 72
/** The width of a badge of two figures with a sign. */
const BADGE_ROOM = 46
/** Distance to the edges of the window. */
const WINDOW_MARGIN = 8
/** Distance between box and panel. */
const PANEL_GAP = 14
/** The width and the maximum height of the panel, the same as in compose.css. */
export const PANEL_SIZE = { width: 360, height: 720 }
/** The width and the maximum height of a panel that covers a part of the box, the same as in compose.css. */
export const COVERING_SIZE = { width: 312, height: 560 }

/** Returns the rectangle of a badge at a position. */
export function getBadgeRect({ left, top }: ScreenPoint, width = BADGE_SIZE): Rect {
  return { left, top, right: left + width, bottom: top + BADGE_SIZE }
}

/**
 * Places the badge on the edge of the box's frame, half outside, level with the last line. Takes the first candidate
 * that lies in the window and is free; otherwise the first one in the window.
 *
 * @param isFree whether a rectangle covers no text and no button.
 * @param width the badge's.
 * @returns undefined when the box is outside of the window.
 */
export function placeBadge(
  frame: Rect,
  editor: Rect,
  window: Rect,
  isFree: (rect: Rect) => boolean,
  width = BADGE_SIZE,
): ScreenPoint | undefined {
  const visible = intersectRects(editor, window)
  if (!visible) return undefined
  const level = Math.max(visible.top, visible.bottom - BADGE_SIZE)
  const middle = (visible.top + visible.bottom) / 2 - HALF_BADGE
  const right: ScreenPoint = { left: frame.right - HALF_BADGE, top: level }
  const left: ScreenPoint = { left: frame.left - width + HALF_BADGE, top: level }
  const above = [0, BADGE_SIZE, BADGE_SIZE * 2, BADGE_SIZE * 4].map((back) => ({
    left: editor.right - width - back,
    top: frame.top - HALF_BADGE,
  }))
  const corner: ScreenPoint = { left: frame.right - HALF_BADGE, top: frame.top - HALF_BADGE }
  const beyond: ScreenPoint = { left: frame.right + WINDOW_MARGIN / 2, top: middle }
  const before: ScreenPoint = { left: frame.left - width - WINDOW_MARGIN / 2, top: middle }
  const oneLine = editor.bottom - editor.top < MAX_ONE_LINE_HEIGHT
  const candidates = oneLine
    ? [...above, corner, beyond, right, before]
    : [right, ...above, corner, left, beyond, before]
  const inside = candidates.filter((place) => containsRect(window, getBadgeRect(place, width)))
  return inside.find((place) => isFree(getBadgeRect(place, width))) ?? inside[0] ?? clampToWindow(right, width, window)
}

/** A place for the panel, and how high it may be there. */
export interface PanelPlace extends ScreenPoint {
  maxHeight: number
  /** Whether the panel covers a part of the box there, and is to be drawn narrower. */
  isOverBox?: boolean
}

/** The card of a word is better off the send control than lower than this. */
const MIN_HEIGHT = 200
/** No panel and no card is lower than this while another place has more room. */
const MIN_LOW_HEIGHT = 120

/** So high must a panel be for one card with its buttons to be read in it: head, card, and no foot. */
const CARD_HEIGHT = 240
/** A panel that is lower than what is in it and than this is drawn closer, so that more of a card is in sight. */
const MAX_LOW_HEIGHT = 420

/** Whether a panel is so low in its place that it is to be drawn closer. */
export function isLowPanel(wanted: number, { maxHeight }: PanelPlace): boolean {
  return maxHeight < wanted && maxHeight < MAX_LOW_HEIGHT
}

/** What a panel must not cover as long as there is another place for it. */
export interface KeptFree {
  /** The send control of the box. */
  control?: Rect | undefined
  /** Finds where the words of the findings are. Called only where the panel has to cover a part of the box. */
  listWords?: () => readonly Rect[]
  /** Where an open panel begins: it stays there while it covers no word, so that no press moves it. */
  keptLeft?: number | undefined
}

/**
 * Places the panel right of the box; otherwise left, above or below, lower if need be. Where a card with its buttons
 * could be read in none of these, it covers a part of the box (see `placeOverBox`). Always inside the window. It leaves
 * room for a badge of two figures, so that one more finding does not move what is being read.
 *
 * @param frame the frame around the box, with a send control next to it.
 * @param wanted the height of all that is in the panel.
 */
export function placePanel(
  frame: Rect,
  editor: Rect,
  badge: Rect,
  wanted: number,
  window: Rect,
  keptFree: KeptFree = {},
): PanelPlace {
  const { width } = PANEL_SIZE
  const inner = {
    left: window.left + WINDOW_MARGIN,
    top: window.top + WINDOW_MARGIN,
    right: window.right - WINDOW_MARGIN,
    bottom: window.bottom - WINDOW_MARGIN,
  }
  const maxHeight = Math.min(inner.bottom - inner.top, PANEL_SIZE.height)
  const height = Math.min(wanted, maxHeight)
  const rightOf = (edge: number) => Math.max(frame.right, edge) + PANEL_GAP
  const leftOf = (edge: number) => Math.min(frame.left, edge) - PANEL_GAP - width
  const right = Math.min(rightOf(badge.left + BADGE_ROOM), inner.right - width)
  const left = Math.max(leftOf(badge.right - BADGE_ROOM), inner.left)
  const level = clampNumber(frame.top, inner.top, inner.bottom - height)
  if (right >= rightOf(badge.right)) return { left: right, top: level, maxHeight }
  if (left <= leftOf(badge.left)) return { left, top: level, maxHeight }
  const across = clampNumber(frame.right - width, inner.left, inner.right - width)
  const whole = { ...frame, top: Math.min(frame.top, badge.top), bottom: Math.max(frame.bottom, badge.bottom) }
  const band = findBand(whole, Math.min(height, CARD_HEIGHT), height, inner)
  if (band) return { left: across, ...band }
  const place = placeOverBox(frame, editor, badge, Math.min(height, COVERING_SIZE.height), inner, keptFree)
  return { ...place, isOverBox: true }
}

/**
 * Places a panel that has to cover a part of the box. A card that cannot be read says less than any words that it
 * covers, and quotes those it is about; so words give way to a readable card, in this order: the text and the badge
 * stay free, then the words of the findings and the badge, then these words. Only the send control never gives way to
 * a card while any room is left for the panel: a press that was meant for it must not land on something else.
 */
function placeOverBox(
  frame: Rect,
  editor: Rect,
  badge: Rect,
  height: number,
  inner: Rect,
  { control, listWords = () => [], keptLeft }: KeptFree,
): PanelPlace {
  const words = listWords()
  const controls = control ? [control] : []
  const most = inner.right - COVERING_SIZE.width
  const across = clampNumber(frame.right - COVERING_SIZE.width, inner.left, most)
  // At an edge of the window, less of the box is covered.
  const lefts = [most, inner.left, across]
  const findPlace = (keepFree: readonly Rect[], least: number, among = lefts) => {
    const places = among.flatMap((left) => findGap(left, keepFree, height, inner) ?? [])
    const roomiest = Math.max(...places.map(({ maxHeight }) => Math.min(maxHeight, height)))
    if (roomiest < least) return undefined
    const roomy = places.filter(({ maxHeight }) => maxHeight >= roomiest)
    return roomy.toSorted((one, other) => countCovered(one, words) - countCovered(other, words))[0]
  }
  const least = Math.min(height, CARD_HEIGHT)
  const kept = lefts.filter((left) => Math.round(left) === keptLeft)
  return (
    findPlace([...controls, ...words], least, kept) ??
    findPlace([...controls, editor, badge], least) ??
    findPlace([...controls, ...words, badge], least) ??
    findPlace([...controls, ...words], least) ??
    findPlace(controls, Math.min(height, MIN_LOW_HEIGHT)) ?? {
      left: across,
      top: clampNumber(badge.bottom + WINDOW_MARGIN, inner.top, inner.bottom - height),
      maxHeight: Math.min(inner.bottom - inner.top, COVERING_SIZE.height),
    }
  )
}

/** How many rectangles a panel as high as it may be covers. */
function countCovered({ left, top, maxHeight }: PanelPlace, rects: readonly Rect[]): number {
  const panel = { left, top, right: left + COVERING_SIZE.width, bottom: top + maxHeight }
  return rects.filter((each) => isOverlapping(each, panel)).length
}

/**
 * Finds the room above, between or below of what must stay free, for a panel that begins at `left`: the highest one
 * where all fits, otherwise the largest.
 *
 * @returns undefined where there is none.
 */
function findGap(left: number, keepFree: readonly Rect[], height: number, inner: Rect): PanelPlace | undefined {
  const right = left + COVERING_SIZE.width
  const inWay = keepFree.filter((each) => isOverlapping(each, { ...inner, left, right }))
  const tops = [inner.top, ...inWay.map(({ bottom }) => bottom + WINDOW_MARGIN)]
  const gaps = tops
    .toSorted((one, other) => one - other)
    .map((top) => {
      const bottoms = inWay.filter(({ bottom }) => bottom + WINDOW_MARGIN > top).map((each) => each.top - WINDOW_MARGIN)
      return { top, bottom: Math.min(inner.bottom, ...bottoms) }
    })
  const largest = Math.max(...gaps.map(({ top, bottom }) => bottom - top))
  const gap = gaps.find(({ top, bottom }) => bottom - top >= Math.min(height, largest))
  if (!gap || largest <= 0) return undefined
  const maxHeight = Math.min(gap.bottom - gap.top, COVERING_SIZE.height)
  // Below of something it begins there; otherwise it ends at what is below, or at the foot of the window.
  const top = gap.top === inner.top ? gap.bottom - Math.min(height, maxHeight) : gap.top
  return { left, top, maxHeight }
}

/** Finds the room above or below of what must stay free: where all fits, above first; otherwise the larger one. */
function findBand(clear: Rect, least: number, height: number, inner: Rect): Omit<PanelPlace, 'left'> | undefined {
  const above = clear.top - WINDOW_MARGIN - inner.top
  const below = inner.bottom - clear.bottom - WINDOW_MARGIN
  const isAbove = above >= height || (below < height && above >= below)
  const room = isAbove ? above : below
  if (room < Math.min(height, least)) return undefined
  const top = isAbove ? clear.top - WINDOW_MARGIN - Math.min(height, room) : clear.bottom + WINDOW_MARGIN
  return { top, maxHeight: Math.min(room, PANEL_SIZE.height) }
}

/**
 * Places the hint right of the badge; otherwise below the box, above it, or left of it.
 *
 * @param frame the frame around the box.
 * @param isFree whether a rectangle covers no button of the site.
 * @returns undefined where it would leave the window, or cover the box, its send control or a button.
 */
export function placeHint(
  frame: Rect,
  badge: Rect,
  control: Rect | undefined,
  size: { width: number; height: number },
  window: Rect,
  isFree: (rect: Rect) => boolean,
): ScreenPoint | undefined {
  const { width, height } = size
  const across = clampNumber(badge.right - width, window.left + WINDOW_MARGIN, window.right - WINDOW_MARGIN - width)
  const places: ScreenPoint[] = [
    { left: Math.max(frame.right, badge.right) + WINDOW_MARGIN, top: badge.top },
    { left: across, top: Math.max(frame.bottom, badge.bottom) + WINDOW_MARGIN },
    { left: across, top: Math.min(frame.top, badge.top) - WINDOW_MARGIN - height },
    { left: Math.min(frame.left, badge.left) - WINDOW_MARGIN - width, top: badge.top },
  ]
  return places.find((place) => {
    const rect = { ...place, right: place.left + width, bottom: place.top + height }
    const covers = [frame, control].some((each) => each && isOverlapping(each, rect))
    return containsRect(window, rect) && !covers && isFree(rect)
  })
}

/** How far a notice is from the foot of the window, as in compose.css. */
const NOTICE_MARGIN = 24

/**
 * Places a notice, which is in the middle of the window's width, at the foot of the window; above of what is there and
 * must stay free.
 *
 * @param keepFree the box and its send control.
 * @returns the distance to the foot of the window; undefined where no room is above.
 */
export function placeNotice(
  size: { width: number; height: number },
  keepFree: readonly Rect[],
  window: Rect,
): number | undefined {
  const left = (window.left + window.right - size.width) / 2
  let bottom = window.bottom - NOTICE_MARGIN
  for (;;) {
    const rect = { left, top: bottom - size.height, right: left + size.width, bottom }
    if (rect.top < window.top + WINDOW_MARGIN) return undefined
    const covered = keepFree.filter((each) => isOverlapping(each, rect))
    if (covered.length === 0) return window.bottom - bottom
    bottom = Math.min(...covered.map(({ top }) => top)) - WINDOW_MARGIN
  }
}

/** The width of the card at a word. */
export const WORD_CARD_WIDTH = 312
/** Distance between a word and its card. */
const WORD_GAP = 6
/** How much a card grows by a press on its "…". */
const MORE_HEIGHT = 40

/** A place for the card of a word, and the side of the word that it is on. */
export interface WordCardPlace extends PanelPlace {
  side: 'below' | 'above' | 'next' | undefined
}

/**
 * Places the card of a word below it; above it where the card would leave the window or cover the send control; right
 * or left of the word where it is whole only there. Where it is whole nowhere (a large zoom), it is lower.
 *
 * @param height the height of all that is in the card.
 * @param control the send control, which must stay free.
 * @param kept the side that an open card is on: it stays there while it is whole, so that no press moves it.
 */
export function placeWordCard(
  word: Rect,
  height: number,
  control: Rect | undefined,
  window: Rect,
  kept?: WordCardPlace['side'],
): WordCardPlace {
  const least = window.left + WINDOW_MARGIN
  const most = window.right - WINDOW_MARGIN - WORD_CARD_WIDTH
  const left = clampNumber(word.left, least, most)
  const below = window.bottom - word.bottom - WORD_GAP
  const above = word.top - WORD_GAP - window.top
  const places: WordCardPlace[] = [
    { side: 'below', left, top: word.bottom + WORD_GAP, maxHeight: below },
    { side: 'above', left, top: word.top - WORD_GAP - Math.min(height, above), maxHeight: above },
  ]
  const isFree = ({ side, top, maxHeight }: WordCardPlace) => {
    const room = Math.min(height + MORE_HEIGHT, maxHeight)
    const edge = side === 'below' ? top : word.top - WORD_GAP - room
    return !control || !isOverlapping({ left, top: edge, right: left + WORD_CARD_WIDTH, bottom: edge + room }, control)
  }
  const listPlaces = (room: number) => places.filter(({ maxHeight }) => maxHeight >= room)
  const roomy = listPlaces(height)
  const low = listPlaces(MIN_LOW_HEIGHT)
  const isKept = ({ side }: WordCardPlace) => side === kept
  const next = placeNextToWord(word, height, control, window)
  const place =
    (kept === 'next' ? next : roomy.find(isKept)) ??
    roomy.find(isFree) ??
    next ??
    low.find(isKept) ??
    listPlaces(MIN_HEIGHT).find(isFree) ??
    roomy[0] ??
    low[0]
  if (place) return place
  const beside = listLeftsNextToWord(word, window)[0]
  const lowest = Math.max(window.top, window.bottom - height)
  const top = clampNumber(word.bottom + WORD_GAP, window.top, lowest)
  return { side: undefined, left: beside ?? left, top, maxHeight: window.bottom - window.top }
}

/** What the title of a word may lie over only where it has no other place. */
export interface AroundTitle {
  editor: Rect
  control: Rect | undefined
  /** The words of the findings, its own word among them, and the badge. */
  keepFree: readonly Rect[]
}

/**
 * Places the title of a word below it, above it, right of it, or right of the box, level with its line: the first of
 * these that covers no other word, otherwise the one that covers the fewest. In a list, the next word is below.
 */
export function placeWordTitle(
  word: Rect,
  { width, height }: { width: number; height: number },
  { editor, control, keepFree }: AroundTitle,
  window: Rect,
): ScreenPoint {
  const most = window.right - WINDOW_MARGIN - width
  const left = clampNumber(word.left, window.left + WINDOW_MARGIN, most)
  const middle = (word.top + word.bottom - height) / 2
  const places: ScreenPoint[] = [
    { left, top: word.bottom + WORD_GAP },
    { left, top: word.top - WORD_GAP - height },
    { left: word.right + WORD_GAP, top: middle },
    { left: editor.right + WORD_GAP, top: middle },
  ]
  const toRect = (place: ScreenPoint) => ({ ...place, right: place.left + width, bottom: place.top + height })
  const countCovered = (place: ScreenPoint) => keepFree.filter((each) => isOverlapping(each, toRect(place))).length
  const inside = places.filter((place) => place.left <= most && containsRect(window, toRect(place)))
  const offControl = inside.filter((place) => !control || !isOverlapping(control, toRect(place)))
  const [best] = (offControl.length > 0 ? offControl : inside).toSorted(
    (one, other) => countCovered(one) - countCovered(other),
  )
  return best ?? { left, top: clampNumber(word.bottom + WORD_GAP, window.top, window.bottom - height) }
}

/** Places a whole card right or left of its word, off the send control; undefined where there is no room. */
function placeNextToWord(
  word: Rect,
  height: number,
  control: Rect | undefined,
  window: Rect,
): WordCardPlace | undefined {
  const least = window.top + WINDOW_MARGIN
  const most = window.bottom - WINDOW_MARGIN - height
  if (most < least) return undefined
  // Level with the word if it can be, otherwise just above or below the control.
  const tops = [word.top, ...(control ? [control.top - WORD_GAP - height, control.bottom + WORD_GAP] : [])]
  for (const left of listLeftsNextToWord(word, window))
    for (const top of tops.map((each) => clampNumber(each, least, most))) {
      const rect = { left, top, right: left + WORD_CARD_WIDTH, bottom: top + height }
      if (!control || !isOverlapping(rect, control)) return { side: 'next', left, top, maxHeight: window.bottom - top }
    }
  return undefined
}

/** Where a card right or left of its word begins, as far as it is inside of the window. */
function listLeftsNextToWord(word: Rect, window: Rect): number[] {
  const least = window.left + WINDOW_MARGIN
  const most = window.right - WINDOW_MARGIN - WORD_CARD_WIDTH
  return [word.right + WORD_GAP, word.left - WORD_GAP - WORD_CARD_WIDTH].filter((at) => at >= least && at <= most)
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

function clampToWindow(place: ScreenPoint, width: number, window: Rect): ScreenPoint {
  return {
    left: clampNumber(place.left, window.left, window.right - width),
    top: clampNumber(place.top, window.top, window.bottom - BADGE_SIZE),
  }
}

function clampNumber(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
