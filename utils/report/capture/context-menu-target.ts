/** Tracks the element under the last right click in a frame. */
export interface ContextMenuTarget {
  /** Returns the element; null when there was no right click or the element was garbage-collected. */
  element(): Element | null
  stop(): void
}

/**
 * Remembers the right-clicked element, because the browser's context menu does not report it to the extension. Listens
 * in the capture phase, before the page can stop the event. Holds the element weakly and does not read it.
 */
export function trackContextMenuTarget(window: Window): ContextMenuTarget {
  let last: WeakRef<Element> | null = null
  const remember = (event: Event) => {
    const target = event.composedPath()[0]
    last = target instanceof Element ? new WeakRef(target) : null
  }
  window.addEventListener('contextmenu', remember, { capture: true, passive: true })
  return {
    element: () => last?.deref() ?? null,
    stop: () => window.removeEventListener('contextmenu', remember, { capture: true }),
  }
}
