import type { PDFDocumentProxy } from 'pdfjs-dist'
import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api'
import { toReadError } from './open-pdf.ts'
import type { PdfBudget } from './pdf-budget.ts'
import { joinPdfLines, type PdfTextRun } from './pdf-lines.ts'

/** A page with fewer letters is a scan with a number or a stamp. */
const MIN_PAGE_LETTERS = 20
/** The largest slope of a scanned line. */
const MAX_SLANT = 0.1

/** The text of one page of a PDF, in printed lines. */
export interface PdfPageText {
  text: string
  /** Whether the page is a picture: it has hardly any letters. */
  isPicture: boolean
}

/**
 * Reads the text of a page in printed lines. Two columns become one line with a tab. Slanted and vertical text is left
 * out.
 * @param number 1 for the first page.
 * @throws ReadError 'broken', 'encrypted', and as the budget does
 */
export async function readPdfPage(file: PDFDocumentProxy, number: number, budget: PdfBudget): Promise<PdfPageText> {
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
  const text = joinPdfLines(runs)
  return { text, isPicture: countLetters(text) < MIN_PAGE_LETTERS }
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

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
