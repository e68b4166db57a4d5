// Builders of fixes for a claim without a source: a blank for it, or a question. Offsets of fixes are in the draft's
// text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { findClaimEnd } from './claim-end.ts'
import { findStatementEnd, isHurled } from './hurled-insults.ts'
import { findSentenceBounds } from './sentence-bounds.ts'

/**
 * Builds a fix that adds a placeholder for the source at the end of the claim: " (theo …)". A call to share, or to take
 * care, at the end of the sentence is no part of the claim.
 * @returns undefined where the sentence has one
 */
export function buildAddSourceFix(text: string, span: Span): Fix | undefined {
  const sentence = findSentenceBounds(text, span) ?? span
  if (/\((?:theo|nguồn:?) [^()\n]{1,80}\)/i.test(text.slice(span.start, sentence.end))) return undefined
  if (isHurled(text, span)) return undefined
  const at = findClaimEnd(text, sentence) ?? findStatementEnd(text, span)
  return { kind: 'add-source', ...at, replacement: ' (theo …)' }
}

const SOURCE_QUESTION = 'Có ai biết nguồn chính thức của tin này không?'

/** Builds a fix that adds a question after the sentence, so that it no longer passes the claim on as fact. */
export function buildAskSourceFix(text: string, span: Span): Fix {
  const at = findSentenceBounds(text, span)?.end ?? span.end
  return { kind: 'ask-source', start: at, end: at, replacement: writeSourceQuestion(text, at) }
}

/**
 * Builds a fix that puts the question in the place of a call: what is left of the sentence is asked about.
 * @param call its clauses, in the same sentence as the claim and after it
 */
export function buildAskInsteadFix(text: string, call: Span): Fix {
  const end = findSentenceBounds(text, call)?.end ?? call.end
  const from = Math.max(0, call.start - 9)
  const start = from + text.slice(from, call.start).replace(/[\s,;:–-]{1,9}$/, '').length
  return { kind: 'replace', start, end, replacement: writeSourceQuestion(text, start) }
}

/** Writes the question as the next sentence of the text before an offset. */
function writeSourceQuestion(text: string, at: number): string {
  const isOpen = /[\p{L}\p{M}\p{N})”"]\s{0,8}$/u.test(text.slice(Math.max(0, at - 9), at))
  return `${isOpen ? '.' : ''} ${SOURCE_QUESTION}`
}
