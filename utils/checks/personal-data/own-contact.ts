// In public: whether a phone number is the one under which the writer wants to be called, and whether an account, a
// mailbox or an address is given to be used. In doubt, it is not.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { CHIEFS, KIN_TITLES } from '../shared/context/titles.ts'
import { BANK_NAMES } from './bank-names.ts'
import {
  AFTER,
  BEFORE,
  getSurroundings,
  hasOffer,
  hasOtherPeople,
  hasQuarrel,
  isOfferedByWriter,
  LEAD,
} from './offers.ts'
import { KEYWORD, OTHER_THAN_WRITER, TITLE, WRITER, WRITER_END, WRITER_PRONOUNS } from './owner-words.ts'

/** Most phone numbers in a draft: more are a list of people. */
const MAX_NUMBERS = 2

const GAP = '[ :,/()-]{1,3}'
/** A sign for a telephone right before a number. */
const PHONE_SIGN = /[\u260e\u{1f4de}\u{1f4f1}\u{1f4f2}]\ufe0f? ?:? ?$/u
/** Asks to be called or ordered from. */
const CALL =
  'gọi|alo|a lô|liên hệ|liên lạc|lh|call|nhắn|nhắn tin|ib|inbox|dm|zalo|zl|hotline|add|kết bạn|lưu|ới|hú|' +
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

