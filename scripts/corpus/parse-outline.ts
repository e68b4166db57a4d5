import type { Outline } from '../../tests/library/corpus-compare.ts'
import { parseDocumentRows } from './document-rows.ts'
import { PROSE_DOCUMENTS, PROSE_ROWS } from './manual-outline.ts'
import { parseMapRows, parseProvisionRows } from './provision-rows.ts'
import { parseTableRows } from './table-rows.ts'

/**
 * Parses the outline of a reference.
 * @throws when a row cannot be parsed, or when quoted running text is no longer there
 */
export function parseOutline(markdown: string): Outline {
  const plain = markdown.replaceAll('**', '')
  for (const { finds } of [...PROSE_ROWS, ...PROSE_DOCUMENTS]) {
    if (!plain.includes(finds)) throw new Error(`The reference no longer says "${finds}": read its place again`)
  }
  const rows = parseTableRows(markdown)
  const documents = parseDocumentRows(rows, plain)
  const map = parseMapRows(rows)
  const provisions = parseProvisionRows(rows)
  return {
    documents: [...documents.confirmed, ...PROSE_DOCUMENTS.map(({ states }) => states)],
    rows: [...provisions.confirmed, ...map.confirmed, ...PROSE_ROWS.map(({ states }) => states)],
    absent: [...documents.absent.map((document) => ({ document, at: '' })), ...map.absent, ...provisions.absent],
  }
}
