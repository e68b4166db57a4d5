// Keeps badge and panel at their box while it scrolls, resizes, zooms or moves. Frames are asked for only while
// something moves: a loop that never ends keeps a page drawing, which costs a slow laptop more than our checks.

import { findBoxFrame, getLastLineRects, isFreeArea } from '../../utils/compose/box-frame.ts'
import { getShownElement } from '../../utils/compose/editor-element.ts'
import { type FoundBox, findBoxScope } from '../../utils/compose/find-box.ts'
import {
  BADGE_SIZE,
  extendToNeighbour,
  getBadgeRect,
  isLowPanel,
  isOverlapping,
  placeBadge,
  placeHint,
  placePanel,
  placeWordCard,
  placeWordTitle,
  type Rect,
  type WordCardPlace,
} from '../../utils/compose/panel-position.ts'
import { MovementWatcher } from '../../utils/compose/watch-movement.ts'
import { getLocalName, isInDocument } from '../../utils/lib/dom-tree.ts'

/** A box, with the badge and the panel that follow it. */
export interface FollowedBox {
  found: FoundBox
  host: HTMLElement
  badge: HTMLElement | null
  panel: HTMLElement | null
  /** The hint next to the badge, if it is shown. */
  hint: HTMLElement | null
  /** Called when the hint is in sight. */
  onHintPlaced(): void
  /** Finds the send control of the box, which the panel must not cover. */
  findControl(): Element | undefined
  /** Finds where the word is that the panel is the card of; undefined for the panel of the whole draft. */
  findWord(): Rect | undefined
  /** Finds where the words of all findings are, which the panel must not cover as long as there is another place. */
  listWords(): Rect[]
  /** Called when the box is looked at. */
  onLook(): void
  /** Called in every frame in which something moved, and with `gone` once the box has left the page. */
  onMove(gone: boolean): void
}

/** After so many frames without a movement no more are asked for. */
const QUIET_FRAMES = 2

/** The classes of a panel that is drawn closer, and of one that covers a part of the box, as in compose.css. */
const LOW_CLASS = 'low'
const NARROW_CLASS = 'narrow'

/** A box or a panel that moves by more than a line is moved by the page, and not by what is typed; in CSS px. */
const MAX_LINE = 24

/** How often a text area is looked at, in ms: its value can change without an event. */
const TEXT_AREA_LOOK_MS = 500

/** Follows one box after the other. */
export interface BoxFollower {
  /** Looks at the box in the next frame. */
  look(): void
  /** Places everything again although no rectangle changed (the text may have grown). */
  again(): void
  /** When the page moved the box or the panel last, by `performance.now()`. */
  readonly movedAt: number
  /** Looks where the panel is now. A page can move our whole layer without its box: by a transform of the root. */
  locatePanel(): void
  stop(): void
}

