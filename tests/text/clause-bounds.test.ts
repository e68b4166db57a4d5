import { describe, expect, it } from 'vitest'
import { extendToEdges, trimCutEnd, trimSpan, widenToClause } from '../../utils/text/clause-bounds.ts'

/** The clause around `words` in `text`. */
function clauseOf(text: string, words: string): string {
  const start = text.indexOf(words)
  const clause = widenToClause(text, { start, end: start + words.length })
  return text.slice(clause.start, clause.end)
}

describe('the clause around some words', () => {
  it.each([
    ['Hôm qua, nghe nói chợ sắp dời, ai biết không?', 'nghe nói', 'nghe nói chợ sắp dời'],
    ['Xong rồi. Nghe đâu giá điện tăng 3,5 phần trăm!', 'Nghe đâu', 'Nghe đâu giá điện tăng 3,5 phần trăm'],
    ['Dòng một\ndòng hai nghe kể\ndòng ba', 'nghe', 'dòng hai nghe kể'],
    ['(nghe nói vậy) chớ chưa chắc', 'nói', 'nghe nói vậy'],
    ['nghe đồn cầu sắp sập 😱😱', 'nghe đồn', 'nghe đồn cầu sắp sập'],
    // Twelve words, of which two are over the limit: the clause would look cut.
    ['nói a b c d e f g h i k túi là cái, hết', 'nói', 'nói a b c d e f g h i k túi là cái'],
    ['nhờ ai 😏', '😏', 'nhờ ai 😏'],
    ['', '', ''],
  ])('of %j with %j is %j', (text, words, clause) => {
    expect(clauseOf(text, words)).toBe(clause)
  })

  it('keeps a few words of a clause without an end', () => {
    const text = 'một '.repeat(200)
    const { start, end } = widenToClause(text, { start: 400, end: 403 })
    expect(text.slice(start, end).split(' ').length).toBeLessThan(24)
    expect(text.slice(start, end)).toMatch(/^một .* một$/)
  })
})

describe('a span that leaves out one word of its sentence', () => {
  it.each([
    ['Chi bộ họp kín tối qua nha.', 'bộ họp kín tối qua', 'Chi bộ họp kín tối qua nha'],
    ['“Chi bộ họp kín”', 'bộ họp kín', 'Chi bộ họp kín'],
    ['Hôm nay chi bộ họp kín tối qua', 'chi bộ họp', 'chi bộ họp'],
    ['Này, chi bộ họp kín đó, nha', 'chi bộ họp kín đó', 'chi bộ họp kín đó'],
    ['chi bộ họp kín', 'chi bộ họp kín', 'chi bộ họp kín'],
  ])('is widened to its end: %j with %j', (sentence, words, widened) => {
    const text = `Xong. ${sentence} Hết.`
    const start = text.indexOf(words)
    const { start: from, end: to } = extendToEdges(
      text,
      { start, end: start + words.length },
      { start: 6, end: 6 + sentence.length },
    )
    expect(text.slice(from, to)).toBe(widened)
  })
})

describe('a trimmed span', () => {
  it('has no space at its ends', () => {
    expect(trimSpan('a  bc ', { start: 1, end: 6 })).toEqual({ start: 3, end: 5 })
    expect(trimSpan('bc', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
  })
})

describe('the end of a span that was cut', () => {
  it.each([
    [
      'tổ tuần tra về tới trạm, cho ăn cơm rồi.',
      'tổ tuần tra về tới trạm, cho',
      'tổ tuần tra về tới trạm, cho ăn cơm rồi',
    ],
    [
      'xóa tiền phạt cho hộ kinh doanh trong năm nay nha bà con ơi',
      'xóa tiền phạt cho hộ',
      'xóa tiền phạt cho hộ kinh doanh',
    ],
    [
      'danh sách vừa ký, chưa công bố, có cả mấy ông vàng bạc phố Cầu Đất ngoài kia.',
      'danh sách vừa ký, chưa công bố, có cả mấy ông',
      'danh sách vừa ký, chưa công bố',
    ],
    ['họ đi tìm của mấy người a b c d e f', 'họ đi tìm của mấy', 'họ đi tìm'],
    ['giá điện tăng rồi.', 'giá điện tăng', 'giá điện tăng rồi'],
    ['một hai ba.', 'một hai ba', 'một hai ba'],
  ])('in %j, of %j, is that of %j', (text, words, settled) => {
    const start = text.indexOf(words)
    const span = trimCutEnd(text, { start, end: start + words.length }, start)
    expect(text.slice(span.start, span.end)).toBe(settled)
  })
})
