// Replaces utils/text/regexp/letter-classes.ts while expressions are collected (watch-built.ts): an expression that is
// otherwise built on first use is built even if no text needs it.

const original: typeof import('../../utils/text/regexp/letter-classes.ts') = await import(
  new URL('../../utils/text/regexp/letter-classes.ts?own', import.meta.url).href
)

export const { LATIN_LETTERS, ASCII_DIGITS, expandUnicodeClasses } = original

/** The builders requested so far. They run later: their sources may name constants that their file has yet to declare. */
export const requestedExpressions: (() => RegExp)[] = []

/** Works as the original and records the builder. */
export function createLazyRegExp(source: () => string, flags: string): () => RegExp {
  const build = original.createLazyRegExp(source, flags)
  requestedExpressions.push(build)
  return build
}
