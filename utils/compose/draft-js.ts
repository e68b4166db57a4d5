// Draft.js hears no `beforeinput`: it takes text by a paste and a deletion by its key. What the browser writes or deletes behind
// its back breaks its blocks, and the page with them.

import type { Editor } from './editor.ts'

/** Whether an editor is one of Draft.js: its blocks stand in an element it marks so. */
export function isDraftJs(editor: Editor): boolean {
  return editor.querySelector(':scope > [data-contents="true"]') !== null
}

/** Puts a text, of several lines perhaps, in place of the selection. False when the editor did not take it. */
export function pasteInto(editor: Editor, text: string): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  // Firefox takes what is pasted from members of its own.
  const data = { clipboardData, dataType: 'text/plain', data: text }
  return isTaken(editor, new ClipboardEvent('paste', { ...data, ...PASSING }))
}

/** Deletes the selection. False when the editor did not take it. */
export function backspaceIn(editor: Editor): boolean {
  return isTaken(
    editor,
    new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', keyCode: BACKSPACE, ...PASSING }),
  )
}

const BACKSPACE = 8
const PASSING = { bubbles: true, cancelable: true, composed: true }

function isTaken(editor: Editor, event: Event): boolean {
  return !editor.dispatchEvent(event)
}
