import { describe, expect, it } from 'vitest'
import { selectEnclosed, selectOverlapping } from '../../utils/text/enclosed-spans.ts'

const toSpan = ([start, end]: readonly [number, number]) => ({ start, end })

describe('spans in a range', () => {
  const apart = (
    [
      [0, 4],
      [5, 9],
      [10, 14],
    ] as const
  ).map(toSpan)
  const overlapping = (
    [
      [0, 9],
      [2, 4],
      [5, 12],
      [5, 9],
      [10, 14],
    ] as const
  ).map(toSpan)

  it('selects those that share a character with it', () => {
    expect(selectOverlapping(apart, toSpan([3, 10]))).toEqual([toSpan([0, 4]), toSpan([5, 9])])
    expect(selectOverlapping(apart, toSpan([4, 5]))).toEqual([])
  })

  it('selects those that lie within it, also where they overlap', () => {
    expect(selectEnclosed(overlapping, toSpan([2, 10]))).toEqual([toSpan([2, 4]), toSpan([5, 9])])
    expect(selectEnclosed(overlapping, toSpan([11, 20]))).toEqual([])
    expect(selectEnclosed(overlapping, toSpan([0, 14]))).toEqual(overlapping)
  })
})
