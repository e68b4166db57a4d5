import { ReadError } from './read-error.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/** More is never written, the rows within rows counted again: a numbering may repeat a page before each of its paragraphs. */
const MAX_WRITTEN = 4 * MAX_TEXT_UNITS

/** Puts a text together from words, blocks and rows, in reading order. */
export interface TextWriter {
  /** Words as they are; line ends in them count. */
  words(text: string): void
  /** Ends the line, if one was begun. */
  endLine(): void
  beginRow(): void
  beginCell(): void
  endCell(): void
  endRow(): void
  text(): string
}

/**
 * A writer. A row whose cells have one line each becomes one line, the cells parted by tabs; of any other row (the head of an
 * official text, with the agency beside the motto) one cell after the other. Rows may stand in cells. What writes without an end is
 * stopped by the refusal 'too-large'.
 */
export function createTextWriter(): TextWriter {
  let out: string[] = []
  let open = false
  let written = 0
  const outer: { out: string[]; open: boolean; cells: string[] }[] = []

  const count = (text: string) => {
    written += text.length
    if (written > MAX_WRITTEN) throw new ReadError('too-large')
  }
  const endLine = () => {
    if (open) out.push('\n')
    open = false
  }
  const row = () => outer.at(-1)
  return {
    words: (text) => {
      // Spaces between two blocks begin no line.
      if (text === '' || (!open && /^[ \t]+$/.test(text))) return
      count(text)
      out.push(text)
      open = !text.endsWith('\n')
    },
    endLine,
    beginRow: () => {
      endLine()
      outer.push({ out, open: false, cells: [] })
      out = []
    },
    beginCell: () => {
      out = []
      open = false
    },
    endCell: () => {
      const cell = out.join('').trim()
      count(cell)
      row()?.cells.push(cell)
      out = []
      open = false
    },
    endRow: () => {
      const ended = outer.pop()
      if (!ended) return
      // Words between the cells, which a page with faults may have.
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
