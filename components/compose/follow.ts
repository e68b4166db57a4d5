// Keeps badge and panel at their box: scrolling, resizing, zoom, dialogs that move. One frame loop, only while they are shown.

import { type FoundBox, scopeOf } from '../../utils/compose/box.ts'
import { controlOfBox } from '../../utils/compose/control.ts'
import { frameOf, isFreePlace, lastLines } from '../../utils/compose/frame.ts'
import { badgeRect, placeBadge, placePanel, type Rect, withNeighbour } from '../../utils/compose/panel-position.ts'

/** What is kept in place. */
export interface Followed {
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
export function follow(what: () => Followed): { again(): void; stop(): void } {
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
      frameElement = frameOf(found.editor, scopeOf(found))
    }
    const editor = rectOf(found.editor)
    const frame = rectOf(frameElement)
    const view = viewport()
    const now = [editor, frame, view].map((r) => `${r.left},${r.top},${r.right},${r.bottom}`).join(';')
    const signature = `${now};${badge !== null};${panel?.offsetHeight}`
    if (signature === last) return
    last = signature
    // The layer is at the corner of the window unless an ancestor with a transform makes it otherwise.
    const origin = host.getBoundingClientRect()
    const lines = lastLines(found.editor)
    const place = placeBadge(frame, editor, view, (rect) => isFreePlace(rect, found.editor, host, lines))
    if (badge) badge.style.visibility = place ? '' : 'hidden'
    if (place && badge) move(badge, place.left - origin.left, place.top - origin.top)
    if (panel) {
      // The panel leaves the send control beside the box in sight, too.
      const control = controlOfBox(found)
      const clear = control ? withNeighbour(frame, rectOf(control)) : frame
      const at = placePanel(clear, badgeRect(place ?? { left: frame.right, top: frame.top }), panel.offsetHeight, view)
      move(panel, at.left - origin.left, at.top - origin.top)
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

function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

function viewport(): Rect {
  const { clientWidth, clientHeight } = document.documentElement
  return { left: 0, top: 0, right: clientWidth, bottom: Math.max(clientHeight, window.innerHeight) }
}

function move(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${Math.round(left)}px`
  element.style.top = `${Math.round(top)}px`
}
