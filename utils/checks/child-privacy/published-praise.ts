// Pupils who are praised in public: an official source has named them already, their parents agree, or nobody can see
// who it is.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage, findEnclosingSentence, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { GROWN_UP_TITLES, PARENTS } from '../shared/context/titles.ts'
import { PRIVATE_DETAIL, SCHOOL_PRAISE } from './child-details.ts'
import { findKnownPlaces, findSchoolNames } from './known-places.ts'
import { findNamesAround } from './names-around.ts'

const FAMILY =
  `(?:(?:các |quý |từ |phía |của )?(?:phụ huynh|${PARENTS}|gia đình|bố|mẹ|má)` +
  '(?: (?:của|và|học sinh|em|cháu|bé|con|các|các em|các cháu|các bé|các con|bản thân|cũng|đều|hai|bên|cô|nhà trường)){0,5})'
/** Before it, the consent is not there, or is asked for: "nếu phụ huynh đồng ý", "cần được sự đồng ý của …". */
const NOT_YET =
  '(?<!(?:chưa|không|ko|chẳng|nếu|khi|cần|phải|xin|hỏi|mong|nhờ|sau khi|trước khi|chờ|đợi|để|có|nên)(?: (?:có|được|sự|các|quý|xin)){0,2} )'
const AGREES = '(?:đồng ý|nhất trí|cho phép|ưng thuận|ưng)'
const POSTS = '(?:đăng|đưa (?:tin|ảnh|hình|lên)|chia sẻ|công khai)'
/** The consent is a condition, a question, or of another time. */
const ASKED = '(?!(?: [\\p{L}\\d]+){0,8} ?\\?| (?:[\\p{L}\\d]+ ){0,4}(?:thì|mới|hay|không|chưa|hả|hông)(?!\\p{L}))'
const CHILD_FIRST =
  '(?:(?:bản thân )?(?:em|cháu|bé|con|các em|các cháu|hai em)(?: \\p{L}{1,7}){0,3}? (?:và|cùng|lẫn) )?'
const BOTH_PARENTS = `${CHILD_FIRST}(?:${PARENTS}|(?:ba|bố|cha|tía|mạ)(?: (?:và )?(?:mẹ|má|mạ))?|mẹ|má|gia đình|phụ huynh)`
const THEIR_CHILDS =
  '(?: (?:của|và|học sinh|em|cháu|bé|con|các|các em|các cháu|hai|bên|nhà|này)){0,4}(?: (?!(?:tui|tôi|mình|tao|tớ)(?!\\p{L}))\\p{L}+){0,3}?'
/** Who posts praise, and that it is praise: what the leave was for. */
const POSTER =
  '(?:(?:nên|thì|hôm nay|nay|giờ) )?(?:(?:phường|xã|trường|nhà trường|lớp|thôn|tổ|khu phố|xóm|ấp|chi đoàn|hội|đoàn|ban|page|nhóm|trang|ubnd|' +
  'em|mình|tôi|tui|cô|thầy|con)(?: \\p{L}+){0,4} )?'
const PRAISES =
  '(?:xin |được |phép |gửi lời |mạnh dạn )*(?:khen|chúc mừng|tuyên dương|biểu dương|vinh danh|khoe|giới thiệu|nêu (?:tên|gương)|' +
  'báo tin vui|chia vui|đăng|chia sẻ)'
const GIVEN_FOR_PRAISE = `(?= ?(?:[:.!)\\n]|$)| ?,? ${POSTER}${PRAISES}(?!\\p{L}))`
/** Where a sentence begins, or who posts: not "cháu đã xin phép ba mẹ đi thi". */
const POST_OPENS =
  '(?<=(?:^|[.!?:;(\\n-]) ?(?:dạ,? )?(?:(?:phường|xã|trường|nhà trường|lớp|thôn|tổ|ban|page|nhóm|em|mình|tôi|tui|cô|thầy|bài|bài này|tin|tin này|ảnh|hình) )?)'
