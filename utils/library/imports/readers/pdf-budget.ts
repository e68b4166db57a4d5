import { ReadError } from './read-error.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/**
 * The most runs on one page. Joining as many into lines takes the page of the extension about a second. The densest
 * real page, a table of 100,000 letters on A0 paper, has at most 200,000: each letter, and each space in between.
 */
export const MAX_PAGE_RUNS = 250_000
/** The most runs in one file: the longest codes of law have about a million letters. */
export const MAX_RUNS = 2_000_000

/** Counts the printed runs of a PDF, page by page, and refuses more than any real file has. */
export interface PdfBudget {
  startPage(): void
  /** @throws ReadError 'bomb' for too many runs, 'too-large' for too much text */
  countRun(text: string): void
}

/** Creates the budget of one file. */
export function createPdfBudget(): PdfBudget {
  let pageRuns = 0
  let runs = 0
  let units = 0
  return {
    startPage: () => {
      pageRuns = 0
    },
    countRun: ({ length }) => {
      pageRuns++
      runs++
      units += length
      if (pageRuns > MAX_PAGE_RUNS || runs > MAX_RUNS) throw new ReadError('bomb')
      if (units > MAX_TEXT_UNITS) throw new ReadError('too-large')
    },
  }
}
