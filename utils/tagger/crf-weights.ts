// The file of CRF weights: its byte layout and the detection of a bad file.

import { computeChecksum } from './checksum.ts'
import type { CrfTransitions } from './crf.ts'
import { countFourBitBytes, packFourBits } from './four-bit-weights.ts'

/** The learned weights, but for their table. */
interface CrfHeader {
  readonly bits: number
  readonly scale: number
  readonly chain: CrfTransitions
}

/**
 * The learned weights. `table` has a weight of four bits for each bucket and each state but "outside", in units of
 * `scale`.
 */
export interface CrfWeights extends CrfHeader {
  readonly table: Int8Array
}

/** The same as in a file. They stay packed: a smaller table is read faster at random places. */
export interface PackedCrfWeights extends CrfHeader {
  /** The table, to be read with `readFourBits`. */
  readonly packed: Uint8Array
}

const MAGIC = 0x544b4454 // "TKDT"
const VERSION = 2
const HEADER_SIZE = 8
const MAX_BITS = 20

/**
 * Encodes the weights: magic, version, bits, states, 0, scale, chain (32-bit floats), table (4 bits a
 * weight), checksum. Numbers are little-endian, the magic is big-endian.
 * @throws Error for a weight that is none of four bits
 */
export function encodeCrfWeights({ bits, scale, chain, table }: CrfWeights): Uint8Array {
  const { states, step, first } = chain
  const bytes = new Uint8Array(computeFileSize(bits, states))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  bytes.set([VERSION, bits, states, 0], 4)
  let at = HEADER_SIZE
  for (const value of [scale, ...step, ...first]) {
    view.setFloat32(at, value, true)
    at += 4
  }
  const packed = packFourBits(table)
  bytes.set(packed, at)
  at += packed.length
  view.setUint32(at, computeChecksum(bytes, at), true)
  return bytes
}

/**
 * Decodes a file of weights, which must not change afterwards.
 * @throws An Error that says whether it is another file type, another version, truncated or damaged.
 */
export function decodeCrfWeights(data: ArrayBuffer | Uint8Array): PackedCrfWeights {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_SIZE || view.getUint32(0) !== MAGIC) throw new Error('Not a file of weights')
  if (bytes[4] !== VERSION) throw new Error(`Weights of version ${bytes[4]}, not ${VERSION}`)
  const bits = bytes[5]!
  const states = bytes[6]!
  if (bits < 8 || bits > MAX_BITS || states < 2 || states > 3) throw new Error('Weights of an unknown shape')
  const size = computeFileSize(bits, states)
  if (bytes.length !== size) throw new Error(`Weights of ${bytes.length} bytes, not ${size}`)
  const end = size - 4
  if (view.getUint32(end, true) !== computeChecksum(bytes, end)) throw new Error('Weights are damaged')
  const numbers = Float64Array.from({ length: 1 + states * states + states }, (_, i) =>
    view.getFloat32(HEADER_SIZE + 4 * i, true),
  )
  if (!numbers.every(Number.isFinite)) throw new Error('Weights are damaged')
  const tableAt = HEADER_SIZE + 4 * numbers.length
  return {
    bits,
    scale: numbers[0]!,
    chain: { states, step: numbers.subarray(1, 1 + states * states), first: numbers.subarray(1 + states * states) },
    packed: bytes.subarray(tableAt, end),
  }
}

function computeFileSize(bits: number, states: number): number {
  return HEADER_SIZE + 4 * (1 + states * states + states) + countFourBitBytes(2 ** bits * (states - 1)) + 4
}
