import type { Span } from '../../draft.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u
const EDGE = /[\s"'“”‘’]/

/**
 * Grows a span of a text to whole words, without the spaces and quotation marks at its edges.
 *
 * @param start First UTF-16 unit of the span.
 * @param end UTF-16 unit after the span.
 * @returns An empty span when only these are in it.
 */
export function expandToWords(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(text[from]!)) from++
  while (to > from && EDGE.test(text[to - 1]!)) to--
  if (from >= to) return { start: from, end: from }
  return { start: findWordAt(text, from).start, end: findWordAt(text, to - 1).end }
}

/** Finds the word at a UTF-16 unit; what is no word is a unit by itself. */
function findWordAt(text: string, at: number): Span {
  if (typeof Intl.Segmenter === 'undefined') return findLettersAt(text, at)
  const found = new Intl.Segmenter('vi', { granularity: 'word' }).segment(text).containing(at)
  return found ? { start: found.index, end: found.index + found.segment.length } : { start: at, end: at + 1 }
}

/** For browsers without Intl.Segmenter: the letters and digits around a UTF-16 unit. */
function findLettersAt(text: string, at: number): Span {
  let [start, end] = [at, at + 1]
  if (!LETTER.test(text[at]!)) return { start, end }
  while (start > 0 && LETTER.test(text[start - 1]!)) start--
  while (end < text.length && LETTER.test(text[end]!)) end++
  return { start, end }
}
