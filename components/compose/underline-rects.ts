import type { UnderlinedPhrase } from '../../utils/compose/underline-highlighter.ts'
import type { UnderlineRect } from './UnderlineLayer.tsx'

/** Computes our own underlines for the visible part of an editor, in CSS px from the layer's corner. */
export function computeUnderlineRects(
  phrases: readonly UnderlinedPhrase[],
  editor: Element,
  host: Element,
): UnderlineRect[] {
  const visible = editor.getBoundingClientRect()
  const origin = host.getBoundingClientRect()
  return phrases.flatMap(({ level, range }) =>
    [...range.getClientRects()]
      .filter((rect) => rect.width > 0 && rect.bottom <= visible.bottom + 1 && rect.top >= visible.top - 1)
      .map((rect) => ({
        level,
        left: Math.round(rect.left - origin.left),
        top: Math.round(rect.bottom - origin.top) - 1,
        width: Math.round(rect.width),
      })),
  )
}
