import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getBucket, hashUnits, mixHash } from '../../utils/tagger/feature-hash.ts'
import { hashListWord, hashWord } from '../../utils/tagger/word-hashes.ts'
import { anyText } from '../text/arbitrary-text.ts'

describe('hashWord', () => {
  it.each<[string, string, string, 'low' | 'bare' | 'loose', boolean]>([
    ['capitals', 'Ngu', 'ngu', 'low', true],
    ['stretched letters', 'nguuuu', 'ngu', 'low', true],
    ['separated by dots', 'n.g.u', 'ngu', 'low', true],
    ['separated by spaces', 'n g u', 'ngu', 'low', true],
    ['separated by stars', 'n*g*u', 'ngu', 'low', true],
    ['other diacritics', 'chó', 'cho', 'low', false],
    ['other diacritics', 'chó', 'cho', 'bare', true],
    ['đ', 'đồ', 'do', 'bare', true],
    ['another letter', 'chó', 'chí', 'bare', false],
    ['a digit for a letter', 'l0n', 'lon', 'bare', false],
    ['a digit for a letter', 'l0n', 'lon', 'loose', true],
    ['a sign for a letter', 'm@t', 'mat', 'loose', true],
    ['chat spelling', 'djt', 'dit', 'loose', true],
    ['chat spelling', 'phim', 'fim', 'loose', true],
    ['a doubled letter', 'nguu', 'ngu', 'loose', true],
    ['another word', 'ngu', 'ngon', 'loose', false],
    ['the order of letters', 'ngu', 'gnu', 'bare', false],
  ])('compares %s: %j with %j, %s', (_, a, b, view, same) => {
    expect(hashWord(a)[view] === hashWord(b)[view]).toBe(same)
  })

  it.each<[string, boolean, boolean]>([
    ['chó', true, true],
    ['cho', false, true],
    ['đm', true, true],
    ['123', false, false],
    ['😀', false, false],
    ['l0n', false, true],
  ])('classifies %j: marked %s, lettered %s', (raw, marked, lettered) => {
    expect(hashWord(raw)).toMatchObject({ marked, lettered })
  })

  it.each([
    ['one letter masked', 'đ*t', 'địt'],
    ['letters replaced by digits', 'ch0', 'chó'],
    ['a misspelling', 'ngốc', 'ngóc'],
    ['letters left out', 'ngu', 'nguuuuu'],
  ])('shares features with the intended word: %s', (_, a, b) => {
    const own = new Set(hashWord(a).own)
    const shared = (other: string) => [...hashWord(other).own].filter((hash) => own.has(hash)).length
    expect(shared(b)).toBeGreaterThan(shared('quyển'))
  })

  it('hashes a word of a list like a word of a text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdđeêghiklmnoôơpqrstuưvxyáàảãạ'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(letters, (word) => {
        const { low, bare } = hashWord(word)
        expect(hashListWord(word)).toEqual({ low, bare })
        expect(hashListWord(word.toUpperCase())).toEqual({ low, bare })
      }),
    )
  })

  it('returns a bounded number of features, deterministically', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant('đ'.repeat(10_000))), (raw) => {
        fc.pre(raw !== '')
        const { own } = hashWord(raw)
        expect(own.length).toBeLessThan(400)
        expect(hashWord(raw).own).toEqual(own)
      }),
    )
  })
})

describe('feature hashing', () => {
  it('depends only on the units from start to end, in order', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.integer(), (before, text, after, seed) => {
        const all = before + text + after
        const hash = hashUnits(seed, all, before.length, before.length + text.length)
        expect(hash).toBe(hashUnits(seed, text, 0, text.length))
        expect(hash).toBe([...Array(text.length).keys()].reduce((sum, i) => mixHash(sum, text.charCodeAt(i)), seed))
      }),
    )
    expect(hashUnits(1, 'ab', 0, 2)).not.toBe(hashUnits(1, 'ba', 0, 2))
    expect(hashUnits(1, 'ab', 0, 2)).not.toBe(hashUnits(2, 'ab', 0, 2))
  })

  it('maps to one of 2^bits buckets', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 22 }), (hash, bits) => {
        const bucket = getBucket(hash, bits)
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < 2 ** bits).toBe(true)
        // With one bit less, pairs of buckets are merged.
        expect(getBucket(hash, bits - 1 || 1)).toBe(bits === 1 ? bucket : bucket >> 1)
      }),
    )
  })

  it('spreads similar words evenly over the buckets', () => {
    const syllables = ['ch', 'ng', 'th', 'tr', 'nh', 'b', 'c', 'd', 'đ', 'l'].flatMap((head) =>
      [...'aăâeêioôơuưy'].flatMap((vowel) =>
        ['', 'n', 't', 'm', 'p', 'c', 'ng', 'nh'].map((tail) => head + vowel + tail),
      ),
    )
    const bits = 8
    const counts = new Array<number>(2 ** bits).fill(0)
    let all = 0
    for (const a of syllables) {
      for (const b of syllables.slice(0, 40)) {
        counts[getBucket(mixHash(hashListWord(a).low, hashListWord(b).low), bits)]!++
        all++
      }
    }
    const expected = all / counts.length
    const strain = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // Chi-square with 255 degrees of freedom: the probability of more than 400 is below 10^-7.
    expect(strain).toBeLessThan(400)
  })
})
