import type { Rect } from '../../utils/compose/panel-position.ts'
import type { UnderlinedPhrase } from '../../utils/compose/underline-highlighter.ts'
import type { Level } from '../../utils/draft.ts'
import type { UnderlineRect } from './UnderlineLayer.tsx'

/** Computes our own underlines for the visible part of an editor, in CSS px from the layer's corner. */
export function computeUnderlineRects(
  phrases: readonly UnderlinedPhrase[],
  editor: Element,
  host: Element,
): UnderlineRect[] {
  const visible = editor.getBoundingClientRect()
  return phrases.flatMap(({ level, range }) => {
    const rects = [...range.getClientRects()].filter(
      (rect) => rect.width > 0 && rect.bottom <= visible.bottom + 1 && rect.top >= visible.top - 1,
    )
    return computeLines(level, rects, host)
  })
}

/** Returns the underlines of rectangles of the window, in CSS px from the layer's corner. */
export function computeLines(level: Level, rects: readonly Rect[], host: Element): UnderlineRect[] {
  const origin = host.getBoundingClientRect()
  return rects.map(({ left, right, bottom }) => ({
    level,
    left: Math.round(left - origin.left),
    top: Math.round(bottom - origin.top) - 1,
    width: Math.round(right - left),
  }))
}
