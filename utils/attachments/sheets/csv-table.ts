import Papa from 'papaparse'
import { decodeText } from '../../library/imports/readers/decode-text.ts'
import { ReadError } from '../../library/imports/readers/read-error.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { createSheetWriter } from './sheet-writer.ts'

/** The most lines that are looked at. Blank ones are no rows: a table may come after many. */
const MAX_LINES = 200_000
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
  const { data, meta } = Papa.parse<string[]>(text, { preview: MAX_LINES })
  for (const cells of data) {
    if (writer.isFull()) break
    writer.startRow(false)
    for (const [column, cell] of cells.entries()) writer.putCell(column, cell, false)
    writer.endRow()
  }
  if (meta.truncated) writer.addNote('read-in-part')
  if (guessed) writer.addNote('encoding-guessed')
  return writer.finish(1)
}
