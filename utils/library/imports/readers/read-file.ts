import type { ExtractedText } from './extracted-text.ts'
import { detectFileKind } from './file-kind.ts'
import { readCharacters } from './read-characters.ts'
import { readDocx } from './read-docx.ts'
import { ReadError, throwIfCancelled } from './read-error.ts'
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
 * content. Loads the reader of PDF at first use.
 * @throws ReadError when the file is refused; any other error is a bug
 */
export async function readFile(file: File, { signal, onProgress }: FileReadOptions = {}): Promise<ExtractedText> {
  if (file.size > MAX_FILE_BYTES) throw new ReadError('too-large')
  throwIfCancelled(signal)
  const bytes = await readBytes(file)
  switch (detectFileKind(bytes)) {
    case 'docx':
      return readDocx(bytes, { signal })
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
