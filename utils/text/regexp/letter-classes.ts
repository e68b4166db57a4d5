// Letters and digits for patterns on analyzed texts. Such texts contain Latin letters (styled and confusable ones are
// folded), so a short class of ranges replaces \p{L}; browsers compile it a hundred times faster.

import { compactRegExp } from './compact.ts'

/** Latin letters, with and without marks: the inside of a character class. */
export const LATIN_LETTERS = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff'

/** Digits of an analyzed text: the inside of a character class. */
export const ASCII_DIGITS = '0-9'

/**
 * Replaces \p{L}, \p{N} and \p{M} by ranges, so that the source needs no `u` flag. Other escapes are kept.
 * @throws On \P inside a class, which ranges cannot express.
 */
export function expandUnicodeClasses(source: string): string {
  let inClass = false
  let out = ''
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!
    if (char === '\\') {
      const property = /^\\([pP])\{([LNM])u?\}/.exec(source.slice(i, i + 7))
      if (!property) {
        out += char + (source[++i] ?? '')
        continue
      }
      const letters = property[2] === 'N' ? ASCII_DIGITS : LATIN_LETTERS
      if (inClass && property[1] === 'P') throw new Error(`\\P inside a class: ${source}`)
      out += inClass ? letters : `[${property[1] === 'P' ? '^' : ''}${letters}]`
      i += property[0].length - 1
      continue
    }
    if (char === '[') inClass = true
    else if (char === ']') inClass = false
    out += char
  }
  return out
}

/** Returns a function that builds an expression on first use: a page in which the user does not write has no cost. */
export function createLazyRegExp(source: () => string, flags: string): () => RegExp {
  let built: RegExp | undefined
  return () => {
    built ??= compactRegExp(expandUnicodeClasses(source()), flags)
    return built
  }
}
