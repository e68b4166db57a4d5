import { describe, expect, it } from 'vitest'
import { findPeopleLines } from '../../utils/attachments/people-lines.ts'

const HEAD = 'DANH SÁCH HỘ DÂN NHẬN HỖ TRỢ\nXã Sông Mây, năm 2026'
const COLUMNS = 'STT Họ và tên Năm sinh Số CCCD Điện thoại Địa chỉ'
const NAMES = ['Lê Văn Lúa', 'Đào Thế Gió', 'Bùi Kim Đồng', 'Ngô Thị Bến', 'Tạ Đình Mưa']

/** Makes a text of one line for each name. */
function list(makeRow: (name: string, at: number) => string, head: string): string {
  return `${head}\n${NAMES.map(makeRow).join('\n')}`
}

function find(text: string): string | undefined {
  const span = findPeopleLines({ text })
  return span && text.slice(span.start, span.end)
}

describe('a list of people in a picture', () => {
  it('is found by names with numbers, also between misread rules of the table', () => {
    expect(
      find(list((name, i) => `${i + 1} ${name} 195${i} 09822${i}772776 095689889${i} Thôn 8`, `${HEAD}\n${COLUMNS}`)),
    ).toBe(COLUMNS)
    expect(find(list((name, i) => `|${i + 1} |${name} [098228038${i}26 0951747${i}26`, COLUMNS))).toBe(COLUMNS)
  })

  it('is found without headings, at its first person', () => {
    expect(find(list((name, i) => `${name} 09${i}2 345 678`, 'Hội khuyến học'))).toBe('Lê Văn Lúa 0902 345 678')
  })

  it('is found by dates of birth, and by marks of pupils', () => {
    expect(find(list((name, i) => `${i + 1} ${name} ${i + 1}/3/19${i + 5}2`, 'Tổ dân phố 4'))).toBeDefined()
    expect(
      find(list((name, i) => `${i + 1} ${name} ${i + 1}/3/2014 7,5 8,${i} 9,0 Tốt`, 'KẾT QUẢ HỌC TẬP LỚP 7A')),
    ).toBeDefined()
  })

  it('is found where the table was read column by column', () => {
    const columns = [NAMES, NAMES.map((_, i) => `09822877277${i}`)]
    let text = ''
    const words = columns.flatMap((cells, column) =>
      cells.flatMap((cell, row) =>
        cell.split(' ').map((word, at) => {
          const start = text.length
          text += `${word}${at + 1 < cell.split(' ').length ? ' ' : '\n'}`
          const box = { left: column * 0.5 + at * 0.1, top: row * 0.05, width: 0.08, height: 0.03 }
          return { start, end: start + word.length, box, confidence: 1 }
        }),
      ),
    )
    expect(findPeopleLines({ text })).toBeUndefined()
    expect(findPeopleLines({ text, words })).toEqual({ start: 0, end: 2 })
  })

  it.each([
    ['three people', list((name, i) => (i < 3 ? `${name} 091234567${i}` : name), 'Hội khuyến học')],
    ['names only', list((name) => name, COLUMNS)],
    [
      'the phones of an office',
      list((name, i) => `${name} 091234567${i}`, 'PHÂN CÔNG TRỰC\nHọ tên, chức vụ, điện thoại'),
    ],
    ['gifts', list((name, i) => `${name} ${i + 1}00.000 đồng`, 'Danh sách ủng hộ')],
    ['messages of a chat', list((name, i) => `${name} 1${i}/11/2026 08:0${i}`, 'Nhóm tổ dân phố')],
    ['dishes and prices', 'Bún bò Huế 45.000\nCà Phê Sữa 25.000\nPhở Bò 50.000\nTrà Đá 5.000\nBánh Mì 20.000'],
    ['marks of players', list((name, i) => `${name} ${i + 6},5`, 'Bình chọn ca khúc')],
  ])('is not a picture of %s', (_, text) => {
    expect(find(text)).toBeUndefined()
  })
})
