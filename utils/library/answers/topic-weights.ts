// The weights of naive Bayes: the same when topics are learned and when a question is classified. Pure.

/** Added to how much the examples of a topic have of a feature, so that a word which none has does not exclude it. */
export const SMOOTHING = 0.1

/** Computes how much it says that a text has a feature: less, the more of all examples have it. */
export function computeRarity(count: number, all: number): number {
  return 1 + Math.log(all / (1 + count))
}