/** The parents of a child agree that it is posted. */
const CONSENT = compilePattern([
  `${NOT_YET}${FAMILY},? (?:(?:đã|đều|cũng|rất|vui vẻ|hoàn toàn) ){0,3}` +
    `(?:${AGREES} (?:(?:để|cho) (?:(?:nhà trường|thầy cô|lớp|em) )?)?|cho )${POSTS}${ASKED}`,
  `${POSTS}(?: (?:bài|tin|ảnh|hình|này|đã|khi|với|và)){0,3} (?:được |có )?(?:sự )?${AGREES} (?:của|từ) ${FAMILY}${ASKED}`,
])
/** Leave to praise, without a word for posting. */
const LEAVE = compilePattern([
  `${POST_OPENS}(?:đã |vừa |mới |nhờ )?được (?:sự )?(?:${AGREES} (?:của|từ) ${BOTH_PARENTS}${THEIR_CHILDS}|${BOTH_PARENTS}${THEIR_CHILDS} ${AGREES}(?: rồi)?)${GIVEN_FOR_PRAISE}${ASKED}`,
  `${POST_OPENS}(?:(?:đã|vừa|mới|có) (?:xin phép|hỏi ý|hỏi ý kiến|xin ý kiến|thưa) ${BOTH_PARENTS}${THEIR_CHILDS}(?: (?:rồi|xong|đàng hoàng|đầy đủ|hết))?|` +
    `(?:xin phép|hỏi ý|hỏi ý kiến|xin ý kiến) ${BOTH_PARENTS}${THEIR_CHILDS} (?:rồi|xong))` +
    `(?: (?:nha|nhé|nghe|nghen|hí|hỉ|ạ|bà con|mọi người|cả nhà|anh chị|cô bác)){0,3}${GIVEN_FOR_PRAISE}${ASKED}`,
])
/** Whose parents gave leave: a name, or the word after "em". */
const CHILD_IN_LEAVE =
  /(?<=(?<!\p{L})(?:em|cháu|chau|bé|be|con|bạn|ban) )(?!(?:em|cháu|chau|bé|be|con|và|va|cùng|cung|lẫn|lan|đã|da|rồi|roi|xong|đàng|dang|đầy|day|hết|het|này|nay|đó|do|ấy|ay|đều|deu|đồng|dong|nhất|nhat|cho|ưng|ung|đăng|đưa|dua|nha|nhé|nhe|nghe|nghen|trong|học|hoc|sinh)(?!\p{L}))\p{L}+|(?<= )\p{Lu}\p{L}*/gu
/** Home, the way to school, hours, the body and birth: leave to praise is not for them. */
const BEYOND_PRAISE = compilePattern([
  'nhà (?:(?:em|cháu|bé|con|nó|bạn|bạn ấy|em ấy) )?(?:ở|ngay|gần|cạnh|sát|kế|sau|trước|đối diện|đầu|cuối|trong|tại|dưới|chỗ|ngoài|bên (?:cạnh|hông))|' +
    '(?:ở|sống|trú|ngụ|tá túc) (?:với|cùng|chung|nhờ|trọ|ké|đậu)|(?:trong|đầu|cuối|tại|ở|số|sau) (?:hẻm|kiệt|ngõ|ngách)|(?:hẻm|kiệt|ngõ|ngách) (?:\\d|sau|trước|cụt|nhỏ)|chung cư|(?:phòng|nhà|khu|dãy) trọ',
  '(?:một|1) mình|tuyến xe|xe (?:buýt|bus|ôm|đưa rước|đưa đón|số \\d+)|đi bộ|đạp xe|cổng (?:sau|trước|chính|phụ|chợ)|tan (?:học|trường|lớp)|' +
    '(?:đón|rước|chờ) (?:em |cháu |bé |con )?(?:ở|tại|lúc)|(?<!lớp )\\d{1,2} ?(?:h|giờ)(?: ?\\d{1,2})?(?: phút)?',
  'dậy thì|béo phì|thừa cân|còi (?:xương|cọc)|(?:tiểu|đái|tè) dầm|cân nặng|(?:nặng )?\\d{1,3} ?(?:kg|ký|kí)|cao (?:1|một) ?(?:m|mét)|cao \\d{2,3} ?(?:cm|phân)|kinh nguyệt|(?:có|hành) kinh|' +
    'nói (?:lắp|ngọng)|bệnh(?! viện)|uống thuốc|chậm phát triển',
  'con (?:nuôi|riêng|rơi)|(?:nhận|xin|cha|ba|bố|mẹ|má)(?: về)? nuôi|mồ côi|ly (?:hôn|dị)|đơn thân|không (?:cha|ba|bố|mẹ)|bỏ rơi|(?:cha|bố|mẹ|má) (?:dượng|kế|ghẻ)',
])
/** What is no praise, even with consent. */
const BLAME = compilePattern(
  'kỷ luật|đuổi học|phê bình|đình chỉ|bêu|(?:học )?(?:yếu|kém|dốt)|ở lại lớp|lưu ban|đánh (?:nhau|bạn)|vi phạm|vô lễ|hư(?! hỏng)|hỗn|' +
    'gian lận|tố cáo|nghiện|hút thuốc|ăn (?:cắp|trộm)',
)
/** A number to call, a day of birth and a door: no consent to praise is for them. */
const CONTACT = compilePattern(
  '\\d(?:(?: |[.-])?\\d){7,10}|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:nhà|ở|trú|ngụ|địa chỉ)(?: (?:ở|tại|số)){0,2} \\d{1,4}',
)

