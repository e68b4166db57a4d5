// Evidence phrases of a post: always the post's exact characters.

import { escapeRegExp } from '../../lib/escape-regexp.ts'
import type { CapturedPost } from './captured-post.ts'
import { expandToWords } from './expand-to-words.ts'
import { MAX_EVIDENCE_LENGTH } from './report-schema.ts'

/** The texts of a post that evidence can be taken from. */
export type EvidenceSource = 'text' | 'shared'

/** A part of a text, and whether it is picked as evidence. */
export interface EvidenceSegment {
  text: string
  picked: boolean
}

/**
 * Finds typed words in a post's text or in the shared original, ignoring case, spacing and Unicode composition of
 * diacritics.
 *
 * @returns The phrase exactly as the post writes it, grown to whole words; null when neither text has it, or when it is
 *   empty or longer than `MAX_EVIDENCE_LENGTH`.
 */
export function findEvidencePhrase(post: Pick<CapturedPost, 'text' | 'shared'>, words: string): string | null {
  // Reject long input early: the expression that strips closing quotes is quadratic in a run of quotes.
  if (words.length > 2 * MAX_EVIDENCE_LENGTH) return null
  const phrase = words
    .trim()
    .replace(/^[“"']+|[”"']+$/g, '')
    .trim()
  if (phrase === '' || phrase.length > MAX_EVIDENCE_LENGTH) return null
  for (const composed of [phrase, phrase.normalize('NFC'), phrase.normalize('NFD')]) {
    const pattern = new RegExp(composed.split(/\s+/).map(escapeRegExp).join('\\s+'), 'iu')
    const found = pattern.exec(post.text) ?? (post.shared === null ? null : pattern.exec(post.shared))
    if (found) return cutEvidencePhrase(found.input, found.index, found.index + found[0].length)
  }
  return null
}

/**
 * Cuts a phrase out of a post's text, grown to whole words: half a word would read as another one.
 *
 * @param start First UTF-16 unit of what was selected.
 * @param end UTF-16 unit after it.
 * @returns Null when the phrase is empty or longer than `MAX_EVIDENCE_LENGTH`.
 */
export function cutEvidencePhrase(text: string, start: number, end: number): string | null {
  const span = expandToWords(text, start, end)
  const phrase = text.slice(span.start, span.end)
  return phrase !== '' && phrase.length <= MAX_EVIDENCE_LENGTH ? phrase : null
}

/**
 * Splits a text at the edges of the picked phrases. The parts joined in order are the text again; overlapping phrases
 * become one part.
 */
export function splitByEvidence(text: string, phrases: readonly string[]): EvidenceSegment[] {
  const picked = new Uint8Array(text.length)
  for (const phrase of phrases) {
    if (phrase === '') continue
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      picked.fill(1, at, at + phrase.length)
    }
  }
  const parts: EvidenceSegment[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && picked[at] === picked[start]) continue
    parts.push({ text: text.slice(start, at), picked: picked[start] === 1 })
    start = at
  }
  return parts
}
