// Letters and digits for patterns that run on a reading. A reading holds Latin letters (styled and look-alike ones are folded),
// so a short class of ranges says the same as \p{L}, and a browser compiles it a hundred times faster than the whole of Unicode.

import { compactRegExp } from './compact.ts'

/** Inside a class: the Latin letters, with and without marks. */
export const LATIN_LETTERS = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff'

/** Inside a class: the digits a reading can hold. */
export const ASCII_DIGITS = '0-9'

/** A source with \p{L}, \p{N} and \p{M} written out, so that it needs no `u` flag. Other escapes are left as they are. */
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

/** A regular expression that is built when first needed: a page in which nobody writes pays for none of them. */
export function createLazyRegExp(source: () => string, flags: string): () => RegExp {
  let built: RegExp | undefined
  return () => {
    built ??= compactRegExp(expandUnicodeClasses(source()), flags)
    return built
  }
}
