// Consent of a family to a post that names its child: of the parents, found by the name, and of the child itself.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { PARENTS } from '../shared/context/titles.ts'

/** Words after that for a child which are no name: what the parents do, or not. */
const NO_CHILD_NAME =
  '(?!(?:của|và|cùng|cả|em|cháu|bé|con|bạn|đã|đều|cũng|rất|sẽ|chưa|không|ko|hông|chẳng|nếu|khi|mà|có|cho|được|nói|hỏi|xin|chắc|hẳn|hứa|vẫn|còn|' +
  'muốn|mong|cần|phải|mới|để|thì|là|rồi|tui|tôi|mình|tao|tớ)(?!\\p{L}))'
const NAME_WORD = `${NO_CHILD_NAME}[\\p{L}']{1,7}`
/** The child whose parents are meant, by the given name or the whole one, and the class: "em Khang lớp 4A". */
const ONE_CHILD = `(?:học sinh|em|cháu|bé|con|bạn) (?:${NAME_WORD} ){0,3}?${NAME_WORD}(?: lớp [\\p{L}\\d/]{1,4})?`
/** "ba mẹ em Khang và em Ngọc", "ba mẹ Khang và cả Khang". */
const NAMED_CHILDREN =
  `(?: (?:của )?(?:${ONE_CHILD}|(?:${NAME_WORD} )?${NAME_WORD})` +
  `(?:(?:,| và| cùng| với| lẫn| cũng như)(?: cả| chính)?(?: ba mẹ| bố mẹ| gia đình| phụ huynh)? (?:${ONE_CHILD}|${NAME_WORD})){0,1})?`
const FAMILY =
  `(?:(?:các |quý |từ |phía |của )?(?:phụ huynh|${PARENTS}|gia đình|bố|(?<!(?:bố|ba|cha|tía) )(?:mẹ|má|mạ)|(?<!(?:giải|lớp|thứ|hạng|con) )ba|tía|cha)` +
  '(?: (?:của|và|với|cùng|lẫn|học sinh|em|cháu|bé|con|các|các em|các cháu|các bé|các con|bản thân|cũng|đều|hai|bên|cô|nhà trường)){0,4}?' +
  `${NAMED_CHILDREN})`
/** "Em Na và ba mẹ …": the children who agree together with their parents are named before them. */
const CHILD_BEFORE = `(?:${ONE_CHILD} (?:và|cùng|lẫn|với|cũng như) )?`
/** How the words for a child and its family begin, named first: looking back from every word of a draft takes long. */
const FAMILY_BEGINS = '(?=(?:học|em|cháu|bé|con|bạn|các|quý|từ|phía|của|phụ|gia|bố|ba|cha|tía|mẹ|má|mạ)(?!\\p{L}))'
/** Before it, the consent is not there, is asked for or is only supposed: "nếu phụ huynh đồng ý", "chắc ba mẹ …". */
const NOT_YET =
  '(?<!(?:chưa|không|ko|chẳng|nếu|khi|cần|phải|xin|hỏi|mong|nhờ|sau khi|trước khi|chờ|đợi|để|có|nên|sẽ|chắc|có lẽ|hình như|nghe đâu)' +
  `(?: (?:có|được|sự|các|quý|xin|phía|từ|của|là)){0,2} ${CHILD_BEFORE})`
const AGREES = '(?:đồng ý|nhất trí|cho phép|ưng thuận|ưng)'
const POSTS = '(?:đăng|đưa (?:tin|ảnh|hình|lên)|chia sẻ|công khai)'
/** Who posts it with the consent of others. */
const WHO_POSTS =
  '(?:nhà trường|trường|thầy cô|thầy|cô|lớp|em|mình|tôi|tui|tụi (?:mình|em|tui)|chúng (?:tôi|em|mình)|xã|phường|thôn|ấp|tổ|đoàn|đội|hội|page|nhóm)(?: (?:giáo|chủ nhiệm|mình|em))?'
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
  '(?<=(?:^|[.!?:;(\\n-]) ?(?:dạ,? )?(?:(?:phường|xã|trường|nhà trường|lớp|thôn|tổ|ban|page|nhóm|em|mình|tôi|tui|bài|bài này|tin|tin này|ảnh|hình|gvcn|' +
  '(?:cô|thầy)(?: (?:giáo|chủ nhiệm|cn|hiệu trưởng|phụ trách))?) )?)'
/** After leave that is given: "đồng ý rồi nha bà con". */
const SAID_AFTER =
  '(?: (?:rồi|hết|cả|luôn|nha|nhé|nhá|nghe|nghen|nghỉ|hí|hỉ|ạ|á|bà con|mọi người|cả nhà|anh chị|cô bác|các bạn)){0,3}'
