import type { PDFDocumentProxy } from 'pdfjs-dist'
// The build for older browsers: the other asks for a Chromium far newer than the one our manifest allows.
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  PDFWorker,
  Util,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api'
import type { ExtractedText, ExtractionNote } from './extracted-text.ts'
import { joinPdfLines, type PdfTextRun } from './pdf-lines.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/** How far a reading is, in pages. */
export interface PageProgress {
  done: number
  of: number
}

/** Fewer letters are no page of a text: a number, a stamp. */
const MIN_PAGE_LETTERS = 20
/** A page is read in some hundredths of a second. One that takes as long as this (ms) was made to take for ever. */
const PAGE_TIMEOUT_MS = 30_000
/** A line of text may be scanned this much askew. */
const MAX_SLANT = 0.1

/**
 * The text of a PDF, page by page, in the lines in which it is printed. Two columns of text become one line each with a tab. The
 * file is taken apart in a worker, which is stopped at once when the user stops the reading. Nothing is drawn, run or fetched.
 * What stands aslant or upright is left out. Rejects with 'broken', 'encrypted', 'no-text' (pictures of pages), 'too-large',
 * 'bomb' (a page without an end), 'cancelled', and as `toPlainLines` does; any other error is a fault of ours.
 */
export async function readPdf(
  bytes: Uint8Array,
  signal?: AbortSignal,
  onProgress?: ((progress: PageProgress) => void) | undefined,
): Promise<ExtractedText> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  // Its types know of no port.
  const worker = new PDFWorker({ port: port as never, verbosity: VerbosityLevel.ERRORS })
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(new ReadError('cancelled'))
  const refuseSlow = () => setTimeout(() => stopped.reject(new ReadError('bomb')), PAGE_TIMEOUT_MS)
  let clock = refuseSlow()
  const onPage = (progress: PageProgress) => {
    clearTimeout(clock)
    clock = refuseSlow()
    onProgress?.(progress)
  }
  port.addEventListener('error', (event) => stopped.reject(new Error(`The PDF worker failed: ${event.message}`)))
  signal?.addEventListener('abort', stop)
  try {
    if (signal?.aborted) stop()
    return await Promise.race([readPages(bytes, worker, onPage), stopped.promise])
  } finally {
    clearTimeout(clock)
    signal?.removeEventListener('abort', stop)
    worker.destroy()
    port.terminate()
  }
}

async function readPages(
  bytes: Uint8Array,
  worker: PDFWorker,
  onPage: (progress: PageProgress) => void,
): Promise<ExtractedText> {
  const file = await openPdf(bytes, worker)
  const pages: string[] = []
  let units = 0
  let empty = 0
  for (let number = 1; number <= file.numPages; number++) {
    const lines = await readPdfPage(file, number)
    units += lines.length
    if (units > MAX_TEXT_UNITS) throw new ReadError('too-large')
    if (countLetters(lines) < MIN_PAGE_LETTERS) empty++
    pages.push(lines)
    onPage({ done: number, of: file.numPages })
  }
  if (empty === pages.length) throw new ReadError('no-text')
  const notes: ExtractionNote[] = empty > 0 ? ['pages-without-text'] : []
  return { text: toPlainLines(pages.join('\n\f')), pages: pages.length, notes }
}

async function openPdf(bytes: Uint8Array, worker: PDFWorker): Promise<PDFDocumentProxy> {
  const loading = getDocument({
    // The worker takes the bytes away with it.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    // Nothing comes from outside of the file, and nothing of it is drawn: no fonts, tables of letters, pictures, WebAssembly.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    enableXfa: false,
    maxImageSize: 0,
  })
  try {
    return await loading.promise
  } catch (error) {
    throw toReadError(error)
  }
}

async function readPdfPage(file: PDFDocumentProxy, number: number): Promise<string> {
  const pieces: PdfTextRun[] = []
  let units = 0
  try {
    const page = await file.getPage(number)
    const { transform } = page.getViewport({ scale: 1 })
    const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      for (const item of value.items) {
        const piece = 'str' in item ? toTextRun(item, transform) : null
        if (!piece) continue
        units += piece.text.length
        if (units > MAX_TEXT_UNITS) throw new ReadError('too-large')
        pieces.push(piece)
      }
    }
    page.cleanup()
  } catch (error) {
    throw toReadError(error)
  }
  return joinPdfLines(pieces)
}

/** A piece as it is seen on the page, turned as the page is. Null for one aslant or upright: a watermark, a stamp at the edge. */
function toTextRun(item: TextItem, transform: number[]): PdfTextRun | null {
  const [along = 0, slant = 0, upX = 0, upY = 0, left = 0, base = 0] = Util.transform(transform, item.transform)
  if (Math.abs(slant) > Math.abs(along) * MAX_SLANT) return null
  return { text: item.str, left, right: left + item.width, base, size: Math.hypot(upX, upY) || 1 }
}

/** What pdf.js says of a file's faults. Whatever else comes of a file is a fault of ours, or one that it has no name for. */
function toReadError(error: unknown): unknown {
  if (error instanceof PasswordException) return new ReadError('encrypted', error)
  if (error instanceof InvalidPDFException || (error as Error).name === 'UnknownErrorException')
    return new ReadError('broken', error)
  return error
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
