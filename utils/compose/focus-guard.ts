// Keeps the focus in our panel, and hides its key and pointer events from the page.

import { listenAtWindow } from '../lib/window-events.ts'

const FOCUS_EVENTS = ['focusin', 'focusout', 'focus', 'blur']
const POINTER_EVENTS = [
  ...['over', 'enter', 'down', 'move', 'rawupdate', 'up', 'cancel', 'out', 'leave'].map((each) => `pointer${each}`),
  ...['over', 'enter', 'down', 'move', 'up', 'out', 'leave'].map((each) => `mouse${each}`),
  ...['start', 'move', 'end', 'cancel'].map((each) => `touch${each}`),
  ...['drag', 'dragstart', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
  ...['gotpointercapture', 'lostpointercapture'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'selectstart'],
  ...['DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll'],
]
const KEY_EVENTS = ['keydown', 'keypress', 'keyup']
/** Other events of our layer that the page must not get. In their listeners Firefox gives our nodes away. */
const OTHER_EVENTS = [
  ...['beforetoggle', 'toggle', 'beforeinput', 'input', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
]
/** While the focus is in our layer, these go to the body. */
const CLIPBOARD_EVENTS = ['copy', 'cut', 'paste']

/** How long after an event of our layer what it caused may come, in ms. */
const OWN_EVENT_MS = 100

/** Whether a key copies, cuts, pastes or undoes: with the focus in our layer that acts on the box behind it. */
function isEditingKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (key === 'Insert' || key === 'Delete') return ctrlKey || shiftKey
  return (ctrlKey || metaKey) && /^[cvxyz]$/i.test(key)
}

/** The events that the guard passes on. */
export interface FocusGuardHandlers {
  /** A key was pressed in our layer. */
  onKey(event: KeyboardEvent): void
  /** Whether a pressed key may act, or is only swallowed. */
  accepts(event: KeyboardEvent): boolean
  /** A trusted `mousedown` or `click` in our layer. A key on the focused button also arrives here as a click. */
  onPress(event: MouseEvent): void
  /** Our layer goes into the browser's top layer, or out of it. */
  onToggle(event: ToggleEvent): void
  /** The focus has moved to an element of the page. */
  onPageFocus(): void
}

/** https://developer.mozilla.org/docs/Web/API/Event/explicitOriginalTarget */
interface FirefoxMouseEvent extends MouseEvent {
  /** The node the event began at, in whatever shadow root; undefined outside of Firefox. */
  explicitOriginalTarget?: EventTarget | null
}

/**
 * Hides focus, key and pointer events of our layer from the page until the signal aborts. Must be called at
 * `document_start`, so that the events stop at the window before any listener of the page.
 * Focus: dialogs of a page take the focus back when it leaves them.
 * Keys: pages have one-letter hotkeys. Keys go to `onKey` instead; the browser's default action, such as pressing the
 * focused button, still follows.
 * All others: Firefox exposes the nodes of a closed shadow root to the page's listeners (`explicitOriginalTarget`,
 * `rangeParent`).
 */
export function guardFocus(
  isOurs: (target: EventTarget | null) => boolean,
  on: FocusGuardHandlers,
  signal: AbortSignal,
): void {
  const onFocus = (event: Event) => {
    const ours = isOurs(event.target)
    if (ours || isOurs((event as FocusEvent).relatedTarget)) event.stopImmediatePropagation()
    // Made-up ones move no focus: answering them would only take the user's choice between two buttons away.
    if (!ours && event.isTrusted && event.type === 'focusin') on.onPageFocus()
  }
  let lastEventAt = Number.NEGATIVE_INFINITY
  let pressedKey: string | undefined
  const onKeyEvent = (event: Event) => {
    if (!isOurs(event.target) || !(event instanceof KeyboardEvent)) return
    lastEventAt = performance.now()
    event.stopImmediatePropagation()
    if (event.type === 'keydown' && !event.repeat) pressedKey = on.accepts(event) ? event.key : undefined
    // A key that went down elsewhere (the Enter of a held send) must not press the button that has the focus now.
    if (event.key !== pressedKey || isEditingKey(event)) event.preventDefault()
    else if (event.type === 'keydown' && event.isTrusted) on.onKey(event)
    if (event.type === 'keyup') pressedKey = undefined
  }
  const onPointer = (event: Event) => {
    const ours = isOurs(event.target)
    const { relatedTarget, explicitOriginalTarget } = event as FirefoxMouseEvent
    // What a pointer enters or leaves on its way to our layer also names the node of ours that it is at.
    if (!ours && !isOurs(relatedTarget ?? null) && !isOurs(explicitOriginalTarget ?? null)) return
    event.stopImmediatePropagation()
    lastEventAt = performance.now()
    // A mouse press must not move the caret.
    if (ours && event.type === 'mousedown') event.preventDefault()
    if (ours && event.isTrusted && /^(?:mousedown|click)$/.test(event.type)) on.onPress(event as MouseEvent)
  }
  const onOther = (event: Event) => {
    // A press on our layer also closes a popover of the page.
    const isOwnPress = performance.now() - lastEventAt < OWN_EVENT_MS && /toggle$/.test(event.type)
    const ours = isOurs(event.target)
    if (isOwnPress || ours) event.stopImmediatePropagation()
    if (ours && event.isTrusted && event.type === 'beforetoggle') on.onToggle(event as ToggleEvent)
  }
  const onClipboard = (event: Event) => {
    if (isOurs(document.activeElement)) event.stopImmediatePropagation()
  }
  const listen = (types: readonly string[], handler: (event: Event) => void, passive = true) => {
    for (const type of types) listenAtWindow(type, handler, passive, signal)
  }
  listen(CLIPBOARD_EVENTS, onClipboard)
  listen(OTHER_EVENTS, onOther)
  listen(POINTER_EVENTS, onPointer)
  listen(FOCUS_EVENTS, onFocus)
  listen(KEY_EVENTS, onKeyEvent, false)
}
