// In public: whether a phone number is the one under which the writer wants to be called, and whether an account, a
// mailbox or an address is given to be used. In doubt, it is not.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { isAboutOthers, isName, isOfNamedPerson } from './contact-names.ts'
import { CALL_FOR, GAP, isSaidOfOthers, SALE, SEX_WORK, SOUTHERN_CALL } from './contact-words.ts'
import { AFTER, getSurroundings, hasOffer, isOfferedByWriter, LEAD } from './offers.ts'
import { KEYWORD, OTHER_THAN_WRITER, WRITER, WRITER_END, WRITER_PRONOUNS } from './owner-words.ts'
import { isGivenForPurpose } from './purposeful-contact.ts'
import { hasNameInBrackets, isOfSale } from './sale-contact.ts'
import { isTeachersContact } from './teacher-contact.ts'

/** Most phone numbers in a draft: more are a list of people. */
const MAX_NUMBERS = 2
/** A sign for a telephone right before a number. */
const PHONE_SIGN = /[\u260e\u{1f4de}\u{1f4f1}\u{1f4f2}]\ufe0f? ?:? ?$/u
/** Asks to be called or ordered from. */
const CALL =
  `gọi|alo|a lô|liên hệ|liên lạc|lh|call|nhắn|nhắn tin|ib|inbox|dm|zalo|zl|hotline|add|kết bạn|lưu|ới|hú|${SOUTHERN_CALL}|` +
  'đặt (?:hàng|mua|bàn|lịch|chỗ|trước|cơm|bánh|vé|phòng|sân)|order'
/** Words between such a request, or the writer, and the number. None of them is a person but the writer. */
const FILLER =
  `${CALL}|${KEYWORD}|${WRITER}(?! này)|điện|thoại|di động|máy|này|theo|qua|vào|về|để|mua|` +
  'giữ chỗ|xem|phòng|hàng|bàn|sân|vé|cơm|lịch|tư vấn|hoặc|hay|trực tiếp|ngay|liền|luôn|nhanh|nhẹ|lẹ|nha|nhé|nhe|nghe|' +
  'nghen|nhen|nè|ạ|với|cho|là|vẫn|mới|cũ|đổi|trước|giúp|giùm|dùm|lại|đây|của|thông tin|chi tiết|biết|thêm|khi cần|' +
  'một tiếng|1 tiếng|rồi|riêng|cá nhân|chính chủ|dùng|xài|gửi|gởi|sim|facebook|fb|tel|cả nhà|mọi người|bà con|cứ|xin|vui lòng|' +
  '(?:các|mấy|quý) (?:bạn|anh|chị|cô|chú|bác|mẹ|khách)'

/**
 * The request, or the writer as the one who is called or who speaks, right before the number: "gọi em số", "LH:",
 * "mình đổi số mới rồi nha:". Not "bạn em số": a person before the writer is somebody else.
 */
const CALLED = compilePattern(
  `(?:${CALL}|(?:(?:(?:${KEYWORD})(?: (?:mới|riêng|cũ))?(?: của)?|với|cho|giúp|${CALL})${GAP}|^|[.!?;:,\\n(-] ?)${WRITER}(?! này))\\.?` +
    `(?:${GAP}(?:${FILLER})){0,9}(?: ?[:,(/-]){0,2} ?$`,
)
/** The same right after the number: "… là số của mình", "… (zalo em)". */
const CALLED_AFTER = compilePattern(
  `^ ?[,(-]? ?(?:(?:đây|nè|là|này) ){0,2}(?:(?:${KEYWORD})(?: của)?|của) ${WRITER}${WRITER_END}`,
)
const FOR_SEX = compilePattern(SEX_WORK)
/** "Số của tôi" right before the number: nobody else's, with others around, too. */
const STATED_OWN = compilePattern(
  '(?:số|sđt|đt|zalo|điện thoại)(?: (?:điện thoại|đt|máy|zalo|di động))? (?:của )?(?:mình|tôi|tui)(?: (?:là|đây|nè))?(?: ?[:,(-]){0,2} ?$',
)

/** The same by a younger writer. "Em" may be somebody else, but hardly in a sale where no "em" has a name. */
const YOUNGER_OWN = compilePattern('(?:số|sđt|đt|zalo|điện thoại) (?:của )?(?:em|e|con|cháu|mk)(?: ?[:,(-]){0,2} ?$')
const YOUNGER = compilePattern('em|e|con|cháu|bé|đứa')
/** A baby, for whom things are sold, has no telephone. */
const YOUNGER_RELATIVE = compilePattern(`(?:em(?! bé)|con|cháu|bé|đứa) (?:${OTHER_THAN_WRITER})|đứa`)

