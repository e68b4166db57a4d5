import type { PreparedLine } from './prepared-lines.ts'

/**
 * Says of each line whether it stands in a quotation that began on a line before: the words an amending law puts in, whose
 * articles and clauses are none of its own. A quotation that nothing closes is none, and one that begins anew before the last
 * was closed shows that a sign was lost, so neither swallows the rest of the text.
 */
export function findQuotedLines(lines: readonly PreparedLine[]): boolean[] {
  const quoted = new Array<boolean>(lines.length).fill(false)
  let from = -1
  let depth = 0
  lines.forEach(({ text }, i) => {
    if (!/[“”"]/.test(text)) return
    const alone = countUnclosedQuotes(text, false)
    if (from >= 0 && !(alone > 0 && /^[“"]/.test(text))) {
      depth += countUnclosedQuotes(text, true)
      if (depth > 0) return
      quoted.fill(true, from + 1, i + 1)
      from = -1
    } else if (alone > 0 && opensQuotation(text)) {
      depth = alone
      from = i
    }
  })
  return quoted
}

/** The first words of a quoted passage stand at the start of a line, behind a colon, or on the line after the sign. */
function opensQuotation(text: string): boolean {
  return /^[“"]|:\s?[“"][^“”"]*$|[“"]$/.test(text)
}

/** How many quotations a line opens more than it closes; a straight sign closes what is open and opens otherwise. */
function countUnclosedQuotes(text: string, open: boolean): number {
  let depth = open ? 1 : 0
  for (const sign of text) {
    if (sign === '“') depth++
    else if (sign === '”') depth--
    else if (sign === '"') depth += depth > 0 ? -1 : 1
  }
  return open ? depth - 1 : depth
}
