import { decodeText } from './decode-text.ts'
import type { ExtractedText } from './extracted-text.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError, throwIfCancelled } from './read-error.ts'
import { readHtml } from './read-html.ts'

/** The start of a text that decides its format, in UTF-16 units. */
const SNIFFED_UNITS = 4096
/** The start of a page, whatever its file name: some sites serve pages as .doc. */
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i
/** The XML format of Word 2003. */
const WORD_2003 = /<\?mso-application\s+progid="Word/
/** A page saved as one MIME file (.mht). */
const MHTML_START = /^(?:MIME-Version:|Content-Type: multipart)/im

/**
 * Reads a file of characters: a plain text, or a page that was saved.
 * @param name decides for a part of a page, which has no typical start.
 * @throws ReadError 'old-word', 'kind-unknown', and as `decodeText`, `readHtml` and `toPlainLines` do
 */
export async function readCharacters(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ExtractedText> {
  const { text, guessed } = decodeText(bytes)
  throwIfCancelled(signal)
  const start = text.slice(0, SNIFFED_UNITS)
  if (WORD_2003.test(start)) throw new ReadError('old-word')
  if (MHTML_START.test(start)) throw new ReadError('kind-unknown')
  const isPage = HTML_START.test(start) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(start))
  const read = isPage ? await readHtml(text, { signal }) : { text: toPlainLines(text), notes: [] }
  return guessed ? { ...read, notes: [...read.notes, 'encoding-guessed'] } : read
}
