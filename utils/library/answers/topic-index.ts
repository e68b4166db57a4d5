// Compares a question with the example questions of every topic. Pure.

import type { ConceptName } from './concepts.ts'
import { type ExampleRows, splitExamples } from './examples/example-rows.ts'
import {
  countSpellings,
  isAct,
  isThing,
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
  /** Whether nearly all its examples name the same thing or person, and the question does not. */
  lacksThing: boolean
}

/** The topics a question resembles, of both kinds. */
export interface RankedTopics {
  /** Those the library has rules on, best first. */
  own: readonly ScoredTopic[]
  /** Those it has none on, best first. */
  foreign: readonly ScoredTopic[]
  /**
   * How much more often foreign examples have the words of the question than others: the mean of the logarithms, 0 for
   * as often. More for a question that names no act and no thing the library is mostly about.
   */
  foreignness: number
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
/** The share of a topic's examples with the same thing from which on the topic is about it. */
const MIN_THING_SHARE = 0.7
/** Factor of a topic that is about a thing the question does not name. */
const LACKING_FACTOR = 0.6
/** How much a topic loses if no example of it names the things of the question. */
const UNKNOWN_THINGS_SHARE = 0.2
/** Added to the counts of examples, so that a word that only one or two have does not decide. */
const COUNT_PRIOR = 1
/** The library is mostly about an act or a thing if its examples name it so much more often than the foreign ones. */
const MIN_OWN_RATIO = Math.E
/** Added to the foreignness of a question that names none of these, unless it is very much like a topic. */
const NAMES_NOTHING_OWN = 0.4
/** From this score on, a question is very much like a topic. */
export const SURE_SCORE = 0.2

/** The example questions of all topics, by feature. */
export class TopicIndex {
  private readonly ids: string[] = []
  /** The number of examples of each topic. */
  private readonly sizes: number[] = []
  /** The number of examples of each topic that name an act. */
  private readonly acting: number[] = []
  /** Whether a topic is one the library has no rules on. */
  private readonly isForeign: boolean[] = []
  private readonly pending: Iterator<readonly [id: string, row: string, isForeign: boolean]>
  /** By feature: topic number, how many examples have it, next topic number, and so on. */
  private readonly postings = new Map<number, number[]>()
  private finished = false
  /** By spelling: by topic, how much an example has of what the other examples have. Computed when first needed. */
  private readonly averages = new Map<boolean, Float64Array>()
  /** By topic: the things that nearly all its examples name. */
  private readonly subjects: (readonly number[])[] = []

