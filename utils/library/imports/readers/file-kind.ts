/** What a file is by its content. 'old-word': .doc of old Word, or rich text; 'encrypted': Word locked with a password. */
export type FileKind = 'docx' | 'pdf' | 'old-word' | 'encrypted' | 'characters' | 'other'

/** The container of old Office files, and of new ones that are locked. */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04]
/** A PDF may have other bytes before its mark, within these many. */
const PDF_SEARCH_BYTES = 1024
/** Bytes that are asked whether they are characters. */
const SAMPLED_BYTES = 4096
/** Below a space, what characters are written with: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d])

/** What a file is. The name is not asked: anybody can change it. A zip is taken for Word here, and looked at by its reader. */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (startsWithBytes(bytes, ZIP_SIGNATURE)) return 'docx'
  if (startsWithBytes(bytes, COMPOUND_SIGNATURE)) return detectCompoundKind(bytes)
  const start = toLatin1(bytes.subarray(0, PDF_SEARCH_BYTES))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'old-word'
  return hasUtf16Bom(bytes) || isText(bytes) ? 'characters' : 'other'
}

/** Whether bytes begin with the mark of UTF-16. */
export function hasUtf16Bom(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, [0xff, 0xfe]) || startsWithBytes(bytes, [0xfe, 0xff])
}

function detectCompoundKind(bytes: Uint8Array): FileKind {
  // The names of its parts stand in UTF-16.
  if (containsUtf16(bytes, 'EncryptedPackage')) return 'encrypted'
  return containsUtf16(bytes, 'WordDocument') ? 'old-word' : 'other'
}

function startsWithBytes(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** Other files have zeros soon. Texts may have a sign of control by accident, if never many. */
function isText(bytes: Uint8Array): boolean {
  const asked = bytes.subarray(0, SAMPLED_BYTES)
  const odd = asked.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length
  return !asked.includes(0) && odd <= asked.length / 10
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
