// Stands in for utils/text/regexp/letters.ts while expressions are collected (built.ts): an expression that is built when first
// needed is built although no text needs it.

const own: typeof import('../../utils/text/regexp/letters.ts') = await import(
  new URL('../../utils/text/regexp/letters.ts?own', import.meta.url).href
)

export const { LETTERS, DIGITS, plainSource } = own

/** Those asked for so far. They are built later: their sources may name what their file has yet to say. */
export const asked: (() => RegExp)[] = []

/** As the file's own, and remembered. */
export function lazyRegExp(source: () => string, flags: string): () => RegExp {
  const built = own.lazyRegExp(source, flags)
  asked.push(built)
  return built
}
