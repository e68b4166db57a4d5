// Where sentences, lines and quotations begin and end. Rough on purpose: checks only ask "in the same sentence?".

import type { Span } from '../draft.ts'
import { findAllMatches } from './find-all-matches.ts'

const SENTENCE_END = /[.!?…](?=[\s"'”)\]]|$)|\n+/gu

/** The sentences of a reading's `text`, as spans in it. A line break always ends one; a dot inside a number or address does not. */
export function findSentences(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (const match of findAllMatches(SENTENCE_END, text)) {
    const end = match.index + match[0].length
    if (text.slice(start, end).trim()) out.push({ start, end })
    start = end
  }
  if (text.slice(start).trim()) out.push({ start, end: text.length })
  return out
}

const QUOTED = /"([^"\n]{1,400})"|(?<![\p{L}\p{N}])'([^'\n]{1,400})'(?![\p{L}\p{N}])/gu

/** Spans of what stands between quotation marks in a reading's `text` (all marks are plain there), marks included. */
export function findQuotations(text: string): Span[] {
  return findAllMatches(QUOTED, text).map((m) => ({ start: m.index, end: m.index + m[0].length }))
}
