// What a reader sees of a text: the signs that say nothing, and those that turn its direction, are not captured.

/**
 * The same signs that the checks look past (utils/text/fold.ts), but for what makes an emoji one: the joiner, the variation
 * selectors and, behind a black flag, the tags.
 */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\u{e0100}-\u{e01ef}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu
/** Control characters besides the tab and the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

/** A text without what no reader sees. Total: any text; nothing else is changed. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, '').replace(CONTROLS, '')
}
