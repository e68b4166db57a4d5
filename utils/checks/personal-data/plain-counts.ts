// Rows of numbers and places in which the model sees a list of people: households of hamlets, elders of an age, prices
// with their change, quarters under water.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan, selectOverlapping } from '../../text/enclosed-spans.ts'
import { isAfterPlace } from '../shared/context/home-places.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { findNamedPeople } from './named-people.ts'

const COUNT = compilePattern('\\d{1,5} ?(?:hộ|khẩu|nhân khẩu|cụ|người|suất|căn(?: nhà)?|ha|tấn|trường hợp)')
const MIN_COUNTS = 3
const QUARTER = compilePattern('(?:khu phố|kp|tổ dân phố|tdp|khóm|ấp|thôn|xóm|bản|buôn) \\d{1,2}')
const MIN_QUARTERS = 2
/** A house, or a sum, a birth and an illness that belong to somebody. */
const OF_SOMEBODY = compilePattern(
  `số nhà|nhà số|(?:nhà|hộ) (?:${KIN_TITLES})|chủ hộ|nợ|sinh năm|sn|cccd|cmnd|sđt|điện thoại|tài khoản|nhiễm|mắc|nghiện|hộ nghèo|f0|dương tính`,
)
/** "5.900(+100)" */
const PRICE_CHANGE = /^[^\p{L}]*\d[\d.,]{0,12} {0,2}(?:đ|k)? {0,2}\( {0,1}[+−–-] {0,1}\d[\d.,]{0,9}/u

function namesSomebody(reading: AnalyzedText, sentence: Span): boolean {
  return selectOverlapping(findNamedPeople(reading), sentence).some(
    (person) => isEnclosedSpan(person, sentence) && !isAfterPlace(reading, person.start),
  )
}

/** Whether a sentence only counts, gives prices or lists quarters, and names nobody. */
export function isPlainCount(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (PRICE_CHANGE.test(reading.text.slice(start, end).trim())) return true
  const isRow =
    selectOverlapping(COUNT.find(reading), sentence).length >= MIN_COUNTS ||
    selectOverlapping(QUARTER.find(reading), sentence).length >= MIN_QUARTERS
  return isRow && !OF_SOMEBODY.testIn(reading, start, end) && !namesSomebody(reading, sentence)
}
