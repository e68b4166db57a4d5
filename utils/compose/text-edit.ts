// What one change of a text was, and what it does to places in it.

import type { Span } from '../draft.ts'

/** A change: the characters from `start` to `end` of the old text became `inserted`. */
export interface TextEdit extends Span {
  inserted: string
}

/** The smallest change that leads from one text to another; undefined when they are the same. */
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
 * Where a span is after a change; undefined when its text was touched. A letter or digit typed right at its edge touches it,
 * because it makes another word of it; a space or a full stop does not.
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
