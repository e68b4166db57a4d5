import { expect, it } from 'vitest'
import { buildDeleteNumberFix } from '../../utils/checks/internal-document/number-fix.ts'

const NUMBER = '15/GM-UBND'

it.each<[string, string | undefined]>([
  ['Giấy mời số 15/GM-UBND mời các hộ họp', 'Giấy mời mời các hộ họp'],
  ['Theo công văn số hiệu: 15/GM-UBND, mai nghỉ', 'Theo công văn, mai nghỉ'],
  ['GIẤY MỜI 15/GM-UBND\nHọp tổ', 'GIẤY MỜI\nHọp tổ'],
  ['giay moi so 15/GM-UBND cua xa', 'giay moi cua xa'],
  // The sentence needs the number as the name of the paper, or goes on with another one.
  ['Xem 15/GM-UBND nhé', undefined],
  ['Công văn số 15/GM-UBND và số 16/GM-UBND', undefined],
  ['Công văn số 15/GM-UBND, 16/GM-UBND', undefined],
  ['Công văn số 15/GM-UBND/2026', undefined],
])('takes the number out and leaves the name of the paper: %s', (text, expected) => {
  const start = text.indexOf(NUMBER)
  const fix = buildDeleteNumberFix(text, { start, end: start + NUMBER.length })
  expect(fix && text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)).toBe(expected)
})
