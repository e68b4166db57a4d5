import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BitFilter, shortenHash } from '../../utils/text/bit-filter.ts'
import { hashWordKey } from '../../utils/text/word-bounds.ts'

it('contains what was added, and few other words', () => {
  const filter = new BitFilter()
  const words = ['tôi', 'tao', 'thằng', 'đồ', 'a']
  for (const word of words) filter.add(hashWordKey(word))
  expect(words.every((word) => filter.has(hashWordKey(word)))).toBe(true)
  const others = ['tối', 'tạo', 'thẳng', 'đổ', 'á', 'oa', 'ao', 'tôii']
  expect(others.filter((word) => filter.has(hashWordKey(word)))).toEqual([])
})

it('contains every hash that was added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (hashes) => {
      const filter = new BitFilter()
      for (const hash of hashes) filter.add(shortenHash(hash))
      return hashes.every((hash) => filter.has(shortenHash(hash)))
    }),
  )
})
