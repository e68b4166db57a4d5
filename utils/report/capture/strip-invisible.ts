// Removes invisible characters from captured text. Bidirectional control characters are kept, because they change what
// a reader sees; the exports make them visible (utils/lib/bidi-safe.ts).

/**
 * The invisible characters of utils/text/character-folding.ts, except bidirectional control characters and the parts of
 * emoji: the zero-width joiner, the variation selectors and, after a black flag, the tag characters. A test compares
 * the two tables.
 */
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\u{e0100}-\u{e01ef}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu

/** Removes the invisible characters of a text. Accepts any string, also one with lone surrogates. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}
