import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandToGraphemes } from '../../utils/text/expand-to-graphemes.ts'
import { anyText } from './arbitrary-text.ts'

describe('expandToGraphemes', () => {
  it.each<[string, [number, number], [number, number]]>([
    ['a chữ', [2, 5], [2, 5]],
    ['e\u0302\u0301n', [0, 1], [0, 3]],
    ['ae\u0302\u0301n', [2, 4], [1, 4]],
    ['a 😀 b', [0, 3], [0, 4]],
    ['a 😀 b', [3, 6], [2, 6]],
    [' \u0302Mai', [1, 5], [0, 5]],
    // An empty span is an insertion point: it moves behind the character and stays empty.
    ['e\u0302\u0301n', [1, 1], [3, 3]],
    ['abc', [0, 0], [0, 0]],
    ['abc', [3, 3], [3, 3]],
  ])('expands in %j the span %j to %j', (text, [start, end], [from, to]) => {
    expect(expandToGraphemes(text, { start, end })).toEqual({ start: from, end: to })
  })

  it('contains the given span and is idempotent', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const span = expandToGraphemes(text, { start, end })
        if (start < end) expect(span.start).toBeLessThanOrEqual(start)
        else expect(span.start).toBe(span.end)
        expect(span.end).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(expandToGraphemes(text, span)).toEqual(span)
      }),
    )
  })
})
