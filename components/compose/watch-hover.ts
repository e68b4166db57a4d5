// Notices that the user's pointer rests in an editor. Only the pointer's own events count, not those of a script.

import { getEventOrigin } from '../../utils/compose/editor-element.ts'
import { hasNode } from '../../utils/lib/dom-tree.ts'
import type { Point } from './shadow-layer.ts'

/** How long the pointer rests on a word before its title is shown, in ms. */
const DWELL_MS = 400

/** What ends a rest at once. */
const ENDS = ['pointerdown', 'keydown', 'wheel', 'scroll', 'blur']

/** The callbacks, with points of the window of the editor. */
export interface HoverHandlers {
  /** The pointer has come to rest. */
  onRest(point: Point): void
  /** It moves on, to a point of the editor or away from it. */
  onMove(point: Point | undefined): void
  /** Something in the window of the editor was scrolled. */
  onScroll(): void
}

/** Watches the pointer in an editor until the signal aborts. */
export function watchHover(editor: Element, on: HoverHandlers, signal: AbortSignal): void {
  const view = editor.ownerDocument.defaultView
  if (!view) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = (point?: Point) => {
    clearTimeout(timer)
    on.onMove(point)
  }
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    const origin = getEventOrigin(event)
    if (event.buttons !== 0 || !origin || !hasNode(editor, origin)) return end()
    const point: Point = [event.clientX, event.clientY]
    end(point)
    timer = setTimeout(() => on.onRest(point), DWELL_MS)
  }
  const options = { capture: true, passive: true, signal }
  view.addEventListener('pointermove', onMove, options)
  for (const type of ENDS) view.addEventListener(type, (event) => event.isTrusted && end(), options)
  view.addEventListener('scroll', (event) => event.isTrusted && on.onScroll(), options)
  view.document.documentElement.addEventListener('pointerleave', () => end(), options)
  signal.addEventListener('abort', () => clearTimeout(timer))
}
