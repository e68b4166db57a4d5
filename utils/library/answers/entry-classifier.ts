// Finds how probable it is that each entry of the library answers a question, by softmax regression over the sum of the
// vectors of its features, learned from the answered questions (scripts/train-answers.ts). Pure.

import { fromBase64 } from '../../lib/base64.ts'
import type { FeatureTable } from './feature-table.ts'
import type { PackedQuestions } from './pack-questions.ts'
import type { PossibleAnswer } from './possible-answer.ts'

/** What was learned from the answered questions. */
export interface EntryWeights {
  /** The SHA-256 of the packed questions that it was learned from, as hexadecimal digits. */
  learnedFrom: string
  /** The lengths of a step of the numbers of features and of entries. */
  featureStep: number
  entryStep: number
  /** By entry, the first for no answer: how probable it is for any question, as a logarithm. */
  biases: readonly number[]
  /** The vectors of all features and then of all entries, in steps, a byte each. As base64. */
  vectors: string
}

/** The length of the vector of a feature or an entry. */
export const VECTOR_LENGTH = 64
/** A feature that fewer answered questions have has no vector. */
export const MIN_HOLDERS = 3
/** About a millisecond. */
const FEATURES_PER_STEP = 4000

/** Classifies questions by what answers them. */
export class EntryClassifier {
  private readonly weights: EntryWeights
  private readonly ids: readonly string[]
  private readonly building: Generator<void>
  private vectors = new Int8Array()
  /** By feature, the place of its vector. */
  private readonly places = new Map<number, number>()

  /**
   * Creates a classifier. It is ready when `buildInSteps` has ended.
   * @param table of the features of the answered questions, built before
   */
  constructor(weights: EntryWeights, { entries }: PackedQuestions, table: FeatureTable) {
    this.weights = weights
    this.ids = entries
    this.building = this.readInSteps(table)
  }

  /** Reads what was learned, some at a time. A second call goes on where the first one is. */
  *buildInSteps(): Generator<void> {
    while (!this.building.next().done) yield
  }

  /** @throws RangeError if what was learned is of other questions. */
  private *readInSteps(table: FeatureTable): Generator<void> {
    this.vectors = new Int8Array(fromBase64(this.weights.vectors).buffer)
    yield
    for (const feature of table.listFeatures(MIN_HOLDERS)) {
      this.places.set(feature, this.places.size)
      if (this.places.size % FEATURES_PER_STEP === 0) yield
    }
    const { biases } = this.weights
    if (biases.length !== this.ids.length + 1 || this.vectors.length !== this.countVectors() * VECTOR_LENGTH)
      throw new RangeError('The weights of entries are of other questions')
  }

  private countVectors(): number {
    return this.places.size + this.weights.biases.length
  }

  /**
   * Returns each entry, and no answer, as a possible answer, the most probable first.
   * @param weights of the features of a question, as the classifier of topics weighs them
   */
  classify(weights: ReadonlyMap<number, number>): PossibleAnswer[] {
    const { biases, featureStep, entryStep } = this.weights
    const { vectors } = this
    const sum = new Float64Array(VECTOR_LENGTH)
    let squares = 0
    for (const [feature, weight] of weights) {
      const place = this.places.get(feature)
      if (place === undefined) continue
      squares += weight ** 2
      const at = place * VECTOR_LENGTH
      for (let i = 0; i < VECTOR_LENGTH; i++) sum[i]! += weight * vectors[at + i]!
    }
    const scale = (featureStep * entryStep) / (Math.sqrt(squares) || 1)
    const scores = biases.map((bias, entry) => {
      const at = (this.places.size + entry) * VECTOR_LENGTH
      let product = 0
      for (let i = 0; i < VECTOR_LENGTH; i++) product += sum[i]! * vectors[at + i]!
      return bias + product * scale
    })
    const best = Math.max(...scores)
    const ratios = scores.map((score) => Math.exp(score - best))
    const all = ratios.reduce((total, one) => total + one, 0)
    return ratios
      .map(
        (ratio, entry): PossibleAnswer => ({ share: ratio / all, entries: entry === 0 ? [] : [this.ids[entry - 1]!] }),
      )
      .sort((a, b) => b.share - a.share)
  }
}
