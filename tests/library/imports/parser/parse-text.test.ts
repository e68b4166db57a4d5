import { describe, expect, it } from 'vitest'
import { correctOcrErrors, findOcrErrors } from '../../../../utils/library/imports/parser/ocr-errors.ts'
import { type ParseProgress, parseText } from '../../../../utils/library/imports/parser/parse-text.ts'
import { formatOutline, formatStructure, joinAllText } from '../format-outline.ts'
import { LONG_TEXTS, readExpectedOutline, readLongText } from '../long-texts.ts'

/** Removes white space. */
const removeSpaces = (text: string) => text.replace(/\s+/g, '')

/** Wraps the lines of a text to a page width; columns are kept. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines = ['']
      for (const word of line.includes('  ') ? [line] : line.split(' ')) {
        const last = lines.at(-1)!
        if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
      }
      return lines
    })
    .join('\n')
}

describe('a marker below a line without a sentence end', () => {
  it('starts a Party heading in capitals', () => {
    const lines = [
      'QUY ĐỊNH',
      'về ghi chép',
      'I- PHẠM VI',
      '1- Ghi việc đọc.',
      '2- Ghi việc mượn.',
      'II- NỘI DUNG',
      '1- Ghi gọn.',
    ]
    const { parts } = parseText(lines.join('\n'))
    expect(parts.map(({ number, heading, parts: inner }) => [number, heading, inner.length])).toEqual([
      ['I', 'PHẠM VI', 2],
      ['II', 'NỘI DUNG', 1],
    ])
  })

  it('starts an article after a page number and two lost articles', () => {
    const lines = ['Điều 1. Sách', 'Sách để trên kệ.', '- 2 -', 'Điều 4. Báo', 'Báo để trên bàn.']
    const { parts, dropped } = parseText(lines.join('\n'))
    expect(parts.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Sách để trên kệ.'],
      ['4', 'Báo để trên bàn.'],
    ])
    expect(dropped).toEqual(['- 2 -'])
  })
})

describe('the title of an article of one paragraph', () => {
  it.each([
    ['Bảo vệ tài khoản', 'Không cho người khác dùng tài khoản của mình.'],
    ['Mở và khóa tài khoản', 'Văn phòng mở tài khoản trong ngày làm việc. Người nghỉ việc bị khóa tài khoản.'],
    ['Giải thích các điều khoản', 'Văn phòng giải thích khi có người hỏi.'],
    ['Những việc phải làm theo', 'Ai dùng máy chung cũng phải thoát ra khi xong việc.'],
    ['Khắc phục tồn tại', 'Trưởng phòng nêu việc còn sót trong cuộc họp tháng.'],
  ])('ends at its line: %s', (title, body) => {
    const lines = ['NỘI QUY CƠ QUAN', 'Điều 1. Giờ làm việc', 'Buổi sáng từ 7 giờ 30.', `Điều 2. ${title}`, body]
    const { parts } = parseText([...lines, 'Điều 3. Hiệu lực', 'Từ ngày ký.'].join('\n'))
    expect(parts.map(({ heading, text }) => [heading, text])[1]).toEqual([title, body])
  })

  it('goes on in the next line where it breaks off', () => {
    const lines = ['Điều 1. Trách nhiệm của', 'Ủy ban nhân dân xã Ví Dụ', 'Đọc góp ý mỗi tuần.', 'Điều 2. Việc khác']
    const found = parseText([...lines, 'Theo khoản 1 Điều', '7 của quy chế thì hỏi xã.'].join('\n')).parts
    expect(found[0]!.heading).toContain('Trách nhiệm của Ủy ban nhân dân xã Ví Dụ')
    expect(found[1]!.text).toBe('Theo khoản 1 Điều 7 của quy chế thì hỏi xã.')
  })
})

describe('a chapter number alone on its line', () => {
  it('starts a chapter below any title', () => {
    const lines = [
      'QUY CHẾ',
      'Dùng mạng xã hội của xã Ví Dụ',
      'Chương I',
      'CHUNG',
      'Điều 1. Phạm vi',
      'Áp dụng trong xã.',
    ]
    const { parts, opening } = parseText([...lines, 'Chương II', 'RIÊNG', 'Điều 2. Việc khác', 'Hết.'].join('\n'))
    expect(parts.map(({ kind, number, heading }) => [kind, number, heading])).toEqual([
      ['chuong', 'I', 'CHUNG'],
      ['chuong', 'II', 'RIÊNG'],
    ])
    expect(opening).toBe('QUY CHẾ\nDùng mạng xã hội của xã Ví Dụ')
  })
})

describe('the long texts', () => {
  it.each(LONG_TEXTS)('parses the %s into the expected outline after OCR correction', (name) => {
    const text = readLongText(name)
    expect(text.split('\n').length).toBeGreaterThanOrEqual(120)
    const parsed = parseText(correctOcrErrors(text, findOcrErrors(text)))
    expect(formatOutline(parsed)).toBe(readExpectedOutline(name))
  })

  it.each(LONG_TEXTS)('keeps every character of the %s in order', (name) => {
    const text = readLongText(name)
    const parsed = parseText(text)
    const kept = text
      .split('\n')
      .filter((line) => !parsed.dropped.includes(line.trim()))
      .join('\n')
    expect(removeSpaces(joinAllText(parsed))).toBe(removeSpaces(kept))
  })

  const layouts: [string, (text: string) => string][] = [
    ...[50, 65, 75, 90, 110].map((width): [string, (text: string) => string] => [
      `wrapped at ${width}`,
      (text) => wrapped(text, width),
    ]),
    ['a blank line after every line', (text) => text.replace(/\n+/g, '\n\n')],
    ['no blank lines', (text) => text.replace(/\n+/g, '\n')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['indented', (text) => text.replace(/^/gm, '\t ')],
    ['titles of articles on the next line', (text) => text.replace(/^(Điều \d+[a-z]?[.:]) (?=[^\n]{3,90}$)/gm, '$1\n')],
  ]
  it.each(layouts)('parses the same parts from a layout with %s', (_, layout) => {
    for (const name of ['law', 'party'] as const) {
      const text = readLongText(name)
      expect(parseText(layout(text)).parts, name).toEqual(parseText(text).parts)
    }
    const rule = readLongText('agency')
    expect(formatStructure(parseText(layout(rule)))).toEqual(formatStructure(parseText(rule)))
  })
})

describe('part markers', () => {
  const parts = (...lines: string[]) => formatStructure(parseText(lines.join('\n')))

  it('ignores numbers within a sentence', () => {
    const found = parts(
      'Điều 4. Việc mượn',
      '1. Người mượn thực hiện theo quy định tại khoản',
      '2. Điều này và theo quy định tại',
      'Điều 9. Người trông coi ghi sổ ngày',
      '30. Tháng sau thì ghi tiếp.',
      '2. Sách mượn trước ngày 01.7.2026',
      '1.500 cuốn thì ghi vào sổ cũ.',
      'Điều 5. Việc trả',
      'Trả sách trước',
      '15. 8 giờ sáng mở cửa.',
    )
    expect(found).toEqual(['dieu Điều 4. [Việc mượn]', ' khoan 1.', ' khoan 2.', 'dieu Điều 5. [Việc trả]'])
  })

  it('ignores referenced articles, and clauses far from the previous number', () => {
    const found = parts(
      'Điều 4. Việc mượn',
      'Việc mượn thực hiện theo quy định tại',
      'Điều 5. Trường hợp khác thì hỏi xã.',
      'Điều 6. Việc tặng',
      '1. Ai cũng được tặng.',
      '15. Là tuổi được mượn.',
    )
    expect(found).toEqual(['dieu Điều 4. [Việc mượn]', 'dieu Điều 6. [Việc tặng]', ' khoan 1.'])
  })

  it('reads titles in capitals after the number, and ignores references to chapters', () => {
    const found = parts(
      'Chương I QUY ĐỊNH CHUNG',
      'Mục 1 PHẠM VI',
      'Điều 1. Việc mượn',
      '1. Mượn sách',
      'a) Sách thường được mượn.',
      'Chương III Luật này nói về sách quý.',
      'Chương II. SÁCH QUÝ',
      'Điều 2. Việc xem',
      'Chỉ xem tại chỗ.',
    )
    expect(found).toEqual([
      'chuong Chương I [QUY ĐỊNH CHUNG]',
      ' muc Mục 1 [PHẠM VI]',
      '  dieu Điều 1. [Việc mượn]',
      '   khoan 1.',
      '    diem a)',
      'chuong Chương II. [SÁCH QUÝ]',
      ' dieu Điều 2. [Việc xem]',
    ])
  })

  it('ignores a table of contents', () => {
    const found = parts(
      'Chương I. SÁCH ........ 1',
      'Điều 1. Việc mượn ........ 1',
      'Điều 2. Việc trả\t2',
      'Chương I. SÁCH',
      'Điều 1. Việc mượn',
      'Mượn ba cuốn.',
      'Điều 2. Việc trả',
      'Trả đúng hạn.',
    )
    expect(found).toEqual(['chuong Chương I. [SÁCH]', ' dieu Điều 1. [Việc mượn]', ' dieu Điều 2. [Việc trả]'])
  })

  it('distinguishes a title with a full stop from an article of sentences', () => {
    const found = parts(
      'Điều 1. Phạm vi điều chỉnh.',
      '1. Quy chế này nói về sách.',
      '2. Quy chế này không nói về vở.',
      'Điều 2. Nói, viết về sách mà chưa đọc, đưa tin về sách khi chưa rõ nguồn.',
      'Không báo lại khi biết là sai.',
      'Điều 3.[5] Việc khác[6]',
      '1.[7] Hỏi xã.',
      'Ðiều 4. Hiệu lực.',
      'Có ngay.',
    )
    expect(found).toEqual([
      'dieu Điều 1. [Phạm vi điều chỉnh.]',
      ' khoan 1.',
      ' khoan 2.',
      'dieu Điều 2.',
      'dieu Điều 3. [[5] Việc khác[6]]',
      ' khoan 1.',
      'dieu Điều 4. [Hiệu lực.]',
    ])
  })

  it('reads ordinal words up to nineteen', () => {
    const ordinals = ['nhất', 'hai', 'mười', 'mười một', 'mười lăm', 'mười chín']
    const found = parts(...ordinals.flatMap((one, i) => [`Phần thứ ${one}`, 'SÁCH', `Điều ${i + 1}. Việc`, 'Đọc.']))
    expect(found.filter((one) => one.startsWith('phan'))).toEqual(ordinals.map((one) => `phan Phần thứ ${one} [SÁCH]`))
  })

  it('keeps quoted articles of an amending law inside their clause', () => {
    const parsed = parseText(
      [
        'Điều 1. Sửa đổi, bổ sung một số điều của Luật Thư viện làng',
        '1. Sửa đổi, bổ sung Điều 5 như sau:',
        '“Điều 5. Điều kiện lập thư viện',
        '1. Có sách.',
        '2. Có người trông coi, gồm:',
        'a) “Người trông coi chính”;',
        'b) Người giúp việc.”.',
        '2. Bổ sung khoản 3 vào sau khoản 2 Điều 7 như sau: “3. Nhà bị ngập.',
        '4. Nhà bị tốc mái.”.',
        '3. Bổ sung Điều 7a vào sau Điều 7 như sau:',
        '"Điều 7a. Báo tin',
        '1. Người trông coi báo tin cho Trưởng thôn.',
        '2. Trưởng thôn báo cho xã."',
        'Điều 2. Hiệu lực thi hành',
        'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2033.',
      ].join('\n'),
    )
    expect(formatStructure(parsed)).toEqual([
      'dieu Điều 1. [Sửa đổi, bổ sung một số điều của Luật Thư viện làng]',
      ' khoan 1.',
      ' khoan 2.',
      ' khoan 3.',
      'dieu Điều 2. [Hiệu lực thi hành]',
    ])
    expect(parsed.parts[0]!.parts[0]!.text).toBe(
      'Sửa đổi, bổ sung Điều 5 như sau:\n“Điều 5. Điều kiện lập thư viện\n1. Có sách.\n2. Có người trông coi, gồm:\na) “Người trông coi chính”;\nb) Người giúp việc.”.',
    )
    expect(parsed.facts.inForceFrom).toBe('2033-07-01')
  })

  it('continues after an unclosed quotation', () => {
    const found = parts(
      'Điều 1. Tên gọi',
      '1. Thay cụm từ sau:',
      '“Thư viện làng là nơi đọc sách.',
      '2. Bỏ cụm từ “phòng đọc”.',
      'Điều 2. Hiệu lực',
      'Có hiệu lực ngay.',
    )
    expect(found).toEqual(['dieu Điều 1. [Tên gọi]', ' khoan 1.', ' khoan 2.', 'dieu Điều 2. [Hiệu lực]'])
  })

  it('gives codified articles their number in the source law', () => {
    const parsed = parseText(
      [
        'Điều 16.1.LQ.155. Mượn sách quý',
        '(Điều 155 Luật số 901/2031/QH18, có hiệu lực thi hành kể từ',
        'ngày 01/7/2032)',
        '1. Không cho mượn sách quý.',
        '2. Trừ trường hợp chụp thành bản điện tử.',
        '(Điều này có nội dung liên quan đến Điều 16.1.NĐ.1.3. Nguyên tắc áp dụng',
        'mức phạt (Nghị định số 902/2031/NĐ-CP))',
        'Điều 16.1.NĐ.1.3. Nguyên tắc áp dụng mức phạt',
        '(Điều 3 Nghị định số 902/2031/NĐ-CP, có hiệu lực thi hành kể từ ngày 20/4/2031)',
        'Mức phạt là mức của cá nhân./.',
        'PHỤ LỤC I',
        'MẪU SỔ',
        'Điều 16.1.LQ.156. Trả sách',
        '(Điều 156 Luật số 901/2031/QH18)',
        'Trả đúng hạn.',
      ].join('\n'),
    )
    expect(formatStructure(parsed)).toEqual([
      'dieu Điều 16.1.LQ.155. [Mượn sách quý]',
      ' khoan 1.',
      ' khoan 2.',
      'dieu Điều 16.1.NĐ.1.3. [Nguyên tắc áp dụng mức phạt]',
      'dieu Điều 16.1.LQ.156. [Trả sách]',
    ])
    expect(parsed.parts.map((part) => part.number)).toEqual(['155', '3', '156'])
    expect(parsed.parts[1]!.text).toBe('Mức phạt là mức của cá nhân./.\nPHỤ LỤC I\nMẪU SỔ')
    expect(parsed.dropped).toHaveLength(6)
    expect(parsed.facts.number).toBe('901/2031/QH18')
  })

  it('reads inserted numbers, all point letters, and clauses on the line of their article', () => {
    const letters = [...'abcdđeghiklmnopqrstuvxy']
    const found = parts(
      'Điều 93. Mượn',
      '1. a) Sách;',
      ...letters.slice(1).map((letter) => `${letter}) Thứ khác;`),
      '1a. Báo.',
      'Điều 93a. Trả',
      'Điều 93b. 1. Trả sách.',
      '2. Trả báo.',
      'Điều 94',
      'Hết',
    )
    expect(found).toEqual([
      'dieu Điều 93. [Mượn]',
      ' khoan 1.',
      ...letters.map((letter) => `  diem ${letter})`),
      ' khoan 1a.',
      'dieu Điều 93a. [Trả]',
      'dieu Điều 93b.',
      ' khoan 1.',
      ' khoan 2.',
      'dieu Điều 94 [Hết]',
    ])
  })

  it('ignores letters that Vietnamese points do not use', () => {
    const found = parts('Điều 1. Gồm', 'a) Một;', 'f) Hai;', 'w) Ba;', 'b) Bốn.')
    expect(found).toEqual(['dieu Điều 1. [Gồm]', ' diem a)', ' diem b)'])
  })

  it('keeps a plan inside its article, and an appendix as a separate part', () => {
    const found = parts(
      'Điều 1. Phê duyệt Kế hoạch với nội dung sau:',
      'I. MỤC ĐÍCH',
      '1. Để có sách.',
      '2. Để có người đọc.',
      'II. CÁCH LÀM',
      '1. Góp sách.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
      'CHỦ TỊCH',
      'Trần Mẫu',
      'PHỤ LỤC II',
      'DANH SÁCH THÔN',
      'Thôn Đông',
    )
    expect(found).toEqual([
      'dieu Điều 1.',
      ' muc-dang I. [MỤC ĐÍCH]',
      '  khoan 1.',
      '  khoan 2.',
      ' muc-dang II. [CÁCH LÀM]',
      '  khoan 1.',
      'dieu Điều 2.',
      'phu-luc PHỤ LỤC II [DANH SÁCH THÔN]',
    ])
  })

  it('drops only certain page numbers and running heads', () => {
    const page = (number: number, ...lines: string[]) => ['THƯ VIỆN LÀNG SỐ 5', ...lines, String(number)].join('\n')
    const parsed = parseText(
      [
        page(1, 'Điều 1. Số sách', 'Mỗi thư viện có số sách là', '200', 'cuốn, và còn'),
        page(2, 'hơn nữa nếu có chỗ.', 'Điều 2. Số bàn'),
        page(3, 'Có mười bàn.'),
      ].join('\f'),
    )
    expect(parsed.parts.map((part) => part.text)).toEqual([
      'Mỗi thư viện có số sách là 200 cuốn, và còn hơn nữa nếu có chỗ.',
      'Có mười bàn.',
    ])
    expect(parsed.dropped).toEqual(['THƯ VIỆN LÀNG SỐ 5', '1', 'THƯ VIỆN LÀNG SỐ 5', '2', 'THƯ VIỆN LÀNG SỐ 5', '3'])
  })
})

describe('progress and problems', () => {
  it('reports progress per article, or per part of the highest level', () => {
    const reportOf = (text: string) => {
      const reported: ParseProgress[] = []
      parseText(text, (progress) => reported.push(progress))
      return reported.filter(({ done }) => done > 0)
    }
    const upTo = (total: number) => Array.from({ length: total }, (_, i) => ({ done: i + 1, total }))
    expect(reportOf(readLongText('law'))).toEqual(upTo(17))
    expect(reportOf(readLongText('party'))).toEqual(upTo(6))
  })

  it.each(['Đọc sách\nlà vui.', '1. Một\n2. Hai', 'a) Một\nb) Hai\nc) Ba', '- Một\n- Hai'])(
    'finds no structure in %j and returns it as one piece',
    (text) => {
      const parsed = parseText(text)
      expect(parsed.problem).toBe('no-structure')
      expect(parsed.parts).toEqual([])
      expect(removeSpaces(parsed.opening)).toBe(removeSpaces(text))
    },
  )
})
