import { hasUtf16Bom } from './file-kind.ts'
import { ReadError } from './read-error.ts'

/** Text decoded from bytes. */
export interface DecodedText {
  text: string
  /** The bytes did not declare their encoding. */
  guessed: boolean
}

/** The start of a page in which browsers look for its charset, in bytes (HTML standard, "prescan a byte stream"). */
const META_SEARCH_BYTES = 1024
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/i
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w-]{1,40})/i

/**
 * Decodes bytes: by their byte order mark (UTF-8, UTF-16), by the charset that a page declares, as UTF-8, and finally
 * as Windows-1258 if the result is Vietnamese.
 * @throws ReadError 'encoding-unknown', or 'broken' when the bytes contradict the declared charset
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (hasUtf16Bom(bytes)) return { text: decodeAs(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes), guessed: false }
  const utf8 = tryDecodeAs('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, guessed: false }
  const declared = findDeclaredCharset(bytes)
  if (declared) return { text: decodeAs(declared, bytes), guessed: false }
  const text = tryDecodeAs('windows-1258', bytes)
  if (text === null || !isVietnamese(text)) throw new ReadError('encoding-unknown')
  return { text, guessed: true }
}

function findDeclaredCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, META_SEARCH_BYTES))
  const declared = (XML_ENCODING.exec(start) ?? META_CHARSET.exec(start))?.[1]?.toLowerCase() ?? null
  // A declaration readable as single bytes cannot be UTF-16, and UTF-8 was already tried.
  return declared?.startsWith('utf-') ? null : declared
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  const text = tryDecodeAs(charset, bytes)
  if (text === null) throw new ReadError('broken')
  return text
}

/** Returns null when the bytes are invalid in the charset. Throws a `ReadError` when the browser does not know it. */
function tryDecodeAs(charset: string, bytes: Uint8Array): string | null {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch (error) {
    throw new ReadError('encoding-unknown', error)
  }
  try {
    return decoder.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Whether a decoded text is Vietnamese: Windows-1258 puts tone marks after vowels, and here nearly all follow one. */
function isVietnamese(text: string): boolean {
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  const placed = text.match(/[aăâeêioôơuưyàáãèéìíòóõùúý][\u0300\u0301\u0303\u0309\u0323]/gi)?.length ?? 0
  return tones > 0 && placed >= tones * 0.95
}
