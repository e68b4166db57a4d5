// Keeps badge and panel at their box: scrolling, resizing, zoom, dialogs that move. One frame loop, only while they are shown.

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

/** What is kept in place. */
export interface FollowedBox {
  found: FoundBox
  host: HTMLElement
  badge: HTMLElement | null
  panel: HTMLElement | null
  /** Called in every frame. */
  onFrame(): void
  /** Called in every frame where something moved, and in the one where the box has left the page. */
  onMove(gone: boolean): void
}

/** Follows until stopped. `again` places anew although nothing moved (the text grew). */
export function followBox(what: () => FollowedBox): { again(): void; stop(): void } {
  let last = ''
  let frameElement: Element | undefined
  let of: Element | undefined
  let request = 0

  const step = () => {
    request = requestAnimationFrame(step)
    const { found, host, badge, panel, onFrame, onMove } = what()
    if (!found.editor.isConnected) return onMove(true)
    onFrame()
    if (of !== found.editor || !frameElement?.isConnected) {
      of = found.editor
      frameElement = findBoxFrame(found.editor, findBoxScope(found))
    }
    const editor = getElementRect(found.editor)
    const frame = getElementRect(frameElement)
    const view = getViewport()
    const now = [editor, frame, view].map((r) => `${r.left},${r.top},${r.right},${r.bottom}`).join(';')
    const signature = `${now};${badge !== null};${panel?.offsetHeight}`
    if (signature === last) return
    last = signature
    // The layer is at the corner of the window unless an ancestor with a transform makes it otherwise.
    const origin = host.getBoundingClientRect()
    const lines = getLastLineRects(found.editor)
    const place = placeBadge(frame, editor, view, (rect) => isFreeArea(rect, found.editor, host, lines))
    if (badge) badge.style.visibility = place ? '' : 'hidden'
    if (place && badge) moveElement(badge, place.left - origin.left, place.top - origin.top)
    if (panel) {
      // The panel leaves the send control beside the box in sight, too.
      const control = findControlForBox(found)
      const clear = control ? extendToNeighbour(frame, getElementRect(control)) : frame
      const at = placePanel(
        clear,
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
      last = ''
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
