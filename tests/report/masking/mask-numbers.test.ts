import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { foldDigits } from '../../../utils/report/masking/fold-digits.ts'
import { findKnownNumbers, findPrivateNumbers, maskText } from '../../../utils/report/masking/mask-numbers.ts'
import { stripDiacritics } from '../../../utils/text/character-folding.ts'

const masked = (text: string) => maskText(text, findPrivateNumbers(text))

describe('findPrivateNumbers and maskText', () => {
  it.each([
    ['Gọi anh Tư 0912 345 678 nhé', 'phone', '0912345678', 'Gọi anh Tư •••• ••• ••• nhé'],
    ['Zalo chị Sen: +84 912.345.678', 'phone', '0912345678', 'Zalo chị Sen: +•• •••.•••.•••'],
    ['CCCD 079201012345 của bà Mận', 'identity', '079201012345', 'CCCD •••••••••••• của bà Mận'],
    ['STK 1903 4567 8901 2 Techcombank', 'account', '1903456789012', 'STK •••• •••• •••• • Techcombank'],
    ['Thẻ 4111 1111 1111 1111', 'account', '4111111111111111', 'Thẻ •••• •••• •••• ••••'],
    ['Số thẻ BHYT DN4790123456789', 'insurance', 'dn4790123456789', 'Số thẻ BHYT •••••••••••••••'],
    ['Mã số thuế cá nhân của ông Bền: 8012345678', 'tax', '8012345678', 'Mã số thuế cá nhân của ông Bền: ••••••••••'],
  ])('finds and masks the number in "%s" as %s', (text, kind, key, dotted) => {
    expect(findPrivateNumbers(text).map((number) => [number.kind, number.key])).toEqual([[kind, key]])
    expect(masked(text)).toBe(dotted)
  })

  it('masks a number written in words completely', () => {
    const text = 'Gọi em: không chín một hai ba bốn năm sáu bảy tám'
    expect(masked(text)).toMatch(/^Gọi em: •+$/)
    expect(masked(text)).toHaveLength(text.length)
  })

  it.each([
    'Cần cứu hỏa gọi 114, cấp cứu gọi 115',
    'Đường dây nóng 1900 6789',
    'Giá bán 12.990.000 đồng, ngày 20/11/2026',
    'Nghị định 356/2025/NĐ-CP',
  ])('does not mask %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('is idempotent and keeps all other characters and offsets for any text', () => {
    const piece = fc.constantFrom(
      '0912 345 678',
      '+84987654321',
      'CCCD 079201012345',
      'STK 19034567890123',
      '4111 1111 1111 1111',
      'không chín một hai ba bốn năm sáu bảy tám',
      ' ',
      ', ',
      '\n',
      '•',
      'anh Tư',
      '5 quả',
      '𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (input) => {
        const once = masked(input)
        expect(once).toHaveLength(input.length)
        expect(masked(once)).toBe(once)
        for (let at = 0; at < input.length; at++) expect([input[at], '•']).toContain(once[at])
      }),
      { numRuns: 300 },
    )
  })

  it('runs in linear time', () => {
    const readClock = startThreadClock()
    masked('0912 345 678 '.repeat(1500))
    findKnownNumbers('1 '.repeat(10_000), [{ kind: 'phone', key: '0912345678' }])
    findKnownNumbers('1   '.repeat(5_000), [{ kind: 'phone', key: '0912345678' }])
    expect(readClock()).toBeLessThan(2000)
  })
})

it.each([
  'không chín một hai ba bốn năm sáu bảy tám, ',
  '0 9 1 2 3 4 5 6 7 8, ',
  '1903, chín-mười  - ',
  'gọi0912345678 ',
  '|0912345678',
  '①0912345678',
  '\u202e8765432190\u202c ',
  'ba mươi ',
  '0356 bảy 8912 ',
  '٠ ',
])('masks a text of many %j in linear time', (part) => {
  const readClock = startThreadClock()
  masked(part.repeat(20_000 / part.length))
  expect(readClock()).toBeLessThan(1000)
})