/** After leave at the head of a sentence: its end, or the praise that it is for. */
const PRAISE_FOLLOWS = `(?:${GIVEN_FOR_PRAISE}|(?= ?[.!)\\n]| ?$| ?[,:;] ?(?:bé|em|cháu|con|học sinh|bạn) ))`
const SENTENCE_OPENS = '(?<=(?:^|[.!?:;(\\n-]) ?(?:dạ,? )?)'
/** The parents of a child agree that it is posted. */
const CONSENT = compilePattern([
  `${FAMILY_BEGINS}${NOT_YET}${CHILD_BEFORE}${FAMILY}\\)?,? (?:(?:đã|đều|cũng|rất|vui vẻ|hoàn toàn) ){0,3}` +
    `(?:${AGREES} (?:(?:để|cho) )?|cho (?:phép )?)(?:${WHO_POSTS} )?${POSTS}${ASKED}`,
  `${POSTS}(?: (?:bài|tin|ảnh|hình|này|đã|khi|với|và)){0,3} (?:được |có )?(?:sự )?${AGREES} (?:của|từ) ${FAMILY}${ASKED}`,
])
/** Leave to praise, without a word for posting. */
const LEAVE = compilePattern([
  `(?=đã|vừa|mới|nhờ|được|có|nhận)${POST_OPENS}(?:đã |vừa |mới |nhờ )?(?:được|có|nhận được) (?:sự )?(?:${AGREES} (?:của|từ) ${BOTH_PARENTS}${THEIR_CHILDS}|${BOTH_PARENTS}${THEIR_CHILDS} ${AGREES}(?: rồi)?)${GIVEN_FOR_PRAISE}${ASKED}`,
  `(?=đã|vừa|mới|có|xin|hỏi)${POST_OPENS}(?:(?:đã|vừa|mới|có) (?:xin phép|hỏi ý|hỏi ý kiến|xin ý kiến|thưa) ${BOTH_PARENTS}${THEIR_CHILDS}(?: (?:rồi|xong|đàng hoàng|đầy đủ|hết))?|` +
    `(?:xin phép|hỏi ý|hỏi ý kiến|xin ý kiến) ${BOTH_PARENTS}${THEIR_CHILDS} (?:rồi|xong))` +
    `${SAID_AFTER}${GIVEN_FOR_PRAISE}${ASKED}`,
  `${FAMILY_BEGINS}${SENTENCE_OPENS}${CHILD_BEFORE}${FAMILY} (?:(?:đã|đều|cũng|rất|vui vẻ|hoàn toàn) ){0,3}${AGREES}${SAID_AFTER}${PRAISE_FOLLOWS}${ASKED}`,
])
/** After the word for a child in leave, no name. */
const NO_CHILD_IN_LEAVE =
  'em|cháu|chau|bé|be|con|và|va|với|voi|cùng|cung|lẫn|lan|đã|da|rồi|roi|xong|đàng|dang|đầy|day|hết|het|này|nay|đó|do|ấy|ay|đều|deu|đồng|dong|nhất|nhat|' +
  'cho|ưng|ung|đăng|đưa|dua|nha|nhé|nhe|nghe|nghen|trong|học|hoc|sinh|cũng|rất|rat|vui|hoàn|hoan|thân|than|nhà|lớp|lop|chia|công|cong|để|de|có|co|' +
  'vẫn|van|tự|tu|ở|o|vừa|vua|mới|moi|thì|thi'
