import type { Span } from '../../draft.ts'

/**
 * Replaces spans of a text. Of two that overlap, the later one is replaced from the end of the earlier one on.
 * @param write returns what replaces a part of the text
 */
export function replaceSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  write: (part: string, span: S) => string,
): string {
  let out = ''
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start)
    if (span.end <= start) continue
    out += text.slice(at, start) + write(text.slice(start, span.end), span)
    at = span.end
  }
  return out + text.slice(at)
}
