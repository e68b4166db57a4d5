// "Đéo biết" is a vulgar "không biết". Replacing it by the plain word keeps the meaning; deleting it would reverse it.

import type { Fix, Span } from '../../draft.ts'

/**
 * The vulgar "không" as matched (lower case, no diacritics), with or without drawn-out letters, alone or before its
 * verb.
 */
const NEGATION = /^(?:d ?e+ ?o+|da+ch|de+ch|di+u+|e ?o+|d|de+l+|dek|meo+)(?: |'|$)/
/** The same as typed, when spaces or dots separate its letters. */
const SPACED_LETTERS = /^\p{L}(?:[\s.*_-]+\p{L}(?![\p{L}\p{M}]))+/u

/**
 * Builds the fix that replaces a vulgar negation by "không".
 * @param text - the draft
 * @param span - the match in the draft
 * @param phrase - the phrase as matched
 * @returns undefined for other words
 */
export function buildPlainNegationFix(text: string, span: Span, phrase: string): Fix | undefined {
  if (!NEGATION.test(phrase)) return undefined
  const typed = text.slice(span.start, span.end)
  const spacedLength = /^d ?e+ ?o+$|^e ?o+$/.test(phrase) ? SPACED_LETTERS.exec(typed)?.[0].length : undefined
  const length = spacedLength ?? typed.search(/\s|$/)
  // Keep a draft without diacritics in that style.
  const word = /^\p{ASCII}*$/u.test(text) ? 'khong' : 'không'
  const first = typed[0] ?? ''
  const replacement = first === first.toLowerCase() ? word : `K${word.slice(1)}`
  return { kind: 'replace', start: span.start, end: span.start + length, replacement }
}
