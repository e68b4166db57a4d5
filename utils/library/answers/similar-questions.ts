// Finds the answered questions that are like another one, in proportion to the cosine between their features. Pure.

import type { FeatureTable } from './feature-table.ts'
import type { PackedQuestions } from './pack-questions.ts'
import type { PossibleAnswer } from './possible-answer.ts'

/** A question of one known word has two, with and without diacritics: too little to compare. */
const MIN_FEATURES = 3
/** How many questions are found. */
const MAX_SIMILAR = 50
/** How much more one counts that is more like: twice the cosine counts eight times as much. */
const SHARPNESS = 3

/** The answered questions, to find those that are like another one. */
export class AnsweredQuestions {
  private readonly packed: PackedQuestions
  private readonly table: FeatureTable

  /** @param table that of the packed questions; questions are found when it is built. */
  constructor(packed: PackedQuestions, table: FeatureTable) {
    this.packed = packed
    this.table = table
  }

  /**
   * Finds what answers the questions that are most like one, the most like first; none if too few of its features are
   * known.
   * @param weights of its features, as the classifier of topics weighs them
   */
  findSimilar(weights: ReadonlyMap<number, number>): PossibleAnswer[] {
    if (weights.size < MIN_FEATURES) return []
    const { answers, entries } = this.packed
    const products = new Float64Array(answers.length)
    for (const [feature, weight] of weights)
      this.table.visitHolders(feature, (question, amount) => {
        products[question]! += weight * amount
      })
    const likest = findGreatest(products, MAX_SIMILAR)
    const counted = likest.map((question) => ({ question, count: products[question]! ** SHARPNESS }))
    const sum = counted.reduce((all, { count }) => all + count, 0)
    if (sum === 0) return []
    return counted.map(({ question, count }) => ({
      share: count / sum,
      entries: answers[question]!.map((place) => entries[place]!),
    }))
  }
}

/** Finds the places of the greatest numbers, the greatest first; sorting all takes ten times as long. */
function findGreatest(numbers: Float64Array, most: number): number[] {
  const places: number[] = []
  let least = 0
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place]!
    if (number <= least) continue
    let at = Math.min(places.length, most - 1)
    for (; at > 0 && numbers[places[at - 1]!]! < number; at--) places[at] = places[at - 1]!
    places[at] = place
    if (places.length === most) least = numbers[places[most - 1]!]!
  }
  return places
}
