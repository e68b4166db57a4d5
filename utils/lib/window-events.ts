// Listens at the window in capture, for as long as the document lives. A listener that is removed and added again, when
// a site is turned off and on, would come after those of the page: they could see our events, and stop them.

type Handler = (event: Event) => void

/** What listens at a window for one type of event. */
interface WindowListener {
  /** In the order in which they are called. */
  handlers: Set<Handler>
  /** Adds the listener to a window that does not have it. */
  addTo(view: Window): void
}

/** Listeners by type of event; passive ones apart where that matters. */
let registered = new Map<string, WindowListener>()

/** An event that only we know. */
const PROBE = crypto.randomUUID()
let wasHeard = false

/** With other types a passive listener is as quick as one that may cancel. */
const SCROLLING = /^(?:touch|wheel|mousewheel|DOMMouseScroll|MozMousePixelScroll)/

/**
 * Calls back for every event of a type until the signal aborts, in the order of registration.
 * `stopImmediatePropagation` stops the handlers after it, too.
 * @param passive whether the handler never cancels the event
 */
export function listenAtWindow(type: string, handler: Handler, passive: boolean, signal: AbortSignal): void {
  const isPassive = passive && SCROLLING.test(type)
  const key = `${type} ${isPassive}`
  let listener = registered.get(key)
  if (!listener) {
    if (registered.size === 0) window.addEventListener(PROBE, () => (wasHeard = true))
    listener = createListener(type, isPassive)
    registered.set(key, listener)
    listener.addTo(window)
  }
  const { handlers } = listener
  handlers.add(handler)
  signal.addEventListener('abort', () => handlers.delete(handler))
}

/** Calls all handlers for the events of another window, too: that of a frame. Harmless where it does already. */
export function listenInFrame(view: Window): void {
  for (const { addTo } of registered.values()) addTo(view)
}

/** Whether the window still has our listeners: `document.open()` removes all. */
export function hasWindowListeners(): boolean {
  wasHeard = false
  window.dispatchEvent(new Event(PROBE))
  return wasHeard
}

/** To be called when the window has lost all listeners, as by `document.open()`: the next handlers add them again. */
export function forgetWindowListeners(): void {
  registered = new Map()
}

function createListener(type: string, passive: boolean): WindowListener {
  const handlers = new Set<Handler>()
  const onEvent = (event: Event) => callInTurn(handlers, event)
  return { handlers, addTo: (view) => view.addEventListener(type, onEvent, { capture: true, passive }) }
}

function callInTurn(handlers: ReadonlySet<Handler>, event: Event): void {
  // A listener of the page that came first may have set this.
  const wasStopped = event.cancelBubble
  for (const handler of [...handlers]) {
    // One before may have stopped the composer.
    if (!handlers.has(handler)) continue
    try {
      handler(event)
    } catch (error) {
      console.error('Trước khi đăng:', error)
    }
    if (event.cancelBubble && !wasStopped) return
  }
}
