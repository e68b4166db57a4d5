// Lists of who gave to a fund, with the sums: people make them known to thank the givers and to account for the money.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { PERSON_TITLES } from '../shared/context/titles.ts'
import { findNamedPeople } from './named-people.ts'

/** Somebody and a sum, in figures or in words. */
const ENTRY = compilePattern(
  `(?:${PERSON_TITLES}|em|bạn|hộ|nhà|gia đình|vợ chồng)(?: [\\p{L}\\d]{1,8}){1,7}?(?: ?[:=(–-])? ?(?:(?:góp|ủng hộ|gửi|gởi|cho|cúng|tặng) )?` +
    '(?:\\d{1,3}(?:[.,]\\d{3}){1,3} ?(?:đ|đồng|vnđ|vnd)?|\\d{1,4}(?:[.,]\\d)? ?(?:k|ngàn|nghìn|ng|đồng|đ|triệu|tr|củ)|' +
    '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:mươi|chục|trăm|rưỡi|lăm|năm|hai)){0,3} (?:ngàn|nghìn|triệu))',
)
const GIVING = compilePattern(
  'ủng hộ|đóng góp|quyên góp|quyên tiền|góp (?:quỹ|tiền|của|sức|vô|vào|được|cho)|tài trợ|công đức|phúng (?:điếu|viếng)|mạnh thường quân|hảo tâm|' +
    'tiền quỹ|quỹ (?:ủng hộ|từ thiện|khuyến học|tình thương|xóm|ấp|làng|thôn|chùa|đình|miếu)',
)
/** Debts, dues and pay, and those to whom it is given. */
const OWED = compilePattern(
  'nợ|thiếu(?! (?:nhi|niên))|(?:chưa|không|hổng|hông|chậm|trễ|trốn)(?: (?:chịu|có|ai|thấy|hề)){0,2} (?:đóng|nộp|trả|góp|ủng hộ)|vay|mượn|hụi|phạt|lương|thưởng|' +
    'hộ (?:cận )?nghèo|khuyết tật|mồ côi|hoàn cảnh|lãnh|lĩnh|trợ cấp|cứu trợ|hối lộ|ăn chặn|thu nhập|trúng số|keo|bo bo|không công đức',
)

/** Whether a part of a text lists givers with their sums, in a text about gifts and no debts. */
export function isListOfGifts(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    GIVING.test(reading) &&
    !isOfDebts(reading) &&
    ENTRY.testIn(reading, start, end) &&
    ENTRY.find(reading).length >= MIN_ENTRIES
  )
}

/** One name with a sum is no list. */
const MIN_ENTRIES = 2

/** A word with a capital, which a name begins or goes on with. */
const CAPITALIZED = /^\p{Lu}\p{Ll}/u

/** Whether a text speaks of debts, dues or pay. "Chị Lương" and "anh Thiếu" are people. */
const isOfDebts = searchOnce((reading) => {
  const isName = ({ start, end }: Span) =>
    CAPITALIZED.test(reading.text.slice(start, end)) &&
    findNamedPeople(reading).some(({ name }) => name.start <= start && end <= name.end)
  return OWED.find(reading).some((words) => !isName(words))
})
