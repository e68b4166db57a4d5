// Messages between an extension page and the worker that parses saved pages. Both are our own code.

import { extractHtmlText } from './html-text.ts'
import { answerOrRefuse, type ReadAnswer } from './run-with-worker.ts'

/** Asks for the text of a page's source. */
export interface HtmlRequest {
  source: string
  /** The source is only the text, without navigation or other parts of a page. */
  whole: boolean
}

/** The text of a page. */
export interface HtmlText {
  text: string
}

/** Answers a request; only a bug rejects. */
export function answerHtmlRequest({ source, whole }: HtmlRequest): Promise<ReadAnswer<HtmlText>> {
  return answerOrRefuse(() => ({ text: extractHtmlText(source, whole) }))
}
