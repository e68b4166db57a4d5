// Listens in the frames that the user goes into, where a page keeps its editor in one. One that nobody goes into
// gets no listener. Part of the script of the sites that the user turned on.

import { getFrameDocument, isElement } from '../lib/dom-tree.ts'
import type { listenAtWindow, listenInFrame } from '../lib/window-events.ts'

/** How the composer listens: its script has the listeners, and this one would have others. */
export interface WindowListening {
  atWindow: typeof listenAtWindow
  inFrame: typeof listenInFrame
}

/** The signs that the user goes into a frame: the pointer comes to it, or the focus leaves the page. */
const SIGNS = ['pointerover', 'blur']

/** Has events in the page's own frames handled like those in its window, until the signal aborts. */
export function watchFrames({ atWindow, inFrame }: WindowListening, signal: AbortSignal): void {
  /** Listens in a frame. Returns its document; undefined for what is no frame of the page's own origin. */
  const listenIn = (element: Element): Document | undefined => {
    const inner = getFrameDocument(element)
    if (inner?.defaultView) inFrame(inner.defaultView)
    return inner
  }
  const listenWhereFocusIs = () => {
    for (let at = document.activeElement; at; ) at = listenIn(at)?.activeElement ?? null
  }
  const onSign = ({ target, isTrusted }: Event) => {
    if (!isTrusted) return
    if (target && isElement(target)) listenIn(target)
    listenWhereFocusIs()
    // The focus arrives after the event that says that it goes.
    setTimeout(() => signal.aborted || listenWhereFocusIs())
  }
  for (const type of SIGNS) atWindow(type, onSign, true, signal)
  // A frame may get another document while somebody is in it, and it may have had the focus before us.
  for (const type of ['load', 'visibilitychange'])
    document.addEventListener(type, listenWhereFocusIs, { capture: true, passive: true, signal })
  listenWhereFocusIs()
}
