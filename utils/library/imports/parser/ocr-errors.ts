import { findAllMatches } from '../../../text/find-all-matches.ts'
import { findDocumentNumbers } from '../../document-number.ts'
import { findMissingArticles } from './missing-articles.ts'
import { OCR_RULES, type OcrRule } from './ocr-rules.ts'

/** What sort of fault it is: a misread word, a letter for a digit, a word torn apart, a gap in a number, a number left out. */
export type OcrErrorKind = 'word' | 'digit' | 'torn' | 'gap' | 'missing'

/** A place in a prepared text that was probably misread; the span counts UTF-16 units in it. */
export interface OcrError {
  start: number
  end: number
  found: string
  /** What it probably said; null where something is missing and only the page can tell. */
  suggested: string | null
  kind: OcrErrorKind
  /** The part that is missing: "Điều 5". */
  missing?: string
}

/**
 * Finds what was probably misread from a scanned page, for the reader to correct before the text is taken apart. In: a
 * prepared text. Out: faults in the order of the text, none over another; those that `missing` names have no suggestion.
 */
export function findOcrErrors(text: string): OcrError[] {
  const found = [
    ...OCR_RULES.flatMap((rule) => findErrorsByRule(text, rule)),
    ...findNumberGaps(text),
    ...findMissingArticles(text),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const faults: OcrError[] = []
  for (const fault of found) if (fault.start >= (faults.at(-1)?.end ?? 0)) faults.push(fault)
  return faults
}

/** The text with the given faults corrected; those without a suggestion stay. They must be faults of this very text. */
export function correctOcrErrors(text: string, faults: readonly OcrError[]): string {
  let corrected = ''
  let past = 0
  for (const { start, end, suggested } of [...faults].sort((a, b) => a.start - b.start)) {
    if (suggested === null || start < past) continue
    corrected += text.slice(past, start) + suggested
    past = end
  }
  return corrected + text.slice(past)
}

function findErrorsByRule(text: string, [kind, expression, written]: OcrRule): OcrError[] {
  return findAllMatches(expression, text).flatMap((match) => {
    const found = match[1]!
    const start = match.index + match[0].indexOf(found)
    const suggested = typeof written === 'string' ? written : written(found)
    return suggested === found ? [] : [{ start, end: start + found.length, found, suggested, kind }]
  })
}

/** "330 /2026/ NĐ-CP": nothing but spaces may differ from the number as it is written. */
function findNumberGaps(text: string): OcrError[] {
  return findDocumentNumbers(text).flatMap(({ start, end, canonical }) => {
    const found = text.slice(start, end)
    const same = found !== canonical && found.replace(/\s/g, '') === canonical
    return same ? [{ start, end, found, suggested: canonical, kind: 'gap' as const }] : []
  })
}
