import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../utils/lib/phone-number.ts'

describe('parsePhoneNumber', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['0912 345 678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['(0912) 345-678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['+84 (0)912 345 678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['84912345678', '0912345678'],
    ['912345678', '0912345678'],
    ['O912 345 67l', '0912345671'],
    ['0292 3820 000', '02923820000'],
    ['028-3822-1234', '02838221234'],
    ['01234567890', '01234567890'],
    ['1900 1234', '19001234'],
    ['1800 599 920', '1800599920'],
  ])('reads %j as %s', (typed, digits) => {
    expect(parsePhoneNumber(typed)).toBe(digits)
  })

  it.each([
    ['an identity number', '089199000000'],
    ['a part of one', '089199'],
    ['an old identity number', '265 123 456'],
    ['an account', '0071001234567'],
    ['a card', '9704 3600 1234 5678'],
    ['words', 'số của tôi'],
    ['words with a number', 'gọi 0912345678'],
    ['signs', '+ - ()'],
    ['an empty field', ''],
  ])('reads %s as none', (_, typed) => {
    expect(parsePhoneNumber(typed)).toBeUndefined()
  })

  it('reads any grouping of a number as the same digits', () => {
    const number = fc.stringMatching(/^0[35789]\d{8}$/)
    fc.assert(
      fc.property(
        number,
        fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 9, maxLength: 9 }),
        (digits, gaps) => {
          const typed = [...digits].map((digit, i) => digit + (gaps[i] ?? '')).join('')
          expect(parsePhoneNumber(typed)).toBe(digits)
        },
      ),
    )
  })
})
