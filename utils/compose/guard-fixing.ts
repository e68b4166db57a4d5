// Keeps what the writer types out of a change of ours: for a moment, the text to be changed is selected.

import { hasNode } from '../lib/dom-tree.ts'
import { listenAtWindow } from '../lib/window-events.ts'
import type { DraftSession } from './draft-session.ts'
import { findEditor } from './editor-element.ts'

/** What writes into a box. No `beforeinput`: in Firefox our own change fires a trusted one. */
const WRITING_EVENTS = ['keydown', 'paste', 'cut', 'drop', 'compositionstart']

/** What leaves the box, or moves the caret in it: the second of them takes the focus. */
const PRESS_EVENTS = ['pointerdown', 'mousedown']

/** Keys that write no text and press no button. */
const HARMLESS_KEY = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Escape|F\d+)$/

/**
 * While a box is being changed, ends the changes at the first thing that the writer types into it or presses in the
 * page, until the signal aborts. That key is lost, because it would overwrite what is selected. An input method cannot
 * be kept from writing: it writes behind the selected text. Under a press outside of text boxes, an undo goes on.
 *
 * @param stop stops the changes, with the caret where it was before, or left alone.
 */
export function guardFixing(session: DraftSession, stop: (leavesCaret: boolean) => void, signal: AbortSignal): void {
  const onWriting = (event: Event) => {
    const { type, target, isTrusted } = event
    const { key = '', keyCode } = event as Partial<KeyboardEvent>
    const editor = session.isFixing ? session.found?.editor : undefined
    if (!editor || !isTrusted) return
    if (PRESS_EVENTS.includes(type)) {
      // An undo goes on, with the focus in its box: a send that is pressed meanwhile waits for all that comes back.
      if (!session.undone || findEditor(target as Element)) stop(true)
      else if (type === PRESS_EVENTS[1]) event.preventDefault()
      return
    }
    if (!hasNode(editor, target as Node)) return
    if (HARMLESS_KEY.test(key)) return
    // 229: the input method handles the key (UI Events).
    const isComposing = type === 'compositionstart' || keyCode === 229
    stop(isComposing)
    if (isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of [...WRITING_EVENTS, ...PRESS_EVENTS]) listenAtWindow(type, onWriting, false, signal)
}
