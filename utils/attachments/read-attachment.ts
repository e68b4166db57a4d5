import { HAS_PICTURE_READER } from '../lib/build-options.ts'
import { ReadError, throwIfCancelled } from '../library/imports/readers/read-error.ts'
import type { PageProgress } from '../library/imports/readers/read-pdf.ts'
import type { AttachmentContent } from './attachment-content.ts'
import { detectAttachmentKind } from './attachment-kind.ts'
import { MAX_ATTACHMENT_BYTES } from './attachment-limits.ts'
import { readPdfPages, readPlainText, readWord } from './read-documents.ts'
import { readPictureContent } from './read-picture-content.ts'
import { type ReadingTurn, startReadingTurn } from './reading-turn.ts'
import { readSheets } from './sheets/read-sheets.ts'
import { readSlides } from './slides/read-slides.ts'

/** Options of `readAttachment`. */
export interface AttachmentReadOptions {
  /** Cancels the reading, which rejects with 'cancelled'. */
  signal?: AbortSignal | undefined
  /** Called after every page. */
  onProgress?: ((progress: PageProgress) => void) | undefined
  /** Whether words, stamps and codes in pictures and scanned pages are read, too; true by default. */
  pictures?: boolean | undefined
}

/**
 * Reads the text of a file on this device: PDF, Word, workbooks, slides, pictures, plain text. Detects the format from
 * the content. No part of it is kept.
 * @throws ReadError when the file cannot be read; any other error is a bug
 */
export async function readAttachment(
  file: File,
  { signal, onProgress, pictures = true }: AttachmentReadOptions = {},
): Promise<AttachmentContent> {
  if (file.size > MAX_ATTACHMENT_BYTES) throw new ReadError('too-large')
  throwIfCancelled(signal)
  const bytes = await readBytes(file)
  const turn = startReadingTurn(signal, onProgress, pictures && HAS_PICTURE_READER)
  try {
    return await readByKind(bytes, file.name, turn)
  } catch (error) {
    // Not the user but the time has ended it.
    const isTooSlow = error instanceof ReadError && error.reason === 'cancelled' && !signal?.aborted
    throw isTooSlow ? new ReadError('bomb', error) : error
  }
}

function readByKind(bytes: Uint8Array, name: string, turn: ReadingTurn): Promise<AttachmentContent> {
  const kind = detectAttachmentKind(bytes)
  switch (kind) {
    case 'pdf':
      return readPdfPages(bytes, turn)
    case 'word':
      return readWord(bytes, turn)
    case 'text':
      return /\.csv$/i.test(name) ? readSheets(bytes, turn.signal) : readPlainText(bytes, name, turn)
    case 'sheet':
      return readSheets(bytes, turn.signal)
    case 'old-word':
    case 'old-office':
    case 'encrypted':
      throw new ReadError(kind)
    case 'picture':
      return readPictureContent(bytes, turn)
    case 'slides':
      return readSlides(bytes, turn.signal)
    case 'damaged':
      throw new ReadError('broken')
    case 'archive':
    case 'other':
      throw new ReadError('kind-unknown')
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
