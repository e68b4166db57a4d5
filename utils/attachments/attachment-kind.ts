import { detectFileKind } from '../library/imports/readers/file-kind.ts'
import { isPictureFile } from '../library/imports/readers/picture-file-kind.ts'
import { ReadError } from '../library/imports/readers/read-error.ts'
import { openZip } from '../library/imports/readers/zip.ts'

/**
 * What a file is by its content: a name proves little. 'old-word': .doc or RTF; 'old-office': .xls or .ppt; 'archive':
 * a zip of another kind.
 */
export type AttachmentKind =
  | 'pdf'
  | 'word'
  | 'sheet'
  | 'slides'
  | 'text'
  | 'picture'
  | 'old-word'
  | 'old-office'
  | 'encrypted'
  | 'archive'
  | 'damaged'
  | 'other'

/** What a zip archive is, by an entry that only this kind has. */
const ARCHIVE_KINDS: readonly (readonly [entry: string, kind: AttachmentKind])[] = [
  ['word/document.xml', 'word'],
  ['xl/workbook.xml', 'sheet'],
  ['xl/workbook.bin', 'sheet'],
  ['ppt/presentation.xml', 'slides'],
]
const SPREADSHEET_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
/** The start of a file that holds its signature, in bytes; in an OpenDocument file also its type. */
const START_BYTES = 128

/** Detects what a file is by its content. 'damaged': a zip whose list of entries cannot be read. */
export function detectAttachmentKind(bytes: Uint8Array): AttachmentKind {
  const start = String.fromCharCode(...bytes.subarray(0, START_BYTES))
  if (isPictureFile(bytes)) return 'picture'
  const kind = detectFileKind(bytes)
  switch (kind) {
    case 'docx':
      return start.includes(SPREADSHEET_TYPE) ? 'sheet' : detectArchiveKind(bytes)
    case 'characters':
      return 'text'
    case 'pdf':
    case 'encrypted':
    case 'old-word':
    case 'old-office':
    case 'other':
      return kind
  }
}

function detectArchiveKind(bytes: Uint8Array): AttachmentKind {
  try {
    const archive = openZip(bytes)
    return ARCHIVE_KINDS.find(([entry]) => archive.has(entry))?.[1] ?? 'archive'
  } catch (error) {
    if (error instanceof ReadError) return 'damaged'
    throw error
  }
}
