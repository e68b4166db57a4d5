import Papa from 'papaparse'
import { decodeText } from '../../library/imports/readers/decode-text.ts'
import { ReadError } from '../../library/imports/readers/read-error.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { createSheetWriter, MAX_ROWS } from './sheet-writer.ts'

/** The start of a page or of another XML: some programs write those as ".xls". */
const MARKUP_START = /^\s*<(?:\?xml|!doctype|html|head|body|meta|table|style|workbook)[\s>]/i

/**
 * Reads a table of plain text: commas, semicolons or tabs between the cells.
 * @throws ReadError 'encoding-unknown', 'broken', 'kind-unknown' for markup, 'no-text'
 */
export function readCsv(bytes: Uint8Array): AttachmentContent {
  const { text, guessed } = decodeText(bytes)
  if (MARKUP_START.test(text.slice(0, 1_000))) throw new ReadError('kind-unknown')
  const writer = createSheetWriter()
  writer.startSheet(undefined, false)
  const { data } = Papa.parse<string[]>(text, { preview: MAX_ROWS + 1 })
  for (const cells of data) {
    if (writer.isFull()) break
    writer.startRow(false)
    for (const [column, cell] of cells.entries()) writer.putCell(column, cell, false)
    writer.endRow()
  }
  if (guessed) writer.addNote('encoding-guessed')
  return writer.finish(1)
}
