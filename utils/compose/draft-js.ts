// Draft.js ignores `beforeinput`. It accepts text by a paste event, and a deletion by a Backspace key event. Changes
// that the browser makes on its own break the blocks, and with them the page.

import type { EditorElement } from './editor-element.ts'
import { EVENT_OPTIONS } from './event-options.ts'

/** Whether an editor is a Draft.js editor, which marks the parent of its blocks. */
export function isDraftJs(editor: EditorElement): boolean {
  return editor.querySelector(':scope > [data-contents="true"]') !== null
}

/** Replaces the selection by a text, which may have several lines. False when the editor did not handle it. */
export function pasteText(editor: EditorElement, text: string): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  // Firefox builds the event's data from its non-standard members `dataType` and `data`.
  const data = { clipboardData, dataType: 'text/plain', data: text }
  return isHandledByEditor(editor, new ClipboardEvent('paste', { ...data, ...EVENT_OPTIONS }))
}

/** Deletes the selection. False when the editor did not handle it. */
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

function isHandledByEditor(editor: EditorElement, event: Event): boolean {
  return !editor.dispatchEvent(event)
}
