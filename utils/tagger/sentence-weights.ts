// The file of the classifier's weights: its byte layout and the detection of a bad file.

import { computeChecksum } from './checksum.ts'
import { countFourBitBytes, packFourBits, unpackFourBits } from './four-bit-weights.ts'
import { SENTENCE_LABELS } from './sentence-labels.ts'

/** The learned weights: for some of 2^bits buckets a row with one weight for each label, in units of `scale`. */
export interface SentenceWeights {
  readonly bits: number
  readonly scale: number
  /** The initial score of each label, independent of the sentence. */
  readonly bias: readonly number[]
  /** The buckets that have a row, in ascending order. The weight of all others is zero. */
  readonly buckets: Int32Array
  /** The rows, in the order of the buckets. A weight is one of four bits. */
  readonly rows: Int8Array
}

const MAGIC = 0x544b4453 // "TKDS"
const VERSION = 3
const MAX_BITS = 22
/** Larger scales or biases do not occur in valid files, and their sums could overflow to infinity. */
const MAX_WEIGHT = 1000
const HEADER_SIZE = 16

/**
 * Encodes the weights: magic, version, bits, labels, 0, scale, number of rows, bias (32-bit floats), gaps between
 * buckets (7 bits a byte), rows (4 bits a weight), checksum.
 * @throws Error for a weight that is none of four bits
 */
export function encodeSentenceWeights({ bits, scale, bias, buckets, rows }: SentenceWeights): Uint8Array {
  const gaps: number[] = []
  let last = -1
  for (const bucket of buckets) {
    let gap = bucket - last - 1
    last = bucket
    while (gap >= 0x80) {
      gaps.push((gap & 0x7f) | 0x80)
      gap >>>= 7
    }
    gaps.push(gap)
  }
  const gapsAt = HEADER_SIZE + 4 * bias.length
  const packed = packFourBits(rows)
  const end = gapsAt + gaps.length + packed.length
  const bytes = new Uint8Array(end + 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  bytes.set([VERSION, bits, bias.length, 0], 4)
  view.setFloat32(8, scale, true)
  view.setUint32(12, buckets.length, true)
  bias.forEach((value, k) => {
    view.setFloat32(HEADER_SIZE + 4 * k, value, true)
  })
  bytes.set(gaps, gapsAt)
  bytes.set(packed, gapsAt + gaps.length)
  view.setUint32(end, computeChecksum(bytes, end), true)
  return bytes
}

/**
 * Decodes the weights.
 * @throws An Error that describes what is wrong with the bytes.
 */
export function decodeSentenceWeights(bytes: Uint8Array): SentenceWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_SIZE + 4 || view.getUint32(0) !== MAGIC) throw new Error('Not weights of sentences')
  if (bytes[4] !== VERSION) throw new Error(`Weights of sentences of version ${bytes[4]}, not ${VERSION}`)
  const bits = bytes[5]!
  const checks = bytes[6]!
  if (bits > MAX_BITS || checks !== SENTENCE_LABELS.length) throw new Error('Weights of sentences of an unknown shape')
  const end = bytes.length - 4
  if (view.getUint32(end, true) !== computeChecksum(bytes, end)) throw new Error('Weights of sentences are damaged')
  const count = view.getUint32(12, true)
  const gapsAt = HEADER_SIZE + 4 * checks
  const rowsAt = end - countFourBitBytes(count * checks)
  if (rowsAt - gapsAt < count) throw new Error('Weights of sentences are cut short')
  const numbers = Array.from({ length: checks }, (_, k) => view.getFloat32(HEADER_SIZE + 4 * k, true))
  const scale = view.getFloat32(8, true)
  if (!(scale >= 0) || ![scale, ...numbers].every((each) => Math.abs(each) <= MAX_WEIGHT))
    throw new Error('Weights of sentences are damaged')
  const buckets = decodeBuckets(bytes.subarray(gapsAt, rowsAt), count, 2 ** bits)
  return {
    bits,
    scale,
    bias: numbers,
    buckets,
    rows: unpackFourBits(bytes.subarray(rowsAt, end), count * checks),
  }
}

function decodeBuckets(gaps: Uint8Array, count: number, limit: number): Int32Array {
  const buckets = new Int32Array(count)
  let bucket = -1
  let at = 0
  for (let i = 0; i < count; i++) {
    let gap = 0
    let shift = 0
    let part: number
    do {
      part = gaps[at++] ?? 0
      gap |= (part & 0x7f) << shift
      shift += 7
    } while (part >= 0x80 && shift < 28)
    bucket += gap + 1
    buckets[i] = bucket
  }
  if (at !== gaps.length || bucket >= limit) throw new Error('Weights of sentences are damaged')
  return buckets
}
