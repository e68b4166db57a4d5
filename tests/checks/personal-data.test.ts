import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

/** The findings whose fix masks a name, perhaps before other data. */
const FACTS_OF_PEOPLE = new Set(['health', 'birth', 'private', 'petition', 'trouble'])

function findPersonalData(text: string) {
  return checkDraft(createTextDraft(text), {}, { checks: { 'personal-data': personalData } })
}

/** The findings in a text: message, level, the quote, and the replacement of the first fix. */
function found(text: string) {
  return findPersonalData(text).map((finding) => ({
    message: finding.message,
    level: finding.level,
    quote: text.slice(finding.start, finding.end),
    masked: finding.fix?.replacement,
  }))
}

describe('personal data', () => {
  it.each([
    ['Coi giùm cái VNeID nè, tài khoản 089071002233 mật khẩu Phuoc@1971', ['identity', 'secret']],
    ['coi giup cai dich vu cong, tai khoan 089071002233, mk Phuoc1971', ['identity', 'secret']],
    ['Đăng nhập định danh mức 2: tk 089 071 002 233', ['account']],
    ['Nộp lệ phí dịch vụ công vào tài khoản 089071002233 của UBND phường', []],
    ['Chuyển vô tài khoản Vietcombank 089071002233 giùm anh', ['account']],
    ['STK 089071002233 nha em', ['account']],
    ['STK 089071002233 nha em, mật khẩu wifi là Phuoc1971', ['account', 'secret']],
    ['tk 999971002233 mật khẩu Phuoc@1971', ['account', 'secret']],
  ])(
    'take the number of a login for an identity number where it has its shape, and no bank is named: %s',
    (text, kinds) => {
      expect(found(text).map(({ message }) => message)).toEqual(kinds)
    },
  )

  it.each([
    'Mã vận đơn gửi CCCD 1234567890123',
    'Mã hồ sơ làm CCCD là 2024112900012',
    'Tra cứu CCCD tại https://mau.example/bai-viet-0891990000001.html',
    'Cấp CCCD cho 1.000.000.000.000 người',
    'Nộp lệ phí CCCD vào STK 0891990000001 Techcombank',
  ])('take no other number after the word for an identity card for one: %s', (text) => {
    expect(found(text).filter(({ message }) => message === 'identity')).toEqual([])
  })

  it.each([
    ['gọi 0912 345 678 nhé', 'contact', '0912 345 678', '0912 ••• •••'],
    ['gọi 0912345678 nhé', 'contact', '0912345678', '0912••••••'],
    ['zalo o9oo.ooo.222', 'contact', 'o9oo.ooo.222', 'o9oo.•••.•••'],
    ['alo ０９１２－３４５－６７８', 'contact', '０９１２－３４５－６７８', '0912-•••-•••'],
    ['alo 𝟬𝟵𝟬𝟬 𝟬𝟬𝟬 𝟲𝟲𝟲', 'contact', '𝟬𝟵𝟬𝟬 𝟬𝟬𝟬 𝟲𝟲𝟲', '0900 ••• •••'],
    ['gọi +84 912 345 678', 'contact', '+84 912 345 678', '+84 91• ••• •••'],
    ['số chị Sáu 0912 345 678', 'phone', '0912 345 678', '0912 ••• •••'],
    ['CCCD 089199000000', 'identity', '089199000000', '089•••••••••'],
    // A digit too many, and one too few.
    ['CCCD 0891990000001', 'identity', '0891990000001', '089••••••••••'],
    ['CCCD: 08919900000', 'identity', '08919900000', '089••••••••'],
    ['STK 1903 0000 1234 00', 'account', '1903 0000 1234 00', '190• •••• •••• ••'],
    ['mã OTP là 482913', 'secret', '482913', '••••••'],
    ['thư: maunguyen@gmail.com', 'email', 'maunguyen@gmail.com', 'ma•••@gmail.com'],
    ['xe 29A-123.45', 'plate', '29A-123.45', '29A-•••.••'],
  ])('masks %s', (text, message, quote, masked) => {
    expect(found(text)).toMatchObject([{ message, quote, masked }])
  })

  it.each([
    ['Ông Nguyễn Văn An, xóm 2, CCCD 089199000000 nhiễm HIV', ['089199000000', 'nhiễm HIV']],
    ['Ông Nguyễn Văn An (CCCD 089199000000) bị nhiễm HIV.', ['089199000000', 'bị nhiễm HIV']],
    ['Ông Nguyễn Văn An bị nhiễm HIV.', ['Nguyễn Văn An bị nhiễm HIV']],
  ])('finds an illness and a number between it and the name: %s', (text, quotes) => {
    expect(found(text).map(({ quote }) => quote)).toEqual(quotes)
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))('reads digits in words next to the word "%s"', (word) => {
    const text = `không chín một hai ba ${word} CCCD 089199000000`
    expect(found(text)).toContainEqual(expect.objectContaining({ message: 'identity', quote: '089199000000' }))
  })

  it.each([
    'CCCD 089199000000',
    'STK 19030000123400',
    'mã OTP là 482913',
    'mật khẩu: Hoa@2026',
    'mật khẩu: 200k/qlvb1',
    'mk zalo phòng là 35tr/tcld nha',
    'mật khẩu email là 4321m/kt',
  ])('holds a send with %s', (text) => {
    expect(found(text)[0]?.level).toBe('stop')
  })

  it.each(['Mở mật khẩu: 200k/máy nha', 'Pass lại tủ 300k/cái', 'mk 1m65/50kg nè', 'Mk bán trứng giá: 35k/chục'])(
    'takes no sum or size for a password: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('finds two numbers in two numbers joined by a dash', () => {
    expect(found('0912345678-0987654321').map((item) => item.quote)).toEqual(['0912345678', '0987654321'])
  })

  it('classifies by the keyword rather than by the shape', () => {
    expect(found('stk 0912345678 MB').map((item) => item.message)).toEqual(['account'])
    expect(found('mã BHXH 0912345678').map((item) => item.message)).toEqual(['insurance'])
    expect(found('mã đơn 0912345678')).toEqual([])
  })

  it.each([
    ['mobile', 'zalo 0084912345678', ['0084912345678']],
    ['two in a row', '0912 345 678 / 0987 654 321', ['0912 345 678', '0987 654 321']],
    ['behind a date', '12/05/2026 0912345678', ['0912345678']],
    ['keycaps', '0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', ['0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣']],
    ['old province', 'xe 61C1-123.45', ['61C1-123.45']],
    ['no province', 'xe 13A-123.45', []],
    ['right sum', 'MST của em, chị nhập giúp cho kịp kỳ này: 8000000075', ['8000000075']],
    ['wrong sum', 'MST của em, chị nhập giúp cho kịp kỳ này: 8000000076', []],
    ['wrong sum, right beside its word', 'MST 8000000076', ['8000000076']],
    ['birthplace given out', 'Mẫu 079201001234', ['079201001234']],
    ['birthplace never given out', 'Mẫu 003201001234', []],
    ['card', '9704 0000 0000 0018', ['9704 0000 0000 0018']],
    ['no card', '9704 0000 0000 0019', []],
    ['desk of an office', 'Trạm y tế, số bàn 0269 3821 113', []],
    ['hotline, then a mobile', 'Call center 1900 1234 hoặc 0912 345 678', []],
    ['desk at home', 'nhà cô Tư, máy nhà 0269 3821 113', ['0269 3821 113']],
  ])('decides by the form of the number: %s', (_name, text, quotes) => {
    expect(found(text).map((item) => item.quote)).toEqual(quotes)
  })

  it.each([
    'Điện thoại nhà trường: 0292 3 123 456',
    'Dien thoai nha truong: 0292 3 123 456',
    'Điện thoại nhà hàng Cô Ba: 0292 3 123 456',
    'ĐT nhà xe Hoa Mai 0292 3 123 456',
    'số nhà thuốc 0292 3 123 456',
    'số máy nhà máy 0292 3 123 456',
    'Điện thoại nhà văn hoá phường 0292 3 123 456',
    'Điện thoại nhà thi đấu, máy bàn 0292 3 123 456',
    '0292 3 123 456 là điện thoại nhà khách',
    ...['nghỉ', 'thờ', 'chùa', 'trẻ', 'sách', 'ga', 'hát', 'xuất bản'].map(
      (name) => `Điện thoại nhà ${name}: 0292 3 123 456`,
    ),
  ])('ignores the landline of an institution or a business: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Điện thoại nhà: 0292 3 123 456',
    'Điện thoại nhà em là 0292 3 123 456',
    'Điện thoại nhà riêng 0292 3 123 456',
    'số nhà riêng 0292 3 123 456',
    'Điện thoại nhà anh Năm: 0292 3 123 456',
    'Điện thoại nhà Hằng: 0292 3 123 456',
    'Điện thoại nhà báo Mẫu: 0292 3 123 456',
    'Ở nhà hàng về rồi, gọi điện thoại nhà 0292 3 123 456',
    '0292 3 123 456 là điện thoại nhà',
  ])('finds a home landline: %s', (text) => {
    expect(found(text).map((item) => item.quote)).toEqual(['0292 3 123 456'])
  })

  it('finds a VietQR code with a valid checksum, and only the code', () => {
    const code = '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F'
    expect(found(`${code} nha`).map((item) => item.quote)).toEqual([code])
    expect(found(`${code.replace('A000000727', 'B000000000')} nha`)).toEqual([])
  })

  it('accepts any text, and every finding and fix lies in the text', () => {
    const piece = fc.constantFrom(
      ...[
        '0912',
        ' ',
        '.',
        '345',
        '678',
        'o',
        'STK',
        'CCCD',
        '089199000000',
        'mật khẩu: ',
        '@gmail.com',
        'không ',
        'chín ',
      ],
      ...[
        'số 5 đường Hoa, phường 3',
        'Nguyễn Văn Mẫu',
        ' bị HIV',
        '29A-123.45',
        '\ud835',
        '\u0301',
        '\u200b',
        '－',
        '\n',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          let past = 0
          for (const hit of findPersonalData(text)) {
            expect(hit.start).toBeGreaterThanOrEqual(past)
            expect(hit.end).toBeGreaterThan(hit.start)
            expect(hit.end).toBeLessThanOrEqual(text.length)
            past = hit.end
            for (const { kind, start, end } of getFixes(hit)) {
              // A door number is a part of the finding; a sentence is larger than it, and so is the way from the name
              // to a fact that has left its place to other data.
              const isPart = kind !== 'delete-sentence' && !FACTS_OF_PEOPLE.has(hit.message)
              const within = isPart ? hit : { start: 0, end: text.length }
              expect([start >= within.start, start < end, end <= within.end]).toEqual([true, true, true])
              for (const at of [start, end])
                expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
            }
          }
        },
      ),
    )
  })
})

it('finds each birth of a list, also before a phone number, and masks the whole name', () => {
  const text = 'Danh sách đoàn viên:\n1. Lê Minh Khôi - 3/9/2006 - 0935 116 702\n2. Mai Văn Trường - 21/1/2004 - tổ 15'
  const births = findPersonalData(text).filter(({ message }) => message === 'birth')
  expect(births.map(({ fix }) => fix?.replacement)).toEqual(['L.M.K.', 'M.V.T.'])
})

it('takes the year of a birth for no house, and finds a house by its street alone', () => {
  expect(findPersonalData('Lê Văn Ví, sn 1980, thôn 3, lao động tự do')).toEqual([])
  expect(findPersonalData('Anh Ví say xỉn hôm qua, nhà ở 88 Lê Thanh Nghị luôn')).toMatchObject([
    { message: 'address' },
  ])
})
