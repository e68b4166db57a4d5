import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKnownNumbers, findPrivateNumbers, maskText } from '../../../utils/report/masking/mask-numbers.ts'

const masked = (text: string) => maskText(text, findPrivateNumbers(text))

describe('numbers in a text', () => {
  it.each([
    ['Gọi anh Tư 0912 345 678 nhé', 'phone', '0912345678', 'Gọi anh Tư •••• ••• ••• nhé'],
    ['Zalo chị Sen: +84 912.345.678', 'phone', '0912345678', 'Zalo chị Sen: +•• •••.•••.•••'],
    ['CCCD 079201012345 của bà Mận', 'identity', '079201012345', 'CCCD •••••••••••• của bà Mận'],
    ['STK 1903 4567 8901 2 Techcombank', 'account', '1903456789012', 'STK •••• •••• •••• • Techcombank'],
    ['Thẻ 4111 1111 1111 1111', 'account', '4111111111111111', 'Thẻ •••• •••• •••• ••••'],
    ['Số thẻ BHYT DN4790123456789', 'insurance', 'dn4790123456789', 'Số thẻ BHYT •••••••••••••••'],
    ['Mã số thuế cá nhân của ông Bền: 8012345678', 'tax', '8012345678', 'Mã số thuế cá nhân của ông Bền: ••••••••••'],
  ])('%s: %s', (text, kind, key, dotted) => {
    expect(findPrivateNumbers(text).map((number) => [number.kind, number.key])).toEqual([[kind, key]])
    expect(masked(text)).toBe(dotted)
  })

  it('become dots throughout when they are written in words', () => {
    const text = 'Gọi em: không chín một hai ba bốn năm sáu bảy tám'
    expect(masked(text)).toMatch(/^Gọi em: •+$/)
    expect(masked(text)).toHaveLength(text.length)
  })

  it.each([
    'Cần cứu hỏa gọi 114, cấp cứu gọi 115',
    'Đường dây nóng 1900 6789',
    'Giá bán 12.990.000 đồng, ngày 20/11/2026',
    'Nghị định 356/2025/NĐ-CP',
  ])('are not: %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('are masked once and for all, without moving anything, in any text', () => {
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
      fc.property(text, (given) => {
        const once = masked(given)
        expect(once).toHaveLength(given.length)
        expect(masked(once)).toBe(once)
        for (let at = 0; at < given.length; at++) expect([given[at], '•']).toContain(once[at])
      }),
      { numRuns: 300 },
    )
  })

  it('take time that grows with the text', () => {
    const started = performance.now()
    masked('0912 345 678 '.repeat(1500))
    findKnownNumbers('1 '.repeat(10_000), [{ kind: 'phone', key: '0912345678' }])
    findKnownNumbers('1   '.repeat(5_000), [{ kind: 'phone', key: '0912345678' }])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a known number', () => {
  const known = [{ kind: 'phone' as const, key: '0912345678' }]
  it.each([
    ['0912345678', '••••••••••'],
    ['0912.345 678', '••••.••• •••'],
    ['84912345678', '•••••••••••'],
    ['hỏi (0912) 345-678 nhé', 'hỏi (••••) •••-••• nhé'],
    ['0912 345 679', '0912 345 679'],
    ['', ''],
  ])('is found in %j', (text, dotted) => {
    expect(maskText(text, findKnownNumbers(text, known))).toBe(dotted)
  })
})
