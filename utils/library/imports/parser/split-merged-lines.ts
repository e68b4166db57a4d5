import type { PreparedLine } from './prepared-lines.ts'

const ARTICLE_AND_CLAUSE = /^((?:ĐIỀU|Điều)\s+\d{1,4}[a-zđ]?[.:]\s+)1\.\s+[\p{Lu}“"]/u
const CLAUSE_AND_POINT = /^([1-9]\d{0,2}[a-zđ]?\.\s+)a\)\s/u

/** Splits a line that starts both an article and its first clause, or a clause and its first point. */
export function splitMergedLines(lines: readonly PreparedLine[]): PreparedLine[] {
  return lines.flatMap((line) => splitMergedLine(line))
}

function splitMergedLine(line: PreparedLine): PreparedLine[] {
  const first = (ARTICLE_AND_CLAUSE.exec(line.text) ?? CLAUSE_AND_POINT.exec(line.text))?.[1]
  if (first === undefined) return [line]
  const rest = {
    text: line.text.slice(first.length),
    start: line.start + first.length,
    afterBlank: false,
    newPage: false,
  }
  return [{ ...line, text: first.trimEnd() }, ...splitMergedLine(rest)]
}
