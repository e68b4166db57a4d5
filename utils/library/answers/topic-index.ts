// Compares a question with the example questions of every topic. Pure.

import type { ConceptName } from './concepts.ts'
import { type ExampleRows, splitExamples } from './examples/example-rows.ts'
import {
  countSpellings,
  isAct,
  isTypedWithDiacritics,
  type QuestionFeatures,
  toConceptFeature,
  visitFeatures,
  weighFeature,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** A topic that a question resembles. */
export interface ScoredTopic {
  id: string
  /** How much of the question its examples have, and the question of them. */
  score: number
  /** How much the question has of what most of its examples have: 1 for an average example. */
  typicality: number
  /** Whether nearly all its examples name an act, and the question names none that they usually name. */
  lacksAct: boolean
}

/** How soon more examples with the same feature stop to count more: k of BM25. */
const SATURATION = 1.5
/** How much more an example of a topic with few examples counts, from 0 to 1: b of BM25. */
const SIZE_SHARE = 0.5
/** How much typicality counts. Otherwise, a word that one example has counts almost as much as one that all have. */
const TYPICALITY_WEIGHT = 0.5
const MIN_COUNTED_TYPICALITY = 0.2
/** The share of a topic's examples with an act from which on the topic is about acts. */
const MIN_ACT_SHARE = 0.7
/** The share of a topic's examples with an act from which on they usually name it. */
const USUAL_ACT_SHARE = 0.1

/** The example questions of all topics, by feature. */
export class TopicIndex {
  private readonly ids: string[] = []
  /** The number of examples of each topic. */
  private readonly sizes: number[] = []
  /** The number of examples of each topic that name an act. */
  private readonly acting: number[] = []
  private readonly pending: Iterator<[id: string, row: string]>
  /** By feature: topic number, how many examples have it, next topic number, and so on. */
  private readonly postings = new Map<number, number[]>()
  private finished = false
  /** By spelling: by topic, how much an example has of what the other examples have. Computed when first needed. */
  private readonly averages = new Map<boolean, Float64Array>()

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

  /** Returns how much it says that a text has a feature: less, the more topics have it. */
  getRarity(feature: number): number {
    return computeRarity((this.postings.get(feature)?.length ?? 0) / 2, this.ids.length)
  }

  /** Whether some example of a topic names a concept. */
  names(id: string, concept: ConceptName): boolean {
    const topic = this.ids.indexOf(id)
    return this.postings.get(toConceptFeature(concept))?.some((one, at) => at % 2 === 0 && one === topic) ?? false
  }

  /** Ranks the indexed topics that share a feature with a question, best first. */
  rankTopics(features: QuestionFeatures): ScoredTopic[] {
    const scores = new Float64Array(this.ids.length)
    const shares = new Float64Array(this.ids.length)
    /** The topics whose usual act the question names. */
    const acts = new Set<number>()
    const meanSize = this.sizes.reduce((sum, size) => sum + size, 0) / this.sizes.length
    const limits = this.sizes.map((size) => SATURATION * (1 - SIZE_SHARE + (SIZE_SHARE * size) / meanSize))
    for (const [feature, weight] of features) {
      const list = this.postings.get(feature) ?? []
      const rarity = this.getRarity(feature)
      for (let i = 0; i < list.length; i += 2) {
        const topic = list[i]!
        const count = list[i + 1]!
        scores[topic]! += (weight * rarity * count) / (count + limits[topic]!)
        const share = Math.min(1, count / countSpellings(feature) / this.sizes[topic]!)
        shares[topic]! += weight * rarity * share
        if (share >= USUAL_ACT_SHARE && isAct(feature)) acts.add(topic)
      }
    }
    const averages = this.getAverages(isTypedWithDiacritics(features))
    const greatest = computeRarity(1, scores.length) * [...features.values()].reduce((sum, weight) => sum + weight, 0)
    return this.ids
      .map((id, number): ScoredTopic => {
        const isAboutActs = this.acting[number]! >= MIN_ACT_SHARE * this.sizes[number]!
        const typicality = averages[number]! > 0 ? shares[number]! / averages[number]! : 0
        return {
          id,
          // 1 before typicality if the examples have all of the question, and no other topic has any.
          score:
            (scores[number]! / greatest) *
            Math.min(1, Math.max(MIN_COUNTED_TYPICALITY, typicality)) ** TYPICALITY_WEIGHT,
          typicality,
          lacksAct: isAboutActs && !acts.has(number),
        }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
  }

  /** Returns by topic how much an example has, on average, of what the other examples have. */
  private getAverages(isAccented: boolean): Float64Array {
    const known = this.averages.get(isAccented)
    if (known) return known
    const averages = new Float64Array(this.ids.length)
    for (const [feature, list] of this.postings) {
      const weight = weighFeature(feature, isAccented) * this.getRarity(feature)
      for (let i = 0; i < list.length; i += 2) {
        const size = this.sizes[list[i]!]!
        const count = Math.min(size, list[i + 1]! / countSpellings(feature))
        if (count > 1) averages[list[i]!]! += (weight * count * (count - 1)) / (size * (size - 1))
      }
    }
    if (this.finished) this.averages.set(isAccented, averages)
    return averages
  }

  /** Every example counts as typed with and without diacritics. */
  private add(id: string, row: string): void {
    const topic = this.ids.push(id) - 1
    const examples = splitExamples(row)
    this.sizes.push(examples.length)
    let acting = 0
    for (const example of examples) {
      let namesAct = false
      visitFeatures(readQuestionWords(example), { accented: true, bare: true }, (feature, times) => {
        this.count(feature, topic, times)
        namesAct ||= isAct(feature)
      })
      if (namesAct) acting++
    }
    this.acting.push(acting)
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
