/** The same word with the same diacritics. */
const EXACT = 1
/** Typed with fewer diacritics than the word has, none of them against it. */
export const FEWER_DIACRITICS = 0.9
/** The same letters with other diacritics: "mặt" for "mật". */
export const OTHER_DIACRITICS = 0.3
/** Mistyped in a way that is common: "trứng" for "chứng", "thoong" for "thông". */
export const COMMON_TYPO = 0.28
/** Mistyped by one letter: "thaoi" for "thoại". */
export const ONE_EDIT = 0.22
/** One letter from a syllable that may well have been meant as it was typed: counts only beside another word of the query. */
export const UNSURE_EDIT = 0.2

const MARKS = /\p{M}/gu

/**
 * How well a typed word agrees with a word of the text, both in lower case, when their bare forms are the same (or the
 * typed one begins the other). 1 = letter for letter.
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

/** Whether every mark of `typed` is also on `letter`: e within ê within ế. */
function hasMarksWithin(typed: string, letter: string): boolean {
  const key = typed + letter
  const known = WITHIN_CACHE.get(key)
  if (known !== undefined) return known
  // đ does not decompose: d is within it, it is within nothing but itself.
  const result =
    letter === 'đ' ? typed === 'd' : getMarks(typed).every((mark) => getMarks(letter).includes(mark)) && typed !== 'đ'
  WITHIN_CACHE.set(key, result)
  return result
}

function getMarks(letter: string): string[] {
  return letter.normalize('NFD').match(MARKS) ?? []
}
