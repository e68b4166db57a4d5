import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeChecksum } from '../../utils/tagger/checksum.ts'
import { type CrfWeights, decodeCrfWeights, encodeCrfWeights } from '../../utils/tagger/crf-weights.ts'
import { MAGNITUDES, roundToFourBits, unpackFourBits } from '../../utils/tagger/four-bit-weights.ts'
import { packModel, unpackModel } from '../../utils/tagger/model-file.ts'
import { openTagger } from '../../utils/tagger/open-tagger.ts'
import {
  decodeSentenceWeights,
  encodeSentenceWeights,
  type SentenceWeights,
} from '../../utils/tagger/sentence-weights.ts'
import { decodeWordClasses, encodeWordClasses } from '../../utils/tagger/word-classes.ts'
import { LABEL_COUNT } from './shipped-model.ts'

const finite = fc.float({ noNaN: true, noDefaultInfinity: true, min: -64, max: 64 })
const weight = fc.constantFrom(...MAGNITUDES.flatMap((magnitude) => [magnitude, magnitude === 0 ? 0 : -magnitude]))

const anyWeights: fc.Arbitrary<CrfWeights> = fc
  .record({ bits: fc.integer({ min: 8, max: 10 }), states: fc.constantFrom(2, 3), scale: finite, seed: fc.nat() })
  .chain(({ bits, states, scale, seed }) =>
    fc
      .tuple(
        fc.array(finite, { minLength: states * states, maxLength: states * states }),
        fc.array(finite, { minLength: states, maxLength: states }),
      )
      .map(([step, first]) => ({
        bits,
        scale,
        chain: { states, step: Float64Array.from(step), first: Float64Array.from(first) },
        table: Int8Array.from({ length: 2 ** bits * (states - 1) }, (_, i) =>
          roundToFourBits(((i * 31 + seed) % 255) - 127),
        ),
      })),
  )

const anySenses: fc.Arbitrary<SentenceWeights> = fc
  .record({
    bits: fc.integer({ min: 10, max: 22 }),
    scale: fc.float({ noNaN: true, noDefaultInfinity: true, min: 0, max: 64 }),
    bias: fc.array(finite, { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }),
    // Adjacent buckets, and gaps of one to four bytes.
    gaps: fc.array(
      fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 0x90 }), fc.nat({ max: 0x5000 }), fc.nat({ max: 2 ** 21 })),
      {
        maxLength: 12,
      },
    ),
  })
  .chain(({ bits, scale, bias, gaps }) => {
    const buckets: number[] = []
    for (const gap of gaps) {
      const next = (buckets.at(-1) ?? -1) + 1 + gap
      if (next < 2 ** bits) buckets.push(next)
    }
    const size = buckets.length * LABEL_COUNT
    return fc
      .array(weight, { minLength: size, maxLength: size })
      .map((rows) => ({ bits, scale, bias, buckets: Int32Array.from(buckets), rows: Int8Array.from(rows) }))
  })

const chain = fc.sample(anyWeights, { numRuns: 1, seed: 7 })[0]!
const chainBytes = encodeCrfWeights(chain)
const sensesBytes = encodeSentenceWeights({
  bits: 12,
  scale: 0.5,
  bias: Array.from({ length: LABEL_COUNT }, (_, k) => k / 4),
  buckets: Int32Array.of(0, 5, 200, 4095),
  rows: Int8Array.from({ length: 4 * LABEL_COUNT }, (_, i) => roundToFourBits(i * 2 - 40)),
})

const classesBytes = encodeWordClasses(2, {
  accented: [
    { hash: -5, kinds: [0, 1] },
    { hash: 7, kinds: [] },
  ],
  bare: [{ hash: 3, kinds: [1] }],
})
const parts = { chain: chainBytes, senses: sensesBytes, classes: classesBytes }

/** Each kind of file: an intact one, its decoder, and the offsets of its versions. */
const FILES: readonly [string, Uint8Array, (bytes: Uint8Array) => unknown, number[]][] = [
  ['of the chain', chainBytes, decodeCrfWeights, [4]],
  ['of sentences', sensesBytes, decodeSentenceWeights, [4]],
  ['of word classes', classesBytes, decodeWordClasses, []],
  ['of all', packModel(parts), openTagger, [12 + 4, 12 + chainBytes.length + 4]],
]

function decodeAndUnpack(bytes: Uint8Array): CrfWeights {
  const { packed, ...header } = decodeCrfWeights(bytes)
  return { ...header, table: unpackFourBits(packed, 2 ** header.bits * (header.chain.states - 1)) }
}

function addToByte(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice()
  copy[at]! ^= by
  return copy
}

/** Updates the checksum of changed bytes: damage that the checksum cannot detect. */
function withValidChecksum(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(copy.length - 4, computeChecksum(copy, copy.length - 4), true)
  return copy
}

const WEIGHTS_ERROR = /weights/i

