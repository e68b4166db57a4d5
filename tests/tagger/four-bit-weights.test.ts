import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAGNITUDES,
  MAX_MAGNITUDE,
  packFourBits,
  readFourBits,
  roundToFourBits,
  unpackFourBits,
} from '../../utils/tagger/four-bit-weights.ts'

describe('a number rounded to four bits', () => {
  it.each([
    [0, 0],
    [-1.4, 0],
    [1.6, 3],
    [-4, -3],
    [28.5, 36],
    [-27.9, -20],
    [500, 115],
    [-500, -115],
  ])('%d is %d', (value, rounded) => {
    expect(roundToFourBits(value)).toBe(rounded)
  })

  it('is the nearest of all', () => {
    const all = MAGNITUDES.flatMap((magnitude) => [magnitude, -magnitude])
    fc.assert(
      fc.property(fc.double({ min: -200, max: 200, noNaN: true }), (value) => {
        const off = Math.abs(roundToFourBits(value) - value)
        for (const each of all) expect(off).toBeLessThanOrEqual(Math.abs(each - value))
      }),
    )
  })
})

describe('weights of four bits', () => {
  it('are unpacked as they were packed, in half as many bytes', () => {
    const weight = fc.double({ min: -MAX_MAGNITUDE, max: MAX_MAGNITUDE, noNaN: true }).map(roundToFourBits)
    fc.assert(
      fc.property(fc.array(weight), (list) => {
        const weights = Int8Array.from(list)
        const packed = packFourBits(weights)
        expect(packed).toHaveLength(Math.ceil(list.length / 2))
        expect(unpackFourBits(packed, list.length)).toEqual(weights)
        expect(Int8Array.from(list, (_, i) => readFourBits(packed, i))).toEqual(weights)
      }),
    )
  })

  it('are refused where one is no magnitude', () => {
    expect(() => packFourBits(Int8Array.of(3, 4))).toThrow('Not a weight of four bits: 4')
  })
})
