// From how likely each word is to be inside, to phrases.

import type { PhraseTag } from './tagger-types.ts'
import { GAP_SPACE, type LineTokens } from './tokenize-line.ts'

/**
 * The phrases of a line, in its offsets: words likely by `note` or more, and those beside them by `grow` or more. Nothing but
 * space may stand between the words of a phrase. The certainty of a phrase is that of its surest word.
 */
export function extractPhrases(
  { starts, ends, gaps }: LineTokens,
  inside: ArrayLike<number>,
  note: number,
  grow: number,
): PhraseTag[] {
  const tags: PhraseTag[] = []
  let first = -1
  let surest = 0
  for (let word = 0; word <= starts.length; word++) {
    const sure = word < starts.length ? inside[word]! : 0
    const goes = sure >= grow
    if (first !== -1 && (!goes || gaps[word] !== GAP_SPACE)) {
      if (surest >= note) tags.push({ start: starts[first]!, end: ends[word - 1]!, certainty: Math.min(1, surest) })
      first = -1
    }
    if (!goes) continue
    if (first === -1) {
      first = word
      surest = 0
    }
    if (sure > surest) surest = sure
  }
  return tags
}
