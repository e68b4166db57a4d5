// What somebody else wrote, as it may stand in a paper, a page or a letter of ours. The JSON keeps it to the letter.

/** Controls, marks that turn the direction of what follows, and what XML may not hold. */
const UNSAFE_CHARS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/**
 * A text with its unseen marks named ("[U+202E]") instead of at work. Line ends become "\n", tabs stay, and a lone surrogate
 * becomes U+FFFD.
 */
export function toBidiSafeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNSAFE_CHARS, (mark) =>
      mark === '\n' || mark === '\t' ? mark : `[U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}

/** The same on one line: what stands beside a name of ours must not begin a line of its own. */
export function toBidiSafeLine(text: string): string {
  return toBidiSafeText(text).replace(/\s+/g, ' ').trim()
}

/** What turns the direction of what follows, and controls that JSON leaves as they are. */
const UNSAFE_JSON_CHARS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** JSON text with such marks as escapes: the same data, and seen in the order it has. In: JSON text, where they stand in strings alone. */
export function toBidiSafeJson(json: string): string {
  return json.replace(UNSAFE_JSON_CHARS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
