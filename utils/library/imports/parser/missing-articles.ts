import type { OcrError } from './ocr-errors.ts'
import { RISING_RULE } from './part-levels.ts'
import { parsePartMarker } from './part-markers.ts'
import { splitPreparedLines } from './prepared-lines.ts'
import { findQuotedLines } from './quoted-lines.ts'
import { findRisingSequence } from './rising-sequence.ts'

/** The longest run of articles a scan can lose. A longer gap means that the user imported an excerpt. */
const MAX_MISSING = 3
/** An article heading that is present but misread; another OCR rule corrects it. */
const MISREAD = /^(?:Đi[eêéèềếểễệ]u|D[iỉ][eêềểé]u)\s{0,2}([\dlIOS]{1,4})[a-zđ]?[.:]/u

/**
 * Finds articles missing between two others. Each error is placed at the second one.
 * @param text - a prepared text
 */
export function findMissingArticles(text: string): OcrError[] {
  const lines = splitPreparedLines(text)
  const quoted = findQuotedLines(lines)
  const misread = new Set<number>()
  const candidates = lines.flatMap((line, at) => {
    const mark = quoted[at] ? null : parsePartMarker(line, lines[at - 1])
    if (mark?.form === 'dieu') return [{ at, order: mark.order, looksLikeStart: mark.looksLikeStart, mark }]
    const digits = MISREAD.exec(line.text)?.[1]
    if (digits !== undefined) misread.add(Number(digits.replace(/[lI]/g, '1').replace(/O/g, '0').replace(/S/g, '5')))
    return []
  })
  const byLine = new Map(candidates.map((one) => [one.at, one.mark]))
  const sequence = findRisingSequence(candidates, RISING_RULE)
  const errors: OcrError[] = []
  for (const [i, at] of sequence.entries()) {
    if (i === 0) continue
    const mark = byLine.get(at)!
    const before = Math.floor(byLine.get(sequence[i - 1]!)!.order / 100)
    const missingNumbers: number[] = []
    for (let n = before + 1; n < Math.floor(mark.order / 100) && missingNumbers.length <= MAX_MISSING; n++) {
      if (!misread.has(n)) missingNumbers.push(n)
    }
    if (missingNumbers.length === 0 || missingNumbers.length > MAX_MISSING) continue
    const found = mark.label.replace(/[.:]$/, '')
    const { start } = lines[at]!
    const missing = missingNumbers.map((n) => `Điều ${n}`).join(', ')
    errors.push({ start, end: start + found.length, found, suggested: null, kind: 'missing', missing })
  }
  return errors
}
