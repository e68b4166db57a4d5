// Bounds of sentences and quotations. Approximate by design: checks only ask "in the same sentence?".

import type { Span } from '../draft.ts'
import { findAllMatches } from './find-all-matches.ts'

const SENTENCE_END = /[.!?…](?=[\s"'”)\]]|$)|\n+/gu

/**
 * Finds the sentences of an analyzed text's `text`. A line break ends a sentence; a dot in a number or address does
 * not.
 */
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

/** Finds the quotations of an analyzed text's `text`, marks included. All quotation marks are already folded there. */
export function findQuotations(text: string): Span[] {
  return findAllMatches(QUOTED, text).map((m) => ({ start: m.index, end: m.index + m[0].length }))
}
