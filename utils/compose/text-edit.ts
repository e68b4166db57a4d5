// Computes the change between two texts, and moves spans with it.

import type { Span } from '../draft.ts'

/** A change: `inserted` replaces the characters from `start` to `end` (UTF-16 offsets) of the old text. */
export interface TextEdit extends Span {
  inserted: string
}

/** Computes the smallest change from one text to another; undefined when they are equal. */
export function computeTextEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) }
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u

/**
 * Moves a span with a change. Returns undefined when the change touches the span. A letter or digit typed at its edge
 * touches it, because the word becomes another one. A space or a full stop does not.
 */
export function shiftSpan<T extends Span>(span: T, edit: TextEdit): T | undefined {
  const moved = edit.inserted.length - (edit.end - edit.start)
  if (edit.end <= span.start) {
    if (edit.end === span.start && WORD_CHARACTER.test(edit.inserted.at(-1) ?? '')) return undefined
    return { ...span, start: span.start + moved, end: span.end + moved }
  }
  if (edit.start >= span.end)
    return edit.start === span.end && WORD_CHARACTER.test(edit.inserted[0] ?? '') ? undefined : span
  return undefined
}
