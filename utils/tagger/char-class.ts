// What each UTF-16 unit is to the model, looked up in a table that fills as units are met.

/** A letter, or half of nothing: what words are made of. */
export const LETTER = 1
/** A digit. */
export const DIGIT = 2
/** White space. */
export const SPACE = 3
/** A sign that may stand in for a letter inside a word: "đ*t", "l@n". */
export const MASK = 4
/** A sign that letters are set apart with: "n.g.u". */
export const JOINER = 5
/** Punctuation: says where words begin and end, is none itself. */
const PUNCTUATION = 6
/** Everything else, emoji above all: a word of its own. */
export const SYMBOL = 7

const CHAR_CLASSES = new Uint8Array(0x10000)
const LETTER_UNIT = /^[\p{L}\p{M}]$/u
const DIGIT_UNIT = /^\p{N}$/u
const PUNCTUATION_UNIT = /^[\p{P}\p{Sm}\p{Sc}\p{Sk}\p{C}]$/u

/** The kind of one UTF-16 unit. Halves of surrogate pairs are symbols. */
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
