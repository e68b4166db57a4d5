// What a reader sees of a text: the signs that say nothing are not captured. Those that turn its direction are: they change
// what is seen, and whoever shows the text names them (export/inert.ts).

/**
 * The signs that the checks look past (utils/text/character-folding.ts), but for direction marks and for what makes an emoji one: the
 * joiner, the variation selectors and, behind a black flag, the tags.
 */
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\u{e0100}-\u{e01ef}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu

/** A text without what says nothing and no reader sees. Total: any text; nothing else is changed. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}