function isStatedOwn(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = getSurroundings(reading, span)
  const isBefore = (own: Pattern) => own.testIn(reading, Math.max(start, span.start - LEAD), span.start)
  return (
    (isBefore(STATED_OWN) || (isBefore(YOUNGER_OWN) && isSoldByYounger(reading, { start, end }))) &&
    !isSaidOfOthers(reading, start, end)
  )
}

/** Whether goods are offered around a number, and no younger person is named or related to somebody. */
function isSoldByYounger(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    (hasOffer(reading, start, end) || SALE.testIn(reading, start, end)) &&
    !YOUNGER_RELATIVE.testIn(reading, start, end) &&
    !YOUNGER.find(reading).some((word) => isEnclosedSpan(word, { start, end }) && isName(reading, word.end + 1))
  )
}

/** The writer is called, and says the own name before the number: "gọi cho tôi, Khánh, số máy …". */
const CALLED_WRITER = compilePattern(`${CALL_FOR} (?:${WRITER_PRONOUNS}),(?: là| tên)?`)
const BETWEEN_NAME_AND_NUMBER =
  /^\p{L}{1,7}(?: \p{L}{1,7}){0,2}, (?:số|sđt|sdt|zalo|đt|điện thoại)(?: \p{L}{1,6}){0,2}:? $/u

/** The writer is called right before the number, and has the name after it: "alo tui nè: 0917 … (Thảo)". */
const CALLED_BEFORE_NAME = compilePattern(
  `${CALL_FOR} (?:mình|tôi|tui)(?: (?:nha|nhé|nè|nghen|nhen|liền|ngay|số|qua|theo)){0,3}(?: ?[:,-]){0,2} ?$`,
)

/** What the readers are to look at is no seller. */
const PILLORY = compilePattern('(?:coi|xem|biết) mặt|hụi|giật|quỵt|bóc phốt')

function isWriterByName(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = getSurroundings(reading, span)
  if (isSaidOfOthers(reading, start, end) || PILLORY.testIn(reading, start, end)) return false
  return (
    (hasNameInBrackets(reading, span.end) &&
      CALLED_BEFORE_NAME.testIn(reading, Math.max(start, span.start - LEAD), span.start)) ||
    CALLED_WRITER.find(reading).some(
      (call) =>
        call.start >= start &&
        call.end < span.start &&
        isName(reading, call.end + 1) &&
        BETWEEN_NAME_AND_NUMBER.test(reading.lower.slice(call.end + 1, span.start)),
    )
  )
}

/**
 * Whether an account, a mailbox or an address is the writer's, given to pay to, write to or come to.
 * @param canNameHolder an account may be followed by its holder; an address with a name is somebody's
 */
export function isGivenToBeUsed(reading: AnalyzedText, span: Span, canNameHolder: boolean): boolean {
  if (!isOfferedByWriter(reading, span)) return false
  return canNameHolder
    ? !isOfNamedPerson(reading, getSurroundings(reading, span).start, span.start, true)
    : !isAboutOthers(reading, span, [span], true)
}

/**
 * Whether a phone number is the writer's, or the one that the writer gives to be called: the words for it lead to the
 * number, and nobody else is named or titled around it.
 * @param numbers how many different phone numbers the draft has
 * @param items what else was found in the draft: a street in an address may look like a person
 */
export function isWritersContact(
  reading: AnalyzedText,
  span: Span,
  numbers: number,
  items: readonly Span[] = [],
): boolean {
  if (numbers > MAX_NUMBERS) return false
  const { start, end } = getSurroundings(reading, span)
  const isNamed = (name: Span) => isEnclosedSpan(name, { start, end })
  // No seller advertises it with a name in full, also where a street may have that name.
  if (FOR_SEX.testIn(reading, start, end) && findFullNames(reading).some(isNamed)) return false
  if (
    isOfSale(reading, span, items) ||
    isStatedOwn(reading, span) ||
    isWriterByName(reading, span) ||
    isTeachersContact(reading, span) ||
    isGivenForPurpose(reading, span)
  )
    return true
  const line = reading.text.lastIndexOf('\n', span.start - 1) + 1
  const hasSign = PHONE_SIGN.test(reading.text.slice(Math.max(0, span.start - 8), span.start))
  const isCalled =
    hasSign ||
    CALLED.testIn(reading, Math.max(line, span.start - LEAD), span.start) ||
    CALLED_AFTER.testIn(reading, span.end, Math.min(reading.text.length, span.end + AFTER))
  return isCalled && !isAboutOthers(reading, span, items, hasSign)
}
