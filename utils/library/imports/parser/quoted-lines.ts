import type { PreparedLine } from './prepared-lines.ts'

/**
 * Finds the lines inside a quotation that began on an earlier line. An amending law quotes articles and clauses that
 * are not its own. An unclosed quotation does not count. A second opening quote before the closing one shows that a
 * quote is lost, so neither quotation extends to the end of the text.
 */
export function findQuotedLines(lines: readonly PreparedLine[]): boolean[] {
  const quoted = new Array<boolean>(lines.length).fill(false)
  let from = -1
  let depth = 0
  lines.forEach(({ text }, i) => {
    if (!/[“”"]/.test(text)) return
    const unclosed = countUnclosedQuotes(text, false)
    if (from >= 0 && !(unclosed > 0 && /^[“"]/.test(text))) {
      depth += countUnclosedQuotes(text, true)
      if (depth > 0) return
      quoted.fill(true, from + 1, i + 1)
      from = -1
    } else if (unclosed > 0 && opensQuotation(text)) {
      depth = unclosed
      from = i
    }
  })
  return quoted
}

/** Whether a line opens a quotation: the quote is first, follows a colon, or ends the line. */
function opensQuotation(text: string): boolean {
  return /^[“"]|:\s?[“"][^“”"]*$|[“"]$/.test(text)
}

/**
 * Returns how many more quotations a line opens than it closes. A straight quote closes an open quotation and opens one
 * otherwise.
 */
function countUnclosedQuotes(text: string, open: boolean): number {
  let depth = open ? 1 : 0
  for (const sign of text) {
    if (sign === '“') depth++
    else if (sign === '”') depth--
    else if (sign === '"') depth += depth > 0 ? -1 : 1
  }
  return open ? depth - 1 : depth
}
