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
  const xs = listSamples(rect.left, rect.right)
  const ys = listSamples(rect.top, rect.bottom)
  return xs.every((x) => ys.every((y) => isFreePoint(x, y, editor, host)))
}

/** Distance to the edges of an area, and the longest one between points that are looked at, in CSS px. */
const INSET = 3
const MAX_STEP = 32

/** Points of a side of an area: the ends, the middle, and more of a long one. */
function listSamples(from: number, to: number): number[] {
  const [first, last] = [from + INSET, to - INSET]
  const steps = Math.max(2, Math.ceil((last - first) / MAX_STEP))
  return Array.from({ length: steps + 1 }, (_, step) => first + ((last - first) * step) / steps)
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