/** Leave that is asked for, and not given. */
const REFUSED = compilePattern(
  '(?:chưa|không|ko|chẳng|chả|hông|hổng|đâu)(?: (?:thấy|có|được|hề)){0,2} (?:đồng ý|cho phép|cho đăng|trả lời|chịu|ưng|nhất trí|xin phép|hỏi|muốn|thích)|' +
    '(?:đừng|thôi|khỏi|cấm|không (?:nên|được))(?: (?:có|nên|cho|ai)){0,2} (?:đăng|đưa|khoe|chia sẻ)|từ chối|phản đối',
)

/**
 * Whether the parents of those who are praised in a draft agree to it, and it speaks badly of nobody.
 * @param praised the name, or the sentence that has it
 */
function hasConsent(reading: AnalyzedText, praised: Span): boolean {
  if (REFUSED.test(reading) || BLAME.test(reading) || CONTACT.test(reading)) return false
  if (CONSENT.test(reading)) return true
  return LEAVE.find(reading).some((leave) => isLeaveFor(reading, leave, praised)) && !BEYOND_PRAISE.test(reading)
}

/** Whether leave is of the parents of the one who is praised: they are named alike, or not named. */
function isLeaveFor({ text }: AnalyzedText, leave: Span, praised: Span): boolean {
  const said = text.slice(praised.start, praised.end)
  // A sentence that has both says who is praised outside the leave.
  const who = isEnclosedSpan(praised, leave) ? said : said.replace(text.slice(leave.start, leave.end), '')
  const words = who.toLowerCase().split(/[^\p{L}]+/u)
  return [...text.slice(leave.start, leave.end).matchAll(CHILD_IN_LEAVE)].every(([word]) =>
    words.includes(word.toLowerCase()),
  )
}

/** Whether the passage only praises the child for a school result, and an official source or the parents have it so. */
export function isPublishedPraise(reading: AnalyzedText, name: Span): boolean {
  return isPraise(reading, name) && (hasOfficialSource(reading, name) || hasConsent(reading, name))
}

/**
 * Chooses the message for a child who is named: none for published praise, and a softer one where the parents alone
 * agree to it.
 */
export function chooseNamedMessage(reading: AnalyzedText, name: Span): 'named' | 'own-consent' | undefined {
  if (!isPraise(reading, name)) return 'named'
  if (hasOfficialSource(reading, name)) return undefined
  if (!hasConsent(reading, name)) return 'named'
  if (!isSevenOrOlder(reading, name) || OWN_CONSENT.test(reading) || agreesByName(reading, name)) return undefined
  return 'own-consent'
}

function isPraise(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, name)
  return SCHOOL_PRAISE.testIn(reading, start, end) && !PRIVATE_DETAIL.testIn(reading, start, end)
}

/** From seven on, a child is asked, too. Who is in the first class may be six. */
const SEVEN_OR_OLDER = compilePattern(
  'lớp (?:[2-9]|1[0-2])(?: ?[a-zđ]\\d{0,2}|[/.-]\\d{1,2})?|(?:[7-9]|1[0-7]) tuổi|(?:thcs|thpt|trung học|cấp (?:2|3|hai|ba))',
)
const YOUNGER = compilePattern(
  'lớp (?:1(?! ?\\d)|một|lá|chồi|mầm)(?: ?[a-zđ]\\d{0,2}|[/.-]\\d{1,2})?|(?:[1-6]|ba|bốn|năm|sáu) tuổi|mầm non|mẫu giáo|nhà trẻ',
)

/** Whether the class or the age says it, in the sentence of the name. */
function isSevenOrOlder(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, name)
  return SEVEN_OR_OLDER.testIn(reading, start, end) && !YOUNGER.testIn(reading, start, end)
}

const PARENT_WORDS = `${PARENTS}|bố|mẹ|ba|má|cha|tía|mạ|gia đình|phụ huynh`
const YOUNG = '(?:em|cháu|bé|con|bạn|học sinh|hs|trò|bản thân|chính)'
/** A name or other words after it, none of which is a parent. */
const YOUNG_NAME = '(?: (?!(?:bố|mẹ|ba|má|cha|tía|mạ|gia|đình|phụ|huynh|chưa|không)(?!\\p{L}))\\p{L}{1,7}){0,4}?'
/** What a child does who agrees; without an object, as somebody also likes to draw. */
const AGREES_TOO =
  `(?:(?:cũng|đã|đều|rất|vui vẻ|hoàn toàn|thì|tự) ){0,3}(?:${AGREES}|chịu|(?:thích|muốn) (?:được )?(?:${POSTS}|khoe|khen)|gật(?: đầu)?(?! gù)|` +
  'tự (?:tay )?(?:chọn|duyệt) (?:ảnh|hình|bài|tấm)|(?:cũng|thì|đều) (?:rất )?(?:thích|khoái|ok|oke|okie|muốn)(?: (?:lắm|luôn|nữa|nha|nhé|rồi|ạ|mê))?(?= ?(?:[.,;!)\\n]|$)))'
