import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../utils/text/reading.ts'
import { quotations, sentenceAt, sentences } from '../../utils/text/sentences.ts'
import { anyText } from './arbitrary.ts'

describe('sentences', () => {
  it.each([
    ['Một. Hai! Ba?', ['Một.', ' Hai!', ' Ba?']],
    ['Một\nHai', ['Một\n', 'Hai']],
    ['Giá 12.500 đồng ở chinhphu.vn nhé.', ['Giá 12.500 đồng ở chinhphu.vn nhé.']],
    ['Thôi... Mai', ['Thôi...', ' Mai']],
    ['  ', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('holds every offset of a text with words', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (original, n) => {
        const { text } = read(original)
        const span = sentenceAt(text, text.length > 0 ? n % text.length : 0)
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('takes a long row of dots in stride', () => {
    const started = performance.now()
    sentences(`${'.'.repeat(200_000)}x`)
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
    const { text } = read(original)
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
