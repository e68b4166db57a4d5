// Letters that were set apart, by spaces or dots, to slip past a reader or for show: "T U Y Ệ T", "g.i.ế.t", "đ.ịt".

const SEPARATORS = '._*~-'
const LETTER = /\p{L}/u

// Three or more single letters with single spaces between; or short pieces with a dot, dash or star between, of which
// one at least is a single letter.
const SPACED =
  /(?<![\p{L}\p{N}])(?:\p{L}(?: \p{L}){2,}|(?=\p{L}{1,3}[._*~-])(?=(?:\p{L}{2,3}[._*~-]{1,2}){0,3}\p{L}(?!\p{L}))\p{L}{1,3}(?:[._*~-]{1,2}\p{L}{1,3})+)(?![\p{L}\p{N}])/gu

/**
 * Indices of the units that remain when letters set apart are joined, or undefined when none are. In: a reading's `text`
 * and the edges of its words, as alternating offsets.
 */
export function joinedIndices(text: string, edges: readonly number[]): number[] | undefined {
  if (!hasLoneLetter(text, edges)) return undefined
  const kept: number[] = []
  let copied = 0
  for (const match of text.matchAll(SPACED)) {
    while (copied < match.index) kept.push(copied++)
    for (const char of match[0]) {
      if (LETTER.test(char)) for (let i = 0; i < char.length; i++) kept.push(copied + i)
      copied += char.length
    }
  }
  if (copied === 0) return undefined
  while (copied < text.length) kept.push(copied++)
  return kept
}

/** A quick look that spares most texts the pattern: is there a lone letter with a dot beside it, or three in a row? */
function hasLoneLetter(text: string, edges: readonly number[]): boolean {
  let inRow = 0
  for (let i = 0; i < edges.length; i += 2) {
    const start = edges[i]!
    const end = edges[i + 1]!
    inRow = end - start > 1 ? 0 : inRow + 1
    if (inRow === 3) return true
    if (inRow > 0 && (SEPARATORS.includes(text[start - 1] ?? ' ') || SEPARATORS.includes(text[end] ?? ' '))) return true
  }
  return false
}