/** Whose parents gave leave: a name, or the word after "em". */
const CHILD_IN_LEAVE = new RegExp(
  `(?<=(?<!\\p{L})(?:em|cháu|chau|bé|be|con|bạn|ban) )(?!(?:${NO_CHILD_IN_LEAVE})(?!\\p{L}))[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]*)*|` +
    "(?<= )\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*)*",
  'gu',
)
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
/** Matches what is no praise, even with consent. */
export const BLAME = compilePattern(
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
export function hasParentsConsent(reading: AnalyzedText, praised: Span): boolean {
  if (REFUSED.test(reading) || BLAME.test(reading) || CONTACT.test(reading)) return false
  const isFor = (leave: Span) => isLeaveFor(reading, leave, praised)
  if (CONSENT.find(reading).some(isFor)) return true
  return LEAVE.find(reading).some(isFor) && !BEYOND_PRAISE.test(reading)
}

/** Whether leave is of the parents of the one who is praised: they are named alike, or not named. */
function isLeaveFor({ text }: AnalyzedText, leave: Span, praised: Span): boolean {
  const said = text.slice(praised.start, praised.end)
  // A sentence that has both says who is praised outside the leave.
  const who = isEnclosedSpan(praised, leave) ? said : said.replace(text.slice(leave.start, leave.end), '')
  const words = toWords(who)
  const children = findChildrenInLeave(text.slice(leave.start, leave.end)).map(toWords)
  return children.length === 0 || children.some((child) => isCalled(words, child))
}

function findChildrenInLeave(leave: string): string[] {
  // In a text in capitals every word looks like a name.
  const cased = leave === leave.toUpperCase() ? leave.toLowerCase() : leave
  return [...cased.matchAll(CHILD_IN_LEAVE)].map(([name]) => name)
}

/** The most words of a name. A sentence that praises a child has more. */
const MAX_NAME_WORDS = 6

/** Whether words name the same child as a given name, which is the last one of a whole name. */
function isCalled(words: readonly string[], child: readonly string[]): boolean {
  if (!child.every((word) => words.includes(word))) return false
  // Names of the highlands end with the family: "H'Hen Niê", "Y Moan Êban".
  return words.length > MAX_NAME_WORDS || words[0]!.length === 1 || child.at(-1) === words.at(-1)
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
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
  `(?<!(?:${PARENT_WORDS}|của|nhà|con)(?: (?:của|các|cả|hai|mấy|bé|em)){0,2} )${YOUNG}${YOUNG_NAME} (?:và|cùng|với|lẫn|cùng với) (?:cả )?(?:${PARENT_WORDS})`,
  `(?:${PARENT_WORDS})(?: (?:của )?(?:em|cháu|bé|con|học sinh|hs))? (?:và|cùng|lẫn|với|cũng như) (?:(?:cả|chính|các|của) ){0,2}${YOUNG}`,
  `(?<!(?:${PARENT_WORDS}|của|nhà|học)(?: (?:của|các|cả|hai|mấy)){0,2} )${YOUNG}${YOUNG_NAME} ${AGREES_TOO}`,
  `(?:mẹ|bố|ba|má|cha|mạ|bà|ông) con (?:\\p{L}{1,7} ){0,2}?(?:(?:cũng|đã|đều|rất|vui vẻ|cùng) ){0,3}${AGREES}`,
  `${AGREES} (?:của|từ) (?:cả |chính |các )?${YOUNG}`,
  `(?:xin phép|hỏi ý kiến|hỏi ý|hỏi) (?:cả |chính |các )?${YOUNG}`,
])

/** Whether the child who is praised agrees, and not another one of those who are named. */
export function hasOwnConsent(reading: AnalyzedText, name: Span): boolean {
  const words = toWords(reading.text.slice(name.start, name.end))
  const isOwn = ({ start, end }: Span) => {
    const children = findChildrenInLeave(reading.text.slice(start, end)).filter((child) => /^\p{Lu}/u.test(child))
    return children.length === 0 || children.some((child) => isCalled(words, toWords(child)))
  }
  return OWN_CONSENT.find(reading).some(isOwn) || agreesByName(reading, name)
}

const AGREES_RIGHT_AFTER = compilePattern(`^ ?${AGREES_TOO}`)
/** Before a name: it says whose parents are meant. */
const WHOSE_BEFORE = compilePattern(
  `(?:${PARENT_WORDS}|của|nhà|con)(?: (?:của|hai|các|mấy|em|cháu|bé|con|bạn|học sinh)){0,3} ?$`,
)
/** The rest of a name before its last word, and the others of several children: "Gia |Mẫu", "hai em Ví và |Mẫu". */
const NAME_BEFORE =
  /(?:(?<= (?:[Hh]ai|[Cc]ác|[Cc]ac|[Mm]ấy|[Mm]ay) (?:em|cháu|chau|bé|be|con|bạn|ban) )(?:\p{Lu}[\p{L}']{0,7}(?:,| và| va)? ){1,4}|(?:(?!(?:Bố|Bo|Mẹ|Me|Ba|Má|Ma|Cha|Tía|Mạ|Huynh)(?!\p{L}))\p{Lu}[\p{L}']{0,7} ){1,3})$/u
const NAME_RUN = /\p{Lu}\p{Ll}*(?: {1,2}\p{Lu}\p{Ll}*){1,4}/u
const AGREES_REACH = 48
const WHOSE_REACH = 32

/** Whether the one who is praised agrees, and is called by the last word of the name: "Ví cũng thích". */
function agreesByName(reading: AnalyzedText, { start, end }: Span): boolean {
  const { text } = reading
  const given = NAME_RUN.exec(text.slice(start, end))?.[0].split(' ').at(-1)
  if (!given) return false
  for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + given.length)) {
    const after = at + given.length
    if (
      AGREES_RIGHT_AFTER.testIn(reading, after, Math.min(text.length, after + AGREES_REACH)) &&
      !isOfParents(reading, at)
    )
      return true
  }
  return false
}

/** Whether the parents of the child are meant whose name, or the last word of it, begins at an offset. */
function isOfParents(reading: AnalyzedText, at: number): boolean {
  const before = NAME_BEFORE.exec(reading.text.slice(Math.max(0, at - WHOSE_REACH), at))?.[0] ?? ''
  const from = at - before.length
  return WHOSE_BEFORE.testIn(reading, Math.max(0, from - WHOSE_REACH), from)
}
