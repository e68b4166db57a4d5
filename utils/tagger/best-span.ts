/** The minimum number of words in a phrase, if the sentence is long enough. */
const MIN_WORDS = 4

/**
 * Finds the consecutive words with the highest sum of scores and extends them to a minimum length.
 * @param scores One score for each word of a sentence.
 * @returns The index of the first word and of the one after the last; 0 and 0 when there are no words.
 */
export function findBestSpan(scores: ArrayLike<number>): { from: number; to: number } {
  let best = { from: 0, to: Math.min(1, scores.length) }
  let highest = Number.NEGATIVE_INFINITY
  let sum = 0
  let first = 0
  for (let at = 0; at < scores.length; at++) {
    if (sum <= 0) {
      sum = 0
      first = at
    }
    sum += scores[at]!
    if (sum > highest) {
      highest = sum
      best = { from: first, to: at + 1 }
    }
  }
  let { from, to } = best
  while (to - from < MIN_WORDS && (from > 0 || to < scores.length)) {
    const before = from > 0 ? scores[from - 1]! : Number.NEGATIVE_INFINITY
    const after = to < scores.length ? scores[to]! : Number.NEGATIVE_INFINITY
    if (before >= after) from--
    else to++
  }
  return { from, to }
}
