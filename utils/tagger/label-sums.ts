// Sums of the weights of features, one for each label. All are whole numbers, so that the order does not matter.

import type { LabelTable } from './label-table.ts'
import { type FeatureSink, hashNearWord, hashWordFeatures, type SentenceWord } from './sentence-features.ts'

/** A word with the sums of the weights of its features, and of the one it contributes to neighbours. */
export interface SummedWord extends SentenceWord {
  /** First the sums of its features, then those of the other. */
  readonly sums: Int32Array
  /** The number of its features. */
  readonly count: number
}

/** Adds its sums to a word. */
export function sumWord(word: SentenceWord, table: LabelTable): SummedWord {
  const hashes = hashWordFeatures(word)
  const sums = new Int32Array(2 * table.width)
  for (const hash of hashes) table.addWeights(hash, sums, 0)
  table.addWeights(hashNearWord(word), sums, table.width)
  return { ...word, sums, count: hashes.length }
}

/** Sums the weights of the features that it receives. */
export class LabelSums implements FeatureSink<SummedWord> {
  /** The number of features. */
  count = 0
  private readonly table: LabelTable
  private readonly sums: Int32Array

  constructor(table: LabelTable) {
    this.table = table
    this.sums = new Int32Array(table.width)
  }

  add(hash: number): void {
    this.count++
    this.table.addWeights(hash, this.sums, 0)
  }

  addWord({ sums, count }: SummedWord): void {
    this.count += count
    for (let k = 0; k < this.sums.length; k++) this.sums[k]! += sums[k]!
  }

  addNearWord({ sums }: SummedWord): void {
    this.count++
    const width = this.sums.length
    for (let k = 0; k < width; k++) this.sums[k]! += sums[width + k]!
  }

  /** Adds the sums, times a factor, to the scores of the labels, and begins again. */
  moveTo(scores: Float64Array, factor: number): void {
    for (let k = 0; k < scores.length; k++) scores[k]! += this.sums[k]! * factor
    this.sums.fill(0)
    this.count = 0
  }
}
