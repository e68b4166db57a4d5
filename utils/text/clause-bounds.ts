// The clause around some words: what a reader would underline. Approximate by design.

import type { Span } from '../draft.ts'

/** Where a clause ends or begins: punctuation next to a space, a bracket, a line break, a dash. */
const CLAUSE_END = /[.!?…,;:](?=[\s"'”)\]]|$)|[()\n]|\s[-–—]\s/u
const CLAUSE_START = /[.!?…,;:]["'”)\]]?\s|[()\n]|\s[-–—]\s/gu
/** The words that a clause keeps before and after the span. */
const MAX_WORDS_BEFORE = 9
const MAX_WORDS_AFTER = 10
/** More words are kept on a side where the clause ends with them: a span that leaves out so few looks cut. */
const FEW_WORDS = 4
/** How far to look on either side, in UTF-16 units. */
const REACH = 90

/**
 * Widens a span to its clause, by a few words at most.
 * @param text any text; the offsets of the span and of the result are in it
 */
export function widenToClause(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start)
  const from = [...before.matchAll(CLAUSE_START)].at(-1)
  const ahead = (from ? before.slice(from.index + from[0].length) : before).split(/(?<=\s)(?=\S)/u)
  const opens = from !== undefined || start <= REACH
  const kept = ahead.slice(-(opens ? limitWords(ahead, MAX_WORDS_BEFORE) : MAX_WORDS_BEFORE)).join('')
  const after = text.slice(end, end + REACH)
  const stop = after.search(CLAUSE_END)
  const rest = (stop < 0 ? after : after.slice(0, stop)).split(/(?<=\S)(?=\s)/u)
  const closes = stop >= 0 || text.length - end <= REACH
  const tail = rest.slice(0, closes ? limitWords(rest, MAX_WORDS_AFTER) : MAX_WORDS_AFTER)
  // An emoji at the end is no part of the clause.
  const words = /^.*[\p{L}\p{M}\p{N}%"'”’»]/su.exec(tail.join(''))?.[0] ?? ''
  const widened = trimSpan(text, { start: start - kept.length, end: end + words.length })
  return words === '' ? widened : trimCutEnd(text, widened, end)
}

/** Words before which a group of words ends. */
const CONNECTIVE =
  /^(?:trong|ở|tại|khi|nếu|vì|nên|mà|rồi|thì|để|với|và|hoặc|nhưng|bởi|từ|bị|đã|đang|sẽ|chứ|do|cũng|còn)$/iu
/** Words that lead to a next one, at the end of a span that was cut. */
const LEADS_ON =
  /\s(?:(?:cho|của|với|và|là|để|có|cả|thì|mà|từ|như|theo|mấy|các|những|một|trong|ở|tại|vì|do|chứ|không|chưa|đã|đang|sẽ|bị)(?:\s(?:ông|bà|hộ|người|cái|con|chiếc))?)$/iu
/** Words at the end of a span that are left out where a comma is before them. */
const REST_AFTER_COMMA = /,(?:\s[^\s,]{1,12}){1,3}$/u
/** The fewest words that say something. */
const MIN_WORDS = 3
const GOES_ON = /^\s[\p{L}\p{N}]/u

/**
 * Moves the end of a span that was cut in a clause to the end of a group of words: the next one, where it is near, or
 * the last one in the span.
 * @param text any text; all offsets are in it
 * @param least where the span ends at the earliest
 */
export function trimCutEnd(text: string, { start, end }: Span, least: number): Span {
  if (!GOES_ON.test(text.slice(end, end + 2))) return { start, end }
  const ahead = text.slice(end, end + REACH)
  const stop = ahead.search(CLAUSE_END)
  const words = (stop < 0 ? ahead : ahead.slice(0, stop)).split(/(?<=\S)(?=\s)/u)
  const next = words.findIndex((word) => CONNECTIVE.test(word.trim()))
  const closes = (stop >= 0 || text.length - end <= REACH) && words.length <= FEW_WORDS
  const count = closes ? words.length : next
  if (count > 0 && count <= FEW_WORDS) return { start, end: end + words.slice(0, count).join('').trimEnd().length }
  let kept = text.slice(start, end)
  const isEnough = (part: string) => start + part.length >= least && part.split(/\s+/u).length >= MIN_WORDS
  const beforeComma = kept.replace(REST_AFTER_COMMA, '')
  if (isEnough(beforeComma)) kept = beforeComma
  for (let shorter = kept.replace(LEADS_ON, ''); shorter !== kept && isEnough(shorter); ) {
    kept = shorter
    shorter = kept.replace(LEADS_ON, '')
  }
  return { start, end: start + kept.replace(/[\s,;:]{1,8}$/u, '').length }
}

/** How many of the words up to the end of a clause are kept: all of them where only a few are over the limit. */
function limitWords(words: readonly string[], limit: number): number {
  return words.length <= limit + FEW_WORDS ? words.length : limit
}

/** One word that begins or ends a sentence, next to a span: no sign is between them. */
const ONLY_WORD_BEFORE = /^[^\p{L}\p{N}]{0,8}(?=[\p{L}\p{M}\p{N}]{1,12} $)/u
const ONLY_WORD_AFTER = /^ [\p{L}\p{M}\p{N}]{1,12}(?=[^\p{L}\p{N}]{0,8}$)/u
/** The longest such word with its signs, in UTF-16 units. */
const EDGE = 24

/**
 * Extends a span to its sentence where it leaves out one word at an end: it would look as if cut by mistake.
 * @param text any text; all offsets are in it
 */
export function extendToEdges(text: string, { start, end }: Span, sentence: Span): Span {
  const before = start - sentence.start > EDGE ? '' : text.slice(sentence.start, start)
  const after = sentence.end - end > EDGE ? '' : text.slice(end, sentence.end)
  const signs = ONLY_WORD_BEFORE.exec(before)?.[0].length
  return {
    start: signs === undefined ? start : sentence.start + signs,
    end: end + (ONLY_WORD_AFTER.exec(after)?.[0].length ?? 0),
  }
}

/** What parts two clauses, with the space around it: punctuation before a space, a bracket, a line break, a dash. */
const CLAUSE_BREAK = /[.!?…,;:]{1,9}["'”)\]]{0,3}(?:\s{1,9}|$)|\s{0,9}[()\n]\s{0,9}|\s[-–—]\s/gu

/**
 * Splits a part of a text into its clauses. One that the part cuts is left out.
 * @param text any text; `from`, `to` and the clauses are offsets in it
 */
export function splitClauses(text: string, from: number, to: number): Span[] {
  const [start, end] = [Math.max(0, from), Math.min(text.length, to)]
  const breaks = [...text.slice(start, end).matchAll(CLAUSE_BREAK)]
  const starts = [start, ...breaks.map(({ index, 0: sign }) => start + index + sign.length)]
  const clauses = starts.map((at, i) => ({ start: at, end: i < breaks.length ? start + breaks[i]!.index : end }))
  return clauses.slice(start > 0 ? 1 : 0, end < text.length ? -1 : undefined).filter((each) => each.end > each.start)
}

/** Returns the span without the space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length }
}
