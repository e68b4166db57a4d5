// Draft.js hears no `beforeinput`: it takes text by a paste and a deletion by its key. What the browser writes or deletes behind
// its back breaks its blocks, and the page with them.

import type { EditorElement } from './editor-element.ts'

/** Whether an editor is one of Draft.js: its blocks stand in an element it marks so. */
export function isDraftJs(editor: EditorElement): boolean {
  return editor.querySelector(':scope > [data-contents="true"]') !== null
}

/** Puts a text, of several lines perhaps, in place of the selection. False when the editor did not take it. */
export function pasteText(editor: EditorElement, text: string): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  // Firefox takes what is pasted from members of its own.
  const data = { clipboardData, dataType: 'text/plain', data: text }
  return isHandledByEditor(editor, new ClipboardEvent('paste', { ...data, ...EVENT_OPTIONS }))
}

/** Deletes the selection. False when the editor did not take it. */
export function pressBackspace(editor: EditorElement): boolean {
  return isHandledByEditor(
    editor,
    new KeyboardEvent('keydown', {
      key: 'Backspace',
      code: 'Backspace',
      keyCode: BACKSPACE_KEY_CODE,
      ...EVENT_OPTIONS,
    }),
  )
}

const BACKSPACE_KEY_CODE = 8
const EVENT_OPTIONS = { bubbles: true, cancelable: true, composed: true }

function isHandledByEditor(editor: EditorElement, event: Event): boolean {
  return !editor.dispatchEvent(event)
}
