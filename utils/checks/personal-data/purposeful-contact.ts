// The number of who is called by name for a purpose: goods, something lost, or a question.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { findPeople, isFollowedByName, isInitialName, isName } from './contact-names.ts'
import { CALL_FOR, GAP, isSaidOfOthers, SALE } from './contact-words.ts'
import { getSurroundings, hasOffer, LEAD } from './offers.ts'
import { KEYWORD, OTHER_THAN_WRITER, WRITER, WRITER_PRONOUNS } from './owner-words.ts'

/** Between the one who is called and the number. */
const TO_NUMBER = `(?:${GAP}(?:${KEYWORD}|theo|qua|là|nha|nhé|nghen|này|đây)){0,3}(?: ?[:,(-]){0,2} ?$`
/** A name in small letters. */
const UNCASED_NAME = `(?!(?:${OTHER_THAN_WRITER}|ta|cũ|nào|này|chủ|ơi|với|qua|theo|số|nha|nhé)(?!\\p{L}))\\p{L}{2,7}`
/** Who sells for the household: the writer by name, or the family. */
const CALLED_HOUSEHOLD = compilePattern(
  `${CALL_FOR} (?:(?:em|e|mình|con|cháu) ${UNCASED_NAME}|` +
    '(?:(?:vợ|ba|bố|mẹ) (?:chồng|vợ|má|mẹ|con)|vợ|chồng|vk|ox|bx|ông xã|bà xã|mẹ|má|bố|ba|cha)' +
    ` (?:nhà )?(?:${WRITER_PRONOUNS}))${TO_NUMBER}`,
)
/** Anybody by name, with a title. */
const CALLED_BY_TITLE = compilePattern(
  `${CALL_FOR} (?:${KIN_TITLES}|dì|cậu|a|c) ${UNCASED_NAME}(?: ${UNCASED_NAME}){0,2}${TO_NUMBER}`,
)
const CALLS = compilePattern(CALL_FOR)
/** What is between the call and the number, where a name begins. */
const NAME_TO_NUMBER = compilePattern(`^\\p{L}{1,7}(?: \\p{L}{2,7}){0,3}${TO_NUMBER}`)
/** What the readers may want to know or to join, and whom they call then. */
const INQUIRY = compilePattern(
  '(?:cần|muốn|có|ai)(?: \\p{L}{1,6}){0,2} (?:hỏi|biết|thắc mắc)|(?:cần|có) (?:gì|chi|việc)|thắc mắc|' +
    '(?:ai|nào|muốn|để) (?:đi|đăng ký|tham gia|góp|ủng hộ)|(?:mọi|thêm) (?:chi tiết|thông tin)|chi tiết',
)
/** Something lost that the finder is asked to return. Who found it is somebody else. */
const LOST = compilePattern(
  `(?<!(?:${WRITER_PRONOUNS}|mới|vừa|có|đã) )(?:lượm|nhặt|bắt) được|hậu tạ|thất lạc|đánh rơi|làm rơi|` +
    '(?:xin|cho)(?: \\p{L}+){0,2} (?:xin lại|chuộc)|xin lại giấy tờ',
)
/** The one who is called does not answer, or is ill: the number is another's. */
const UNANSWERED = compilePattern(
  '(?:không|ko|chưa|chẳng)(?: ai)? (?:nghe|bắt|trả lời|liên lạc)|thuê bao|hỏi thăm|nghi',
)

/** The writer in the words of a sale. */
const WRITERS = compilePattern(`${WRITER}|nhà (?:làm|trồng|nuôi)`)

/**
 * Whether a number is given for a sale of the household, or for the return of something lost, after the name of the
 * one who is called.
 */
export function isGivenForPurpose(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = getSurroundings(reading, span)
  if (isSaidOfOthers(reading, start, end) || UNANSWERED.testIn(reading, start, end)) return false
  const line = reading.text.lastIndexOf('\n', span.start - 1) + 1
  const from = Math.max(line, span.start - LEAD)
  const isNamed = () =>
    CALLS.find(reading).some(
      (call) =>
        call.start >= from &&
        call.end < span.start &&
        isName(reading, call.end + 1) &&
        NAME_TO_NUMBER.testIn(reading, call.end + 1, span.start),
    )
  // A seller gives the number of a sale by the given name; a name in full is of whom the post is about.
  const isOfSomebody = () =>
    findPeople(reading).some(
      (name) => name.start >= from && name.end <= span.start && !isInitialName(reading, name.start),
    ) && !WRITERS.testIn(reading, start, end)
  const isHousehold = () => CALLED_HOUSEHOLD.testIn(reading, from, span.start) || isNamed()
  const isSale = () => hasOffer(reading, start, end) || SALE.testIn(reading, start, end)
  if (LOST.testIn(reading, start, end)) return isHousehold() || CALLED_BY_TITLE.testIn(reading, from, span.start)
  if (isOfSomebody()) return false
  if (INQUIRY.testIn(reading, from, span.start) && isNamed()) return true
  if (SALE.testIn(reading, start, end) && CALLED_BY_TITLE.testIn(reading, from, span.start)) return true
  // After the name of who is called, a place may follow.
  return isSale() && isHousehold() && (isNamed() || !isFollowedByName(reading, span.end))
}
