// The sentence around a place of a draft as it was typed, to be taken out or added to as a whole.

import type { Span } from '../../../draft.ts'

/** How far a sentence is looked for on either side, in UTF-16 units: further, there is none that could be taken out. */
const SENTENCE_SEARCH_LIMIT = 1500

/** What may stand behind the last word of a clause: its mark, an emoji, nothing more. For the rest of a sentence from there on. */
export const CLAUSE_END = /^\s*(?:[,;:.!?…)\n]|$)|^\s*\p{Extended_Pictographic}/u

const CLOSING_MARKS = '"\'”’»)]'
// "TP. Hồ Chí Minh", "ThS. An", "v.v." and the number of a list's item end nothing.
const ABBREVIATION = /(?:(?:^|[\s(])(?:tp|p|q|ts|ths|bs|gs|pgs|ks|ls|đ\/c|v\.v|[a-zđ])|(?:^|\n)\s{0,8}\d{1,3})\.$/iu

/**
 * The sentence around a span of a text, its closing mark included, the space before it and the line breaks left out. Undefined
 * when it is too long to be one, or when it was never closed for that long.
 */
export function findSentenceBounds(text: string, span: Span): Span | undefined {
  const start = findSentenceStart(text, span.start)
  const end = start === undefined ? undefined : findSentenceEnd(text, span.end)
  return start === undefined || end === undefined ? undefined : { start, end }
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

/** Whether what stands before `at` closes a sentence. */
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
