import type { PDFDocumentProxy } from 'pdfjs-dist'
// The legacy build: the modern one needs a newer Chromium than the manifest's minimum.
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from './read-error.ts'
import { runWithWorker } from './run-with-worker.ts'

/** The longest time for one page, in ms. A real page takes some hundredths of a second; a malicious one never ends. */
const PAGE_TIMEOUT_MS = 30_000

/** Where the decoders of pictures are packed (scripts/pdf-files.ts). */
const DECODERS = '/pdf/'
/** The largest picture in a PDF that is decoded to draw a page, in pixels. */
const MAX_DRAWN_PIXELS = 50_000_000

/** How a PDF is opened. */
export interface PdfOptions {
  signal?: AbortSignal | undefined
  /** Whether its pages are drawn, with their pictures. Otherwise only their text is read. */
  drawn?: boolean
}

/**
 * Opens a PDF for some work with its pages, and closes it at the end. Parsing runs in a worker, which cancelling
 * terminates. It runs and fetches no content.
 * @param work gets the open file, and a function that restarts the time after each page.
 * @throws ReadError 'broken', 'encrypted', 'bomb' (an endless page), 'cancelled', and what the work throws
 */
export async function runWithPdf<T>(
  bytes: Uint8Array,
  { signal, drawn = false }: PdfOptions,
  work: (file: PDFDocumentProxy, restartTimer: () => void) => Promise<T>,
): Promise<T> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  // The types of pdf.js lack `port`.
  const worker = new PDFWorker({ port: port as never, verbosity: VerbosityLevel.ERRORS })
  const run = { name: 'The PDF worker', signal, timeout: PAGE_TIMEOUT_MS }
  try {
    return await runWithWorker(port, run, async (restartTimer) =>
      work(await openPdf(bytes, worker, drawn), restartTimer),
    )
  } finally {
    worker.destroy()
  }
}

async function openPdf(bytes: Uint8Array, worker: PDFWorker, drawn: boolean): Promise<PDFDocumentProxy> {
  const loading = getDocument({
    // pdf.js transfers the bytes to the worker, so pass a copy.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    // Loads no external data: no fonts, no character maps.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // Only what is drawn has pictures to decode, by packed decoders.
    useWasm: drawn,
    ...(drawn ? { wasmUrl: DECODERS } : {}),
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    enableXfa: false,
    maxImageSize: drawn ? MAX_DRAWN_PIXELS : 0,
  })
  try {
    return await loading.promise
  } catch (error) {
    throw toReadError(error)
  }
}

/** Converts errors of pdf.js about the file to refusals. Any other error is a bug. */
export function toReadError(error: unknown): unknown {
  if (error instanceof PasswordException) return new ReadError('encrypted', error)
  if (error instanceof InvalidPDFException || (error as Error).name === 'UnknownErrorException')
    return new ReadError('broken', error)
  return error
}
