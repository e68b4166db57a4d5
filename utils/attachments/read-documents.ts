import type { PDFDocumentProxy } from 'pdfjs-dist'
import { createPdfBudget } from '../library/imports/readers/pdf-budget.ts'
import { toPlainLines } from '../library/imports/readers/plain-lines.ts'
import { readCharacters } from '../library/imports/readers/read-characters.ts'
import { readDocx } from '../library/imports/readers/read-docx.ts'
import { ReadError } from '../library/imports/readers/read-error.ts'
import type { AttachmentContent, AttachmentNote, AttachmentPage } from './attachment-content.ts'
import { isUnsureReading } from './pages/picture-page.ts'
import { readPagePicture } from './pages/read-page-picture.ts'
import { READ_SIDE } from './pictures/read-side.ts'
import type { ReadingTurn } from './reading-turn.ts'

/** The most pages of a document that are read. */
const MAX_PAGES = 50

/** Reads all words of a Word file, which has no pages: also those around the body, hidden or deleted. */
export async function readWord(bytes: Uint8Array, turn: ReadingTurn): Promise<AttachmentContent> {
  const { text, notes, hasUnseen } = await readDocx(bytes, { signal: turn.signal, everything: true })
  return makeWholeText(text, [
    ...(notes.includes('pages-without-text') ? (['pages-without-text'] as const) : []),
    ...(hasUnseen ? (['hidden-parts'] as const) : []),
  ])
}

/** Reads a file of characters: a plain text, or a page that was saved. */
export async function readPlainText(bytes: Uint8Array, name: string, turn: ReadingTurn): Promise<AttachmentContent> {
  const { text, notes } = await readCharacters(bytes, name, turn.signal)
  return makeWholeText(text, notes.includes('encoding-guessed') ? ['encoding-guessed'] : [])
}

function makeWholeText(text: string, notes: readonly AttachmentNote[]): AttachmentContent {
  return { pages: [{ kind: 'text', number: 1, text }], pageCount: 1, notes }
}

/** Reads the text of a PDF page by page, its first pages if it has very many or takes too long. */
export async function readPdfPages(bytes: Uint8Array, turn: ReadingTurn): Promise<AttachmentContent> {
  const { runWithPdf } = await import('../library/imports/readers/open-pdf.ts')
  const { readPdfPage } = await import('../library/imports/readers/pdf-page.ts')
  return runWithPdf(bytes, { signal: turn.signal, drawn: true }, async (file, restartTimer) => {
    const budget = createPdfBudget()
    const pages: AttachmentPage[] = []
    const notes = new Set<AttachmentNote>()
    const wanted = Math.min(file.numPages, MAX_PAGES)
    for (let number = 1; number <= wanted && !turn.isOver(); number++) {
      const { text, isPicture } = await readPdfPage(file, number, budget)
      const page: AttachmentPage = { kind: 'page', number, text: toPageText(text) }
      const read = isPicture ? await readScannedPage(file, page, turn) : page
      if (read?.text === '' || !read) notes.add('pages-without-text')
      else if (isUnsureReading(read)) notes.add('words-unsure')
      pages.push(read ?? page)
      restartTimer()
      turn.report({ done: number, of: wanted })
    }
    if (pages.length < file.numPages) notes.add('read-in-part')
    return { pages, pageCount: file.numPages, notes: [...notes] }
  })
}

/** Reads a page that is a picture; undefined where that is not possible. */
async function readScannedPage(
  file: PDFDocumentProxy,
  { kind, number }: AttachmentPage,
  turn: ReadingTurn,
): Promise<AttachmentPage | undefined> {
  if (!turn.readsPictures) return undefined
  const { drawPdfPage } = await import('./pages/draw-pdf-page.ts')
  const drawn = await drawPdfPage(file, number, READ_SIDE)
  return readPagePicture({ kind, number }, await createImageBitmap(drawn), turn)
}

/** Normalizes the text of one page. An empty page is no error. */
function toPageText(text: string): string {
  try {
    return toPlainLines(text)
  } catch (error) {
    if (error instanceof ReadError && error.reason === 'no-text') return ''
    throw error
  }
}
