// Remembers in which boxes of this page somebody has written. A form may also show what others wrote.

import { getTextContent } from '../lib/dom-tree.ts'
import type { Site } from '../sites/site-definition.ts'
import { type EditorElement, isEditorShown } from './editor-element.ts'
import { readEditor } from './read-editor.ts'

/** How many written texts are remembered. */
const MAX_TEXTS = 20
/** How many texts are remembered that the page came with. */
const MAX_DELIVERED = 200
/** How much of a text is read, in UTF-16 units. */
const MAX_LENGTH = 65_536
/** Texts with the same first letters and digits, up to so many, count as one. */
const MAX_LETTERS = 1000

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
  const left = foldText(currentText)
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
  const filled = all.filter((text) => text.trim() !== '').slice(0, MAX_DELIVERED)
  deliveredTexts = new Set(filled.flatMap((text) => [foldText(text), foldText(readSource(text))]))
}

/**
 * Whether somebody has written in a box, as far as can be seen. On a page that we do not know, a text that it came with
 * is not the writer's.
 */
export function isWritten(site: Site, editor: EditorElement): boolean {
  if (editors.has(editor)) return true
  if (!isEditorShown(editor)) return false
  if (site.id !== 'other') return true
  const text = foldText(readEditor(editor).text)
  // What somebody has written here the page may draw again, and come with.
  return !deliveredTexts.has(text) || text === foldText(currentText) || texts.has(text)
}

/**
 * Reads the text of an editor that a page has the source of, with tags and names of characters. Tags are taken out
 * first: the parser of a browser needs minutes for some.
 */
function readSource(source: string): string {
  if (!/[<&]/.test(source)) return source
  const text = source
    .slice(0, MAX_LENGTH)
    .replace(/<[^<>]*(?:>|$)/g, ' ')
    .replaceAll('<', ' ')
  return getTextContent(new DOMParser().parseFromString(text, 'text/html').body)
}

/** Keeps what a server leaves alone that draws a text again, in whatever elements: no spaces, no signs. */
function foldText(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, MAX_LETTERS)
}
