import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeChecksum } from '../../utils/tagger/checksum.ts'
import { type CrfWeights, decodeCrfWeights, encodeCrfWeights } from '../../utils/tagger/crf-weights.ts'
import { packModel, unpackModel } from '../../utils/tagger/model-file.ts'
import { openTagger } from '../../utils/tagger/open-tagger.ts'
import {
  decodeSentenceWeights,
  encodeSentenceWeights,
  type SentenceWeights,
} from '../../utils/tagger/sentence-weights.ts'
import { LABEL_COUNT } from './shipped-model.ts'

const finite = fc.float({ noNaN: true, noDefaultInfinity: true, min: -64, max: 64 })
const byte = fc.integer({ min: -127, max: 127 })

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
        table: Int8Array.from({ length: 2 ** bits * (states - 1) }, (_, i) => ((i * 31 + seed) % 255) - 127),
      })),
  )

const anySenses: fc.Arbitrary<SentenceWeights> = fc
  .record({
    bits: fc.integer({ min: 10, max: 22 }),
    scale: finite,
    bias: fc.array(finite, { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }),
    // Neighbours, and gaps of one to four bytes.
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
      .array(byte, { minLength: size, maxLength: size })
      .map((rows) => ({ bits, scale, bias, buckets: Int32Array.from(buckets), rows: Int8Array.from(rows) }))
  })

const chain = fc.sample(anyWeights, { numRuns: 1, seed: 7 })[0]!
const chainBytes = encodeCrfWeights(chain)
const sensesBytes = encodeSentenceWeights({
  bits: 12,
  scale: 0.5,
  bias: Array.from({ length: LABEL_COUNT }, (_, k) => k / 4),
  buckets: Int32Array.of(0, 5, 200, 4095),
  rows: Int8Array.from({ length: 4 * LABEL_COUNT }, (_, i) => i * 2 - 40),
})

/** Each kind of file: a whole one, how it is read, and where its version stands. */
const FILES: readonly [string, Uint8Array, (bytes: Uint8Array) => unknown, number[]][] = [
  ['of the chain', chainBytes, decodeCrfWeights, [4]],
  ['of sentences', sensesBytes, decodeSentenceWeights, [4]],
  ['of both', packModel(chainBytes, sensesBytes), openTagger, [8 + 4, 8 + chainBytes.length + 4]],
]

function changed(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice()
  copy[at]! ^= by
  return copy
}

/** Puts the right checksum behind changed bytes: damage that the checksum cannot tell. */
function sealed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(copy.length - 4, computeChecksum(copy, copy.length - 4), true)
  return copy
}

const CLEAR = /weights/i

describe('weights written and read again', () => {
  it('are the same for the chain', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        expect(decodeCrfWeights(encodeCrfWeights(weights))).toEqual(weights)
      }),
    )
  })

  it('are the same for sentences', () => {
    fc.assert(
      fc.property(anySenses, (weights) => {
        expect(decodeSentenceWeights(encodeSentenceWeights(weights))).toEqual(weights)
      }),
      { numRuns: 500 },
    )
  })

  it('are the same as one file, and when they stand in the middle of other bytes', () => {
    fc.assert(
      fc.property(anyWeights, anySenses, fc.nat({ max: 9 }), (weights, senses, before) => {
        const file = packModel(encodeCrfWeights(weights), encodeSentenceWeights(senses))
        const around = new Uint8Array(file.length + before + 5).fill(0xaa)
        around.set(file, before)
        for (const bytes of [file, file.buffer as ArrayBuffer, around.subarray(before, before + file.length)]) {
          const parts = unpackModel(bytes)
          expect(decodeCrfWeights(parts.chain)).toEqual(weights)
          expect(decodeSentenceWeights(parts.senses)).toEqual(senses)
        }
      }),
    )
  })
})

