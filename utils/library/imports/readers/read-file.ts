import { decodeText } from './decode-text.ts'
import type { ExtractedText } from './extracted-text.ts'
import { detectFileKind } from './file-kind.ts'
import { toPlainLines } from './plain-lines.ts'
import { readDocx } from './read-docx.ts'
import { ReadError, throwIfCancelled } from './read-error.ts'
import { readHtml } from './read-html.ts'
import { MAX_FILE_BYTES } from './read-limits.ts'
import type { PageProgress } from './read-pdf.ts'

/** Options of `readFile`. */
export interface FileReadOptions {
  /** Cancels the reading, which rejects with 'cancelled'. */
  signal?: AbortSignal
  /** Called after every page of a PDF. Other files report no progress. */
  onProgress?: (progress: PageProgress) => void
}

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
 * Reads an official text from a file: .docx, PDF with text, saved page, plain text. Detects the format from the
 * content. Loads the reader of PDF at first use.
 * @throws ReadError when the file is refused; any other error is a bug
 */
export async function readFile(file: File, { signal, onProgress }: FileReadOptions = {}): Promise<ExtractedText> {
  if (file.size > MAX_FILE_BYTES) throw new ReadError('too-large')
  throwIfCancelled(signal)
  const bytes = await readBytes(file)
  switch (detectFileKind(bytes)) {
    case 'docx':
      return readDocx(bytes, signal)
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, signal, onProgress)
    case 'old-word':
      throw new ReadError('old-word')
    case 'encrypted':
      throw new ReadError('encrypted')
    case 'old-office':
    case 'other':
      throw new ReadError('kind-unknown')
    case 'characters':
      return readCharacters(bytes, file.name, signal)
  }
}

/** The file may be deleted, or on a removed drive. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw new ReadError('broken', error)
  }
}

async function readCharacters(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ExtractedText> {
  const { text, guessed } = decodeText(bytes)
  throwIfCancelled(signal)
  const start = text.slice(0, SNIFFED_UNITS)
  if (WORD_2003.test(start)) throw new ReadError('old-word')
  if (MHTML_START.test(start)) throw new ReadError('kind-unknown')
  // A page fragment has no typical start, so its file name decides.
  const isPage = HTML_START.test(start) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(start))
  const read = isPage ? await readHtml(text, { signal }) : { text: toPlainLines(text), notes: [] }
  return guessed ? { ...read, notes: [...read.notes, 'encoding-guessed'] } : read
}
