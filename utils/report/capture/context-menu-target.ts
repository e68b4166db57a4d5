/** The element under the last right click in a frame. */
export interface ContextMenuTarget {
  /** The element, or null when there was none or it is gone. */
  element(): Element | null
  stop(): void
}

/**
 * Remembers what was right-clicked, before any listener of the page: the browser's menu does not tell its extension. Holds
 * the element weakly and reads nothing of it.
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
