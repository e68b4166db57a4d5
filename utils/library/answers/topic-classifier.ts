// Finds the topics that a question is about, by a multinomial naive Bayes classifier over the example questions of all
// topics. Features are weighed by rarity and examples by their length (J. D. Rennie et al., "Tackling the Poor
// Assumptions of Naive Bayes Text Classifiers", 2003). Pure.

import { FeatureTable } from './feature-table.ts'
import type { TrainedTopics } from './learn-topics.ts'
import { isWord, type QuestionFeatures } from './question-features.ts'
import { computeRarity } from './topic-weights.ts'

/** A topic that a question may be about. */
export interface TopicShare {
  id: string
  /** Whether it is one the library has no rules on. */
  isForeign: boolean
  /** How probable it is that the question is about the topic. All shares sum to 1. */
  share: number
}

/** How sharply shares differ with the likelihood of a question, whose features have the length 1 together. */
const SHARPNESS = 1.5

/** Classifies questions by what was learned from the example questions of topics. */
export class TopicClassifier {
  private readonly examples: number
  private readonly logMasses: readonly number[]
  private readonly topics: readonly Pick<TopicShare, 'id' | 'isForeign'>[]
  private readonly table: FeatureTable

  /** Creates a classifier. It is ready when `buildInSteps` has ended. */
  constructor(trained: TrainedTopics) {
    const list = (ids: readonly string[], isForeign: boolean) => ids.map((id) => ({ id, isForeign }))
    this.examples = trained.examples
    this.logMasses = trained.logMasses
    this.topics = [...list(trained.own, false), ...list(trained.foreign, true)]
    this.table = new FeatureTable(trained)
  }

  /** Reads what was learned, some at a time. */
  buildInSteps(): Generator<void> {
    return this.table.buildInSteps()
  }

  /** Whether some example has a feature; a pair of words, whether several have it. */
  hasFeature(feature: number): boolean {
    return this.table.getCount(feature) > 0
  }

  /** Returns the share of a question's words that some example has. */
  getKnownShare(features: QuestionFeatures): number {
    const words = [...features.keys()].filter(isWord)
    return words.filter((word) => this.hasFeature(word)).length / Math.max(1, words.length)
  }

  /** Returns how much a feature says of what a text is about: less, the more topics have it; 0 if all have. */
  getSpecificity(feature: number): number {
    return Math.log((1 + this.topics.length) / (1 + this.table.countHolders(feature)))
  }

  /** Weighs the features of a question that some example has: more, the fewer have them. */
  weighFeatures(features: QuestionFeatures): ReadonlyMap<number, number> {
    const known = [...features].filter(([feature]) => this.hasFeature(feature))
    return new Map(
      known.map(([feature, weight]) => [feature, weight * computeRarity(this.table.getCount(feature), this.examples)]),
    )
  }

  /** Returns the share of each topic, the most probable first. A question without a known feature is about none. */
  classify(features: QuestionFeatures): TopicShare[] {
    const likelihoods = new Float64Array(this.topics.length)
    const weights = this.weighFeatures(features)
    let squares = 0
    let total = 0
    for (const [feature, weight] of weights) {
      squares += weight ** 2
      total += weight
      this.table.visitHolders(feature, (topic, amount) => {
        likelihoods[topic]! += weight * amount
      })
    }
    if (total === 0) return []
    const scores = likelihoods.map((one, topic) => (one - total * this.logMasses[topic]!) / Math.sqrt(squares))
    const best = Math.max(...scores)
    const ratios = scores.map((score) => Math.exp(SHARPNESS * (score - best)))
    const sum = ratios.reduce((all, one) => all + one, 0)
    return this.topics
      .map(({ id, isForeign }, topic) => ({ id, isForeign, share: ratios[topic]! / sum }))
      .sort((a, b) => b.share - a.share)
  }
}
