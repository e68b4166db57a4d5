// The sentence around a place in the draft as typed, for fixes that delete it or add to it.

import type { Span } from '../../../draft.ts'

/** How far a sentence boundary is searched on either side, in UTF-16 units. */
const SENTENCE_SEARCH_LIMIT = 1500

/** Matches the rest of a sentence where a clause ends: at a punctuation mark, an emoji or the end. */
export const CLAUSE_END = /^\s*(?:[,;:.!?…)\n]|$)|^\s*\p{Extended_Pictographic}/u

const CLOSING_MARKS = '"\'”’»)]'
// "TP. Hồ Chí Minh", "ThS. An", "v.v." and the number of a list item do not end a sentence.
const ABBREVIATION = /(?:(?:^|[\s(])(?:tp|p|q|ts|ths|bs|gs|pgs|ks|ls|đ\/c|v\.v|[a-zđ])|(?:^|\n)\s{0,8}\d{1,3})\.$/iu

/**
 * Finds the sentence around a span, with its closing punctuation and without the white space around it.
 * @returns undefined when a boundary is more than 1,500 UTF-16 units away
 */
export function findSentenceBounds(text: string, span: Span): Span | undefined {
  const start = findSentenceStart(text, span.start)
  const end = start === undefined ? undefined : findSentenceEnd(text, span.end)
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Returns the empty span after the last word of the sentence, before its punctuation and emoji. */
export function findLastWordEnd(text: string, span: Span): Span {
  const end = findSentenceBounds(text, span)?.end ?? span.end
  let last = span.end
  for (const word of text.slice(span.end, end).matchAll(/[\p{L}\p{N}•][\p{M}]*["'”’»)%\]]*/gu))
    last = span.end + word.index + word[0].length
  return { start: last, end: last }
}

function findSentenceStart(text: string, from: number): number | undefined {
  for (let at = from; from - at <= SENTENCE_SEARCH_LIMIT; at--) {
    if (at === 0 || text[at - 1] === '\n' || (isSpace(text, at - 1) && isAfterSentenceEnd(text, at - 1)))
      return at + /^\s*/.exec(text.slice(at, from))![0].length
  }
  return undefined
}

function findSentenceEnd(text: string, from: number): number | undefined {
  for (let at = from; at - from <= SENTENCE_SEARCH_LIMIT; at++) {
    if (at === text.length || text[at] === '\n') return at
    if (isSpace(text, at) && isAfterSentenceEnd(text, at)) return at
  }
  return undefined
}

/** Whether the text before an offset closes a sentence. */
function isAfterSentenceEnd(text: string, at: number): boolean {
  let mark = at - 1
  while (mark >= 0 && CLOSING_MARKS.includes(text[mark]!)) mark--
  if (mark < 0 || !'.!?…'.includes(text[mark]!)) return false
  return text[mark] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, mark - 8), mark + 1))
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text[at]!))
}