  /** Creates an index without building it: of what the library has rules on, and of what it has none on. */
  constructor(own: readonly ExampleRows[], foreign: ExampleRows) {
    const list = (rows: ExampleRows, isForeign: boolean) =>
      Object.entries(rows).map(([id, row]) => [id, row, isForeign] as const)
    this.pending = [...own.flatMap((rows) => list(rows, false)), ...list(foreign, true)][Symbol.iterator]()
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

  /** Returns the share of a topic's examples that name a concept. */
  getShareNaming(id: string, concept: ConceptName): number {
    const topic = this.ids.indexOf(id)
    const feature = toConceptFeature(concept)
    const list = this.postings.get(feature) ?? []
    const at = list.findIndex((one, place) => place % 2 === 0 && one === topic)
    return at < 0 ? 0 : list[at + 1]! / countSpellings(feature) / this.sizes[topic]!
  }

  /** Ranks the indexed topics that share a feature with a question. */
  rankTopics(features: QuestionFeatures): RankedTopics {
    const scores = new Float64Array(this.ids.length)
    const shares = new Float64Array(this.ids.length)
    /** By topic: the weight of the things of the question that its examples name. */
    const things = new Float64Array(this.ids.length)
    /** The topics whose usual act the question names. */
    const acts = new Set<number>()
    const meanSize = this.sizes.reduce((sum, size) => sum + size, 0) / this.sizes.length
    const limits = this.sizes.map((size) => SATURATION * (1 - SIZE_SHARE + (SIZE_SHARE * size) / meanSize))
    const isOwn = (topic: number) => !this.isForeign[topic]
    const ownExamples = this.sizes.reduce((sum, size, topic) => sum + (isOwn(topic) ? size : 0), 0)
    const examples = this.sizes.reduce((sum, size) => sum + size, 0)
    let thingsAsked = 0
    let foreignness = 0
    let namesOwn = false
    for (const [feature, weight] of features) {
      const list = this.postings.get(feature) ?? []
      const rarity = this.getRarity(feature)
      const namesThing = isThing(feature)
      const namesAct = isAct(feature)
      const spellings = countSpellings(feature)
      if (namesThing) thingsAsked += rarity
      let ownCount = COUNT_PRIOR
      let foreignCount = COUNT_PRIOR
      for (let i = 0; i < list.length; i += 2) {
        const topic = list[i]!
        const count = list[i + 1]!
        scores[topic]! += (weight * rarity * count) / (count + limits[topic]!)
        const share = Math.min(1, count / spellings / this.sizes[topic]!)
        shares[topic]! += weight * rarity * share
        if (namesThing) things[topic]! += rarity
        if (namesAct && share >= USUAL_ACT_SHARE) acts.add(topic)
        if (isOwn(topic)) ownCount += count / spellings
        else foreignCount += count / spellings
      }
      if (list.length === 0) continue
      const ratio = foreignCount / (examples - ownExamples) / (ownCount / ownExamples)
      foreignness += weight * Math.log(ratio)
      namesOwn ||= ratio <= 1 / MIN_OWN_RATIO && (namesThing || namesAct)
    }
    const averages = this.getAverages(isTypedWithDiacritics(features))
    const total = [...features.values()].reduce((sum, weight) => sum + weight, 0)
    const greatest = computeRarity(1, scores.length) * total
    const own: ScoredTopic[] = []
    const foreign: ScoredTopic[] = []
    this.ids.forEach((id, number) => {
      if (scores[number] === 0) return
      const isAboutActs = this.acting[number]! >= MIN_ACT_SHARE * this.sizes[number]!
      const typicality = averages[number]! > 0 ? shares[number]! / averages[number]! : 0
      const subjects = this.subjects[number]!
      const lacksThing = subjects.length > 0 && !subjects.some((feature) => features.has(feature))
      const unknownThings = thingsAsked > 0 ? 1 - things[number]! / thingsAsked : 0
      const topic = {
        id,
        // 1 before the factors if the examples have all of the question, and no other topic has any.
        score:
          (scores[number]! / greatest) *
          Math.min(1, Math.max(MIN_COUNTED_TYPICALITY, typicality)) ** TYPICALITY_WEIGHT *
          (lacksThing ? LACKING_FACTOR : 1) *
          (1 - UNKNOWN_THINGS_SHARE * unknownThings),
        typicality,
        lacksAct: isAboutActs && !acts.has(number),
        lacksThing,
      }
      if (this.isForeign[number]) foreign.push(topic)
      else own.push(topic)
    })
    const byScore = (a: ScoredTopic, b: ScoredTopic) => b.score - a.score
    own.sort(byScore)
    const isSure = (own[0]?.score ?? 0) >= SURE_SCORE
    const addition = namesOwn || isSure ? 0 : NAMES_NOTHING_OWN
    return { own, foreign: foreign.sort(byScore), foreignness: (total > 0 ? foreignness / total : 0) + addition }
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
  private add(id: string, row: string, isForeign: boolean): void {
    const topic = this.ids.push(id) - 1
    this.isForeign.push(isForeign)
    const examples = splitExamples(row)
    this.sizes.push(examples.length)
    let acting = 0
    /** By thing: how many examples name it. */
    const named = new Map<number, number>()
    for (const example of examples) {
      let namesAct = false
      const things = new Set<number>()
      visitFeatures(readQuestionWords(example), { accented: true, bare: true }, (feature, times) => {
        this.count(feature, topic, times)
        namesAct ||= isAct(feature)
        if (isThing(feature)) things.add(feature)
      })
      if (namesAct) acting++
      for (const thing of things) named.set(thing, (named.get(thing) ?? 0) + 1)
    }
    this.acting.push(acting)
    this.subjects.push(
      [...named].filter(([, count]) => count >= MIN_THING_SHARE * examples.length).map(([thing]) => thing),
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
