import { ReadError } from './read-error.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/** The longest written text, including nested rows. A malicious numbering may repeat a page before each paragraph. */
const MAX_WRITTEN = 4 * MAX_TEXT_UNITS

/** Builds a text from words, blocks and rows, in reading order. */
export interface TextWriter {
  /** Adds text unchanged; its line ends count. */
  words(text: string): void
  /** Ends the current line, if it has text. */
  endLine(): void
  beginRow(): void
  beginCell(): void
  endCell(): void
  endRow(): void
  text(): string
}

/**
 * Creates a writer. A row of single-line cells becomes one line with tabs. Any other row (the head of an official text,
 * with agency and motto side by side) becomes its cells one after the other. Cells may contain rows.
 * @returns a writer whose methods throw the refusal 'too-large' for endless output
 */
export function createTextWriter(): TextWriter {
  let out: string[] = []
  let open = false
  let written = 0
  const outerRows: { out: string[]; open: boolean; cells: string[] }[] = []

  const count = (text: string) => {
    written += text.length
    if (written > MAX_WRITTEN) throw new ReadError('too-large')
  }
  const endLine = () => {
    if (open) out.push('\n')
    open = false
  }
  const currentRow = () => outerRows.at(-1)
  return {
    words: (text) => {
      // Spaces between blocks do not start a line.
      if (text === '' || (!open && /^[ \t]+$/.test(text))) return
      count(text)
      out.push(text)
      open = !text.endsWith('\n')
    },
    endLine,
    beginRow: () => {
      endLine()
      outerRows.push({ out, open: false, cells: [] })
      out = []
    },
    beginCell: () => {
      out = []
      open = false
    },
    endCell: () => {
      const cell = out.join('').trim()
      count(cell)
      currentRow()?.cells.push(cell)
      out = []
      open = false
    },
    endRow: () => {
      const ended = outerRows.pop()
      if (!ended) return
      // Text between the cells, which a faulty page may have.
      const stray = out.join('').trim()
      const cells = [...ended.cells, stray].filter((cell) => cell !== '')
      const single = cells.every((cell) => !cell.includes('\n'))
      out = ended.out
      open = false
      if (cells.length > 0) out.push(cells.join(single ? '\t' : '\n'), '\n')
    },
    text: () => out.join(''),
  }
}
