// Holds sends. Everything here is synchronous, because an event can be stopped only while it is dispatched.

import { hasNode, isInDocument } from '../lib/dom-tree.ts'
import { listenAtWindow } from '../lib/window-events.ts'
import type { Site } from '../sites/site-definition.ts'
import { getEventOrigin } from './editor-element.ts'
import type { FoundBox } from './find-box.ts'
import { findJointAttempts } from './joint-attempts.ts'
import { type SendAttempt, toSendAttempt } from './send-attempt.ts'

const SEND_EVENTS = ['click', 'keydown', 'keypress', 'keyup', 'submit', 'beforeinput']

/** Used only for sites whose control acts before the click: a non-passive touch listener delays scrolling. */
const EARLY_SEND_EVENTS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend']

/** How long after the user's press in a form its submit may come, in ms. */
const MAX_SUBMIT_DELAY_MS = 1000

/** Finds all boxes that a press sends. */
export type FindJoint = (found?: FoundBox) => SendAttempt[]

/** Decides which send attempts are held. */
export interface HoldPolicy {
  /** The box being written in. */
  active(): FoundBox | undefined
  /** Whether we are changing the draft now. */
  isFixing(): boolean
  /**
   * Whether to hold this attempt. Called for every event of a press. If it throws, the send is let through.
   * @param findJoint finds all boxes that this press sends, later by one of them as it is then
   */
  shouldHold(attempt: SendAttempt, findJoint: FindJoint): boolean
  /** Called when our own code failed and the send was let through. */
  onFault(error: unknown): void
}

/**
 * Listens for sends until the signal aborts. Must be called at `document_start`, before any script of the page, so that
 * the page's own listeners run later. A hold needs both `preventDefault` and `stopImmediatePropagation`: editors ignore
 * the first alone, browsers the second alone. Only trusted events are held, so sends by us or by a page script pass.
 */
export function holdSends(site: Site, policy: HoldPolicy, signal: AbortSignal): void {
  // The key of a held press. Its later events (repeats, keypress, keyup) must reach neither the page nor our dialog.
  let heldKey: string | undefined
  let isNewLine = false
  // Where the user pressed last. A script's `requestSubmit` makes a trusted event, too, when it likes.
  let lastPress = {
    at: Number.NEGATIVE_INFINITY,
    path: [] as readonly EventTarget[],
    origin: undefined as Element | undefined,
  }

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return
    if (isKeyEvent(event)) {
      if (event.key === heldKey && (event.type !== 'keydown' || event.repeat)) {
        if (event.type === 'keyup') heldKey = undefined
        return stopEvent(event)
      }
      if (event.type === 'keydown') {
        heldKey = undefined
        isNewLine = event.key === 'Enter' && event.shiftKey
      }
    }
    if (event.type === 'click' || (event.type === 'keydown' && /^(?:Enter| )$/.test((event as KeyboardEvent).key)))
      lastPress = { at: performance.now(), path: event.composedPath(), origin: getEventOrigin(event) }
    if (event.type === 'submit' && !isByUser(event as SubmitEvent)) return
    // The line break after Shift+Enter is a new line, not a send. While the draft is being changed it is ours: Firefox
    // fires it for that.
    if (event.type === 'beforeinput' && (isNewLine || policy.isFixing())) return
    if (!shouldHold(event)) return
    if (isKeyEvent(event)) heldKey = event.key
    stopEvent(event)
  }
  const isByUser = ({ target, submitter }: SubmitEvent): boolean => {
    const { at, path, origin } = lastPress
    if (performance.now() - at >= MAX_SUBMIT_DELAY_MS) return false
    if (path.some((step) => step === target || step === submitter)) return true
    // The path of a press in a frame ends there.
    return origin !== undefined && isInDocument(origin) && hasNode(target as Element, origin)
  }
  const shouldHold = (event: Event): boolean => {
    try {
      const attempt = toSendAttempt(site, event, policy.active())
      const findJoint: FindJoint = (found) => findJointAttempts(site, event, attempt, found)
      if (attempt && policy.shouldHold(attempt, findJoint)) return true
      return findJoint().some((each) => each.editor !== attempt?.editor && policy.shouldHold(each, findJoint))
    } catch (error) {
      policy.onFault(error)
      return false
    }
  }
  const early = site.boxes.some((box) => box.send.early) ? EARLY_SEND_EVENTS : []
  for (const type of [...SEND_EVENTS, ...early]) listenAtWindow(type, onEvent, false, signal)
}

function isKeyEvent(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key')
}

function stopEvent(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
