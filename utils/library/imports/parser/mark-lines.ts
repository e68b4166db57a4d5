import type { MarkedLines } from './build-parts.ts'
import { readCodificationNotes } from './codification-notes.ts'
import { findPageFurniture } from './page-furniture.ts'
import { isCodifiedArticle, type PartMarker, parsePartMarker } from './part-markers.ts'
import { computeWrapWidth, splitPreparedLines } from './prepared-lines.ts'
import { findQuotedLines } from './quoted-lines.ts'
import { splitMergedLines } from './split-merged-lines.ts'

/** Lines handled between two yields. */
const LINES_PER_STEP = 4_000

/**
 * Splits a prepared text into lines and parses the marker of each. Yields now and then.
 * @returns the marked lines, and the dropped lines of page furniture and the codification
 */
export function* markLines(text: string): Generator<void, { marked: MarkedLines; dropped: string[] }> {
  const all = splitMergedLines(splitPreparedLines(text))
  yield
  const furniture = findPageFurniture(all)
  yield
  const printed = all.filter((_, i) => !furniture[i])
  const { numbers, isNote: beside } = readCodificationNotes(printed)
  const lines = printed.filter((_, i) => !beside[i])
  const printedIndexes = [...printed.keys()].filter((i) => !beside[i])
  const dropped = [...all.filter((_, i) => furniture[i]), ...printed.filter((_, i) => beside[i])]
  const quoted = findQuotedLines(lines)
  yield
  const marks: (PartMarker | null)[] = []
  const unjoinable: boolean[] = []
  for (const [i, line] of lines.entries()) {
    const mark = parsePartMarker(line, lines[i - 1])
    const number = numbers.get(printedIndexes[i]!)
    unjoinable.push(quoted[i]! && mark !== null)
    marks.push(quoted[i] ? null : mark && number !== undefined ? { ...mark, number } : mark)
    if (i % LINES_PER_STEP === LINES_PER_STEP - 1) yield
  }
  const marked = {
    lines,
    marks,
    unjoinable,
    width: computeWrapWidth(lines),
    codified: lines.some((line) => isCodifiedArticle(line.text)),
    partCount: 0,
  }
  return { marked, dropped: dropped.sort((a, b) => a.start - b.start).map((line) => line.text) }
}
