/** A printed run of text on a page: a word, a letter or a mark. Positions in points from the top left of the page. */
export interface PdfTextRun {
  text: string
  left: number
  right: number
  /** The position of its baseline. */
  base: number
  /** The font size. */
  size: number
}

interface PdfLine {
  base: number
  size: number
  runs: PdfTextRun[]
}

/** Runs are on one line when their baselines differ by less than this fraction of the font size. */
const SAME_LINE = 0.4
/** A gap of this fraction of the font size separates words. Letters of a word have no gap; a space is about 0.25. */
const WORD_GAP = 0.15
/**
 * A gap of this multiple of the font size separates columns: agency and motto in the head of an official text, table
 * cells.
 */
const COLUMN_GAP = 2.5
/** An equal letter within this fraction of the font size is printed twice to look bold. */
const SAME_PLACE = 0.1
/** Combining marks printed separately onto the previous letter. */
const MARKS = /^[\u0300-\u036f]+$/

/**
 * Joins the runs of a page into lines, top to bottom, with "\n" between lines and a tab between columns.
 * @param runs - in file order
 */
export function joinPdfLines(runs: readonly PdfTextRun[]): string {
  const lines: PdfLine[] = []
  const printed = mergeMarks(runs).filter((run) => run.text !== '')
  for (const run of printed.sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1)
    if (line && run.base - line.base < Math.max(line.size, run.size) * SAME_LINE) {
      line.runs.push(run)
      // The largest letters define a line's position: a raised number may come first.
      if (run.size > line.size) Object.assign(line, { base: run.base, size: run.size })
    } else lines.push({ base: run.base, size: run.size, runs: [run] })
  }
  return lines
    .map(joinRuns)
    .filter((line) => line !== '')
    .join('\n')
}

function mergeMarks(runs: readonly PdfTextRun[]): PdfTextRun[] {
  const merged: PdfTextRun[] = []
  for (const run of runs) {
    const before = merged.at(-1)
    if (before && MARKS.test(run.text)) before.text += run.text
    else merged.push({ ...run })
  }
  return merged
}

function joinRuns({ runs }: PdfLine): string {
  const words: string[] = []
  let right = Number.NaN
  let before: PdfTextRun | undefined
  for (const run of runs.sort((a, b) => a.left - b.left)) {
    if (before?.text === run.text && run.left - before.left < run.size * SAME_PLACE) continue
    before = run
    const last = words.at(-1) ?? ''
    if (run.text.trim() === '') {
      // The next run shows whether this space separates words or columns.
      if (words.length > 0 && !last.endsWith(' ')) words.push(' ')
      continue
    }
    const gap = (run.left - right) / run.size
    if (gap > COLUMN_GAP) words.splice(-1, 1, last.trimEnd(), '\t', run.text.trimStart())
    else if (last.endsWith(' ')) words.push(run.text.trimStart())
    else if (gap > WORD_GAP && !run.text.startsWith(' ')) words.push(' ', run.text)
    else words.push(run.text)
    right = Number.isNaN(right) ? run.right : Math.max(right, run.right)
  }
  return words.join('').trim()
}
