// The learned weights of sentences by feature. They are read at random places of memory, which takes most of the time
// of a prediction, so that the index is small.

import { getBucket } from './feature-hash.ts'
import type { SentenceWeights } from './sentence-weights.ts'

/** Neighbouring buckets are searched one by one; of this many about two have a row. */
const GROUP_BITS = 7
const GROUP_MASK = 2 ** GROUP_BITS - 1

/** Finds the weights of a feature for all labels. */
export class LabelTable {
  /** The number of labels. */
  readonly width: number
  private readonly bits: number
  /** The first row of each group of buckets, and at the end the number of rows. */
  private readonly firstRows: Int32Array
  /** The place of each row's bucket in its group. */
  private readonly places: Uint8Array
  private readonly rows: Int8Array

  constructor({ bits, buckets, rows, bias }: SentenceWeights) {
    this.width = bias.length
    this.bits = bits
    this.rows = rows
    this.places = new Uint8Array(buckets.length)
    this.firstRows = new Int32Array(((2 ** bits) >> GROUP_BITS) + 2)
    for (let row = 0; row < buckets.length; row++) {
      this.places[row] = buckets[row]! & GROUP_MASK
      this.firstRows[(buckets[row]! >> GROUP_BITS) + 1]!++
    }
    for (let group = 1; group < this.firstRows.length; group++) this.firstRows[group]! += this.firstRows[group - 1]!
  }

  /** Adds the weights of a feature to the `width` sums from `at`. */
  addWeights(hash: number, sums: Int32Array, at: number): void {
    const row = this.findRow(hash)
    if (row < 0) return
    const { rows, width } = this
    const from = row * width
    for (let k = 0; k < width; k++) sums[at + k]! += rows[from + k]!
  }

  /** Returns the weight of a feature for one label. */
  getWeight(hash: number, label: number): number {
    const row = this.findRow(hash)
    return row < 0 ? 0 : this.rows[row * this.width + label]!
  }

  /** Returns the row of a feature, or -1. */
  private findRow(hash: number): number {
    const bucket = getBucket(hash, this.bits)
    const { firstRows, places } = this
    const group = bucket >> GROUP_BITS
    const place = bucket & GROUP_MASK
    const end = firstRows[group + 1]!
    for (let row = firstRows[group]!; row < end; row++) if (places[row] === place) return row
    return -1
  }
}
