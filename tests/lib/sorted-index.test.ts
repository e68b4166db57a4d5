import { expect, it } from 'vitest'
import { findSortedIndex } from '../../utils/lib/sorted-index.ts'

it.each([
  ['before the first', 1, 0],
  ['equal to the first', 2, 0],
  ['between two', 3, 1],
  ['equal to one in the middle', 4, 1],
  ['equal to several, the first of them', 7, 2],
  ['equal to the last', 9, 4],
  ['past the end, their count', 10, 5],
])('is found for a number %s', (_, value, index) => {
  expect(findSortedIndex([2, 4, 7, 7, 9], value)).toBe(index)
})

it('of no numbers is 0', () => {
  expect(findSortedIndex([], 3)).toBe(0)
})
