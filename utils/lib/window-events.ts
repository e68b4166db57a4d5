// Listens at the window in capture, for as long as the document lives. A listener that is removed and added again, when
// a site is turned off and on, would come after those of the page: they could see our events, and stop them.

type Handler = (event: Event) => void

/** Handlers by type of event, in the order in which they listen; passive ones apart where that matters. */
let registered = new Map<string, Set<Handler>>()

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
  let handlers = registered.get(key)
  if (!handlers) {
    if (registered.size === 0) window.addEventListener(PROBE, () => (wasHeard = true))
    const own = new Set<Handler>()
    handlers = own
    registered.set(key, own)
    window.addEventListener(type, (event) => callInTurn(own, event), { capture: true, passive: isPassive })
  }
  handlers.add(handler)
  signal.addEventListener('abort', () => handlers.delete(handler))
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
