// "Đéo biết" is a vulgar "không biết". Replacing it by the plain word keeps the meaning; deleting it would reverse it.

import type { Fix, Span } from '../../draft.ts'

/**
 * The vulgar "không" as matched (lower case, no diacritics), with or without drawn-out letters, alone or before its
 * verb.
 */
const NEGATION = /^(?:d ?e+ ?o+|da+ch|de+ch|di+u+|e ?o+|d|de+l+|dek|meo+)(?: |'|$)/
/** The same as typed, when spaces or dots separate its letters. */
const SPACED_LETTERS = /^\p{L}(?:[\s.*_-]+\p{L}(?![\p{L}\p{M}]))+/u

/** It only curses before these: "thằng đéo nào" is "thằng nào". "Đéo ai", "đéo bao giờ" are negations. */
const CURSED = /^\s{1,3}(?:nào|nao|gì|gi|chi|j)(?![\p{L}\p{M}])/iu
/** Who says that they do not: "tao đéo gì phải sợ". Without the curse no sentence is left. */
const SPEAKER_BEFORE =
  /(?:^|[^\p{L}\p{M}])(?:tao|tau|t|tôi|tui|toi|mình|minh|mày|may|mi|nó|no|hắn|han|anh|chị|chi|em|ông|ong|bà|ba|họ|ho)\s{1,3}$/iu
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]\s{1,3}$/u
const ADVERB_AFTER = /^\s{1,3}(?:đâu|dau)(?![\p{L}\p{M}])/iu
const LOOK = 16

/** Whether a phrase, as matched, is or begins with the vulgar "không". */
export function isVulgarNegation(phrase: string): boolean {
  return NEGATION.test(phrase)
}

/**
 * Builds the fix that replaces a vulgar negation by "không", or leaves out what only curses.
 * @param text - the draft
 * @param span - the match in the draft
 * @param phrase - the phrase as matched
 * @returns the deletion where the word only curses; undefined for other words, and where no sentence would be left
 */
export function buildPlainNegationFix(text: string, span: Span, phrase: string): Fix | undefined {
  if (!isVulgarNegation(phrase)) return undefined
  const typed = text.slice(span.start, span.end)
  const spacedLength = /^d ?e+ ?o+$|^e ?o+$/.test(phrase) ? SPACED_LETTERS.exec(typed)?.[0].length : undefined
  const length = spacedLength ?? typed.search(/\s|$/)
  const end = span.start + length
  const before = text.slice(Math.max(0, span.start - LOOK), span.start)
  const after = text.slice(end, end + LOOK)
  if (CURSED.test(after)) {
    if (!WORD_BEFORE.test(before) || SPEAKER_BEFORE.test(before)) return undefined
    return { kind: 'delete', start: span.start, end: end + /^\s*/.exec(after)![0].length, replacement: '' }
  }
  // "Đẹp đéo đâu" says "không đẹp".
  if (ADVERB_AFTER.test(after)) return undefined
  // Keep a draft without diacritics in that style.
  const word = /^\p{ASCII}*$/u.test(text) ? 'khong' : 'không'
  const first = typed[0] ?? ''
  const replacement = first === first.toLowerCase() ? word : `K${word.slice(1)}`
  return { kind: 'replace', start: span.start, end, replacement }
}
