import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalData } from '../../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../../utils/draft.ts'
import { findPrivateNumbers, maskText } from '../../../utils/report/masking/mask-numbers.ts'
import { PRIVATE_NUMBER_KINDS } from '../../../utils/report/masking/number-kinds.ts'
import { findPrivateItems } from '../../../utils/report/masking/private-items.ts'
import { analyzeText } from '../../../utils/text/analyzed-text.ts'

const masked = (text: string) => maskText(text, findPrivateNumbers(text))
const MASKED_MESSAGES: readonly string[] = [...PRIVATE_NUMBER_KINDS, 'contact']

/** What the whole check finds of the kinds that a report masks. */
const findByCheck = (text: string) =>
  personalData.find(createTextDraft(text), analyzeText(text)).filter(({ message }) => MASKED_MESSAGES.includes(message))

describe('what a report masks', () => {
  it.each([
    ['a phone number', 'Gọi bác Năm 0938 271 645 nhé', 'phone'],
    ['a number to call', 'Tiệm em nhận may rèm, alo em 0938271645', 'phone'],
    ['a number in words', 'Nhắn: không chín ba tám hai bảy một sáu bốn năm', 'phone'],
    ['an identity number', 'CCCD 052301007788 của chú Tám', 'identity'],
    ['a passport', 'Hộ chiếu C4455667 của chú Tám', 'identity'],
    ['an insurance card', 'Thẻ BHYT HS4790512345678', 'insurance'],
    ['a tax code', 'MST cá nhân của chú Tám: 8302145567', 'tax'],
    ['an account', 'STK chú Tám 0451000223344 Vietcombank', 'account'],
    ['an account to pay to', 'Shop chốt đơn, chuyển vào stk của em 0451000223344 Vietcombank', 'account'],
    ['a payment card', 'Số thẻ 5555 5555 5555 4444', 'account'],
  ])('is %s', (_, text, kind) => {
    expect(findPrivateNumbers(text).map((number) => number.kind)).toEqual([kind])
  })

  it.each([
    ['a mailbox', 'Thư của chú Tám: tam.nguyen.van@gmail.com'],
    ['a number plate', 'Xe chú Tám biển số 65A-246.80'],
    ['a home', 'Chú Tám ở số 14 ngõ 9 phố Hàng Mẫu, phường Mẫu'],
    ['a day of birth', 'Chú Trần Văn Tám, sinh ngày 4/7/1971'],
    ['an illness', 'Chú Trần Văn Tám bị viêm gan B giai đoạn cuối'],
    ['a password', 'Mật khẩu wifi nhà chú Tám là tamnha1971'],
    ['a public number', 'Tổng đài 1900 2345, cấp cứu 115'],
  ])('is not %s', (_, text) => {
    expect(masked(text)).toBe(text)
  })

  it.each([
    ['Shop nhận đặt bánh, mail shop: banh.mau.nho@gmail.com', 'banh.mau.nho@gmail.com'],
    ['Nhà riêng số 14 ngõ 9 phố Hàng Mẫu, nhận may áo dài', 'số 14 ngõ 9 phố Hàng Mẫu'],
  ])('is what somebody gives to be written to or visited: %s', (text, contact) => {
    expect(findByCheck(text).map(({ message }) => message)).toEqual(['contact'])
    expect(masked(text)).toBe(text.replace(contact, '•'.repeat(contact.length)))
  })

  it('is a number next to the illness of somebody', () => {
    const text = 'Chị Lê Thị Mơ 0938271645 bị HIV'
    expect(masked(text)).toBe('Chị Lê Thị Mơ •••••••••• bị HIV')
  })
})

it('has all numbers and contacts that the whole check finds, in any text', () => {
  const piece = fc.constantFrom(
    ...['0938 271 645', '+84938271645', '052301007788', '8302145567', '0451000223344', '5555 5555 5555 4444'],
    ...['CCCD ', 'STK ', 'MST ', 'BHYT ', 'zalo ', 'mã đơn ', 'OTP ', 'sinh ', 'ngày 4/7/1971', ' Vietcombank'],
    ...['chú Trần Văn Tám', 'chị Lê Thị Mơ', 'em', 'bị HIV', 'ung thư phổi', 'ngoại tình với ', 'của em'],
    ...['Shop bán bánh, ', 'nhận may ', 'ghé tiệm ', 'khách ', 'mail ', 'mo.le.thi@gmail.com', '0938271645@gmail.com'],
    ...['nhà ', 'ở ', 'số 14 ngõ 9 phố Hàng Mẫu', 'kiệt 3/8 Trần Mẫu', 'tổ 4, ấp Mẫu, xã Mẫu', '65A-246.80', 'xe '],
    ...['HS4790512345678', 'không chín ba tám hai bảy một sáu bốn năm', '🙂', '. ', ', ', ': ', ' ', '\n', ' - ', '@'],
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        text.map((words) => words.replaceAll(',', ' , ')),
      ),
      (words) => {
        const reading = analyzeText(words)
        const items = findPrivateItems(reading)
          .filter(({ message }) => MASKED_MESSAGES.includes(message))
          .map(({ start, end }) => reading.span(start, end))
        for (const { start, end } of findByCheck(words))
          expect(
            items.some((item) => item.start <= start && end <= item.end),
            `${JSON.stringify(words)}: ${words.slice(start, end)}`,
          ).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
