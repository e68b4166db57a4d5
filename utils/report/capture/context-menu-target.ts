import { listenAtWindow } from '../../lib/window-events.ts'

/**
 * Remembers the right-clicked element, because the browser's context menu does not report it to the extension. Listens
 * in the capture phase, before the page can stop the event. Holds the element weakly and does not read it.
 *
 * @returns a function that returns the element; null when there was no right click or the element was
 * garbage-collected.
 */
export function trackContextMenuTarget(signal: AbortSignal): () => Element | null {
  let last: WeakRef<Element> | undefined
  const remember = (event: Event) => {
    // The page could put another post in the place of the one that the user has clicked.
    if (!event.isTrusted) return
    const target = event.composedPath()[0]
    last = target instanceof Element ? new WeakRef(target) : undefined
  }
  listenAtWindow('contextmenu', remember, true, signal)
  return () => last?.deref() ?? null
}
