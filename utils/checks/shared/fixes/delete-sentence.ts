// Builds the fix that deletes a sentence. Offsets of fixes are in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { findSentenceBounds } from './sentence-bounds.ts'

/**
 * Builds a fix that deletes the sentence and the space or line break that separates it from the next. If the sentence
 * fills its line, one of the gaps around it goes too. Both ends of the fix are in lines with text, because an editor
 * cannot select an end in an empty line.
 * @returns undefined when no sentence is found around the span
 */
export function buildDeleteSentenceFix(text: string, span: Span): Fix | undefined {
  const sentence = findSentenceBounds(text, span)
  if (!sentence) return undefined
  let { start, end } = sentence
  const wholeLine = /(?:^|\n)[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 9), start))
  const gap = wholeLine ? (/^(?:[^\S\n]*\n)+/.exec(text.slice(end, end + 40))?.[0] ?? '') : ''
  const above = /\n[^\S\n]{0,8}$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length
  const set = above === undefined || /\n[^\S\n]{0,8}\n[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 20), start))
  // A space with a combining mark is a visible character and stays.
  const spaces = /^[^\S\n]{1,9}(?!\p{M})/u.exec(text.slice(end, end + 10))?.[0].length
  if (gap && (set || /^[^\n]*\n$/.test(gap))) end += gap.length
  else if (gap && above) start -= above
  else if (spaces) end += spaces
  else start -= /\s{0,8}$/.exec(text.slice(Math.max(0, start - 9), start))![0].length
  return { kind: 'delete-sentence', start, end, replacement: '' }
}
