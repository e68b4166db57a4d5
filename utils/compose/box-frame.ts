// The visible frame around an editor, and the free space next to it.

import { findClosest, getFrame, getParentElement, hasNode } from '../lib/dom-tree.ts'
import type { EditorElement } from './editor-element.ts'
import { isOverlapping, type Rect } from './panel-position.ts'

/** How much wider than the editor its frame may be, in CSS px. Anything wider is a column of the page. */
const MAX_EXTRA_WIDTH = 240

/** Finds the nearest element up to `scope` with a border, shadow or rounded background; otherwise the editor. */
export function findBoxFrame(editor: Element, scope: Element): Element {
  const width = editor.getBoundingClientRect().width
  for (let at: Element | null = editor; at; at = getParentElement(at)) {
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

/** Whether an area covers none of the site's controls and no line of the text. */
export function isFreeArea(rect: Rect, editor: EditorElement, host: Element, lines: readonly Rect[]): boolean {
  if (lines.some((line) => isOverlapping(line, rect))) return false
  const inset = 3
  const xs = [rect.left + inset, (rect.left + rect.right) / 2, rect.right - inset]
  const ys = [rect.top + inset, (rect.top + rect.bottom) / 2, rect.bottom - inset]
  return xs.every((x) => ys.every((y) => isFreePoint(x, y, editor, host)))
}

function isFreePoint(x: number, y: number, editor: EditorElement, host: Element): boolean {
  const top = document.elementsFromPoint(x, y).find((element) => element !== host)
  const control = top && findClosest(top, PRESSABLE_SELECTOR)
  // A control that contains the whole box (a focusable dialog) does not block the area.
  return !control || hasNode(control, editor)
}

/**
 * Returns the last lines of an editor's text, where the caret usually is. Bounded, so that long texts cost no more.
 * None of an editor in a frame: its edge is kept free by a margin, as a rule.
 */
export function getLastLineRects(editor: EditorElement): Rect[] {
  if (!editor.lastChild || getFrame(editor)) return []
  const range = document.createRange()
  range.selectNodeContents(editor.lastElementChild ?? editor)
  return [...range.getClientRects()].slice(-12)
}
