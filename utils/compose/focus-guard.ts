// Keeps focus in our panel and its keys from the page.

const FOCUS_EVENTS = ['focusin', 'focusout', 'focus', 'blur']
const KEY_EVENTS = ['keydown', 'keypress', 'keyup']

/** What the guard tells. */
export interface GuardEvents {
  /** A key was pressed in our layer. */
  onKey(event: KeyboardEvent): void
  /** The focus came to something of the page. */
  onPageFocus(): void
}

/**
 * Pages with dialogs take focus back when it leaves them, and have hotkeys of one letter. So the page learns nothing of focus
 * going to or from our host, and hears none of the keys pressed there: they stop at the window, before any listener of the
 * page, and go to `onKey` instead (the browser's own action, such as pressing the focused button, still follows).
 * Must be called at `document_start`.
 */
export function guardFocus(
  isOurs: (target: EventTarget | null) => boolean,
  on: GuardEvents,
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
  for (const type of FOCUS_EVENTS) window.addEventListener(type, onFocus, { capture: true, passive: true, signal })
  for (const type of KEY_EVENTS) window.addEventListener(type, onKeyEvent, { capture: true, passive: false, signal })
}
