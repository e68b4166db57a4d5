// Puts a suggested change into an editor the way a person would: select, type over. The editor keeps its own undo.

import { type Editor, isField } from './editor.ts'
import { readEditor } from './read.ts'
import { selectSpan } from './select.ts'

/** How a change ended. On anything but `done` the editor holds something other than was asked for. */
export type FixOutcome = 'done' | 'unchanged' | 'different'

/** A replacement for the characters from `start` to `end` of the text as it was read. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/** How long an editor may take to show a change, in ms: frameworks gather changes and draw them later. */
const PATIENCE_MS = 600

/** Applies a change to an editor whose text is still `before`. Never touches the editor's nodes itself. */
export async function applyFix(editor: Editor, before: string, change: Replacement): Promise<FixOutcome> {
  if (readEditor(editor).text !== before) return 'different'
  const expected = plain(before.slice(0, change.start) + change.text + before.slice(change.end))
  if (!selectSpan(editor, change)) return 'unchanged'
  typeOver(editor, change.text)
  const until = performance.now() + PATIENCE_MS
  let now = readEditor(editor).text
  while (plain(now) !== expected && performance.now() < until && editor.isConnected) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    now = readEditor(editor).text
  }
  if (plain(now) === expected) return 'done'
  return now === before ? 'unchanged' : 'different'
}

/**
 * Types over the selection. Editors that keep a model of their own (Lexical, Slate, ProseMirror) take `beforeinput` as the
 * wish and cancel it; whoever does not cancel it leaves the typing to the browser.
 */
function typeOver(editor: Editor, text: string): void {
  const inputType = text ? 'insertText' : 'deleteContentBackward'
  if (!isField(editor)) {
    const wish = new InputEvent('beforeinput', {
      inputType,
      data: text || null,
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    if (!editor.dispatchEvent(wish)) return
  }
  if (text) editor.ownerDocument.execCommand('insertText', false, text)
  else editor.ownerDocument.execCommand('delete')
}

/** Editors turn a space at an edge into a no-break space and back; that is no difference. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
