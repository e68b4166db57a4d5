// Weights of four bits: a sign, and one of eight magnitudes that grow by about the same factor. Near zero, where most
// weights are, the steps are small; a large weight may be off by 29 %.

/** The magnitudes, in units of the scale of a file. */
export const MAGNITUDES = [0, 3, 6, 11, 20, 36, 65, 115] as const

/** The largest magnitude. */
export const MAX_MAGNITUDE: number = MAGNITUDES[7]

const NEGATIVE = 8

/** Returns the weight of four bits nearest to a number. Both are in units of the scale. */
export function roundToFourBits(value: number): number {
  const size = Math.abs(value)
  let nearest = 0
  for (const magnitude of MAGNITUDES) {
    if (Math.abs(size - magnitude) < Math.abs(size - nearest)) nearest = magnitude
  }
  return value < 0 && nearest > 0 ? -nearest : nearest
}

/** Returns how many bytes some weights take. */
export function countFourBitBytes(weights: number): number {
  return Math.ceil(weights / 2)
}

/**
 * Packs two weights a byte, the first in its low bits.
 * @throws Error for a weight that is no magnitude
 */
export function packFourBits(weights: Int8Array): Uint8Array {
  const bytes = new Uint8Array(countFourBitBytes(weights.length))
  weights.forEach((weight, i) => {
    const code = (MAGNITUDES as readonly number[]).indexOf(Math.abs(weight))
    if (code < 0) throw new Error(`Not a weight of four bits: ${weight}`)
    bytes[i >> 1]! |= (weight < 0 ? code + NEGATIVE : code) << (4 * (i & 1))
  })
  return bytes
}

/** Returns one of the weights that `packFourBits` has packed. */
export function readFourBits(bytes: Uint8Array, at: number): number {
  return BY_CODE[(bytes[at >> 1]! >> (4 * (at & 1))) & 15]!
}

/** Unpacks what `packFourBits` has packed. */
export function unpackFourBits(bytes: Uint8Array, count: number): Int8Array {
  const weights = new Int8Array(2 * bytes.length)
  for (let i = 0; i < bytes.length; i++) {
    weights[2 * i] = BY_CODE[bytes[i]! & 15]!
    weights[2 * i + 1] = BY_CODE[bytes[i]! >> 4]!
  }
  return weights.subarray(0, count)
}

const BY_CODE = Int8Array.from([...MAGNITUDES, ...MAGNITUDES.map((magnitude) => -magnitude)])
