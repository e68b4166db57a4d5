import type { ExtractedText, ExtractionNote } from './extracted-text.ts'
import { runWithPdf } from './open-pdf.ts'
import { createPdfBudget } from './pdf-budget.ts'
import { readPdfPage } from './pdf-page.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'

/** Progress in pages. */
export interface PageProgress {
  done: number
  of: number
}

/**
 * Reads the text of a PDF page by page, in printed lines, as `readPdfPage` does.
 * @throws ReadError 'broken', 'encrypted', 'no-text' (pictures of pages), 'too-large', 'bomb' (endless page, too many
 * runs), 'cancelled', and as `toPlainLines` does; any other error is a bug
 */
export function readPdf(
  bytes: Uint8Array,
  signal?: AbortSignal,
  onProgress?: ((progress: PageProgress) => void) | undefined,
): Promise<ExtractedText> {
  return runWithPdf(bytes, { signal }, async (file, restartTimer) => {
    const budget = createPdfBudget()
    const pages: string[] = []
    let pictures = 0
    for (let number = 1; number <= file.numPages; number++) {
      const { text, isPicture } = await readPdfPage(file, number, budget)
      if (isPicture) pictures++
      pages.push(text)
      restartTimer()
      onProgress?.({ done: number, of: file.numPages })
    }
    if (pictures === pages.length) throw new ReadError('no-text')
    const notes: ExtractionNote[] = pictures > 0 ? ['pages-without-text'] : []
    return { text: toPlainLines(pages.join('\n\f')), pages: pages.length, notes }
  })
}
