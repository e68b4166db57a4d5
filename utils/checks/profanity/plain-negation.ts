// "Đéo biết" is a vulgar "không biết": the plain word says the same, taking it out would say the opposite.

import type { Fix, Span } from '../../draft.ts'

/** The vulgar "không" as it is matched (lower case, no diacritics), letters drawn out or not, alone or before its verb. */
const NEGATION = /^(?:d ?e+ ?o+|da+ch|de+ch|di+u+|e ?o+|d|de+l+|dek|meo+)(?: |'|$)/
/** The same as it was typed, its letters perhaps set apart by spaces or dots. */
const SET_APART = /^\p{L}(?:[\s.*_-]+\p{L}(?![\p{L}\p{M}]))+/u

/** "Không" in place of a vulgar one. In: the draft's text, the place found, the phrase as matched. Undefined for other words. */
export function buildPlainNegationFix(text: string, span: Span, phrase: string): Fix | undefined {
  if (!NEGATION.test(phrase)) return undefined
  const typed = text.slice(span.start, span.end)
  const apart = /^d ?e+ ?o+$|^e ?o+$/.test(phrase) ? SET_APART.exec(typed)?.[0].length : undefined
  const length = apart ?? typed.search(/\s|$/)
  // Whoever writes without diacritics goes on so.
  const word = /^\p{ASCII}*$/u.test(text) ? 'khong' : 'không'
  const first = typed[0] ?? ''
  const replacement = first === first.toLowerCase() ? word : `K${word.slice(1)}`
  return { kind: 'replace', start: span.start, end: span.start + length, replacement }
}