describe.each(FILES)('a file %s', (_, whole, open, versions) => {
  const fails = (bytes: Uint8Array) => expect(() => open(bytes)).toThrow(CLEAR)

  it('opens when it is whole', () => {
    expect(() => open(whole)).not.toThrow()
  })

  it('does not open with any byte changed', () => {
    for (let at = 0; at < whole.length; at++) for (const by of [1, 0x80, 0xff]) fails(changed(whole, at, by))
  })

  it('does not open when it is cut anywhere', () => {
    for (let end = 0; end < whole.length; end++) fails(whole.slice(0, end))
  })

  it('does not open with anything behind it', () => {
    for (const more of [[0], [0xff], [0, 0, 0, 0], [...whole.slice(-4)], [...whole]])
      fails(Uint8Array.of(...whole, ...more))
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['zeros', new Uint8Array(600)],
    ['a page', new TextEncoder().encode(`<!doctype html><title>Not found</title>${' '.repeat(600)}`)],
  ])('is not %s', (_, bytes) => {
    expect(() => open(bytes)).toThrow(/^not .*weights/i)
  })

  it('names the version when it is another one', () => {
    for (const at of versions) {
      for (const by of [-1, 1]) {
        const other = whole.slice()
        other[at]! += by
        expect(() => open(other)).toThrow(`version ${other[at]}, not ${whole[at]}`)
      }
    }
  })

  it('does not open after any damage', () => {
    const places = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
    })
    const pasted = fc.record({
      from: fc.nat({ max: whole.length }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    })
    fc.assert(
      fc.property(fc.oneof(places, pasted), (damage) => {
        let bytes = whole.slice()
        if (Array.isArray(damage)) for (const [at, by] of damage) bytes[at]! ^= by
        else bytes = Uint8Array.of(...whole.slice(0, damage.from), ...damage.bytes, ...whole.slice(damage.from))
        fc.pre(bytes.length !== whole.length || bytes.some((value, i) => value !== whole[i]))
        fails(bytes)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('weights whose checksum is right', () => {
  const float = (bytes: Uint8Array, at: number, value: number) => {
    const copy = bytes.slice()
    new DataView(copy.buffer).setFloat32(at, value, true)
    return sealed(copy)
  }

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('are refused with a number that is %s', (value) => {
    expect(() => decodeCrfWeights(float(chainBytes, 8, value))).toThrow(/damaged/)
    expect(() => decodeSentenceWeights(float(sensesBytes, 8, value))).toThrow(/damaged/)
    expect(() => decodeSentenceWeights(float(sensesBytes, 16, value))).toThrow(/damaged/)
  })

  it('are refused when the number of senses is not ours: the rows would belong to others', () => {
    const copy = sensesBytes.slice()
    copy[6] = LABEL_COUNT - 1
    expect(() => decodeSentenceWeights(sealed(copy))).toThrow(/unknown shape/)
  })

  it('are refused when rows, gaps and their number do not fit together', () => {
    for (const count of [...Array(400).keys(), 0x7fff_ffff, 0xffff_ffff]) {
      if (count === 4) continue
      const copy = sensesBytes.slice()
      new DataView(copy.buffer).setUint32(12, count, true)
      expect(() => decodeSentenceWeights(sealed(copy)), `${count} rows`).toThrow(CLEAR)
    }
  })

  it('are refused when a bucket lies beyond the last', () => {
    const copy = sensesBytes.slice()
    copy[5] = 11
    expect(() => decodeSentenceWeights(sealed(copy))).toThrow(/damaged/)
  })
})

describe('a file of both', () => {
  it('is not taken apart when its first part is longer than the file', () => {
    const file = packModel(chainBytes, sensesBytes)
    expect(unpackModel(file.slice(0, 8 + chainBytes.length)).senses).toHaveLength(0)
    expect(() => unpackModel(file.slice(0, 7 + chainBytes.length))).toThrow(/cut short/)
  })
})

describe('a checksum', () => {
  it('looks at the bytes before the end alone, and at each of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, by) => {
        const end = bytes.length - 1
        const sum = computeChecksum(bytes, end)
        expect(computeChecksum(changed(bytes, end, by), end)).toBe(sum)
        expect(computeChecksum(changed(bytes, place % end, by), end)).not.toBe(sum)
        expect(sum).toBe(sum >>> 0)
      }),
    )
  })
})
