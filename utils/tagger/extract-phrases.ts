// Turns the probabilities of words to be inside a phrase into phrases.

import type { PhraseTag } from './tagger-types.ts'
import { GAP_SPACE, type LineTokens } from './tokenize-line.ts'

/**
 * Extracts the phrases of a line, in UTF-16 offsets of the line. Only spaces may separate the words of a phrase. Its
 * certainty is the highest probability of its words.
 * @param minPeak The minimum certainty of a phrase.
 * @param minInside The minimum probability of each word of a phrase.
 */
export function extractPhrases(
  { starts, ends, gaps }: LineTokens,
  inside: ArrayLike<number>,
  minPeak: number,
  minInside: number,
): PhraseTag[] {
  const tags: PhraseTag[] = []
  let first = -1
  let highest = 0
  for (let word = 0; word <= starts.length; word++) {
    const probability = word < starts.length ? inside[word]! : 0
    const isInside = probability >= minInside
    if (first !== -1 && (!isInside || gaps[word] !== GAP_SPACE)) {
      if (highest >= minPeak)
        tags.push({ start: starts[first]!, end: ends[word - 1]!, certainty: Math.min(1, highest) })
      first = -1
    }
    if (!isInside) continue
    if (first === -1) {
      first = word
      highest = 0
    }
    if (probability > highest) highest = probability
  }
  return tags
}
