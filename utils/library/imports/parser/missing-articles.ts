import type { OcrError } from './ocr-errors.ts'
import { RISING_RULE } from './part-levels.ts'
import { parsePartMarker } from './part-markers.ts'
import { splitPreparedLines } from './prepared-lines.ts'
import { findQuotedLines } from './quoted-lines.ts'
import { findRisingSequence } from './rising-sequence.ts'

/** How many articles in a row may be lost from a scan; where more are missing somebody chose a part of the text. */
const MAX_MISSING = 3
/** A heading that another fault explains: misread, but there. */
const MISREAD = /^(?:Đi[eêéèềếểễệ]u|D[iỉ][eêềểé]u)\s{0,2}([\dlIOS]{1,4})[a-zđ]?[.:]/u

/** Articles that are missing between two others, told at the second. In: a prepared text. */
export function findMissingArticles(text: string): OcrError[] {
  const lines = splitPreparedLines(text)
  const quoted = findQuotedLines(lines)
  const misread = new Set<number>()
  const candidates = lines.flatMap((line, at) => {
    const mark = quoted[at] ? null : parsePartMarker(line, lines[at - 1])
    if (mark?.form === 'dieu') return [{ at, order: mark.order, good: mark.good, mark }]
    const digits = MISREAD.exec(line.text)?.[1]
    if (digits !== undefined) misread.add(Number(digits.replace(/[lI]/g, '1').replace(/O/g, '0').replace(/S/g, '5')))
    return []
  })
  const byLine = new Map(candidates.map((one) => [one.at, one.mark]))
  const chain = findRisingSequence(candidates, RISING_RULE)
  const faults: OcrError[] = []
  for (const [i, at] of chain.entries()) {
    if (i === 0) continue
    const mark = byLine.get(at)!
    const before = Math.floor(byLine.get(chain[i - 1]!)!.order / 100)
    const lost: number[] = []
    for (let n = before + 1; n < Math.floor(mark.order / 100) && lost.length <= MAX_MISSING; n++) {
      if (!misread.has(n)) lost.push(n)
    }
    if (lost.length === 0 || lost.length > MAX_MISSING) continue
    const found = mark.label.replace(/[.:]$/, '')
    const { start } = lines[at]!
    const missing = lost.map((n) => `Điều ${n}`).join(', ')
    faults.push({ start, end: start + found.length, found, suggested: null, kind: 'missing', missing })
  }
  return faults
}
