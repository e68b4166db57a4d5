import { detectFileKind } from '../library/imports/readers/file-kind.ts'
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
/** The first bytes of pictures, and where they are. */
const PICTURE_MARKS: readonly (readonly [at: number, mark: string])[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG\r\n\x1a\n'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  [4, 'ftypheic'],
  [4, 'ftypheix'],
  [4, 'ftypmif1'],
  [4, 'ftypavif'],
]
const SPREADSHEET_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
/** The start of a file that holds its signature, in bytes; in an OpenDocument file also its type. */
const START_BYTES = 128

/** Detects what a file is by its content. 'damaged': a zip whose list of entries cannot be read. */
export function detectAttachmentKind(bytes: Uint8Array): AttachmentKind {
  const start = String.fromCharCode(...bytes.subarray(0, START_BYTES))
  if (isBitmap(bytes) || PICTURE_MARKS.some(([at, mark]) => start.startsWith(mark, at))) return 'picture'
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

/** Whether bytes begin a bitmap: after "BM", with which a text may begin too, its size and four zeros. */
function isBitmap(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.subarray(6, 10).every((byte) => byte === 0)
}
