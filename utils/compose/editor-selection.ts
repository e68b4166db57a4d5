// Sets focus and selection. Called only after the user has pressed something in our own panel or dialog.

import type { Span } from '../draft.ts'
import { getFrame, isInDocument } from '../lib/dom-tree.ts'
import { type EditorElement, isTextField } from './editor-element.ts'
import { readEditor } from './read-editor.ts'

/** Restores a saved focus and selection. */
export type RestoreSelection = () => void

/**
 * Focuses an editor and selects a span of its text. False when the editor does not have those characters.
 * @param isShown whether the span comes into sight
 */
export function selectSpan(editor: EditorElement, span: Span, isShown = true): boolean {
  editor.focus({ preventScroll: true })
  if (isTextField(editor)) {
    if (span.end > editor.value.length) return false
    editor.setSelectionRange(span.start, span.end)
    return true
  }
  const range = readEditor(editor).rangeOf(span.start, span.end)
  const selection = editor.ownerDocument.getSelection()
  if (!range || !selection) return false
  selection.removeAllRanges()
  selection.addRange(range)
  if (!isShown) return true
  const box = range.getBoundingClientRect()
  // Only the browser knows what of a frame is seen.
  if (getFrame(editor)) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  else if (box.top < 0 || box.bottom > window.innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return true
}

/** Reads the offset of the caret in an editor's text; undefined if it is elsewhere, or text is selected. */
export function readCaret(editor: EditorElement): number | undefined {
  if (isTextField(editor)) return editor.selectionStart === editor.selectionEnd ? editor.selectionStart! : undefined
  const selection = editor.ownerDocument.getSelection()
  if (!selection?.isCollapsed || !selection.rangeCount || !editor.contains(selection.anchorNode)) return undefined
  const caret = selection.getRangeAt(0)
  const { text, rangeOf } = readEditor(editor)
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const range = rangeOf(middle, middle)
    if (range && range.compareBoundaryPoints(Range.START_TO_START, caret) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

/** Puts the caret at the end of what is selected in an editor. */
export function moveCaretToEnd(editor: EditorElement): void {
  if (isTextField(editor)) editor.setSelectionRange(editor.selectionEnd, editor.selectionEnd)
  else if (editor.ownerDocument.getSelection()?.rangeCount) editor.ownerDocument.getSelection()!.collapseToEnd()
}

/** Saves an editor's selection and returns a function that restores it with the focus. */
export function saveSelection(editor: EditorElement): RestoreSelection {
  if (isTextField(editor)) {
    const { selectionStart, selectionEnd } = editor
    return () => {
      if (!isInDocument(editor)) return
      editor.focus({ preventScroll: true })
      editor.setSelectionRange(selectionStart, selectionEnd)
    }
  }
  const selection = editor.ownerDocument.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (!isInDocument(editor)) return
    editor.focus({ preventScroll: true })
    if (!selection || !range || !editor.contains(range.commonAncestorContainer)) return
    selection.removeAllRanges()
    selection.addRange(range)
  }
}
