// Holds sends back. Everything here answers within the event that asks: a hold can never wait for anything.

import type { Site } from '../sites/site-definition.ts'
import type { FoundBox } from './find-box.ts'
import { type SendAttempt, toSendAttempt } from './send-attempt.ts'

const SEND_EVENTS = ['click', 'keydown', 'keypress', 'keyup', 'submit', 'beforeinput']

/** Only where a site's control acts before the click: a touch listener that may hold makes scrolling wait. */
const EARLY_SEND_EVENTS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend']

/** What decides over an attempt. */
export interface HoldPolicy {
  /** The box being written in. */
  active(): FoundBox | undefined
  /** Whether to hold this attempt; asked for every event of a press. What it throws lets the send through. */
  shouldHold(attempt: SendAttempt): boolean
  /** Our own code failed, the send went on its way. */
  onFault(error: unknown): void
}

/**
 * Listens for sends until the signal aborts. Must be called at `document_start`, before any script of the page, so that the
 * page's own listeners come later. Both `preventDefault` and `stopImmediatePropagation` are needed: editors ignore the first
 * alone, browsers the second alone. Only trusted events are held, so a send resumed by us, or made by the page, passes.
 */
export function holdSends(site: Site, judge: HoldPolicy, signal: AbortSignal): void {
  // The key of a held press: what follows it (repeats, keypress, keyup) must reach neither the page nor the dialog we open.
  let heldKey: string | undefined
  let newLine = false

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return
    if (event instanceof KeyboardEvent) {
      if (event.key === heldKey && (event.type !== 'keydown' || event.repeat)) {
        if (event.type === 'keyup') heldKey = undefined
        return stopEvent(event)
      }
      if (event.type === 'keydown') {
        heldKey = undefined
        newLine = event.key === 'Enter' && event.shiftKey
      }
    }
    // Shift+Enter asks for a new line, and the line break that follows it is that new line.
    if (event.type === 'beforeinput' && newLine) return
    if (!shouldHold(event)) return
    if (event instanceof KeyboardEvent) heldKey = event.key
    stopEvent(event)
  }
  const shouldHold = (event: Event): boolean => {
    try {
      const attempt = toSendAttempt(site, event, judge.active())
      return attempt !== undefined && judge.shouldHold(attempt)
    } catch (error) {
      judge.onFault(error)
      return false
    }
  }
  const early = site.boxes.some((box) => box.send.early) ? EARLY_SEND_EVENTS : []
  for (const type of [...SEND_EVENTS, ...early])
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal })
}

function stopEvent(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
