import type { Span } from '../draft.ts'
import { isCombining } from './character-folding.ts'

/** Whether the character that begins at an offset belongs to the one before it: half of a pair, or what joins it. */
function continuesGrapheme(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (here >= 0xdc00 && here <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true
  // Nearly all text is below the first combining mark.
  return here >= 0x300 && isCombining(String.fromCodePoint(text.codePointAt(at)!))
}

/**
 * A span widened until it cuts no character at either end; an empty one moves behind the character it stands in. In and out:
 * UTF-16 offsets of the text.
 */
export function expandToGraphemes(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (continuesGrapheme(text, to)) to++
  if (start === end) return { start: to, end: to }
  while (continuesGrapheme(text, from)) from--
  return { start: from, end: to }
}
