import { breatheFor, refuseCancelled } from './breathe.ts'
import { decode } from './decode.ts'
import { kindOf } from './file-kind.ts'
import { readHtml } from './html.ts'
import { MOST_BYTES } from './limits.ts'
import type { Progress } from './pdf.ts'
import { plainLines } from './plain-lines.ts'
import type { ReadText } from './read-text.ts'
import { ReadRefusal } from './refusal.ts'

/** What a reading may be given. */
export interface ReadOptions {
  /** Stops the reading: it is refused as 'cancelled'. */
  signal?: AbortSignal
  /** Told behind every page of a PDF. Other files are read in one go. */
  onProgress?: (progress: Progress) => void
}

/** What characters are is told by their beginning, in UTF-16 units. */
const START = 4096
/** How a page begins, whatever its name is: some sites serve pages as .doc. */
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i
/** Word's own XML of 2003. */
const WORD_2003 = /<\?mso-application\s+progid="Word/
/** A page saved as one file (.mht), which is an e-mail. */
const MAIL = /^(?:MIME-Version:|Content-Type: multipart)/im

/**
 * The plain lines of an official text in a file: .docx, PDF with text, saved page, plain text. What it is, is told by its
 * content. Readers of Word and PDF are loaded when they are first needed. Rejects with a `ReadRefusal`; any other error is a
 * fault of ours.
 */
export async function readFile(file: File, { signal, onProgress }: ReadOptions = {}): Promise<ReadText> {
  if (file.size > MOST_BYTES) throw new ReadRefusal('too-large')
  refuseCancelled(signal)
  const bytes = await bytesOf(file)
  switch (kindOf(bytes)) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, signal)
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, signal, onProgress)
    case 'old-word':
      throw new ReadRefusal('old-word')
    case 'encrypted':
      throw new ReadRefusal('encrypted')
    case 'other':
      throw new ReadRefusal('kind-unknown')
    case 'characters':
      return readCharacters(bytes, file.name, signal)
  }
}

/** A file may be gone, or on a drive that was taken out. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw new ReadRefusal('broken', error)
  }
}

async function readCharacters(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ReadText> {
  const { text, guessed } = decode(bytes)
  await breatheFor(signal)()
  const start = text.slice(0, START)
  if (WORD_2003.test(start)) throw new ReadRefusal('old-word')
  if (MAIL.test(start)) throw new ReadRefusal('kind-unknown')
  // A part of a page begins like nothing in particular: there the name decides.
  const isPage = PAGE.test(start) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(start))
  const read = isPage ? await readHtml(text, { signal }) : { text: plainLines(text), notes: [] }
  return guessed ? { ...read, notes: [...read.notes, 'encoding-guessed'] } : read
}
