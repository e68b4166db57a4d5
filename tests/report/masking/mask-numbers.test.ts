import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { findKnownNumbers, findPrivateNumbers, maskText } from '../../../utils/report/masking/mask-numbers.ts'

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
