import { hasUtf16Bom } from './file-kind.ts'
import { ReadError } from './read-error.ts'

/** Characters read from bytes. */
export interface DecodedText {
  text: string
  /** The bytes did not say how they are to be read. */
  guessed: boolean
}

/** How far a page says its charset, in bytes; browsers look as far. */
const META_SEARCH_BYTES = 1024
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/i
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w-]{1,40})/i

/**
 * Characters of bytes: by their mark (UTF-8, UTF-16), by what a page says of itself, as UTF-8, and at last as Windows-1258 when
 * that gives Vietnamese. Throws the refusals 'encoding-unknown' and 'broken' (not what the mark or the page says).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (hasUtf16Bom(bytes)) return { text: decodeAs(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes), guessed: false }
  const utf8 = tryDecodeAs('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, guessed: false }
  const said = findDeclaredCharset(bytes)
  if (said) return { text: decodeAs(said, bytes), guessed: false }
  const text = tryDecodeAs('windows-1258', bytes)
  if (text === null || !isVietnamese(text)) throw new ReadError('encoding-unknown')
  return { text, guessed: true }
}

function findDeclaredCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, META_SEARCH_BYTES))
  const said = (XML_ENCODING.exec(start) ?? META_CHARSET.exec(start))?.[1]?.toLowerCase() ?? null
  // What can be read as a charset of one byte a letter cannot be UTF-16; and it is no UTF-8, that was tried.
  return said?.startsWith('utf-') ? null : said
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  const text = tryDecodeAs(charset, bytes)
  if (text === null) throw new ReadError('broken')
  return text
}

/** Null when the bytes are not in this charset. Throws a refusal when nobody knows it. */
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

/** Windows-1258 writes a tone behind its vowel: what has tones there, and nowhere else, is Vietnamese. */
function isVietnamese(text: string): boolean {
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  const right = text.match(/[aăâeêioôơuưyàáãèéìíòóõùúý][\u0300\u0301\u0303\u0309\u0323]/gi)?.length ?? 0
  return tones > 0 && right >= tones * 0.95
}
