import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { findQuotations, findSentences } from '../../utils/text/sentence-bounds.ts'
import { anyText } from './arbitrary-text.ts'

describe('findSentences', () => {
  it.each([
    ['Một. Hai! Ba?', ['Một.', ' Hai!', ' Ba?']],
    ['Một\nHai', ['Một\n', 'Hai']],
    ['Giá 12.500 đồng ở chinhphu.vn nhé.', ['Giá 12.500 đồng ở chinhphu.vn nhé.']],
    ['Thôi... Mai', ['Thôi...', ' Mai']],
    ['  ', []],
  ])('splits %j', (text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('returns spans in order, without overlaps, in any text', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text } = analyzeText(original)
        let end = 0
        for (const span of findSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(span.start, span.end).trim()).not.toBe('')
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('splits a long row of dots in linear time', () => {
    const readClock = startThreadClock()
    findSentences(`${'.'.repeat(200_000)}x`)
    expect(readClock()).toBeLessThan(2000)
  })
})

describe('findQuotations', () => {
  it.each([
    ['Cô nói “đồ ngu” rồi đi', ['"đồ ngu"']],
    ["Nó ghi 'xin lỗi' thôi", ["'xin lỗi'"]],
    ['Không có gì', []],
    ['"mở mà không đóng\nsang dòng"', []],
  ])('finds the quotations of %j', (original, expected) => {
    const { text } = analyzeText(original)
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
