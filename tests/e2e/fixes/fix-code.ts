// Bundled into a test page: the product's own code that changes an editor, and what it leaves behind.

import { applyFix, type FixOutcome, type TextReplacement } from '../../../utils/compose/apply-fix.ts'
import type { EditorElement } from '../../../utils/compose/editor-element.ts'
import { isRangeForSpan, readEditor } from '../../../utils/compose/read-editor.ts'

/** The state of an editor after a fix. */
export interface AppliedFix {
  outcome: FixOutcome
  /** The text as the product reads it. */
  text: string
  /** Whether the caret is after the new words. */
  isCaretThere: boolean
  /** How far the page has scrolled, in CSS pixels. */
  scrolled: number
}

async function applyOne(editor: EditorElement, change: TextReplacement): Promise<AppliedFix> {
  const before = window.scrollY
  const outcome = await applyFix(editor, readEditor(editor).text, change)
  const caret = change.start + change.text.length
  const selection = document.getSelection()
  const isCaretThere =
    editor instanceof HTMLTextAreaElement
      ? editor.selectionStart === caret && editor.selectionEnd === caret
      : !!selection?.rangeCount && isRangeForSpan(editor, selection.getRangeAt(0), caret, caret)
  return { outcome, text: readEditor(editor).text, isCaretThere, scrolled: window.scrollY - before }
}

Object.assign(window, { applyOne, readEditorText: (editor: EditorElement) => readEditor(editor).text })
