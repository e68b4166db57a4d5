import { describe, expect, it } from 'vitest'
import { computeCharacterError, hasNumber } from './paper-score.ts'

describe('the score of a paper', () => {
  it('counts a number with spaces in it, and none that is part of a longer one', () => {
    expect(hasNumber('Số: 123 /UBND- VHXH\nV/v', '123/UBND-VHXH')).toBe(true)
    expect(hasNumber('Số: 4123/UBND-VHXH', '123/UBND-VHXH')).toBe(false)
    expect(hasNumber('Số: 123/UBND-VHXN', '123/UBND-VHXH')).toBe(false)
    expect(hasNumber('Số: 4123/UBND-VHXH, Số: 123/UBND-VHXH', '123/UBND-VHXH')).toBe(true)
  })

  it('counts misread and missing characters, in whatever order the blocks were read', () => {
    expect(computeCharacterError(['KẾ HOẠCH', 'Số: 12'], 'Số: 12\nKẾ HOẠCH\n')).toBe(0)
    expect(computeCharacterError(['KẾ HOẠCH'], 'KÊ HOẠCH')).toBeCloseTo(1 / 8)
    expect(computeCharacterError(['abcdefgh'], '')).toBe(1)
    expect(computeCharacterError([], 'abc')).toBe(0)
  })
})