/** Before the own name that a writer begins with: "Em là Thảo, …". */
const INTRODUCING = `(?:^|[.!?;\\n] ?)(?:dạ,? )?(?:${WRITER_PRONOUNS}) `
/** A title that is not right after the words for a group, or before a name: then it is one who is spoken to. */
const TITLED = compilePattern(
  `(?:${TITLE}|em|con|cháu|bé|ba|má|đồng chí|đ\\/c|(?<!${INTRODUCING}(?:tên )?)là|(?<!${INTRODUCING})tên)`,
)
/** One who is spoken to: "chị Lan ơi". */
const SPOKEN_TO = compilePattern('^(?: \\p{L}{2,7}){1,3} ơi')
/** The writer, who says who is writing: "Em Sương trạm y tế đây ạ, …". */
const INTRODUCED = compilePattern('^(?: \\p{L}{1,7}){1,7} đây(?: ạ| nè| nha| nhé)?(?= ?[,.!\\n])')
const INTRODUCED_BEFORE = /(?:^|[.!?\n] ?)(?:dạ,? )?$/
const INTRODUCTION_REACH = 60
/** "(Hương)", "gặp Hương": a name right after the number. */
const NAME_AFTER = /^ ?(?:\(|- |, )?(?:gặp |tên |là )?/

const CALL_OF_TEACHER = 'gọi|alo|a lô|liên hệ|liên lạc|lh|nhắn|nhắn tin|zalo|kết bạn|điện'
/** A teacher calls herself "cô" towards pupils and parents. Right before the number: "số của cô", "cứ gọi cô số". */
const TEACHER = compilePattern(
  `(?:(?:(?:${KEYWORD})(?: (?:mới|riêng))?(?: của)?|(?:${CALL_OF_TEACHER})(?: (?:cho|với|qua))?) (?:cô|thầy)|^(?:cô|thầy)|` +
    `[.!?;:,\\n] ?(?:cô|thầy))(?:${GAP}(?:${KEYWORD}|qua|theo|là|đây|nè|nha|nhé|này|mới|đổi|để lại|dùng)){0,4}(?: ?[:,(-]){0,2} ?$`,
)
/** Those who are spoken to by a teacher, or are asked to call. */
const CALL_BY_PUPILS = compilePattern(
  '(?:cần|có) (?:gì|chi|việc|chuyện)|khi cần|thắc mắc|(?:cứ|nhớ|hãy|thì|xin) ' +
    `(?:${CALL_OF_TEACHER})|(?:${CALL_OF_TEACHER})(?: (?:cho|với|qua))? (?:cô|thầy)`,
)
/** Somebody else's number after all, or a call that is no favour. */
const NO_TEACHER = compilePattern(
  `(?:cô|thầy) (?:giáo|${POINTING}|ta|nọ|chủ nhiệm|hiệu (?:trưởng|phó))|nó|hắn|thằng|bọn|mụ|gã|lão|chửi|mắng|lừa|quỵt|` +
    'nợ|hăm|dọa|bóc phốt|phốt|trốn|ăn cắp|quấy rối|làm phiền|mạo danh|ra lẽ|hỏi tội|khủng bố|kiện|tố|cho biết mặt|' +
    'con (?:mình|em|tui|tôi)|(?:không|ko|chẳng|đâu) phải|phải không|hả',
)

/** Whether a number is the one that a teacher gives to pupils and parents to be called. */
function isTeachersContact(reading: AnalyzedText, span: Span): boolean {
  if (!TEACHER.testIn(reading, Math.max(0, span.start - LEAD), span.start)) return false
  const passage = findEnclosingPassage(reading, span)
  const start = Math.max(passage.start, span.start - BEFORE)
  const end = Math.min(passage.end, span.end + BEFORE)
  return (
    CALL_BY_PUPILS.testIn(reading, start, end) &&
    !NO_TEACHER.testIn(reading, start, end) &&
    !isNamedAfter(reading, span.end) &&
    !isOfNamedPerson(reading, start, end)
  )
}

/** Asks for a call, with what may come before the one who is called. */
const CALL_FOR =
  '(?:gọi|alo|a lô|liên hệ|liên lạc|lh|call|ib|inbox|zalo|zl|nhắn|nhắn tin|ới|hú)' +
  '(?: (?:điện|cho|với|qua|về|giùm|giúp|dùm|hộ|ngay|lại|tới|đến|zalo|số|sđt)){0,3}'
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

/** Goods that are sold, in words that no other request has. */
const SALE = compilePattern(
  'ai (?:ăn|mua|lấy|cần mua|đặt|order)|nhận (?:đặt|đơn)|(?:nhận )?đặt (?:bánh|gà|vịt|cơm|xôi|chè|hàng|tiệc|trước)|ship|chốt|' +
    '\\d{1,4} ?(?:k|ngàn|nghìn)(?: ?\\/| một| 1)? ?(?:kg|ký|kí|cân|con|cái|hộp|hũ|chai|lít|bó|trái|chục|phần)',
)
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
const SEX_WORK = 'bán dâm|mại dâm|đi khách(?! (?:sạn|hàng))|(?<!(?:em|con|chị|bạn|cháu|cô) )gái gọi'
const FOR_SEX = compilePattern(SEX_WORK)
/**
 * What is said of somebody to do harm, what somebody is accused of, a debt, or an office: the number is given away, not
 * offered.
 */
const SAID_OF_OTHERS = compilePattern(
  `${SEX_WORK}|bán thân|làm tình|dễ dãi|lăng nhăng|ngoại tình|giật (?:chồng|vợ)|tình yêu|lẳng lơ|` +
    'ăn (?:chặn|đất|tiền|bớt|hối lộ|của dân)|tham (?:nhũng|ô)|hối lộ|chiếm đoạt|(?:đòi|trả|xù|giật) (?:tiền|nợ|lại)|' +
    'hỏi (?:tội|sao|coi|xem)|mà (?:hỏi|chửi|đòi)|mặt dày|mất dạy|khốn nạn|đồ giả|' +
    `hiệu (?:trưởng|phó)|${CHIEFS}|(?:trưởng|phó) (?:phòng|ban|thôn|ấp|khoa|công an|bản)|cán bộ|lãnh đạo|địa chính`,
)

/** The one who is called does not answer, or is ill: the number is another's. */
const UNANSWERED = compilePattern(
  '(?:không|ko|chưa|chẳng)(?: ai)? (?:nghe|bắt|trả lời|liên lạc)|thuê bao|hỏi thăm|nghi',
)

/** The writer in the words of a sale. */
const WRITERS = compilePattern(`${WRITER}|nhà (?:làm|trồng|nuôi)`)

function isSaidOfOthers(reading: AnalyzedText, start: number, end: number): boolean {
  return hasQuarrel(reading, start, end) || SAID_OF_OTHERS.testIn(reading, start, end)
}

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

/** Orders are taken, or the post begins with the sale and has its price. */
const ORDERS_TAKEN = compilePattern('nhận (?:đặt|đơn|order|may|nấu|làm)')
const SALE_BEGINS = compilePattern(
  '^(?:(?:cần|em|mình|tui|tôi|nhà em|nhà mình|nhà tui) ){0,2}(?:bán|cho thuê|thanh lý|pass|sang lại|sang nhượng|để lại)',
)
const PRICE = compilePattern(
  '\\d{1,4}(?:[.,]\\d{1,3}){0,3} ?(?:k|tr|triệu|củ|ngàn|nghìn|đồng|đ|tỷ|tỉ)(?:\\d{1,3}|(?= |[.,/]|$))',
)
/** A call with nobody between it and the number; a number that is a statement, or ends the one on the sale. */
const CALL_ALONE = compilePattern('(?:gọi|alo|a lô|điện|liên hệ|lh|zalo)(?: (?:số|qua))?(?: ?[:,(-]){0,2} ?$')
const STATEMENT_BEFORE = /[.!?,;\n] {0,2}$/
/** What may follow the number that ends a post. */
const ENDING = /^[ ,.!]{0,3}(?:(?:nha|nhé|nghen|nhen|ạ|nè)(?: (?:bà con|cả nhà|mọi người|mn))?)?[^\p{L}\p{N}]{0,8}$/u
/** How the goods come to the buyer, after the number. */
const BROUGHT = compilePattern(
  '^[ ,.]{0,2}(?:có )?(?:ship|freeship|giao (?:tận|hàng|quanh|trong|miễn|liền|nội))(?! (?:tới|đến) (?:không|ko|k))',
)
/** A given name that signs a sale, right before the number: "700k. Ngọc 0935 …". */
const SIGNATURE = /[.!?,;:\n–-] {0,2}(?:(?:[Ee]m|[Mm]ình) )?\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6})? ?[:–-]? ?$/u
const SIGNATURE_REACH = 28
/** The same in brackets after it: "zalo 0904 … (Hiền)". */
const SIGNED_AFTER = /^ ?\(\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?\)/u
/** The same as the last words of a post: "… qua xem. 0936 … - Kiên". */
const SIGNED_AT_END = /^ ?[–-] ?\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?[^\p{L}\p{N}]{0,8}$/u