describe('findKnownNumbers', () => {
  const known = [{ kind: 'phone' as const, key: '0912345678' }]
  it.each([
    ['0912345678', '••••••••••'],
    ['0912.345 678', '••••.••• •••'],
    ['84912345678', '•••••••••••'],
    ['hỏi (0912) 345-678 nhé', 'hỏi (••••) •••-••• nhé'],
    ['0912 345 679', '0912 345 679'],
    ['', ''],
  ])('masks the known number in %j', (text, dotted) => {
    expect(maskText(text, findKnownNumbers(text, known))).toBe(dotted)
  })
})

const PHONES = ['0912345670', '0987654321', '0356789123', '0703334445', '0888123456', '0566001234', '0779998881']
const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const spell = (number: string) => [...number].map((digit) => WORDS[Number(digit)]).join(' ')
const hasDigits = (text: string) => /\p{N}/u.test(text)

describe('numbers in an unusual spelling', () => {
  const inner = [' ', '.', '-', '  ', '*', '_']
  const outer = [', ', ' - ', ' / ', '. ', ' | ', ' ', '; ', '\n']
  it.each(outer.flatMap((between) => inner.map((inside) => [between, inside])))(
    'masks any count of phone numbers with %j between them and %j between their digits',
    (between, inside) => {
      for (const count of [1, 2, 3, 4, 7]) {
        const numbers = PHONES.slice(0, count).map((number) => [...number].join(inside))
        const text = `Gọi ${numbers.join(between)} nhé`
        expect(findPrivateNumbers(text).map(({ key }) => key)).toEqual(PHONES.slice(0, count))
        expect(masked(text)).toBe(text.replace(/\d/g, '•'))
      }
    },
  )

  it.each([', ', ' - ', ' ', '\n', '. '])('masks all of twenty numbers in words with %j between them', (between) => {
    const numbers = Array.from({ length: 20 }, (_, i) => `09${String(12345670 + i * 1111111)}`)
    const text = `Gọi các số: ${numbers.map(spell).join(between)}`
    expect(findPrivateNumbers(text)).toHaveLength(20)
    expect(masked(text)).toMatch(/^Gọi các số: [•, \-\n.]+$/)
  })

  it.each([
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Devanagari', 0x966],
    ['Thai', 0xe50],
    ['Lao', 0xed0],
    ['Khmer', 0x17e0],
    ['Myanmar', 0x1040],
    ['Cham', 0xaa50],
    ['mathematical', 0x1d7d8],
  ])('masks a phone and an identity number in %s digits', (_, zero) => {
    const write = (number: string) => [...number].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
    const text = `Gọi ${write('0912345678')}, CCCD ${write('079201012345')}`
    expect(findPrivateNumbers(text).map(({ kind, key }) => [kind, key])).toEqual([
      ['phone', '0912345678'],
      ['identity', '079201012345'],
    ])
    expect(masked(text)).toMatch(/^Gọi •+, CCCD •+$/)
    expect(masked(text)).toHaveLength(text.length)
  })

  it.each([
    ['circled on black', '⓿❾❶❷❸❹❺❻❼❽'],
    ['circled without serifs', '🄋➈➀➁➂➃➄➅➆➇'],
    ['circled on black without serifs', '🄌➒➊➋➌➍➎➏➐➑'],
    ['double circled', '⓪⓽⓵⓶⓷⓸⓹⓺⓻⓼'],
    ['Chinese', '〇九一二三四五六七八'],
    ['Suzhou', '〇〩〡〢〣〤〥〦〧〨'],
    ['with braille blanks', '0⠀9⠀1⠀2⠀3⠀4⠀5⠀6⠀7⠀8'],
    ['with stars', '0*9*1*2*3*4*5*6*7*8'],
    ['with slashes', '0/9/1/2/3/4/5/6/7/8'],
    ['with bars', '0 | 9 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'],
    ['with four spaces', '0    9    1    2    3    4    5    6    7    8'],
    ['on ten lines', '0\n9\n1\n2\n3\n4\n5\n6\n7\n8'],
    ['with a line break', '09123\n45678'],
    ['with a line break between groups', '0912 345\n678'],
    ['with emoji', '0912😀345😀678'],
    ['with stars between groups', '0912*345*678'],
    ['with slashes between groups', '0912/345/678'],
    ['displayed in reverse', '\u202e8765432190\u202c'],
    ['with some digits in words', '09một2ba45sáu78'],
    ['with some spaced digits in words', 'không9 1 hai 3 4 năm 6 7 tám'],
    ['half in words', 'không chín một hai 345678'],
    ['with two digits in words', 'không chín 12345678'],
    ['with three digits in words between groups', '0912 ba bốn năm 678'],
    ['with three digits in words and hyphens', '0912-ba-bốn-năm-678'],
    ['with dots of a list', '0•9•1•2•3•4•5•6•7•8'],
    ['with dots between groups', '0912•345•678'],
    ['with spaced dots between groups', '0912 • 345 • 678'],
    ['with a character for private use between groups', '0912\ue000345\ue000678'],
    ['with equals signs', '0=9=1=2=3=4=5=6=7=8'],
    ['with equals signs between groups', '0912=345=678'],
    ['with percent signs', '0%9%1%2%3%4%5%6%7%8'],
    ['with percent signs between groups', '0912 % 345 % 678'],
    ['with an empty line', '09123\n\n45678'],
    ['with an empty line between digits', '0 9 1 2 3\n \n4 5 6 7 8'],
    ['with empty lines between groups', '0912\n\n345\n\n678'],
  ])('masks a phone number %s', (_, written) => {
    const text = `Gọi ${written} nhé`
    expect(findPrivateNumbers(text).map(({ kind, key }) => [kind, key])).toEqual([['phone', '0912345678']])
    expect(hasDigits(masked(text))).toBe(false)
    expect(masked(text)).toHaveLength(text.length)
  })

  it.each([
    ['09⑩⑩*⑩⑩', '0910101010'],
    ['09⑬*⑬⑬⑬', '0913131313'],
    ['0㊱*㊲㉒㉓4', '0363722234'],
    ['0*9*⑩*⑩*⑩*⑩', '0910101010'],
  ])('masks all of %s, which has more digits than characters, and no other letter', (written, key) => {
    for (const count of [1, 4]) {
      const text = `${`Gọi Hoa ${written} hoặc `.repeat(count)}gọi Lan 0987654321 nhé`
      const found = findPrivateNumbers(text)
      expect(found.map((number) => [number.kind, number.key])).toEqual([
        ...Array.from({ length: count }, () => ['phone', key]),
        ['phone', '0987654321'],
      ])
      expect(maskText(text, found)).toBe(text.replace(/\p{N}/gu, '•'))
    }
  })

  it('masks only what is a number, wherever a character has several digits or is in two numbers', () => {
    const digit = fc.constantFrom(...'0123456789', '⑩', '⑬', '㊱', '⒛', '⑽', '½', '㏠', 'mười', 'o')
    const gap = fc.constantFrom('', '-', '*', '⁄', ' ', '=', '\n')
    const number = fc
      .tuple(fc.array(digit, { minLength: 8, maxLength: 14 }), fc.constantFrom('', '0', '09', '0*9*', '1-9-0-3-'), gap)
      .map(([digits, start, between]) => start + digits.join(between))
    const text = fc.array(number, { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join('-'))
    fc.assert(
      fc.property(text, (input) => {
        const whole = `${input}. Chị Sen gọi 0987654321 nhé, hẹn ở chợ`
        const once = masked(whole)
        expect(once).toHaveLength(whole.length)
        expect(once.slice(input.length)).toBe('. Chị Sen gọi •••••••••• nhé, hẹn ở chợ')
      }),
      { numRuns: 300, examples: [['1-9-0-3-4-5-6-7-½-1-2-3-4-5-6-7-8'], ['09⑩⑩*⑩⑩-09⑩⑩*⑩⑩']] },
    )
  })

  it.each([
    ['CCCD 0*7*9*2*0*1*0*1*2*3*4*5'],
    ['CCCD 079201\n012345'],
    ['CCCD: 0 7 9 2 0 1 0 1 2 3 4 5, 0 7 9 2 0 1 0 1 2 3 4 6, 0 7 9 2 0 1 0 1 2 3 4 7'],
  ])('masks the identity numbers in %j', (text) => {
    expect(hasDigits(masked(text))).toBe(false)
  })

  it('masks a list longer than the check reads at once', () => {
    const text = Array.from({ length: 40 }, (_, i) => `+84 9${String(12345670 + i * 1111111)}`).join(', ')
    expect(findPrivateNumbers(text)).toHaveLength(40)
    expect(hasDigits(masked(text))).toBe(false)
  })

  it('masks all digits of a text that hides a number behind each number it shows', () => {
    expect(masked('1903, chín-mười  - '.repeat(60))).not.toMatch(/[\p{L}\p{N}]/u)
  })

  it.each([
    ['gọi0912345678 nhé', 'phone', '0912345678', 'gọi•••••••••• nhé'],
    ['chị Lan0912 345 678', 'phone', '0912345678', 'chị Lan•••• ••• •••'],
    ['Tel84912345678', 'phone', '0912345678', 'Tel•••••••••••'],
    ['Hotline0912345678', 'phone', '0912345678', 'Hotline••••••••••'],
    ['sđt0912345678', 'phone', '0912345678', 'sđt••••••••••'],
    ['zalo/fb0 9 1 2 3 4 5 6 7 8', 'phone', '0912345678', 'zalo/fb• • • • • • • • • •'],
    ['Lan٠٩١٢٣٤٥٦٧٨', 'phone', '0912345678', 'Lan••••••••••'],
    ['\u{10400}0912345678', 'phone', '0912345678', '\u{10400}••••••••••'],
    ['anh Tú079201012345', 'identity', '079201012345', 'anh Tú••••••••••••'],
    ['Tú079 201 012 345', 'identity', '079201012345', 'Tú••• ••• ••• •••'],
  ])('masks the number right after a word in %j once', (text, kind, key, dotted) => {
    expect(findPrivateNumbers(text).map((number) => [number.kind, number.key])).toEqual([[kind, key]])
    expect(masked(text)).toBe(dotted)
  })

  it.each([
    '0912345678|',
    '|0912345678|',
    '|Lan|0912 345 678|',
    '0912345678|0987654321',
    '0912345678||0987654321',
    '|Lan|0912345678|\n|Tú|0987654321|',
    'cccd|079201012345',
    '079201012345|0912345678',
    '0912345678o',
    '0912345678l',
    '079201012345|',
  ])('masks the numbers next to bars and to letters that look like digits: %j', (text) => {
    expect(masked(text)).toBe(text.replace(/\d/g, '•'))
  })

  it.each(['①', '❶', '⒈', '⑴', '🄂', '⑩', '½', '1\ufe0f\u20e3', '1\u20e3'])(
    'masks the numbers next to the bullet %j, and not the bullet',
    (bullet) => {
      for (const number of ['0912345678', '0912 345 678', '+84912345678', '84912345678', '079201012345']) {
        const dots = number.replace(/\d/g, '•')
        expect(masked(`${bullet}${number}\n${bullet}${number}`)).toBe(`${bullet}${dots}\n${bullet}${dots}`)
      }
      for (const number of ['0912345678', '079201012345']) {
        expect(masked(`Gọi ${number}${bullet} nhé`)).toBe(`Gọi ${number.replace(/\d/g, '•')}${bullet} nhé`)
      }
    },
  )

  it.each([
    '⓪912345678',
    '091234567⑧',
    '⑧4912345678',
    [...'0912345678'].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  ])('masks a number that has such a digit itself: %j', (text) => {
    expect(hasDigits(masked(text))).toBe(false)
  })

  it.each(['0356789|23', '0356789l23', '0356789I23', 'O356789123'])(
    'takes %s for the number that it is read as',
    (written) => {
      expect(findPrivateNumbers(`Gọi ${written} nhé`).map(({ key }) => key)).toEqual(['0356789123'])
    },
  )

  it('masks a mobile phone or identity number right after any letters', () => {
    // No digits of Chinese, no presentation forms of signs, and no letters that are read as signs or not seen.
    const isLetter = (unit: string) =>
      foldDigits(unit) === unit &&
      /^\p{L}+$/u.test(unit) &&
      !/\p{Lm}|\p{Default_Ignorable_Code_Point}/u.test(unit) &&
      /^[\p{L}\p{M}]+$/u.test(unit.normalize('NFKC'))
    const letter = fc.oneof(
      fc.constantFrom(...'abxyzđĐơưỹOoIlS', 'ế', 'Ộ', 'ñ', 'ж', '好', 'ﬁ', 'ᾚ', '\u{10400}', 'không', 'Năm', 'mười'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter(isLetter),
    )
    // Two letters or words that are read as digits make an identity number with a phone number, and are masked with it.
    const areDigits = /(?:[oils]|khong|nam|muoi){2}$/i
    const before = fc.tuple(
      fc.constantFrom('', 'Gọi ', 'mã đơn ', 'tổng đài ', '5 quả ', '0987654321 ', '2026\n', 'UBND xã: '),
      fc
        .array(letter, { minLength: 1, maxLength: 8 })
        .filter((letters) => !areDigits.test(stripDiacritics(letters.join('').normalize('NFKC')))),
    )
    const number = fc.oneof(
      fc.tuple(fc.constantFrom('03', '05', '07', '08', '09'), fc.nat({ max: 99_999_999 }), fc.constant(8)),
      fc.tuple(fc.constantFrom('0010', '0263', '0792', '0961'), fc.nat({ max: 99_999_999 }), fc.constant(8)),
    )
    const after = fc.constantFrom('', ' nhé', 'nhé', '.', ', 5 quả', '\n0987654321', '@', ' đồng', ' 2026')
    fc.assert(
      fc.property(before, number, after, ([start, letters], [head, rest, length], end) => {
        const digits = head + String(rest).padStart(length, '0')
        const text = `${start}${letters.join('')}${digits}${end}`
        const once = masked(text)
        const at = start.length + letters.join('').length
        expect(once).toHaveLength(text.length)
        expect(once.slice(at, at + digits.length)).toBe('•'.repeat(digits.length))
        expect(once.slice(start.length, at)).toBe(letters.join(''))
      }),
      { numRuns: 500 },
    )
  })

  it.each(['SP12345678', 'Nghị định356/2025/NĐ-CP', 'A1 2 3 4 5 6 7 8 9', 'iPhone15 256GB', 'mã AB9123456780'])(
    'does not mask other digits right after letters: %s',
    (text) => {
      expect(masked(text)).toBe(text)
    },
  )

  it.each([
    'Tỉ số các trận: 0-3, 5-4, 2-1, 3-3, 1-0, 2-2, 0-9, 1-2, 3-4, 5-6, 7-8, 0-1, 2-2',
    'Kết quả 0:3, 9:1, 2:3, 4:5, 6:7, 8:0, 9:1, 2:3, 4:5, 6:7, 8:9, 0:3, 5:1',
    'Bảng\n0 3 5 1 2\n4 0 9 1 1\n2 3 4 5 6\n0 7 7 7 1\n2 2 2 2 2',
    'Giá: 1.235.200.000 2.150.000 3.190.000 4.120.000 5.135.000 6.700.000 7.180.000 8.190.000 9.100.000',
    'Năm | Số vụ\n2021 | 1035\n2022 | 1209\n2023 | 845\n2024 | 0912\n2025 | 345\n2026 | 678',
    '0912\n345\n678\n1200\n350',
    '0,35 | 1,24 | 0,91 | 2,34 | 5,67 | 8,03 | 5,12 | 3,45 | 6,78 | 9,01',
    'Ngày 05/11/2026 08:30, ngày 08.11.2026\n12.12.2026',
    'Kết quả xổ số: 08 22 10 38 11 40 | 03 57 12 39 20 41 | 09 12 34 56 70 45',
    'Điểm: 7 8 9 6 5 7 8 9 9 8\n8 8 9 6 5 7 8 9 9 8\n9 8 9 6 5 7 8 9 9 8',
    'Ngày 03 năm 2026, sau 5 giờ có 12 người',
    'Ngày 08 năm 2019 có ba, bốn, năm, sáu người; một hai ba bốn năm sáu bảy tám chín mười',
    'Điều 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28',
    'Tăng 0.35% 1234567 lượt, 35*1234567=43209845',
    'Lãi 0,35% 1234567 = 0,91% 2345678 = 0,82% 3456789',
    '0 + 9 = 9; 1 + 2 = 3; 4 + 5 = 9; 0 * 7 = 0; 8 - 1 = 7',
    'Số dư\n\n0912\n\n345\n\n678\n\n1200',
    '• 0912\n• 345\n• 678\n• 1200\n• 350',
    'Đường dây nóng 1900 6789',
  ])('keeps the figures of a table readable: %j', (text) => {
    expect(masked(text)).toBe(text)
  })

  it.each([
    ['0356 bảy 89123', '0356789123'],
    ['05660 không 1234', '0566001234'],
    ['không 703334445', '0703334445'],
    ['không.703.334.445', '0703334445'],
    ['077999888 mốt', '0779998881'],
    ['0888.123.4 năm 6', '0888123456'],
    ['088812345 sau', '0888123456'],
    ['0356, bảy, 89123', '0356789123'],
    ['0356/bảy/89123', '0356789123'],
    ['0 3 5 6 7 8 chín 1 2 3', '0356789123'],
    ['+84 ba 56789123', '0356789123'],
  ])('masks the phone number %j, which has one digit in words', (written, key) => {
    const text = `Chị Ba ${written}, Tư ở đây`
    expect(findPrivateNumbers(text).map((number) => [number.kind, number.key])).toEqual([['phone', key]])
    expect(masked(text)).toBe(`Chị Ba ${'•'.repeat(written.length)}, Tư ở đây`)
  })

  it('masks each phone number of a list, whichever of its digits is a word', () => {
    const groups = fc.constantFrom([10], [4, 6], [5, 5], [4, 3, 3], [3, 3, 4], [2, 8], [2, 3, 5])
    const phone = fc.record({ number: fc.constantFrom(...PHONES), at: fc.nat({ max: 9 }), groups })
    const inner = fc.constantFrom(' ', '.', '-')
    fc.assert(
      fc.property(fc.array(phone, { minLength: 1, maxLength: 4 }), inner, (phones, between) => {
        const write = (each: (typeof phones)[number]) => {
          const ends = each.groups.map((_, i) => each.groups.slice(0, i + 1).reduce((sum, size) => sum + size, 0))
          return [...each.number]
            .map((digit, i) => {
              const hasGap = i > 0 && (ends.includes(i) || i === each.at || i === each.at + 1)
              return (hasGap ? between : '') + (i === each.at ? WORDS[Number(digit)] : digit)
            })
            .join('')
        }
        const text = `Gọi ${phones.map(write).join(' hoặc ')} nhé`
        expect(findPrivateNumbers(text).map(({ key }) => key)).toEqual(phones.map(({ number }) => number))
        expect(masked(text)).toMatch(/^Gọi •+(?: hoặc •+)* nhé$/)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'Tháng 03 năm 2026, 120 hộ; tháng 09 năm 2025: 345 hộ',
    'Quý 03 năm 2026 120 hộ',
    'Kỷ niệm 84 năm (1938-2022)',
    'Hồ sơ 035678912 năm 2021',
    'Từ 07/08/2025, sau 3 ngày',
    'Từ 07.08.2025 sau 3 ngày',
    'Ngày 09-08-2024 ở 5 xã',
    'Các số 05, 07, 08, 09 ba 1',
    'Tải ở 35.187.24.31',
    'Còn nhà không? 350.000.000 đồng',
    'Đơn giao chưa ko? 350123456',
    'Có ai mua không 350.000.000',
    'Có ai mua không 345.500.000 đồng',
  ])('keeps figures next to a word that may be a digit readable: %j', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('masks a list of phone numbers in any spelling, any order and any count', () => {
    const scripts = [0x30, 0x660, 0xe50, 0x17e0, 0xff10, 0x1d7d8]
    const style = fc.record({
      inside: fc.constantFrom('', ' ', '.', '-', '*', '_', ' | '),
      zero: fc.constantFrom(...scripts),
      inWords: fc.boolean(),
    })
    const number = fc.tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.nat({ max: 99_999_999 }))
    const phone = number.map(([second, rest]) => `0${second}${String(rest).padStart(8, '0')}`)
    const list = fc.tuple(
      fc.array(phone, { minLength: 1, maxLength: 12 }),
      style,
      fc.constantFrom(', ', '; ', ' / ', '\n'),
    )
    fc.assert(
      fc.property(list, ([phones, { inside, zero, inWords }, between]) => {
        const write = (each: string) =>
          inWords ? spell(each) : [...each].map((digit) => String.fromCodePoint(zero + Number(digit))).join(inside)
        const text = `Gọi ${phones.map(write).join(between)} nhé`
        const once = masked(text)
        expect(once).toMatch(/^Gọi [^\p{L}\p{N}]+ nhé$/u)
        expect(once).toHaveLength(text.length)
      }),
      { numRuns: 200 },
    )
  })
})

it('finds a known number in digits of another script', () => {
  const known = [{ kind: 'phone' as const, key: '0912345678' }]
  expect(maskText('số ०९१२ ३४५ ६७८', findKnownNumbers('số ०९१२ ३४५ ६७८', known))).toBe('số •••• ••• •••')
})
