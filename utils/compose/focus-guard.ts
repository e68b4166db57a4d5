// Keeps focus in our panel, and its keys and presses from the page.

const FOCUS_EVENTS = ['focusin', 'focusout', 'focus', 'blur']
const POINTER_EVENTS = [
  ...['over', 'enter', 'down', 'move', 'rawupdate', 'up', 'cancel', 'out', 'leave'].map((each) => `pointer${each}`),
  ...['over', 'enter', 'down', 'move', 'up', 'out', 'leave'].map((each) => `mouse${each}`),
  ...['start', 'move', 'end', 'cancel'].map((each) => `touch${each}`),
  ...['dragstart', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend', 'gotpointercapture', 'lostpointercapture'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'selectstart'],
  ...['DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll'],
]
const KEY_EVENTS = ['keydown', 'keypress', 'keyup']

/** What the guard tells. */
export interface FocusGuardHandlers {
  /** A key was pressed in our layer. */
  onKey(event: KeyboardEvent): void
  /** The mouse went down in our layer, or pressed something there; keys press what has the focus. */
  onPress(event: MouseEvent): void
  /** The focus came to something of the page. */
  onPageFocus(): void
}

/**
 * Pages with dialogs take focus back when it leaves them, and have hotkeys of one letter. So the page learns nothing of focus
 * going to or from our host, and hears none of the keys pressed there: they stop at the window, before any listener of the
 * page, and go to `onKey` instead (the browser's own action, such as pressing the focused button, still follows).
 * Presses stop there as well: Firefox tells a page's listener which of our nodes the mouse is on (`explicitOriginalTarget`,
 * `rangeParent`), closed root or not. Must be called at `document_start`.
 */
export function guardFocus(
  isOurs: (target: EventTarget | null) => boolean,
  on: FocusGuardHandlers,
  signal: AbortSignal,
): void {
  const onFocus = (event: Event) => {
    const ours = isOurs(event.target)
    if (ours || isOurs((event as FocusEvent).relatedTarget)) event.stopImmediatePropagation()
    if (!ours && event.type === 'focusin') on.onPageFocus()
  }
  let pressed: string | undefined
  const onKeyEvent = (event: Event) => {
    if (!isOurs(event.target) || !(event instanceof KeyboardEvent)) return
    event.stopImmediatePropagation()
    if (event.type === 'keydown' && !event.repeat) pressed = event.key
    // A key that went down elsewhere (the Enter that was held) must not press the button the focus has come to since.
    if (event.key !== pressed) event.preventDefault()
    else if (event.type === 'keydown' && event.isTrusted) on.onKey(event)
    if (event.type === 'keyup') pressed = undefined
  }
  const onPointer = (event: Event) => {
    const ours = isOurs(event.target)
    if (!ours && !isOurs((event as MouseEvent).relatedTarget ?? null)) return
    event.stopImmediatePropagation()
    // A press with the mouse leaves the caret where it is.
    if (ours && event.type === 'mousedown') event.preventDefault()
    if (ours && event.isTrusted && /^(?:mousedown|click)$/.test(event.type)) on.onPress(event as MouseEvent)
  }
  for (const type of POINTER_EVENTS) {
    window.addEventListener(type, onPointer, { capture: true, passive: type !== 'mousedown', signal })
  }
  for (const type of FOCUS_EVENTS) window.addEventListener(type, onFocus, { capture: true, passive: true, signal })
  for (const type of KEY_EVENTS) window.addEventListener(type, onKeyEvent, { capture: true, passive: false, signal })
}