/** Right before the name of a street or a quarter that is written like that of a person: "qua lấy ở Lê Chân". */
const AT_PLACE = compilePattern('(?:ở|tại|gần|quanh|khu|số \\d{1,4}|\\d{1,4}[a-z]?) ?$', { bare: false })
const PLACE_REACH = 12

/** After the name of somebody, whose home it is: "ở Nguyễn Văn Nam nhà cuối hẻm". */
const AT_SOMEBODYS =
  /^,? (?:nha (?:o )?(?:cuoi|dau|giua|sau|truoc|gan|canh|ke|sat|trong|doi dien)|(?:con|chau|vo|chong) (?:cua )?(?:ong|ba|anh|chi|chu|bac|co))(?![a-z])/
const SOMEBODYS_REACH = 24

/** Finds the full names that are not where something is fetched or sold. */
const findPeople = searchOnce((reading) =>
  findFullNames(reading).filter(
    ({ start, end }) =>
      !AT_PLACE.testIn(reading, Math.max(0, start - PLACE_REACH), start) ||
      AT_SOMEBODYS.test(reading.bare.slice(end, end + SOMEBODYS_REACH)),
  ),
)

/** Whether a number is the one under which the things or the orders of a post are sold, with no one called by name. */
function isOfSale(reading: AnalyzedText, span: Span, items: readonly Span[]): boolean {
  const { start, end } = getSurroundings(reading, span)
  if (isSaidOfOthers(reading, start, end)) return false
  if (
    ORDERS_TAKEN.testIn(reading, start, span.start) &&
    CALL_ALONE.testIn(reading, Math.max(start, span.start - LEAD), span.start)
  )
    return !findPeople(reading).some((name) => isEnclosedSpan(name, { start, end }))
  if (!SALE_BEGINS.test(reading) || !PRICE.testIn(reading, 0, span.start)) return false
  if (isSigned(reading, span)) return !hasOtherPeople(reading, start, end)
  return (
    isAfterStatement(reading, span) &&
    ENDING.test(reading.lower.slice(span.end)) &&
    !concernsOthers(reading, span, items, false)
  )
}

function hasNameInBrackets(reading: AnalyzedText, at: number): boolean {
  return SIGNED_AFTER.test(reading.text.slice(at, at + SIGNATURE_REACH))
}

/** A buyer who did not take the goods, or nobody's goods. */
const NO_SALE = compilePattern(
  'bom|boom|bùng|không nhận|ko nhận|(?:người|bồ|ghệ|vợ|chồng)(?: yêu)? cũ|(?:một|1|qua) đêm',
)

/** Whether a given name is at the number, with no more after it than how the goods come. */
function isSigned(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = getSurroundings(reading, span)
  if (NO_SALE.testIn(reading, start, end)) return false
  if (SIGNATURE.test(reading.text.slice(Math.max(0, span.start - SIGNATURE_REACH), span.start)))
    return ENDING.test(reading.lower.slice(span.end)) || BROUGHT.testIn(reading, span.end, reading.text.length)
  if (SIGNED_AT_END.test(reading.text.slice(span.end)) && isAfterStatement(reading, span)) return true
  return hasNameInBrackets(reading, span.end) && CALL_ALONE.testIn(reading, Math.max(0, span.start - LEAD), span.start)
}

function isAfterStatement(reading: AnalyzedText, span: Span): boolean {
  return STATEMENT_BEFORE.test(reading.text.slice(Math.max(0, span.start - 4), span.start))
}

/** The writer is called, and says the own name before the number: "gọi cho tôi, Khánh, số máy …". */
const CALLED_WRITER = compilePattern(`${CALL_FOR} (?:${WRITER_PRONOUNS}),(?: là| tên)?`)
const BETWEEN_NAME_AND_NUMBER =
  /^\p{L}{1,7}(?: \p{L}{1,7}){0,2}, (?:số|sđt|sdt|zalo|đt|điện thoại)(?: \p{L}{1,6}){0,2}:? $/u

