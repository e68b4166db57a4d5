import type { Span } from '../../draft.ts'

/** A part of a text with its marks. The marks count UTF-16 offsets in `text`. */
export interface Excerpt {
  text: string
  marks: Span[]
}

/**
 * Cuts a part of a text around its first mark, between words, with … where text is left out.
 * @param size approximate length in UTF-16 units
 */
export function createExcerpt(text: string, marks: readonly Span[], size: number): Excerpt {
  if (text.length <= size) return { text, marks: [...marks] }
  const first = marks[0]?.start ?? 0
  let start = Math.max(0, Math.min(first - Math.floor(size / 3), text.length - size))
  if (start > 0) start = text.indexOf(' ', start) + 1
  let end = Math.min(text.length, start + size)
  if (end < text.length) end = text.lastIndexOf(' ', end)
  if (end <= start) end = Math.min(text.length, start + size)
  const lead = start > 0 ? '… ' : ''
  const shift = lead.length - start
  return {
    text:
      lead +
      text.slice(start, end).replace(end < text.length ? /[\s,;:.]{1,8}$/ : /$^/, '') +
      (end < text.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  }
}
