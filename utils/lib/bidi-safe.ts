// Makes texts of other people safe to show in a document, page or letter of ours. The JSON of a report keeps them
// exact.

/** Control characters, bidi formatting characters, and characters that XML does not allow. */
const UNSAFE_CHARS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/**
 * Replaces control and bidi characters by their names ("[U+202E]"), so that they have no effect. Line ends become "\n",
 * tabs are kept, and a lone surrogate becomes U+FFFD.
 */
export function toBidiSafeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNSAFE_CHARS, (mark) =>
      mark === '\n' || mark === '\t' ? mark : `[U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}

/** Like `toBidiSafeText`, but on one line: the text cannot start a line that looks like one of ours. */
export function toBidiSafeLine(text: string): string {
  return toBidiSafeText(text).replace(/\s+/g, ' ').trim()
}

/** Bidi formatting characters, and control characters that JSON leaves unescaped. */
const UNSAFE_JSON_CHARS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Escapes control and bidi characters in JSON text, so that it is displayed in logical order. The data stay the same.
 * @param json JSON text, in which such characters occur only inside strings.
 */
export function toBidiSafeJson(json: string): string {
  return json.replace(UNSAFE_JSON_CHARS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
