import type { ExtractedText } from './extracted-text.ts'
import { detectFileKind } from './file-kind.ts'
import { isPictureFile } from './picture-file-kind.ts'
import { readCharacters } from './read-characters.ts'
import { readDocx } from './read-docx.ts'
import { ReadError, type ReadErrorReason, throwIfCancelled } from './read-error.ts'
import { MAX_FILE_BYTES } from './read-limits.ts'
import type { PageProgress } from './read-pdf.ts'

/** Options of `readFile`. */
export interface FileReadOptions {
  /** Cancels the reading, which rejects with 'cancelled'. */
  signal?: AbortSignal
  /** Called after every page of a PDF. Other files report no progress. */
  onProgress?: (progress: PageProgress) => void
}

/**
 * Reads an official text from a file: .docx, PDF with text, saved page, plain text. Detects the format from the
 * content. Loads the reader of PDF at first use. What is refused is explained by its content, otherwise by its name.
 * @throws ReadError when the file is refused; any other error is a bug
 */
export async function readFile(file: File, { signal, onProgress }: FileReadOptions = {}): Promise<ExtractedText> {
  if (file.size > MAX_FILE_BYTES) throw new ReadError('too-large')
  throwIfCancelled(signal)
  const bytes = await readBytes(file)
  if (isPictureFile(bytes)) throw new ReadError('picture')
  const kind = detectFileKind(bytes)
  switch (kind) {
    case 'docx':
      return await readDocx(bytes, { signal }).catch((error) => {
        throw explainZipRefusal(error, file.name)
      })
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, signal, onProgress)
    case 'old-word':
    case 'encrypted':
      throw new ReadError(kind)
    case 'old-office':
      throw new ReadError('not-a-text')
    case 'other':
      throw new ReadError(getReasonByName(file.name))
    case 'characters':
      return readCharacters(bytes, file.name, signal)
  }
}

const OLD_WORD_NAME = /\.(?:doc|dot|rtf)$/i
const TABLE_OR_SLIDES_NAME = /\.(?:xls[xmb]?|ods|ppt[xm]?|pps[xm]?|odp)$/i

/** Why a file is refused whose content is not known: by what its name says, on which the way out depends. */
function getReasonByName(name: string): ReadErrorReason {
  if (TABLE_OR_SLIDES_NAME.test(name)) return 'not-a-text'
  return OLD_WORD_NAME.test(name) ? 'old-word' : 'kind-unknown'
}

/** Explains why a zip is refused: tables and slides are zips, too. */
function explainZipRefusal(error: unknown, name: string): unknown {
  const isOther = error instanceof ReadError && ['kind-unknown', 'broken'].includes(error.reason)
  return isOther && TABLE_OR_SLIDES_NAME.test(name) ? new ReadError('not-a-text', error) : error
}

/** The file may be deleted, or on a removed drive. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw new ReadError('broken', error)
  }
}
