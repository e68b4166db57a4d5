// Keeps badge and panel at their box while it scrolls, resizes, zooms or moves. A frame loop runs while they are shown.

import { findBoxFrame, getLastLineRects, isFreeArea } from '../../utils/compose/box-frame.ts'
import { type FoundBox, findBoxScope } from '../../utils/compose/find-box.ts'
import {
  extendToNeighbour,
  getBadgeRect,
  placeBadge,
  placePanel,
  type Rect,
} from '../../utils/compose/panel-position.ts'
import { findControlForBox } from '../../utils/compose/send-control.ts'

/** A box, with the badge and the panel that follow it. */
export interface FollowedBox {
  found: FoundBox
  host: HTMLElement
  badge: HTMLElement | null
  panel: HTMLElement | null
  /** Called in every frame. */
  onFrame(): void
  /** Called in every frame in which something moved, and with `gone` once the box has left the page. */
  onMove(gone: boolean): void
}

/**
 * Follows a box, frame by frame, until `stop` is called.
 *
 * @returns `again` forces a new placement although no rectangle changed (the text may have grown).
 */
export function followBox(getFollowed: () => FollowedBox): { again(): void; stop(): void } {
  let lastSignature = ''
  let frameElement: Element | undefined
  let framedEditor: Element | undefined
  let request = 0

  const step = () => {
    request = requestAnimationFrame(step)
    const { found, host, badge, panel, onFrame, onMove } = getFollowed()
    if (!found.editor.isConnected) return onMove(true)
    onFrame()
    if (framedEditor !== found.editor || !frameElement?.isConnected) {
      framedEditor = found.editor
      frameElement = findBoxFrame(found.editor, findBoxScope(found))
    }
    const editor = getElementRect(found.editor)
    const frame = getElementRect(frameElement)
    const view = getViewport()
    const rects = [editor, frame, view].map((r) => `${r.left},${r.top},${r.right},${r.bottom}`).join(';')
    const signature = `${rects};${badge !== null};${panel?.offsetHeight}`
    if (signature === lastSignature) return
    lastSignature = signature
    // A transformed ancestor moves the layer away from the corner of the window.
    const origin = host.getBoundingClientRect()
    const lines = getLastLineRects(found.editor)
    const place = placeBadge(frame, editor, view, (rect) => isFreeArea(rect, found.editor, host, lines))
    if (badge) badge.style.visibility = place ? '' : 'hidden'
    if (place && badge) moveElement(badge, place.left - origin.left, place.top - origin.top)
    if (panel) {
      // The panel must not cover the send control next to the box either.
      const control = findControlForBox(found)
      const keepClear = control ? extendToNeighbour(frame, getElementRect(control)) : frame
      const at = placePanel(
        keepClear,
        getBadgeRect(place ?? { left: frame.right, top: frame.top }),
        panel.offsetHeight,
        view,
      )
      moveElement(panel, at.left - origin.left, at.top - origin.top)
    }
    onMove(false)
  }
  request = requestAnimationFrame(step)
  return {
    again: () => {
      lastSignature = ''
      frameElement = undefined
    },
    stop: () => cancelAnimationFrame(request),
  }
}

function getElementRect(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

function getViewport(): Rect {
  const { clientWidth, clientHeight } = document.documentElement
  return { left: 0, top: 0, right: clientWidth, bottom: Math.max(clientHeight, window.innerHeight) }
}

function moveElement(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${Math.round(left)}px`
  element.style.top = `${Math.round(top)}px`
}
