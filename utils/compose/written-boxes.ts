// Remembers in which boxes of this page somebody has written. A form may also show what others wrote.

import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, getShownElement } from './editor-element.ts'
import { readEditor } from './read-editor.ts'

/** How many texts of each kind are remembered. */
const MAX_TEXTS = 20

/** A page's source of an editor's text has tags. */
const TAGS = /<[^>]*>/g

const editors = new WeakSet<EditorElement>()
/** The texts that were left in boxes: by its text a box is known that the page has drawn again. */
const texts = new Set<string>()
/** The text of the box that somebody writes in. */
let currentText = ''
/** The texts that a page came with, such as a letter that is to be answered. */
let deliveredTexts = new Set<string>()

/** Remembers that somebody writes in an editor, or in none. */
export function rememberWritten(editor: EditorElement | undefined): void {
  if (editor) editors.add(editor)
  const left = foldSpaces(currentText)
  if (left !== '') texts.add(left)
  currentText = ''
  for (const oldest of texts) if (texts.size > MAX_TEXTS) texts.delete(oldest)
}

/** Remembers the text of the box that somebody writes in. Called for each key. */
export function rememberWrittenText(text: string): void {
  currentText = text
}

/** Remembers what is in the boxes of this page once all of it is read, before its deferred scripts restore drafts. */
export function watchDelivered(signal: AbortSignal): void {
  if (document.readyState !== 'loading') rememberDelivered()
  else document.addEventListener('readystatechange', rememberDelivered, { once: true, signal })
}

/** Remembers what is in the boxes of this page now. */
export function rememberDelivered(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input[type="text"], input:not([type])')]
  const boxes = [...document.querySelectorAll('[contenteditable="true"]')]
  // Not what is in a field by now: Firefox gives a page that is loaded again the writer's text back before this.
  const all = [...fields.map(({ defaultValue }) => defaultValue), ...boxes.map((box) => box.textContent ?? '')]
  const filled = all.filter((text) => text.trim() !== '').slice(0, MAX_TEXTS)
  deliveredTexts = new Set(filled.flatMap((text) => [foldSpaces(text), foldSpaces(text.replace(TAGS, ' '))]))
}

/** Whether somebody has surely written in a box: in this one, or in one with its text that the page has drawn again. */
export function isTyped(editor: EditorElement): boolean {
  if (editors.has(editor)) return true
  const text = foldSpaces(readEditor(editor).text)
  return text !== '' && isInView(editor) && (text === foldSpaces(currentText) || texts.has(text))
}

/**
 * Whether somebody has written in a box, as far as can be seen. On a page that we do not know, a text that it came with
 * is not the writer's.
 */
export function isWritten(site: Site, editor: EditorElement): boolean {
  if (isTyped(editor)) return true
  return isInView(editor) && (site.id !== 'other' || !deliveredTexts.has(foldSpaces(readEditor(editor).text)))
}

/** Whether a box is in the view of the page. Pages keep hidden copies of a text, which may be old. */
export function isInView(editor: EditorElement): boolean {
  return Element.prototype.checkVisibility.call(getShownElement(editor))
}

/** A server may trim a text that it draws again. */
function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
