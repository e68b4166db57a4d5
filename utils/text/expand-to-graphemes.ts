import type { Span } from '../draft.ts'
import { isCombining } from './character-folding.ts'

/** Whether the character at an offset attaches to the one before it: a low surrogate or a combining character. */
function continuesGrapheme(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [before, unit] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true
  // Fast path: nearly all text is below U+0300, the first combining mark.
  return unit >= 0x300 && isCombining(String.fromCodePoint(text.codePointAt(at)!))
}

/**
 * Widens a span until it splits no character at either end. An empty span moves behind the character that contains it.
 * @returns UTF-16 offsets of `text`, like the input.
 */
export function expandToGraphemes(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (continuesGrapheme(text, to)) to++
  if (start === end) return { start: to, end: to }
  while (continuesGrapheme(text, from)) from--
  return { start: from, end: to }
}
