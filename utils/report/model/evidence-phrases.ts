// Phrases of a post that show the sign: always the post's own characters.

import { escapeRegExp } from '../../lib/escape-regexp.ts'
import type { CapturedPost } from './captured-post.ts'
import { MAX_EVIDENCE_LENGTH } from './report-schema.ts'

/** A part of a text, and whether it was picked as evidence. */
export interface EvidenceSegment {
  text: string
  picked: boolean
}

/**
 * The phrase as it stands in a post's own or shared text, for words selected or typed: case, spacing and the way diacritics
 * are composed do not matter. Null when it stands in neither, or is empty or longer than a phrase may be.
 */
export function findEvidencePhrase(post: Pick<CapturedPost, 'text' | 'shared'>, words: string): string | null {
  // What is too long even without its quotes is not looked at: an expression for the end tries every quote before it.
  if (words.length > 2 * MAX_EVIDENCE_LENGTH) return null
  const wanted = words
    .trim()
    .replace(/^[“"']+|[”"']+$/g, '')
    .trim()
  if (wanted === '' || wanted.length > MAX_EVIDENCE_LENGTH) return null
  for (const form of [wanted, wanted.normalize('NFC'), wanted.normalize('NFD')]) {
    const pattern = new RegExp(form.split(/\s+/).map(escapeRegExp).join('\\s+'), 'iu')
    const found = pattern.exec(post.text)?.[0] ?? (post.shared === null ? undefined : pattern.exec(post.shared)?.[0])
    if (found !== undefined && found.length <= MAX_EVIDENCE_LENGTH) return found
  }
  return null
}

/** A text cut at the edges of the picked phrases, in order; joined again it is the text. Overlapping phrases become one part. */
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
