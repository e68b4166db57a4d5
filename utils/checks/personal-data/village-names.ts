// People whom a village in the south knows by the order of birth and a nickname: "Út Hùng", "ông Ba Lép". There it says
// as surely who is meant as a full name.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { PERSON_TITLES } from '../shared/context/titles.ts'
import { type NamedPerson, NO_NAME } from './named-people.ts'
import { EXAMPLES, FICTION } from './other-matters.ts'
import { findRelativeName } from './what-is-known.ts'

const ORDERS = '(?:hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười|út)'
/** A grown woman may still be called by what she was as a child: "con Bé Ba". */
const VILLAGE_NAME = compilePattern(`^(?:${ORDERS}(?: \\p{L}{2,7}){1,2}|bé ${ORDERS}(?: \\p{L}{2,7})?)$`)

/** Whether a name, without the title, is an order of birth and a nickname. */
export function isVillageName(reading: AnalyzedText, { start, end }: Span): boolean {
  return VILLAGE_NAME.testIn(reading, start, end)
}

/** Whether a village knows somebody by such a name, or by that of the parent or spouse after it. */
export function isKnownInVillage(reading: AnalyzedText, { name, end }: NamedPerson): boolean {
  const relative = findRelativeName(reading, end)
  return isVillageName(reading, name) || (relative !== undefined && isVillageName(reading, relative))
}

/** Roles and examples, animals, and clothes and goods that are called like an illness. */
const OTHER_ILL = compilePattern(
  `${FICTION}|${EXAMPLES}|tiểu phẩm|kịch bản|cải lương|vở (?:kịch|tuồng|diễn)|nhân vật|đóng vai|vai diễn|game|server|npc|mèo|fiv|shop|giảm giá|bán (?:áo|đồ|rẻ)|lựa (?:áo|đồ|hoài)`,
)

/** Whether a text may be about somebody in a village who is ill. */
export function isOfVillagers(reading: AnalyzedText): boolean {
  return !OTHER_ILL.test(reading) && !LAUGHTER.test(reading)
}

/** Somebody who is ill, by such a name in small letters. */
const UNCASED_ILL = compilePattern(
  `(?:${PERSON_TITLES}|thằng|nhỏ) ${ORDERS} (?!(?:ngoái|nay|ngày|tháng|tuổi|người|đứa|cháu|bữa|lần|thứ|năm|nhất|cuối|cũ|thục|hậu|covid)(?!\\p{L}))${NO_NAME}` +
    '\\p{L}{2,7}(?= (?:(?:nó|ổng|bả|đang|mới|vừa|đã|cũng|chắc) ){0,2}(?:bị|nhiễm|dính|mắc)(?!\\p{L}))',
)

/** Finds those who are named so in small letters, right before the words for an illness. */
export function findUncasedVillagers(reading: AnalyzedText): NamedPerson[] {
  return UNCASED_ILL.find(reading).map(({ start, end }) => {
    const name = { start: reading.bare.indexOf(' ', start) + 1, end }
    return { start, end, short: true, syllables: 0, isOfHighlands: false, name }
  })
}
