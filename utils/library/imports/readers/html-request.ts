// Messages between an extension page and the worker that parses saved pages. Both are our own code.

import { extractHtmlText } from './html-text.ts'
import { ReadError, type ReadErrorReason } from './read-error.ts'

/** Asks for the text of a page's source. */
export interface HtmlRequest {
  source: string
  /** The source is only the text, without navigation or other parts of a page. */
  whole: boolean
}

/** The text, or why there is none. */
export type HtmlAnswer = { text: string } | { refusal: ReadErrorReason }

/** Answers a request; only a bug throws. */
export function answerHtmlRequest({ source, whole }: HtmlRequest): HtmlAnswer {
  try {
    return { text: extractHtmlText(source, whole) }
  } catch (error) {
    if (error instanceof ReadError) return { refusal: error.reason }
    throw error
  }
}
