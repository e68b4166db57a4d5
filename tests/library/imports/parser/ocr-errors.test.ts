import { describe, expect, it } from 'vitest'
import { generateLaw } from '../../../../scripts/bench/imports/generate-law.ts'
import { correctOcrErrors, findOcrErrors } from '../../../../utils/library/imports/parser/ocr-errors.ts'
import { LONG_TEXTS, readLongText } from '../long-texts.ts'

const corrected = (text: string) => correctOcrErrors(text, findOcrErrors(text))

describe('findOcrErrors', () => {
  it.each([
    ['Điêu 5. Việc mượn', 'Điều 5. Việc mượn'],
    ['Đieu 5. Việc mượn', 'Điều 5. Việc mượn'],
    ['Diều 5. Việc mượn', 'Điều 5. Việc mượn'],
    ['theo điêu 5 của Luật này', 'theo điều 5 của Luật này'],
    ['tại khoan 2 Điều 5', 'tại khoản 2 Điều 5'],
    ['Khoán 2 Điều 5', 'Khoản 2 Điều 5'],
    ['điêm a khoản 2', 'điểm a khoản 2'],
    ['Chuơng II', 'Chương II'],
    ['CHUƠNG II', 'CHƯƠNG II'],
    ['cơ quan, tô chức', 'cơ quan, tổ chức'],
    ['Chính phú quy đinh', 'Chính phủ quy định'],
    ['nguời đưọc nhà nưóc giao', 'người được nhà nước giao'],
    ['trong truờng hợp', 'trong trường hợp'],
    ['Điều l5. Việc', 'Điều 15. Việc'],
    ['Điều 1O. Việc', 'Điều 10. Việc'],
    ['khoản l Điều 5', 'khoản 1 Điều 5'],
    ['ngày 2O tháng l2 năm 2O26', 'ngày 20 tháng 12 năm 2026'],
    ['l. Người đọc.\n2. Người tặng.', '1. Người đọc.\n2. Người tặng.'],
    ['qu y định của ng ười đọc', 'quy định của người đọc'],
    ['theo quyết đ ịnh', 'theo quyết định'],
    ['Nghị định số 330 /2026/ NĐ-CP', 'Nghị định số 330/2026/NĐ-CP'],
    ['Điều 93 a. Việc mượn', 'Điều 93a. Việc mượn'],
    ['Điều4. Việc mượn', 'Điều 4. Việc mượn'],
    ['Điều S. Việc mượn', 'Điều 5. Việc mượn'],
    ['Chương l\nQUY ĐỊNH CHUNG', 'Chương I\nQUY ĐỊNH CHUNG'],
    ['CHƯƠNG Il: VIỆC MƯỢN', 'CHƯƠNG II: VIỆC MƯỢN'],
    ['CHÍNH PHÙ', 'CHÍNH PHỦ'],
  ])('corrects %j', (text, right) => {
    expect(corrected(text)).toBe(right)
    expect(findOcrErrors(right)).toEqual([])
  })

  it.each([
    'Khoan 2 giếng, thả diều 3 lần, khoán 10 sào',
    'các điểm a, b, c, d và đ áp dụng khoản 2 Điều 5',
    'điểm đ áp dụng',
    'k. Sách cũ;\nl. Báo cũ;\nm. Vở cũ.',
    'xe ô tô chức danh, yếu tố chức năng',
    'thuở nhỏ, huơ tay, quở trách, thuộc Chính phủ',
    'Chương I, Mục I, Phụ lục I',
    'Chương 1\nQUY ĐỊNH CHUNG',
    'vitamin S. Điều S. Nguyễn ghi',
    'từ năm 1945 đến năm 2031',
    'đường Lê Lợi số 10',
  ])('finds no error in %j', (text) => {
    expect(findOcrErrors(text)).toEqual([])
  })

  it('returns spans in UTF-16 units', () => {
    const text = 'Cơ quan, tô chức theo khoan 2 Điều 5.'
    for (const { start, end, found } of findOcrErrors(text)) expect(text.slice(start, end)).toBe(found)
    expect(findOcrErrors(text).map(({ found, kind }) => [found, kind])).toEqual([
      ['tô chức', 'word'],
      ['khoan', 'word'],
    ])
  })

  it('reports missing articles, but not misread ones', () => {
    const text = 'Điều 4. Một\nHết.\nĐiêu 5. Hai\nHết.\nĐiều 6. Ba\nHết.\nĐiều 9. Bốn\nHết.\nĐiều 30. Năm\nHết.'
    const missing = findOcrErrors(text).filter(({ kind }) => kind === 'missing')
    expect(missing).toEqual([
      {
        start: text.indexOf('Điều 9'),
        end: text.indexOf('Điều 9') + 6,
        found: 'Điều 9',
        suggested: null,
        kind: 'missing',
        missing: 'Điều 7, Điều 8',
      },
    ])
    expect(corrected(text)).toBe(text.replace('Điêu', 'Điều'))
  })

  it('corrects only the accepted errors', () => {
    const text = 'Điêu 1. tô chức'
    expect(correctOcrErrors(text, findOcrErrors(text).slice(1))).toBe('Điêu 1. tổ chức')
    expect(correctOcrErrors(text, [])).toBe(text)
  })

  it.each(LONG_TEXTS.filter((name) => name !== 'scan'))('finds no error in the clean %s', (name) => {
    expect(findOcrErrors(readLongText(name))).toEqual([])
  })

  it('finds no error in a clean law of 600 articles', () => {
    expect(findOcrErrors(generateLaw(600))).toEqual([])
  })

  it('finds all errors of the scan, and after correction only the missing article', () => {
    const text = readLongText('scan')
    expect(findOcrErrors(text)).toHaveLength(22)
    expect(findOcrErrors(corrected(text)).map(({ missing }) => missing)).toEqual(['Điều 14'])
  })
})
