import type { MarkedLines } from './build-parts.ts'
import { readCodificationNotes } from './codification-notes.ts'
import { findPageFurniture } from './page-furniture.ts'
import { isCodifiedArticle, type PartMarker, parsePartMarker } from './part-markers.ts'
import { computeWrapWidth, splitPreparedLines } from './prepared-lines.ts'
import { findQuotedLines } from './quoted-lines.ts'
import { splitMergedLines } from './split-merged-lines.ts'

/** So many lines are looked at in one go. */
const LINES_PER_STEP = 4_000

/**
 * Cuts a prepared text into lines and sees how each begins; yields now and then. Out: the sheet, and the lines that belong to
 * the page or the codification and not to the text.
 */
export function* markLines(text: string): Generator<void, { sheet: MarkedLines; dropped: string[] }> {
  const all = splitMergedLines(splitPreparedLines(text))
  yield
  const furniture = findPageFurniture(all)
  yield
  const printed = all.filter((_, i) => !furniture[i])
  const { numbers, beside } = readCodificationNotes(printed)
  const lines = printed.filter((_, i) => !beside[i])
  const own = [...printed.keys()].filter((i) => !beside[i])
  const dropped = [...all.filter((_, i) => furniture[i]), ...printed.filter((_, i) => beside[i])]
  const quoted = findQuotedLines(lines)
  yield
  const marks: (PartMarker | null)[] = []
  const whole: boolean[] = []
  for (const [i, line] of lines.entries()) {
    const mark = parsePartMarker(line, lines[i - 1])
    const number = numbers.get(own[i]!)
    whole.push(quoted[i]! && mark !== null)
    marks.push(quoted[i] ? null : mark && number !== undefined ? { ...mark, number } : mark)
    if (i % LINES_PER_STEP === LINES_PER_STEP - 1) yield
  }
  const sheet = {
    lines,
    marks,
    whole,
    width: computeWrapWidth(lines),
    codified: lines.some((line) => isCodifiedArticle(line.text)),
    made: 0,
  }
  return { sheet, dropped: dropped.sort((a, b) => a.start - b.start).map((line) => line.text) }
}