describe('encoding and decoding weights', () => {
  it('round-trips the weights of the CRF', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        expect(decodeAndUnpack(encodeCrfWeights(weights))).toEqual(weights)
      }),
    )
  })

  it('round-trips the weights of the sentence classifier', () => {
    fc.assert(
      fc.property(anySenses, (weights) => {
        expect(decodeSentenceWeights(encodeSentenceWeights(weights))).toEqual(weights)
      }),
      { numRuns: 500 },
    )
  })

  it('round-trips a packed model, also inside a larger buffer', () => {
    fc.assert(
      fc.property(anyWeights, anySenses, fc.nat({ max: 9 }), (weights, senses, before) => {
        const file = packModel({
          chain: encodeCrfWeights(weights),
          senses: encodeSentenceWeights(senses),
          classes: classesBytes,
        })
        const around = new Uint8Array(file.length + before + 5).fill(0xaa)
        around.set(file, before)
        for (const bytes of [file, file.buffer as ArrayBuffer, around.subarray(before, before + file.length)]) {
          const parts = unpackModel(bytes)
          expect(decodeAndUnpack(parts.chain)).toEqual(weights)
          expect(decodeSentenceWeights(parts.senses)).toEqual(senses)
        }
      }),
    )
  })
})

describe.each(FILES)('a weights file %s', (_, intact, open, versions) => {
  const fails = (bytes: Uint8Array) => expect(() => open(bytes)).toThrow(WEIGHTS_ERROR)

  it('opens when it is intact', () => {
    expect(() => open(intact)).not.toThrow()
  })

  it('does not open with any byte changed', () => {
    for (let at = 0; at < intact.length; at++) for (const by of [1, 0x80, 0xff]) fails(addToByte(intact, at, by))
  })

  it('does not open when it is truncated', () => {
    for (let end = 0; end < intact.length; end++) fails(intact.slice(0, end))
  })

  it('does not open with trailing bytes', () => {
    for (const suffix of [[0], [0xff], [0, 0, 0, 0], [...intact.slice(-4)], [...intact]])
      fails(Uint8Array.of(...intact, ...suffix))
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['zeros', new Uint8Array(600)],
    ['a page', new TextEncoder().encode(`<!doctype html><title>Not found</title>${' '.repeat(600)}`)],
  ])('rejects %s', (_, bytes) => {
    expect(() => open(bytes)).toThrow(/^not .*weights/i)
  })

  it('names the version when it is unsupported', () => {
    for (const at of versions) {
      for (const by of [-1, 1]) {
        const other = intact.slice()
        other[at]! += by
        expect(() => open(other)).toThrow(`version ${other[at]}, not ${intact[at]}`)
      }
    }
  })

  it('does not open after random damage', () => {
    const places = fc.array(fc.tuple(fc.nat({ max: intact.length - 1 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
    })
    const pasted = fc.record({
      from: fc.nat({ max: intact.length }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    })
    fc.assert(
      fc.property(fc.oneof(places, pasted), (damage) => {
        let bytes = intact.slice()
        if (Array.isArray(damage)) for (const [at, by] of damage) bytes[at]! ^= by
        else bytes = Uint8Array.of(...intact.slice(0, damage.from), ...damage.bytes, ...intact.slice(damage.from))
        fc.pre(bytes.length !== intact.length || bytes.some((value, i) => value !== intact[i]))
        fails(bytes)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('weights with a valid checksum', () => {
  const float = (bytes: Uint8Array, at: number, value: number) => {
    const copy = bytes.slice()
    new DataView(copy.buffer).setFloat32(at, value, true)
    return withValidChecksum(copy)
  }

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('are rejected with a number that is %s', (value) => {
    expect(() => decodeCrfWeights(float(chainBytes, 8, value))).toThrow(/damaged/)
    expect(() => decodeSentenceWeights(float(sensesBytes, 8, value))).toThrow(/damaged/)
    expect(() => decodeSentenceWeights(float(sensesBytes, 16, value))).toThrow(/damaged/)
  })

  it('are rejected with a scale below 0, which would turn every label around', () => {
    expect(() => decodeSentenceWeights(float(sensesBytes, 8, -1))).toThrow(/damaged/)
  })

  it('are rejected when the number of labels differs, because rows would be misassigned', () => {
    const copy = sensesBytes.slice()
    copy[6] = LABEL_COUNT - 1
    expect(() => decodeSentenceWeights(withValidChecksum(copy))).toThrow(/unknown shape/)
  })

  it('are rejected when rows, gaps and the count are inconsistent', () => {
    for (const count of [...Array(400).keys(), 0x7fff_ffff, 0xffff_ffff]) {
      if (count === 4) continue
      const copy = sensesBytes.slice()
      new DataView(copy.buffer).setUint32(12, count, true)
      expect(() => decodeSentenceWeights(withValidChecksum(copy)), `${count} rows`).toThrow(WEIGHTS_ERROR)
    }
  })

  it('are rejected when a bucket is out of range', () => {
    const copy = sensesBytes.slice()
    copy[5] = 11
    expect(() => decodeSentenceWeights(withValidChecksum(copy))).toThrow(/damaged/)
  })
})

describe('unpackModel', () => {
  it('rejects a file whose first two parts are longer than the file', () => {
    const file = packModel(parts)
    const size = 12 + chainBytes.length + sensesBytes.length
    expect(unpackModel(file.slice(0, size)).classes).toHaveLength(0)
    expect(() => unpackModel(file.slice(0, size - 1))).toThrow(/cut short/)
  })
})

describe('computeChecksum', () => {
  it('covers every byte before the end and no other', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, by) => {
        const end = bytes.length - 1
        const sum = computeChecksum(bytes, end)
        expect(computeChecksum(addToByte(bytes, end, by), end)).toBe(sum)
        expect(computeChecksum(addToByte(bytes, place % end, by), end)).not.toBe(sum)
        expect(sum).toBe(sum >>> 0)
      }),
    )
  })
})