/** Follows a box until `stop` is called. */
export function followBox(getFollowed: () => FollowedBox): BoxFollower {
  let lastSignature = ''
  let frameElement: Element | undefined
  let framedEditor: Element | undefined
  /** The send control as it was found last: finding it in a long page takes too long for each frame. */
  let knownControl: Element | undefined
  let isControlKnown = false
  let request = 0
  let quietFrames = 0
  let movedAt = Number.NEGATIVE_INFINITY
  let settledAt: Rect | undefined
  let panelAt: Rect | undefined
  /** The side of its word that an open card is on. */
  let cardSide: { card: HTMLElement; side: WordCardPlace['side'] } | undefined
  /** Where an open panel begins from the left, in CSS px of the window. */
  let panelLeft: { panel: HTMLElement; left: number } | undefined
  let textAreaTimer: ReturnType<typeof setInterval> | undefined
  const stopper = new AbortController()
  const { signal } = stopper

  const look = () => {
    quietFrames = 0
    if (!signal.aborted) request ||= requestAnimationFrame(step)
  }
  const movement = new MovementWatcher(look)
  for (const type of ['scroll', 'resize']) window.addEventListener(type, look, { capture: true, passive: true, signal })

  const step = () => {
    request = 0
    const { found, panel, onLook, onMove } = getFollowed()
    const { editor } = found
    if (!isInDocument(editor)) return onMove(true)
    onLook()
    if (signal.aborted) return
    const shown = getShownElement(editor)
    if (framedEditor !== editor || !frameElement?.isConnected) {
      framedEditor = editor
      isControlKnown = false
      frameElement = findBoxFrame(shown, findBoxScope(found))
      clearInterval(textAreaTimer)
      // A frame that shows another document stays where it is.
      if (shown !== editor) shown.addEventListener('load', look, { signal })
      if (getLocalName(editor) === 'textarea') textAreaTimer = setInterval(look, TEXT_AREA_LOOK_MS)
    }
    const hasMoved = place(frameElement)
    quietFrames = hasMoved ? 0 : quietFrames + 1
    if (quietFrames < QUIET_FRAMES) request ||= requestAnimationFrame(step)
    else movement.watch(shown, panel ? [shown, frameElement, panel] : [shown, frameElement])
    if (hasMoved) onMove(false)
  }

  /** Places badge and panel. Returns whether anything has moved since the last time. */
  const place = (framed: Element): boolean => {
    const { found, host, badge, panel, hint, findControl, findWord, listWords, onHintPlaced } = getFollowed()
    const word = findWord()
    const editor = getElementRect(found.editor)
    const frame = getElementRect(framed)
    const view = getViewport()
    const rects = [editor, frame, view, word ?? view].map((r) => `${r.left},${r.top},${r.right},${r.bottom}`).join(';')
    settledAt = settle(settledAt, editor, isFarFrom)
    const signature = `${rects};${badge?.offsetWidth};${panel?.scrollHeight};${hint?.offsetHeight}`
    if (signature === lastSignature) return false
    lastSignature = signature
    // A transformed ancestor moves the layer away from the corner of the window.
    const origin = host.getBoundingClientRect()
    const lines = getLastLineRects(found.editor)
    const isFree = (rect: Rect) => isFreeArea(rect, found.editor, host, lines)
    const badgeWidth = badge?.offsetWidth || BADGE_SIZE
    const spot = placeBadge(frame, editor, view, isFree, badgeWidth)
    if (badge) badge.style.visibility = spot ? '' : 'hidden'
    if (spot && badge) moveElement(badge, spot.left - origin.left, spot.top - origin.top)
    // Panel and hint must not cover the send control either.
    const control = (panel ?? hint) ? recallControl(findControl) : undefined
    const controlRect = control ? getElementRect(control) : undefined
    const badgeRect = getBadgeRect(spot ?? { left: frame.right, top: frame.top }, badgeWidth)
    if (hint) {
      const size = { width: hint.offsetWidth, height: hint.offsetHeight }
      const at = spot && placeHint(frame, badgeRect, controlRect, size, view, isFree)
      hint.style.visibility = at ? '' : 'hidden'
      if (at) {
        moveElement(hint, at.left - origin.left, at.top - origin.top)
        onHintPlaced()
      }
    }
    if (panel) {
      const listWordsInBox = () => listWords().filter((each) => isOverlapping(each, editor))
      const body = panel.querySelector('.panel-body')
      const scrolled = body?.scrollTop ?? 0
      panel.style.maxHeight = ''
      panel.classList.remove(LOW_CLASS, NARROW_CLASS)
      if (word && panel.matches('.word-title')) {
        const size = { width: panel.offsetWidth, height: panel.offsetHeight }
        const around = { editor, control: controlRect, keepFree: [...listWordsInBox(), badgeRect] }
        const at = placeWordTitle(word, size, around, view)
        moveElement(panel, at.left - origin.left, at.top - origin.top)
      } else if (word) {
        const at = placeWordCard(word, panel.offsetHeight, controlRect, view, recallSide(panel))
        cardSide = { card: panel, side: at.side }
        panel.style.maxHeight = `${at.maxHeight}px`
        moveElement(panel, at.left - origin.left, at.top - origin.top)
      } else {
        const keepClear = controlRect ? extendToNeighbour(frame, controlRect) : frame
        const measure = () => panel.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0)
        const keptFree = {
          control: controlRect,
          listWords: listWordsInBox,
          keptLeft: panelLeft?.panel === panel ? panelLeft.left : undefined,
        }
        let wanted = measure()
        let at = placePanel(keepClear, editor, badgeRect, wanted, view, keptFree)
        if (at.isOverBox) {
          // Narrower it is higher, and so it may have another place over the box.
          panel.classList.add(NARROW_CLASS)
          wanted = measure()
          at = placePanel(keepClear, editor, badgeRect, wanted, view, keptFree)
        }
        panelLeft = { panel, left: Math.round(at.left) }
        panel.style.maxHeight = `${at.maxHeight}px`
        // Drawn closer it may be lower than its place, and it stays at the box.
        const isLow = isLowPanel(wanted, at)
        panel.classList.toggle(LOW_CLASS, isLow)
        const isAbove = at.top + Math.min(wanted, at.maxHeight) <= badgeRect.top
        const spare = isLow && isAbove ? Math.max(0, at.maxHeight - panel.offsetHeight) : 0
        moveElement(panel, at.left - origin.left, at.top + spare - origin.top)
      }
      // The list was as long as it is, for a moment.
      if (body && body.scrollTop !== scrolled) body.scrollTop = scrolled
    }
    locatePanel()
    return true
  }

  const recallSide = (panel: HTMLElement) => (cardSide?.card === panel ? cardSide.side : undefined)

  const recallControl = (findControl: FollowedBox['findControl']) => {
    if (!isControlKnown || (knownControl && !isInDocument(knownControl))) knownControl = findControl()
    isControlKnown = true
    return knownControl
  }

  const locatePanel = () => {
    const { panel } = getFollowed()
    panelAt = panel ? settle(panelAt, getElementRect(panel), isCarried) : undefined
  }

  /** Returns where a thing rests. Little by little counts as well, so it stays there until it has moved. */
  const settle = (before: Rect | undefined, now: Rect, isMoved: (from: Rect, to: Rect) => boolean): Rect => {
    if (before && !isMoved(before, now)) return before
    if (before) movedAt = performance.now()
    return now
  }
  look()
  return {
    look,
    get movedAt() {
      return movedAt
    },
    locatePanel,
    again: () => {
      lastSignature = ''
      frameElement = undefined
      isControlKnown = false
      look()
    },
    stop: () => {
      stopper.abort()
      cancelAnimationFrame(request)
      clearInterval(textAreaTimer)
      movement.stop()
    },
  }
}

function isFarFrom(one: Rect, other: Rect): boolean {
  return (['left', 'top', 'right', 'bottom'] as const).some((side) => Math.abs(one[side] - other[side]) > MAX_LINE)
}

/** Whether a panel moved as a whole. When it grows, as by a press on "…", one of its edges stays. */
function isCarried(from: Rect, to: Rect): boolean {
  const isFar = (side: keyof Rect) => Math.abs(from[side] - to[side]) > MAX_LINE
  return isFar('left') || (isFar('top') && isFar('bottom'))
}

/** Returns where an element is in the page's window. */
export function getElementRect(element: Element): Rect {
  const { left, top, right, bottom } = getShownElement(element).getBoundingClientRect()
  return { left, top, right, bottom }
}

/** Returns the rectangle of the page's window. */
export function getViewport(): Rect {
  const { clientWidth, clientHeight } = document.documentElement
  return { left: 0, top: 0, right: clientWidth, bottom: Math.max(clientHeight, window.innerHeight) }
}

function moveElement(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${Math.round(left)}px`
  element.style.top = `${Math.round(top)}px`
}
