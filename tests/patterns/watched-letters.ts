// Replaces utils/text/regexp/letter-classes.ts while expressions are collected (watch-built.ts): expressions that are
// normally built on first use are built even if no text needs them.

const original: typeof import('../../utils/text/regexp/letter-classes.ts') = await import(
  new URL('../../utils/text/regexp/letter-classes.ts?own', import.meta.url).href
)

export const { LATIN_LETTERS, ASCII_DIGITS, expandUnicodeClasses } = original

/** The recorded builders. They run later, because their sources may use constants that are declared further down. */
export const requestedExpressions: (() => RegExp)[] = []

/** Works like the original and records the builder. */
export function createLazyRegExp(source: () => string, flags: string): () => RegExp {
  const build = original.createLazyRegExp(source, flags)
  requestedExpressions.push(build)
  return build
}
