import { describe, expect, it } from 'vitest'
import { excludeOverlapping, selectApart, selectEnclosed, selectOverlapping } from '../../utils/text/enclosed-spans.ts'

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

  it('leaves out those that share a character with others, which may be in any order and overlap', () => {
    const others = [
      [30, 31],
      [2, 20],
      [4, 6],
    ].map(([start, end]) => toSpan([start!, end!]))
    const spans = [toSpan([20, 22]), toSpan([0, 2]), toSpan([18, 19]), toSpan([29, 33]), toSpan([31, 32])]
    expect(excludeOverlapping(spans, others)).toEqual([toSpan([20, 22]), toSpan([0, 2]), toSpan([31, 32])])
    expect(excludeOverlapping(spans, [])).toEqual(spans)
  })

  it('selects those that are apart from others and from each other', () => {
    const spans = [toSpan([8, 12]), toSpan([0, 4]), toSpan([3, 6]), toSpan([12, 14])]
    expect(selectApart(spans, [toSpan([13, 20])])).toEqual([toSpan([0, 4]), toSpan([8, 12])])
  })
})
