// What the writer sees as "the box": the drawn frame around an editor, and what stands around it.

import type { EditorElement } from './editor-element.ts'
import { isOverlapping, type Rect } from './panel-position.ts'

/** How much wider than the editor its frame may be, in CSS px, before it is a column of the page and not a frame. */
const MAX_EXTRA_WIDTH = 240

/** The nearest drawn element around an editor (edge, shadow, own ground with round corners), up to its scope; else itself. */
export function findBoxFrame(editor: EditorElement, scope: Element): Element {
  const width = editor.getBoundingClientRect().width
  for (let at: Element | null = editor; at; at = at.parentElement) {
    if (at.getBoundingClientRect().width > width + MAX_EXTRA_WIDTH) return editor
    if (isDrawnFrame(at)) return at
    if (at === scope) return editor
  }
  return editor
}

function isDrawnFrame(element: Element): boolean {
  const style = getComputedStyle(element)
  if (style.boxShadow !== 'none') return true
  if (Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none') return true
  return Number.parseFloat(style.borderTopLeftRadius) > 0 && !isTransparent(style.backgroundColor)
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /(?:,|\/)\s*0\)$/.test(colour)
}

const PRESSABLE_SELECTOR =
  'button, a[href], input, select, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="checkbox"]'

/** Whether a place is free: none of the site's controls there, and no line of the text. */
export function isFreeArea(rect: Rect, editor: EditorElement, host: Element, lines: readonly Rect[]): boolean {
  if (lines.some((line) => isOverlapping(line, rect))) return false
  const inset = 3
  const xs = [rect.left + inset, (rect.left + rect.right) / 2, rect.right - inset]
  const ys = [rect.top + inset, (rect.top + rect.bottom) / 2, rect.bottom - inset]
  return xs.every((x) => ys.every((y) => isFreePoint(x, y, editor, host)))
}

function isFreePoint(x: number, y: number, editor: EditorElement, host: Element): boolean {
  const top = document.elementsFromPoint(x, y).find((element) => element !== host)
  const control = top?.closest(PRESSABLE_SELECTOR)
  // A control that holds the whole box (a dialog that can take focus) is no control in its way.
  return !control || control.contains(editor)
}

/** The last lines of an editor's text, where the caret usually is; bounded, so that a long text costs the same. */
export function getLastLineRects(editor: EditorElement): Rect[] {
  if (!editor.lastChild) return []
  const range = document.createRange()
  range.selectNodeContents(editor.lastElementChild ?? editor)
  return [...range.getClientRects()].slice(-12)
}
