import type { PDFDocumentProxy } from 'pdfjs-dist'
// The legacy build: the modern one needs a newer Chromium than the manifest's minimum.
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
import { createPdfBudget, type PdfBudget } from './pdf-budget.ts'
import { joinPdfLines, type PdfTextRun } from './pdf-lines.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { runWithWorker } from './run-with-worker.ts'

/** Progress in pages. */
export interface PageProgress {
  done: number
  of: number
}

/** A page with fewer letters is a scan with a number or a stamp. */
const MIN_PAGE_LETTERS = 20
/** The longest time for one page, in ms. A real page takes some hundredths of a second; a malicious one never ends. */
const PAGE_TIMEOUT_MS = 30_000
/** The largest slope of a scanned line. */
const MAX_SLANT = 0.1

/**
 * Reads the text of a PDF page by page, in printed lines. Two columns become one line with a tab. Parsing runs in a
 * worker, which cancelling terminates. It draws, runs and fetches no content. Slanted and vertical text is left out.
 * @throws ReadError 'broken', 'encrypted', 'no-text' (pictures of pages), 'too-large', 'bomb' (endless page, too many
 * runs), 'cancelled', and as `toPlainLines` does; any other error is a bug
 */
export async function readPdf(
  bytes: Uint8Array,
  signal?: AbortSignal,
  onProgress?: ((progress: PageProgress) => void) | undefined,
): Promise<ExtractedText> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  // The types of pdf.js lack `port`.
  const worker = new PDFWorker({ port: port as never, verbosity: VerbosityLevel.ERRORS })
  const run = { name: 'The PDF worker', signal, timeout: PAGE_TIMEOUT_MS }
  try {
    return await runWithWorker(port, run, (restartTimer) =>
      readPages(bytes, worker, (progress) => {
        restartTimer()
        onProgress?.(progress)
      }),
    )
  } finally {
    worker.destroy()
  }
}

async function readPages(
  bytes: Uint8Array,
  worker: PDFWorker,
  onPage: (progress: PageProgress) => void,
): Promise<ExtractedText> {
  const file = await openPdf(bytes, worker)
  const budget = createPdfBudget()
  const pages: string[] = []
  let emptyPages = 0
  for (let number = 1; number <= file.numPages; number++) {
    const lines = await readPdfPage(file, number, budget)
    if (countLetters(lines) < MIN_PAGE_LETTERS) emptyPages++
    pages.push(lines)
    onPage({ done: number, of: file.numPages })
  }
  if (emptyPages === pages.length) throw new ReadError('no-text')
  const notes: ExtractionNote[] = emptyPages > 0 ? ['pages-without-text'] : []
  return { text: toPlainLines(pages.join('\n\f')), pages: pages.length, notes }
}

async function openPdf(bytes: Uint8Array, worker: PDFWorker): Promise<PDFDocumentProxy> {
  const loading = getDocument({
    // pdf.js transfers the bytes to the worker, so pass a copy.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    // Loads no external data and draws no content: no fonts, character maps, images or WebAssembly.
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

async function readPdfPage(file: PDFDocumentProxy, number: number, budget: PdfBudget): Promise<string> {
  const runs: PdfTextRun[] = []
  budget.startPage()
  try {
    const page = await file.getPage(number)
    const { transform } = page.getViewport({ scale: 1 })
    const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      for (const item of value.items) {
        if (!('str' in item)) continue
        budget.countRun(item.str)
        const run = toTextRun(item, transform)
        if (run) runs.push(run)
      }
    }
    page.cleanup()
  } catch (error) {
    throw toReadError(error)
  }
  return joinPdfLines(runs)
}

/**
 * Converts an item to a run, in the rotation of the page. Returns null for slanted or vertical text: a watermark, a
 * stamp at the edge.
 */
function toTextRun(item: TextItem, transform: number[]): PdfTextRun | null {
  const [along = 0, slant = 0, upX = 0, upY = 0, left = 0, base = 0] = Util.transform(transform, item.transform)
  if (Math.abs(slant) > Math.abs(along) * MAX_SLANT) return null
  return { text: item.str, left, right: left + item.width, base, size: Math.hypot(upX, upY) || 1 }
}

/** Converts errors of pdf.js about the file to refusals. Any other error is a bug. */
function toReadError(error: unknown): unknown {
  if (error instanceof PasswordException) return new ReadError('encrypted', error)
  if (error instanceof InvalidPDFException || (error as Error).name === 'UnknownErrorException')
    return new ReadError('broken', error)
  return error
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
