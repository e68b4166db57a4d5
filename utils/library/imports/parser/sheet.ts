import type { Sheet } from './build.ts'
import { codifiedOf } from './codified.ts'
import { linesOf, wrapWidth } from './lines.ts'
import { isCodified, type Mark, markOf } from './marks.ts'
import { furnitureOf } from './page-furniture.ts'
import { quotedLines } from './quoted-lines.ts'
import { oneBeginningEach } from './split-headings.ts'

/** So many lines are looked at in one go. */
const GO = 4_000

/**
 * Cuts a prepared text into lines and sees how each begins; yields now and then. Out: the sheet, and the lines that belong to
 * the page or the codification and not to the text.
 */
export function* sheetOf(text: string): Generator<void, { sheet: Sheet; dropped: string[] }> {
  const all = oneBeginningEach(linesOf(text))
  yield
  const furniture = furnitureOf(all)
  yield
  const printed = all.filter((_, i) => !furniture[i])
  const { numbers, beside } = codifiedOf(printed)
  const lines = printed.filter((_, i) => !beside[i])
  const own = [...printed.keys()].filter((i) => !beside[i])
  const dropped = [...all.filter((_, i) => furniture[i]), ...printed.filter((_, i) => beside[i])]
  const quoted = quotedLines(lines)
  yield
  const marks: (Mark | null)[] = []
  const whole: boolean[] = []
  for (const [i, line] of lines.entries()) {
    const mark = markOf(line, lines[i - 1])
    const number = numbers.get(own[i]!)
    whole.push(quoted[i]! && mark !== null)
    marks.push(quoted[i] ? null : mark && number !== undefined ? { ...mark, number } : mark)
    if (i % GO === GO - 1) yield
  }
  const sheet = {
    lines,
    marks,
    whole,
    width: wrapWidth(lines),
    codified: lines.some((line) => isCodified(line.text)),
    made: 0,
  }
  return { sheet, dropped: dropped.sort((a, b) => a.start - b.start).map((line) => line.text) }
}