/** The child agrees: together with the parents, by itself, or when it was asked. */
const OWN_CONSENT = compilePattern([
  `(?<!(?:${PARENT_WORDS}|của|nhà|con) )${YOUNG}${YOUNG_NAME} (?:và|cùng|với|lẫn|cùng với) (?:cả )?(?:${PARENT_WORDS})`,
  `(?:${PARENT_WORDS})(?: (?:của )?(?:em|cháu|bé|con|học sinh|hs))? (?:và|cùng|lẫn|với|cũng như) (?:cả |chính |các )?${YOUNG}`,
  `(?<!(?:${PARENT_WORDS}|của|nhà|học) )${YOUNG}${YOUNG_NAME} ${AGREES_TOO}`,
  `(?:mẹ|bố|ba|má|cha|mạ|bà|ông) con (?:\\p{L}{1,7} ){0,2}?(?:(?:cũng|đã|đều|rất|vui vẻ|cùng) ){0,3}${AGREES}`,
  `${AGREES} (?:của|từ) (?:cả |chính |các )?${YOUNG}`,
  `(?:xin phép|hỏi ý kiến|hỏi ý|hỏi) (?:cả |chính |các )?${YOUNG}`,
])

const AGREES_RIGHT_AFTER = compilePattern(`^ ?${AGREES_TOO}`)
/** Before a name: it says whose parents are meant. */
const WHOSE_BEFORE = compilePattern(`(?:${PARENT_WORDS}|của|nhà|con)(?: (?:của|em|cháu|bé|con|bạn|học sinh)){0,2} ?$`)
const NAME_RUN = /\p{Lu}\p{Ll}*(?: {1,2}\p{Lu}\p{Ll}*){1,4}/u
const AGREES_REACH = 48
const WHOSE_REACH = 24

/** Whether the one who is praised agrees, and is called by the last word of the name: "Ví cũng thích". */
function agreesByName(reading: AnalyzedText, { start, end }: Span): boolean {
  const { text } = reading
  const given = NAME_RUN.exec(text.slice(start, end))?.[0].split(' ').at(-1)
  if (!given) return false
  for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + given.length)) {
    const after = at + given.length
    if (
      AGREES_RIGHT_AFTER.testIn(reading, after, Math.min(text.length, after + AGREES_REACH)) &&
      !WHOSE_BEFORE.testIn(reading, Math.max(0, at - WHOSE_REACH), at)
    )
      return true
  }
  return false
}

/** Words for what a child has done well, at school or elsewhere. */
const GOOD_DEED = compilePattern(
  'vô địch|á quân|giành (?:giải|cúp|huy chương|chức)|nhặt được|trả lại|dũng cảm (?:cứu|nhảy|lao)|người tốt|việc tốt|tấm gương|cả (?:xã|xóm|làng|thôn|trường|lớp) (?:chung vui|tự hào|mừng)|tự hào',
)
/** Whose child it is. */
const OF_PARENT = compilePattern(`con (?:của |nhà )?(?:${GROWN_UP_TITLES}|thầy)`)
/** Several children, with no word of a single one. */
const GROUP = compilePattern(
  'tập thể|đội tuyển|đội (?:bóng|văn nghệ|thi|kịch|hình)|(?:các|những|nhóm|đoàn|\\d{1,3}) (?:em|cháu|bé|con|bạn|học sinh|hs|lớp)',
)

/**
 * Whether a sentence praises a child, or several, and says no more of a single one than the grade.
 * @param sentence offsets in `reading.text`
 */
export function isPraiseOfUnnamed(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!SCHOOL_PRAISE.testIn(reading, start, end) && !GOOD_DEED.testIn(reading, start, end)) return false
  if (PRIVATE_DETAIL.testIn(reading, start, end) || BLAME.testIn(reading, start, end)) return false
  if (OF_PARENT.testIn(reading, start, end)) return false
  if (findNamesAround(reading, sentence).length > 0) return false
  const isInside = (place: Span) => isEnclosedSpan(place, sentence)
  return GROUP.testIn(reading, start, end) || ![...findKnownPlaces(reading), ...findSchoolNames(reading)].some(isInside)
}
