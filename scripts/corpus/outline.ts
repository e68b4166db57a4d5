import type { Outline } from '../../tests/library/corpus.compare.ts'
import { documentsOf } from './documents.ts'
import { mapRows, provisionRows } from './rows.ts'
import { tableRows } from './tables.ts'
import { PROSE_DOCUMENTS, PROSE_ROWS } from './told.ts'

/** The outline of a reference. Throws when a row cannot be read, or when running text that was told is no longer there. */
export function outlineOf(markdown: string): Outline {
  const plain = markdown.replaceAll('**', '')
  for (const { finds } of [...PROSE_ROWS, ...PROSE_DOCUMENTS]) {
    if (!plain.includes(finds)) throw new Error(`The reference no longer says "${finds}": read its place again`)
  }
  const rows = tableRows(markdown)
  const documents = documentsOf(rows, plain)
  const map = mapRows(rows)
  const provisions = provisionRows(rows)
  return {
    documents: [...documents.confirmed, ...PROSE_DOCUMENTS.map(({ states }) => states)],
    rows: [...provisions.confirmed, ...map.confirmed, ...PROSE_ROWS.map(({ states }) => states)],
    absent: [...documents.absent.map((document) => ({ document, at: '' })), ...map.absent, ...provisions.absent],
  }
}
