/** The same word with the same diacritics. */
export const EXACT = 1
/** Typed with fewer diacritics than the word has, none of them different. */
export const FEWER_DIACRITICS = 0.9
/** The same letters with other diacritics: "mặt" for "mật". */
export const OTHER_DIACRITICS = 0.3
/** A common typo: "trứng" for "chứng", "thoong" for "thông". */
export const COMMON_TYPO = 0.28
/** One letter mistyped: "thaoi" for "thoại". */
export const ONE_EDIT = 0.22
/** One letter away from a valid syllable that may be meant as typed. Counts only next to another query word. */
export const UNSURE_EDIT = 0.2

const MARKS = /\p{M}/gu

/**
 * Computes how well a typed word matches a word of the text, both in lower case, if their bare forms are equal or the
 * typed one is a prefix. 1 means identical.
 */
export function computeSimilarity(typed: string, word: string): number {
  if (typed === word) return EXACT
  let exact = true
  for (let i = 0; i < typed.length; i++) {
    const a = typed[i]!
    const b = word[i]!
    if (a === b) continue
    exact = false
    if (!hasMarksWithin(a, b)) return OTHER_DIACRITICS
  }
  return exact ? EXACT : FEWER_DIACRITICS
}

const WITHIN_CACHE = new Map<string, boolean>()

/** Whether every mark of `typed` is also on `letter`: e is within ê, and ê within ế. */
function hasMarksWithin(typed: string, letter: string): boolean {
  const key = typed + letter
  const known = WITHIN_CACHE.get(key)
  if (known !== undefined) return known
  // đ does not decompose: d is within đ, and đ only within itself.
  const result =
    letter === 'đ' ? typed === 'd' : getMarks(typed).every((mark) => getMarks(letter).includes(mark)) && typed !== 'đ'
  WITHIN_CACHE.set(key, result)
  return result
}

function getMarks(letter: string): string[] {
  return letter.normalize('NFD').match(MARKS) ?? []
}
