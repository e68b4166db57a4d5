import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { findQuotations, findSentences } from '../../utils/text/sentence-bounds.ts'
import { anyText } from './arbitrary-text.ts'

describe('sentences', () => {
  it.each([
    ['Một. Hai! Ba?', ['Một.', ' Hai!', ' Ba?']],
    ['Một\nHai', ['Một\n', 'Hai']],
    ['Giá 12.500 đồng ở chinhphu.vn nhé.', ['Giá 12.500 đồng ở chinhphu.vn nhé.']],
    ['Thôi... Mai', ['Thôi...', ' Mai']],
    ['  ', []],
  ])('of %j', (text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('follow one another through any text', () => {
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

  it('takes a long row of dots in stride', () => {
    const started = performance.now()
    findSentences(`${'.'.repeat(200_000)}x`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('quotations', () => {
  it.each([
    ['Cô nói “đồ ngu” rồi đi', ['"đồ ngu"']],
    ["Nó ghi 'xin lỗi' thôi", ["'xin lỗi'"]],
    ['Không có gì', []],
    ['"mở mà không đóng\nsang dòng"', []],
  ])('of %j', (original, expected) => {
    const { text } = analyzeText(original)
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
