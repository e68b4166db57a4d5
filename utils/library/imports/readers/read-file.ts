import { decodeText } from './decode-text.ts'
import type { ExtractedText } from './extracted-text.ts'
import { detectFileKind } from './file-kind.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { readHtml } from './read-html.ts'
import { MAX_FILE_BYTES } from './read-limits.ts'
import type { PageProgress } from './read-pdf.ts'
import { makePageYielder, throwIfCancelled } from './yield-to-page.ts'

/** What a reading may be given. */
export interface FileReadOptions {
  /** Stops the reading: it is refused as 'cancelled'. */
  signal?: AbortSignal
  /** Told behind every page of a PDF. Other files are read in one go. */
  onProgress?: (progress: PageProgress) => void
}

/** What characters are is told by their beginning, in UTF-16 units. */
const SNIFFED_UNITS = 4096
/** How a page begins, whatever its name is: some sites serve pages as .doc. */
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i
/** Word's own XML of 2003. */
const WORD_2003 = /<\?mso-application\s+progid="Word/
/** A page saved as one file (.mht), which is an e-mail. */
const MHTML_START = /^(?:MIME-Version:|Content-Type: multipart)/im

/**
 * The plain lines of an official text in a file: .docx, PDF with text, saved page, plain text. What it is, is told by its
 * content. Readers of Word and PDF are loaded when they are first needed. Rejects with a `ReadError`; any other error is a
 * fault of ours.
 */
export async function readFile(file: File, { signal, onProgress }: FileReadOptions = {}): Promise<ExtractedText> {
  if (file.size > MAX_FILE_BYTES) throw new ReadError('too-large')
  throwIfCancelled(signal)
  const bytes = await readBytes(file)
  switch (detectFileKind(bytes)) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes, signal)
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, signal, onProgress)
    case 'old-word':
      throw new ReadError('old-word')
    case 'encrypted':
      throw new ReadError('encrypted')
    case 'other':
      throw new ReadError('kind-unknown')
    case 'characters':
      return readCharacters(bytes, file.name, signal)
  }
}

/** A file may be gone, or on a drive that was taken out. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw new ReadError('broken', error)
  }
}

async function readCharacters(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ExtractedText> {
  const { text, guessed } = decodeText(bytes)
  await makePageYielder(signal)()
  const start = text.slice(0, SNIFFED_UNITS)
  if (WORD_2003.test(start)) throw new ReadError('old-word')
  if (MHTML_START.test(start)) throw new ReadError('kind-unknown')
  // A part of a page begins like nothing in particular: there the name decides.
  const isPage = HTML_START.test(start) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(start))
  const read = isPage ? await readHtml(text, { signal }) : { text: toPlainLines(text), notes: [] }
  return guessed ? { ...read, notes: [...read.notes, 'encoding-guessed'] } : read
}
