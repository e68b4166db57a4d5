// The class of each UTF-16 unit for the tagger, cached in a table.

/** A letter or a combining mark. */
export const LETTER = 1
/** A digit. */
export const DIGIT = 2
/** White space. */
export const SPACE = 3
/** A sign that may replace a letter inside a word: "đ*t", "l@n". */
export const MASK = 4
/** A sign used to separate the letters of a word: "n.g.u". */
export const JOINER = 5
/** Punctuation: separates words and is not a word. */
const PUNCTUATION = 6
/** Everything else, mainly emoji: each is a separate word. */
export const SYMBOL = 7

const CHAR_CLASSES = new Uint8Array(0x10000)
const LETTER_UNIT = /^[\p{L}\p{M}]$/u
const DIGIT_UNIT = /^\p{N}$/u
const PUNCTUATION_UNIT = /^[\p{P}\p{Sm}\p{Sc}\p{Sk}\p{C}]$/u

/** Returns the class of one UTF-16 unit. Halves of surrogate pairs are symbols. */
export function getCharClass(unit: number): number {
  const known = CHAR_CLASSES[unit]!
  if (known !== 0) return known
  const kind = computeCharClass(unit)
  CHAR_CLASSES[unit] = kind
  return kind
}

function computeCharClass(unit: number): number {
  const char = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return SYMBOL
  if (LETTER_UNIT.test(char)) return LETTER
  if (DIGIT_UNIT.test(char)) return DIGIT
  if (/^\s$/.test(char)) return SPACE
  if ('*#@$!%&^+?|'.includes(char)) return MASK
  if ('._-~'.includes(char)) return JOINER
  return PUNCTUATION_UNIT.test(char) ? PUNCTUATION : SYMBOL
}
