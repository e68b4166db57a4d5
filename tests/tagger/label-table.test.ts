import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getBucket } from '../../utils/tagger/feature-hash.ts'
import { LabelSums, sumWord } from '../../utils/tagger/label-sums.ts'
import { LabelTable } from '../../utils/tagger/label-table.ts'
import { hashNearWord, hashWordFeatures } from '../../utils/tagger/sentence-features.ts'

const BITS = 12
const LABELS = 3

/** Creates a table with the same three weights for some buckets, by bucket. */
function createTable(weights: ReadonlyMap<number, readonly number[]>): LabelTable {
  const buckets = [...weights.keys()].sort((a, b) => a - b)
  return new LabelTable({
    bits: BITS,
    scale: 1,
    bias: new Array<number>(LABELS).fill(0),
    buckets: Int32Array.from(buckets),
    rows: Int8Array.from(buckets.flatMap((bucket) => weights.get(bucket)!)),
  })
}

const weights = fc
  .array(
    fc.tuple(
      fc.nat({ max: 2 ** BITS - 1 }),
      fc.array(fc.integer({ min: -115, max: 115 }), { minLength: 3, maxLength: 3 }),
    ),
    {
      maxLength: 600,
    },
  )
  .map((rows) => new Map<number, readonly number[]>([[0, [1, 2, 3]], [2 ** BITS - 1, [4, 5, 6]], ...rows]))

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

describe('LabelTable', () => {
  it('finds the weights of every bucket, those without a row being zero', () => {
    fc.assert(
      fc.property(weights, fc.array(hash, { minLength: 200, maxLength: 200 }), (rows, hashes) => {
        const table = createTable(rows)
        for (const each of hashes) {
          const expected = rows.get(getBucket(each, BITS)) ?? [0, 0, 0]
          expect([0, 1, 2].map((label) => table.getWeight(each, label))).toEqual(expected)
          const sums = Int32Array.of(9, 9, 9, 9, 9)
          table.addWeights(each, sums, 1)
          expect([...sums]).toEqual([9, ...expected.map((weight) => weight + 9), 9])
        }
      }),
    )
  })

  it('has only zeros where no weight was learned', () => {
    expect(createTable(new Map()).getWeight(12345, 1)).toBe(0)
  })
})

describe('LabelSums', () => {
  it('sums a word that was summed before as its features one by one', () => {
    const word = fc.record({ low: hash, bare: hash, loose: hash, capital: fc.boolean() })
    fc.assert(
      fc.property(word, fc.boolean(), fc.array(hash, { maxLength: 3 }), (drawn, isPlain, others) => {
        const word = isPlain ? { ...drawn, loose: drawn.bare } : drawn
        const own = hashWordFeatures(word)
        const all = [...own, hashNearWord(word), ...others]
        const table = createTable(new Map(all.map((each, i) => [getBucket(each, BITS), [i + 1, -i, 2 * i]])))
        const sums = new LabelSums(table)
        for (const each of others) sums.add(each)
        sums.addWord(sumWord(word, table))
        sums.addNearWord(sumWord(word, table))
        expect(sums.count).toBe(all.length)
        const scores = Float64Array.of(0.5, 0, 0)
        sums.moveTo(scores, 0.25)
        const expected = [0, 1, 2].map((label) => all.reduce((sum, each) => sum + table.getWeight(each, label), 0) / 4)
        expect([...scores]).toEqual([expected[0]! + 0.5, expected[1], expected[2]])
        expect(sums.count).toBe(0)
        sums.moveTo(scores, 1)
        expect(scores[0]).toBe(expected[0]! + 0.5)
      }),
    )
  })
})
