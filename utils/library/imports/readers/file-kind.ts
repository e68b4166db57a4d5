/**
 * The kind of a file by content. 'old-word': .doc of old Word, or RTF; 'old-office': old Excel or PowerPoint;
 * 'encrypted': Office file with a password.
 */
export type FileKind = 'docx' | 'pdf' | 'old-word' | 'old-office' | 'encrypted' | 'characters' | 'other'

/** The signature of compound files: old Office files, and new ones with a password. */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** The streams of old workbooks and slides. */
const OLD_OFFICE_STREAMS = ['Workbook', 'Book', 'PowerPoint Document']
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04]
/** A PDF header may follow other bytes within this range. */
const PDF_SEARCH_BYTES = 1024
/** The number of bytes sampled to recognize text. */
const SAMPLED_BYTES = 4096
/** Control characters that text may contain: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d])

/**
 * Detects the kind of a file from its content, because anyone can change its name. Every zip counts as Word here; the
 * Word reader checks it.
 */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (startsWithBytes(bytes, ZIP_SIGNATURE)) return 'docx'
  if (startsWithBytes(bytes, COMPOUND_SIGNATURE)) return detectCompoundKind(bytes)
  const start = toLatin1(bytes.subarray(0, PDF_SEARCH_BYTES))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'old-word'
  return hasUtf16Bom(bytes) || isText(bytes) ? 'characters' : 'other'
}

/** Whether bytes begin with a UTF-16 byte order mark. */
export function hasUtf16Bom(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, [0xff, 0xfe]) || startsWithBytes(bytes, [0xfe, 0xff])
}

function detectCompoundKind(bytes: Uint8Array): FileKind {
  // A compound file stores its stream names in UTF-16.
  if (containsUtf16(bytes, 'EncryptedPackage')) return 'encrypted'
  if (containsUtf16(bytes, 'WordDocument')) return 'old-word'
  return OLD_OFFICE_STREAMS.some((name) => containsUtf16(bytes, name)) ? 'old-office' : 'other'
}

function startsWithBytes(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** Whether bytes are text. Binary files soon contain zeros; text may contain a few control characters by accident. */
function isText(bytes: Uint8Array): boolean {
  const sampled = bytes.subarray(0, SAMPLED_BYTES)
  const oddCount = sampled.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length
  return !sampled.includes(0) && oddCount <= sampled.length / 10
}

function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

function toLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
