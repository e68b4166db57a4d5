import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  foldChar,
  stripDiacritics,
  stripDiacriticsPerUnit,
  stripSourceDiacritics,
  stripUnitDiacritics,
  toLowerText,
  toLowerUnit,
} from '../../utils/text/character-folding.ts'
import { normalizeTonePlacement } from '../../utils/text/tone-placement.ts'
import { anyText } from './arbitrary-text.ts'

describe('character folding', () => {
  it.each([
    ['а', 'a'],
    ['Ａ', 'A'],
    ['𝟬', '0'],
    ['ﬁ', 'fi'],
    ['–', '-'],
    ['”', '"'],
    ['\u00a0', ' '],
    ['¨', ' '],
    ['ế', 'ế'],
    ['ç', 'c'],
    ['😀', '😀'],
    ['\ud83d', '\ud83d'],
  ])('folds %j to %j', (char, plain) => {
    expect(foldChar(char)).toBe(plain)
  })

  it('lower-cases and strips diacritics without changing the length of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toLowerText(text)).toHaveLength(text.length)
        expect(stripDiacriticsPerUnit(text)).toHaveLength(text.length)
        for (const unit of text) {
          if (unit.length > 1) continue
          expect(toLowerUnit(unit)).toHaveLength(1)
          expect(stripUnitDiacritics(unit)).toHaveLength(1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['Đặng Thị Ngọc', 'dang thi ngoc'],
    ['HOÀ'.normalize('NFD'), 'hoa'],
  ])('strips the diacritics of %j', (text, expected) => {
    expect(stripDiacritics(text)).toBe(expected)
  })

  it('keeps the escapes of an expression', () => {
    expect(stripSourceDiacritics('(?:đồ|\\p{L}+) ngu\\D')).toBe('(?:do|\\p{L}+) ngu\\D')
  })
})

describe('tone placement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'HÒA'],
    ['Hoá', 'Hóa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['uỷ ban', 'ủy ban'],
    ['quý', 'quý'],
    ['Quỳ', 'Quỳ'],
    ['hoàn', 'hoàn'],
    ['huỳnh', 'huỳnh'],
    ['xoèn xoẹt', 'xoèn xoẹt'],
  ])('normalizes %s to %s', (text, expected) => {
    expect(normalizeTonePlacement(text)).toBe(expected)
  })
})
