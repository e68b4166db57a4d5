import { detectFileKind } from '../../library/imports/readers/file-kind.ts'
import { ReadError } from '../../library/imports/readers/read-error.ts'
import { openZip } from '../../library/imports/readers/zip.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { readCsv } from './csv-table.ts'
import { readOds } from './ods-spreadsheet.ts'
import { readXlsx } from './xlsx-workbook.ts'

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/**
 * Reads a workbook by its content, whatever its name is. Runs in a worker: a malicious file can keep it busy.
 * @throws ReadError 'kind-unknown', 'old-office', 'encrypted', 'broken', 'bomb', 'encoding-unknown'
 */
export async function extractSheets(bytes: Uint8Array): Promise<AttachmentContent> {
  switch (detectFileKind(bytes)) {
    case 'docx': {
      const zip = openZip(bytes)
      if (zip.has('xl/workbook.bin')) throw new ReadError('old-office')
      const type = await zip.unpack('mimetype')
      return type && new TextDecoder().decode(type).startsWith(ODS_TYPE) ? readOds(zip) : readXlsx(bytes)
    }
    case 'encrypted':
      throw new ReadError('encrypted')
    case 'old-office':
      throw new ReadError('old-office')
    case 'characters':
      return readCsv(bytes)
    default:
      throw new ReadError('kind-unknown')
  }
}
