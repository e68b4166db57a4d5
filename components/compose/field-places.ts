// Where words are in a field with a value (a text area), which has no ranges: its text is laid out once more, unseen,
// in our closed root, and taken out in the same task.

import type { TextField } from '../../utils/compose/editor-element.ts'
import type { Rect } from '../../utils/compose/panel-position.ts'
import type { Span } from '../../utils/draft.ts'
import { getFrame, getLocalName } from '../../utils/lib/dom-tree.ts'

/** A longer text is not laid out: that would take long. In UTF-16 units. */
const MAX_LENGTH = 20_000

/** The properties that decide where a letter is. */
const COPIED = [
  ...['font', 'font-feature-settings', 'font-kerning', 'font-optical-sizing', 'font-stretch', 'font-variant'],
  ...['font-variation-settings', 'letter-spacing', 'word-spacing', 'line-height', 'text-indent', 'text-transform'],
  ...['text-align', 'direction', 'tab-size', 'white-space', 'overflow-wrap', 'word-break', 'line-break', 'hyphens'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
]

interface FieldPlaces {
  text: string
  /** The size of the field when it was measured. */
  size: string
  /** Rectangles by span, in CSS px from the inner edge of the field's border, as if it were not scrolled. */
  rects: ReadonlyMap<string, readonly Rect[]>
}

const measured = new WeakMap<TextField, FieldPlaces>()

/**
 * Measures where spans of a field's text are, unless that is known.
 *
 * @param root the element of our closed root that the text is laid out in.
 * @returns whether there is something new.
 */
export function measureField(field: TextField, text: string, spans: readonly Span[], root: HTMLElement): boolean {
  const before = measured.get(field)
  const size = getSize(field)
  if (before?.text === text && before.size === size && spans.every((span) => before.rects.has(getKey(span))))
    return false
  const places = { text, size, rects: canMeasure(field, text) ? layOut(field, text, spans, root) : new Map() }
  measured.set(field, places)
  return before !== undefined || places.rects.size > 0
}

/**
 * Returns where a span of a field's text is in its window, a rectangle for each line that is in sight; empty where the
 * text or the size of the field has changed since it was measured.
 */
export function listFieldRects(field: TextField, text: string, span: Span): Rect[] {
  const places = measured.get(field)
  if (places?.text !== text || places.size !== getSize(field)) return []
  const box = getInnerBox(field)
  return (places.rects.get(getKey(span)) ?? [])
    .map(({ left, top, right, bottom }) => ({
      left: left + box.left - field.scrollLeft,
      top: top + box.top - field.scrollTop,
      right: Math.min(right + box.left - field.scrollLeft, box.right),
      bottom: bottom + box.top - field.scrollTop,
    }))
    .filter(({ left, top, right, bottom }) => {
      return right > Math.max(left, box.left) && top >= box.top - 1 && bottom <= box.bottom + 1
    })
}

/** Whether a field has changed its size since its text was measured. */
export function isResized(field: TextField, text: string): boolean {
  const places = measured.get(field)
  return places?.text === text && places.size !== getSize(field)
}

/** Whether it is known where a span of a field's text is, perhaps out of sight. */
export function isMeasured(field: TextField, text: string, span: Span): boolean {
  const places = measured.get(field)
  return places?.text === text && (places.rects.get(getKey(span))?.length ?? 0) > 0
}

/** Scrolls a field so that a span of its text is in sight. */
export function showInField(field: TextField, text: string, span: Span): void {
  if (listFieldRects(field, text, span).length > 0) return
  const [first] = measured.get(field)?.rects.get(getKey(span)) ?? []
  if (!first) return
  field.scrollTop = Math.max(0, first.top - field.clientHeight / 2)
  field.scrollLeft = Math.max(0, first.left - field.clientWidth / 2)
}

/** A field that is turned, enlarged or in a frame is drawn otherwise than it is laid out here. */
function canMeasure(field: TextField, text: string): boolean {
  const { width } = field.getBoundingClientRect()
  const isPlain = getComputedStyle(field).writingMode === 'horizontal-tb' && Math.abs(width - field.offsetWidth) < 1
  return isPlain && text.length <= MAX_LENGTH && getFrame(field) === null
}

function layOut(
  field: TextField,
  text: string,
  spans: readonly Span[],
  root: HTMLElement,
): ReadonlyMap<string, readonly Rect[]> {
  const style = getComputedStyle(field)
  const isLine = getLocalName(field) === 'input'
  const copy = document.createElement('div')
  copy.style.all = 'initial'
  for (const name of COPIED) copy.style.setProperty(name, style.getPropertyValue(name))
  if (isLine) copy.style.whiteSpace = 'pre'
  Object.assign(copy.style, { position: 'absolute', inset: '0 auto auto 0', visibility: 'hidden', contain: 'layout' })
  Object.assign(copy.style, { boxSizing: 'border-box', width: `${getInnerWidth(field, style)}px` })
  const letters = document.createTextNode(text)
  copy.append(letters)
  root.append(copy)
  try {
    const origin = copy.getBoundingClientRect()
    // A field of one line has it in its middle.
    const down = isLine ? (field.clientHeight - origin.height) / 2 : 0
    const range = document.createRange()
    return new Map(
      spans.map((span) => {
        range.setStart(letters, Math.min(span.start, text.length))
        range.setEnd(letters, Math.min(span.end, text.length))
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
        return [
          getKey(span),
          rects.map(({ left, top, right, bottom }) => ({
            left: left - origin.left,
            top: top - origin.top + down,
            right: right - origin.left,
            bottom: bottom - origin.top + down,
          })),
        ]
      }),
    )
  } finally {
    copy.remove()
  }
}

/** The width inside of border and scroll bar, with its fraction. */
function getInnerWidth(field: TextField, style: CSSStyleDeclaration): number {
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth)
  const bar = Math.max(0, Math.round(field.offsetWidth - field.clientWidth - borders))
  return field.getBoundingClientRect().width - borders - bar
}

function getInnerBox(field: TextField): Rect {
  const { left, top } = field.getBoundingClientRect()
  const [x, y] = [left + field.clientLeft, top + field.clientTop]
  return { left: x, top: y, right: x + field.clientWidth, bottom: y + field.clientHeight }
}

function getSize(field: TextField): string {
  return `${field.clientWidth} ${field.clientHeight} ${field.scrollWidth}`
}

function getKey({ start, end }: Span): string {
  return `${start} ${end}`
}
