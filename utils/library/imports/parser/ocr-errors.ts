import { findAllMatches } from '../../../text/find-all-matches.ts'
import { findDocumentNumbers } from '../../document-number.ts'
import { findMissingArticles } from './missing-articles.ts'
import { OCR_RULES, type OcrRule } from './ocr-rules.ts'

/**
 * The kind of an OCR error: a misread word, a letter for a digit, a split word, a gap in a number, a missing article.
 */
export type OcrErrorKind = 'word' | 'digit' | 'torn' | 'gap' | 'missing'

/** A probable misreading in a prepared text, as a span in UTF-16 units. */
export interface OcrError {
  start: number
  end: number
  found: string
  /** The probable original; null when text is missing and only the page can show it. */
  suggested: string | null
  kind: OcrErrorKind
  /** The missing part: "Điều 5". */
  missing?: string
}

/**
 * Finds probable misreadings of a scanned page, which the user reviews before the text is parsed.
 * @param text - a prepared text
 * @returns errors in text order without overlaps; errors with `missing` have no suggestion
 */
export function findOcrErrors(text: string): OcrError[] {
  const found: OcrError[] = []
  const add = (errors: readonly OcrError[]) => {
    for (const error of errors) found.push(error)
  }
  for (const rule of OCR_RULES) add(findErrorsByRule(text, rule))
  add(findNumberGaps(text))
  add(findMissingArticles(text))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const errors: OcrError[] = []
  for (const error of found) if (error.start >= (errors.at(-1)?.end ?? 0)) errors.push(error)
  return errors
}

/**
 * Applies the suggestions of the given errors; errors without one change no text.
 * @param errors - errors of exactly this text
 */
export function correctOcrErrors(text: string, errors: readonly OcrError[]): string {
  let corrected = ''
  let past = 0
  for (const { start, end, suggested } of [...errors].sort((a, b) => a.start - b.start)) {
    if (suggested === null || start < past) continue
    corrected += text.slice(past, start) + suggested
    past = end
  }
  return corrected + text.slice(past)
}

function findErrorsByRule(text: string, [kind, expression, correction]: OcrRule): OcrError[] {
  return findAllMatches(expression, text).flatMap((match) => {
    const found = match[1]!
    const start = match.index + match[0].indexOf(found)
    const suggested = typeof correction === 'string' ? correction : correction(found)
    return suggested === found ? [] : [{ start, end: start + found.length, found, suggested, kind }]
  })
}

/** Finds document numbers with stray spaces ("330 /2026/ NĐ-CP"). */
function findNumberGaps(text: string): OcrError[] {
  return findDocumentNumbers(text).flatMap(({ start, end, canonical }) => {
    const found = text.slice(start, end)
    const same = found !== canonical && found.replace(/\s/g, '') === canonical
    return same ? [{ start, end, found, suggested: canonical, kind: 'gap' as const }] : []
  })
}