/** The writer is called right before the number, and has the name after it: "alo tui nè: 0917 … (Thảo)". */
const CALLED_BEFORE_NAME = compilePattern(
  `${CALL_FOR} (?:mình|tôi|tui)(?: (?:nha|nhé|nè|nghen|nhen))?(?: ?[:,-]){0,2} ?$`,
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
 * Whether a number is given for a sale of the household, or for the return of something lost, after the name of the
 * one who is called.
 */
function isGivenForPurpose(reading: AnalyzedText, span: Span): boolean {
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
  return isSale() && isHousehold() && (isNamed() || !isNamedAfter(reading, span.end))
}

/**
 * Whether an account, a mailbox or an address is the writer's, given to pay to, write to or come to.
 * @param canNameHolder an account may be followed by its holder; an address with a name is somebody's
 */
export function isGivenToBeUsed(reading: AnalyzedText, span: Span, canNameHolder: boolean): boolean {
  if (!isOfferedByWriter(reading, span)) return false
  return canNameHolder
    ? !isOfNamedPerson(reading, getSurroundings(reading, span).start, span.start, true)
    : !concernsOthers(reading, span, [span], true)
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
  return isCalled && !concernsOthers(reading, span, items, hasSign)
}

function concernsOthers(reading: AnalyzedText, span: Span, items: readonly Span[], hasSign: boolean): boolean {
  const { start, end } = getSurroundings(reading, span)
  const isAround = (each: Span) => isEnclosedSpan(each, { start, end })
  const isInItem = (each: Span) => items.some((item) => hasOverlap(item, each))
  return (
    hasOtherPeople(reading, start, end) ||
    findPeople(reading).some((name) => isAround(name) && !isInItem(name)) ||
    (!hasSign && isNamedAfter(reading, span.end)) ||
    TITLED.find(reading).some(
      (title) =>
        isAround(title) &&
        isName(reading, title.end + 1) &&
        !SPOKEN_TO.testIn(reading, title.end, Math.min(end, title.end + 30)) &&
        !isIntroduction(reading, title),
    )
  )
}

function isIntroduction(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    INTRODUCED_BEFORE.test(reading.lower.slice(Math.max(0, start - 8), start)) &&
    INTRODUCED.testIn(reading, end, Math.min(reading.text.length, end + INTRODUCTION_REACH))
  )
}

/** Right before the holder of an account. */
const HOLDER_LABEL = /(?:chu (?:tai khoan|tk|stk)|ctk|ten (?:tk|tai khoan))(?: la)? ?:? ?$/
const HOLDER_LABEL_REACH = 20

/**
 * Whether somebody with a title or a name in full is named before a number: "stk chị Nguyễn Thị Lan …".
 * @param canBeHolder leaves out the holder of an account
 */
function isOfNamedPerson(reading: AnalyzedText, start: number, end: number, canBeHolder = false): boolean {
  const isBefore = (each: Span) => isEnclosedSpan(each, { start, end })
  const isHolder = (each: Span) =>
    HOLDER_LABEL.test(reading.bare.slice(Math.max(0, each.start - HOLDER_LABEL_REACH), each.start))
  return (
    findPeople(reading).some((name) => isBefore(name) && !(canBeHolder && isHolder(name))) ||
    TITLED.find(reading).some((title) => isBefore(title) && isName(reading, title.end + 1))
  )
}

function isNamedAfter(reading: AnalyzedText, at: number): boolean {
  const lead = NAME_AFTER.exec(reading.lower.slice(at, at + 10))![0]
  return /[(,a-z-]/.test(lead) && isName(reading, at + lead.length)
}

const NO_NAME = new RegExp(
  `^(?:zalo|viber|momo|facebook|fb|sdt|dt|giao|goi|lien (?:he|lac)|dia|cam|ai|shop|hotline|nhan|ship|${BANK_NAMES})(?![a-z])`,
)
/** The longest of these, in UTF-16 units, with the unit after it. */
const NO_NAME_REACH = 24

/** Whether what begins at an offset is one letter and a name, as given in the Highlands: "Y Bhăm", "A Thuyk". */
function isInitialName(reading: AnalyzedText, at: number): boolean {
  return reading.text[at + 1] === ' ' && findCapitalizedRunEnd(reading, at, 2) > at + 3
}

/** Whether a name begins at an offset: a capital and small letters. */
function isName(reading: AnalyzedText, at: number): boolean {
  const end = findCapitalizedRunEnd(reading, at, isInitialName(reading, at) ? 2 : 1)
  if (end <= at + 1 || NO_NAME.test(reading.bare.slice(at, at + NO_NAME_REACH))) return false
  return reading.text.slice(at + 1, end) !== reading.text.slice(at + 1, end).toUpperCase()
}
