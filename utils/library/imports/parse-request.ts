// Messages between an extension page and the worker that parses official texts. Both are our own code.

import { findOcrErrors, type OcrError } from './parser/ocr-errors.ts'
import { type ParsedText, type ParseProgress, parseText } from './parser/parse-text.ts'
import { prepareText } from './parser/prepare-text.ts'

/** A parsed text with its OCR errors, which are spans in the prepared text. */
export interface ParseAnswer {
  text: string
  parsed: ParsedText
  ocrErrors: readonly OcrError[]
}

/** What the worker sends: progress, and at the end the answer. */
export type ParseMessage = { progress: ParseProgress } | { answer: ParseAnswer }

/** The shortest time between two reports of progress, in ms: a message for each of 20,000 parts would delay them. */
const PROGRESS_INTERVAL_MS = 50

/**
 * Answers a request: prepares a text, parses it, and finds OCR errors. Only a bug throws.
 * @param post sends a message to the page
 */
export function answerParseRequest(lines: string, post: (message: ParseMessage) => void): void {
  const text = prepareText(lines)
  let lastReport = -PROGRESS_INTERVAL_MS
  const parsed = parseText(text, (progress) => {
    if (performance.now() - lastReport < PROGRESS_INTERVAL_MS) return
    lastReport = performance.now()
    post({ progress })
  })
  const isReadable = parsed.problem === null || parsed.problem === 'no-structure'
  post({ answer: { text, parsed, ocrErrors: isReadable ? findOcrErrors(text) : [] } })
}
