// Remembers in which boxes of this page somebody has written. A form may also show what others wrote.

import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, getShownElement, isTextField } from './editor-element.ts'

/** How many texts are remembered. */
const MAX_TEXTS = 20

const editors = new WeakSet<EditorElement>()
/** The texts that were left in boxes: by its text a box is known that the page has drawn again. */
const texts = new Set<string>()
/** The text of the box that somebody writes in. */
let currentText = ''

/** Remembers that somebody writes in an editor, or in none. */
export function rememberWritten(editor: EditorElement | undefined): void {
  if (editor) editors.add(editor)
  if (currentText.trim() !== '') texts.add(currentText)
  currentText = ''
  for (const oldest of texts) if (texts.size > MAX_TEXTS) texts.delete(oldest)
}

/** Remembers the text of the box that somebody writes in. */
export function rememberWrittenText(text: string): void {
  currentText = text
}

/**
 * Whether somebody has written in a box, as far as can be seen. Pages keep hidden copies of a text, which may be old.
 * A page that we do not know may have come with the text of a field, such as a letter that is to be answered.
 */
export function isWritten(site: Site, editor: EditorElement): boolean {
  if (editors.has(editor)) return true
  if (!Element.prototype.checkVisibility.call(getShownElement(editor))) return false
  if (site.id !== 'other' || !isTextField(editor)) return true
  const { value, defaultValue } = editor
  return value !== defaultValue || value === currentText || texts.has(value)
}
