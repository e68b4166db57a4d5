// Collects the cells of a workbook into pages, within the limits of what is read.

import { MAX_TEXT_UNITS } from '../../library/imports/readers/read-limits.ts'
import { sanitizeName } from '../../library/imports/readers/sanitize-name.ts'
import type { AttachmentContent, AttachmentNote, AttachmentPage } from '../attachment-content.ts'

/** The most sheets that are read. */
export const MAX_SHEETS = 50
/** The most rows that are read, of all sheets together. */
export const MAX_ROWS = 20_000
/** The most columns that are read. */
export const MAX_COLUMNS = 1_000
/** The longest text of a cell, in UTF-16 units: as in Excel. */
const MAX_CELL_UNITS = 32_767
/** The longest name of a sheet, in UTF-16 units: Excel's have at most 31. */
const MAX_NAME_UNITS = 60

/** Takes what a reader finds, in the order of the file. */
export interface SheetWriter {
  startSheet(name: string | undefined, isHidden: boolean): void
  startRow(isHidden: boolean): void
  /** Puts a text into a cell of the row. `column` is 0 for the first. */
  putCell(column: number, text: string, isHidden: boolean): void
  endRow(): void
  /** Adds what belongs to the sheet and is no cell: a comment, a text box, a page header. */
  addText(text: string): void
  addNote(note: AttachmentNote): void
  /** Whether the limits are reached: no more is read. */
  isFull(): boolean
  /** @param sheetCount the number of all sheets, also of those that were not read */
  finish(sheetCount: number): AttachmentContent
}

/** Creates a writer. */
export function createSheetWriter(): SheetWriter {
  const pages: AttachmentPage[] = []
  const notes = new Set<AttachmentNote>()
  let sheet: { name: string; isHidden: boolean; rows: string[][]; texts: string[] } | undefined
  let row: string[] | undefined
  let isRowHidden = false
  let rowCount = 0
  let units = 0
  let isFull = false

  const stop = () => {
    isFull = true
    notes.add('read-in-part')
  }
  const spend = (size: number): boolean => {
    units += size
    if (units > MAX_TEXT_UNITS) stop()
    return !isFull
  }
  /** Writes a cell on one line, in NFC and without invisible characters. */
  const cleanCell = (text: string): string => {
    if (text.length > MAX_CELL_UNITS) notes.add('read-in-part')
    return sanitizeName(text.slice(0, MAX_CELL_UNITS))
  }
  const endSheet = () => {
    if (!sheet) return
    const { name, rows, texts } = sheet
    // Blank rows at the end are of no use; those in between divide tables.
    while (rows.at(-1)?.length === 0) rows.pop()
    const text = [...rows.map((cells) => cells.join('\t')), ...texts].join('\n')
    pages.push({ kind: 'sheet', number: pages.length + 1, ...(name === '' ? {} : { name }), text, rows })
    sheet = undefined
  }

  return {
    startSheet: (name, isHidden) => {
      endSheet()
      sheet = { name: sanitizeName((name ?? '').slice(0, MAX_NAME_UNITS)), isHidden, rows: [], texts: [] }
    },
    startRow: (isHidden) => {
      row = []
      isRowHidden = isHidden
    },
    putCell: (column, text, isHidden) => {
      if (!row || !sheet) return
      const cell = cleanCell(text)
      if (cell === '') return
      if (column >= MAX_COLUMNS) {
        notes.add('read-in-part')
        return
      }
      if (!spend(cell.length + Math.max(1, column + 1 - row.length))) return
      while (row.length < column) row.push('')
      row[column] = cell
      if (isHidden || isRowHidden || sheet.isHidden) notes.add('hidden-parts')
    },
    endRow: () => {
      if (!row || !sheet) return
      const { rows } = sheet
      if (row.length > 0) {
        if (++rowCount > MAX_ROWS) stop()
        else rows.push(row)
      } else if (rows.at(-1)?.length) rows.push(row)
      row = undefined
    },
    addText: (text) => {
      const cleaned = cleanCell(text)
      if (!sheet || cleaned === '' || !spend(cleaned.length + 1)) return
      sheet.texts.push(cleaned)
      if (sheet.isHidden) notes.add('hidden-parts')
    },
    addNote: (note) => notes.add(note),
    isFull: () => isFull,
    finish: (sheetCount) => {
      endSheet()
      return { pages, pageCount: Math.max(sheetCount, pages.length), notes: [...notes] }
    },
  }
}
