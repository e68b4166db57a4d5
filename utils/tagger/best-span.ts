/** Fewest words a phrase is shown with, where the sentence has them. */
const MIN_WORDS = 4

/**
 * The words in a row that add most: the stretch with the highest sum, grown to a few words. In: what each word of a sentence
 * adds. Out: first word and the one after the last; 0 to 0 for no words.
 */
export function findBestSpan(gain: ArrayLike<number>): { from: number; to: number } {
  let best = { from: 0, to: Math.min(1, gain.length) }
  let highest = Number.NEGATIVE_INFINITY
  let sum = 0
  let first = 0
  for (let at = 0; at < gain.length; at++) {
    if (sum <= 0) {
      sum = 0
      first = at
    }
    sum += gain[at]!
    if (sum > highest) {
      highest = sum
      best = { from: first, to: at + 1 }
    }
  }
  let { from, to } = best
  while (to - from < MIN_WORDS && (from > 0 || to < gain.length)) {
    const before = from > 0 ? gain[from - 1]! : Number.NEGATIVE_INFINITY
    const after = to < gain.length ? gain[to]! : Number.NEGATIVE_INFINITY
    if (before >= after) from--
    else to++
  }
  return { from, to }
}
