// Compares a question with the example questions of every topic. Pure.

import { type ExampleRows, splitExamples } from './examples/example-rows.ts'
import { type QuestionFeatures, visitFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** A topic and how much a question resembles its examples: 1 if only this topic has its features, and has all. */
export interface ScoredTopic {
  id: string
  score: number
}

/** How soon more examples with the same feature stop to count more: k of BM25. */
const SATURATION = 1.5
/** How much more an example of a topic with few examples counts, from 0 to 1: b of BM25. */
const SIZE_SHARE = 0.5

/** The example questions of all topics, by feature. */
export class TopicIndex {
  private readonly ids: string[] = []
  /** The number of examples of each topic. */
  private readonly sizes: number[] = []
  private readonly pending: Iterator<[id: string, row: string]>
  /** By feature: topic number, how many examples have it, next topic number, and so on. */
  private readonly postings = new Map<number, number[]>()
  private finished = false

  constructor(...rows: readonly ExampleRows[]) {
    this.pending = rows.flatMap((each) => Object.entries(each))[Symbol.iterator]()
  }

  /** Whether some example has a feature. */
  hasFeature(feature: number): boolean {
    return this.postings.has(feature)
  }

  /** Indexes the examples of the next topics. */
  *buildInSteps(): Generator<void> {
    while (!this.finished) {
      const { value, done } = this.pending.next()
      if (done) this.finished = true
      else this.add(...value)
      yield
    }
  }

  /** Ranks the indexed topics that share a feature with a question, best first. */
  rankTopics(features: QuestionFeatures): ScoredTopic[] {
    const scores = new Float64Array(this.ids.length)
    const meanSize = this.sizes.reduce((sum, size) => sum + size, 0) / this.sizes.length
    const limits = this.sizes.map((size) => SATURATION * (1 - SIZE_SHARE + (SIZE_SHARE * size) / meanSize))
    for (const [feature, weight] of features) {
      const list = this.postings.get(feature) ?? []
      const rarity = computeRarity(list.length / 2, scores.length)
      for (let i = 0; i < list.length; i += 2) {
        const topic = list[i]!
        const count = list[i + 1]!
        scores[topic]! += (weight * rarity * count) / (count + limits[topic]!)
      }
    }
    const greatest = computeRarity(1, scores.length) * [...features.values()].reduce((sum, weight) => sum + weight, 0)
    return this.ids
      .map((id, number) => ({ id, score: scores[number]! / greatest }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
  }

  /** Every example counts as typed with and without diacritics. */
  private add(id: string, row: string): void {
    const topic = this.ids.push(id) - 1
    const examples = splitExamples(row)
    this.sizes.push(examples.length)
    for (const example of examples)
      visitFeatures(readQuestionWords(example), { accented: true, bare: true }, (feature, _, times) =>
        this.count(feature, topic, times),
      )
  }

  private count(feature: number, topic: number, times: number): void {
    const list = this.postings.get(feature)
    if (!list) this.postings.set(feature, [topic, times])
    else if (list[list.length - 2] === topic) list[list.length - 1]! += times
    else list.push(topic, times)
  }
}

/** Computes how much a feature says that some of all topics have. */
function computeRarity(topics: number, all: number): number {
  return Math.log(1 + (all - topics + 0.5) / (topics + 0.5))
}
