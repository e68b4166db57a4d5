// Who denounced or complained. That is for the office that the petition went to.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripSourceDiacritics } from '../../text/character-folding.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { CHIEFS, KIN_TITLES, PERSON_TITLES } from '../shared/context/titles.ts'
import { BARE_TITLE, type NamedPerson } from './named-people.ts'
import { EXAMPLES, FICTION, JEST, OTHER_ACTS, PRESS, PUBLIC_FIGURES } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { AGAINST, FOR_SOMETHING, MAX_PETITIONS, PETITION, PETITION_LETTER, SENDER_REACH } from './petition-words.ts'
import { createRangeTest } from './range-test.ts'
import { findJoinedPeople, findSubject, joinWithoutNumbers, WRITER_WORDS } from './subjects.ts'

const SOMEBODY =
  `(?:${PERSON_TITLES}|lão|mụ|gã|thằng|con mụ|vợ chồng|trưởng|phó|${CHIEFS}|hiệu trưởng|hiệu phó|` +
  `kế toán|cán bộ|công an|sếp|hàng xóm|chồng|vợ|nhà (?:${KIN_TITLES}|hàng xóm))`
const DEED = 'việc|vụ|chuyện|hành vi'
const PLACE_OR_FIRM = 'xã|phường|thôn|ấp|ủy ban|lò|cơ sở|trại|công ty|quán|tiệm|điểm|ổ|sòng|bãi|trường|bếp'
const GROUP = 'đám|nhóm|đường dây|kẻ|tay|bọn|người|chủ'
const OBJECT = `(?:${SOMEBODY}|(?:${DEED}|${PLACE_OR_FIRM}|${GROUP}|lên|với) )`
const MATTER = `(?:${AGAINST}|${FOR_SOMETHING}(?= (?:\\p{L}+ ){0,3}?${SOMEBODY}))`
const ACT = '(?:gửi|gởi|nộp|viết|làm|đưa|đem|mang|ký|có|thảo|soạn|rải|bỏ|đệ|gõ)'
/** Help with a petition, a form, and one that is read. */
const NO_LETTER = '(?!(?:giùm|dùm|giúp|hộ|mẫu|cho|thay|hướng|cách|người|biên|trả|nhận|đọc)(?!\\p{L}))'

/** Somebody sends a petition: its subject is before it. */
const SENDS = compilePattern([
  `${ACT}(?: ${NO_LETTER}\\p{L}+){0,4}? ${PETITION_LETTER}(?: (?!xin(?!\\p{L})|mẫu(?!\\p{L}))[\\p{L}\\d]+){0,6}? ${MATTER}`,
  `(?:tố cáo|tố giác|khiếu tố|khiếu kiện)(?= ${OBJECT})`,
])
/** The same, which would be "đừng đồn" without diacritics. */
const SIGNS = compilePattern(
  `đứng (?:tên |ra ){0,2}(?:viết |làm |ký |nộp |gửi )?(?:trong |vào |ở )?(?:lá |tờ |cái )?${PETITION_LETTER}(?! (?:vị|hàng))`,
  { bare: false },
)
const LETTER_OF = compilePattern('(?:lá |tờ |cái )?(?:đơn thư|đơn)')
/** What may be between a petition and its sender: whom it is against, and the word before the sender. */
const AGAINST_WHOM = new RegExp(
  '^(?: (?:nac danh|viet tay|tap the|moi|nay|do|kia|(?:thu|lan) (?:hai|ba|tu|\\d)|ve viec [a-z ]{2,30}|' +
    `(?:truong|pho|chu tich|can bo|bi thu|giam doc|ke toan|hieu truong|hieu pho|cong an|sep|thay|${stripSourceDiacritics(KIN_TITLES)})` +
    "(?: (?!(?:tien|dat|nha|xe|viec|lay|an|hanh|trai|lo|quan)(?![a-z]))[a-z']+){0,3})){0,2} (?:cua|do)" +
    `(?: (?:hai |vo |chong )?(?:vo chong|me con|cha con|nha|ho|gia dinh|con|vo|chong|me|bo|ba cu))?(?: ${BARE_TITLE})? $`,
)
/** The same, where the sender is between the letter and what it is for: "đơn của bà … tố cáo". */
const OF = new RegExp(`^ (?:cua|do)(?: (?:nha|ho|gia dinh|vo chong))?(?: ${BARE_TITLE})? $`)
const MATTER_AFTER = compilePattern(`^(?:,? [\\p{L}\\d]+){0,9}?,? ${MATTER}`)
/** The petition is by somebody, who is named after what it is about: "đơn kiện tôi về tiền làm đường là do bà …". */
const BY = compilePattern(
  `${PETITION_LETTER}(?: (?:nặc danh|thư|tập thể|viết tay)){0,2} ${AGAINST}(?:,? (?!do(?!\\p{L})|giùm|giúp|hộ|mẫu|không)[\\p{L}\\d]+){0,14}?,? (?:do|là(?= (?:${KIN_TITLES}) ))`,
)
/** Words of a petition about a matter: no one says in them that something belongs to somebody. */
const OF_MATTER = '(?:,? (?!(?:rằng|nói|bảo|ghi|khẳng định|giùm|giúp|hộ|mẫu|không)(?!\\p{L}))[\\p{L}\\d]+)'
const THIS = `(?:${POINTING}|đấy|nớ)`
const OWNED = '(?:đất|thửa|mảnh|lô|nhà|vườn|ao|ruộng|rừng|xe|tiền|sổ|chữ ký|lỗi)'
/** The petition is somebody's, who is named after all that it is about: "đơn tố cáo chuyện cấp sổ là của bà …". */
const IS_OF = compilePattern(
  `${PETITION_LETTER}(?: (?:nặc danh|thư|tập thể|viết tay)){0,2} ${AGAINST}${OF_MATTER}{0,14}?` +
    `(?<!${OWNED}(?: ${THIS})?),? (?:${THIS}(?: là)?|là) (?:chính )?của`,
)
/** The same, where the sender is only followed by the sending: "đơn tố cáo vụ cấp sổ bà … gửi lên huyện rồi". */
const ABOUT_DEED = compilePattern(`${PETITION_LETTER} ${AGAINST} (?:cái )?(?:${DEED})`)
const DEED_WORDS = /^(?: (?!rang |noi |bao |ghi )[a-z\d']{1,10}){1,9}(?<! (?:tien|phi|quy|qua)) $/
const SENDS_IT = compilePattern(
  '^,?(?: (?:xóm|thôn|ấp|tổ|bản|khóm) [\\p{L}\\d]+)?(?: (?:đã|mới|vừa|là người|chứ ai)){0,2} (?:gửi|gởi|nộp)' +
    '(?=[.,!]|$| (?:lên|ra|tới|đến|cho|hôm|bữa|rồi|đó|đấy|chứ|xã|huyện|tỉnh|phường|công an|viện|tòa|thanh tra|ủy ban)(?!\\p{L}))',
)
const BY_WHOM = new RegExp(`^ (?:chinh |tay |nha |ho |vo chong |me con |con |mot minh ){0,2}(?:${BARE_TITLE} )?$`)
/** Somebody writes it, for nobody else. */
const WRITES_IT = compilePattern(
  `^(?:,? (?!không|chưa|đâu)[\\p{L}\\d]+){0,6}?,? ${ACT}(?! (?:giùm|dùm|giúp|hộ|thay|cho|mẫu|nhận|nên|gì)(?!\\p{L}))`,
)
const DENOUNCES = 'tố cáo|tố giác|viết đơn|làm đơn|gửi đơn|nộp đơn|đứng đơn|ký đơn|mách|điểm chỉ|chỉ điểm'
/** Who it was that denounced. */
const SENDER_IS = compilePattern([
  `(?:người|kẻ|đứa|thằng|con|thủ phạm)(?: (?:đã|đứng ra|đi|ký|đứng tên|bí mật|lén)){0,3} (?:${DENOUNCES}|khiếu nại|` +
    'gởi đơn|đứng tên|viết thư tố|báo công an|báo kiểm lâm)' +
    '(?: (?!bị(?!\\p{L}))[\\p{L}\\d]+){0,8}?,?(?: (?:chính )?(?:là|tên|ai ngoài|không ai khác))|' +
    '(?:người|kẻ|đứa) (?:tố cáo|tố giác|khiếu nại|viết đơn|làm đơn|gửi đơn|nộp đơn|đứng đơn) ?:',
])
const AFTER_IS = new RegExp(`^ ?(?:cai |thang |con |chinh |la ){0,2}(?:${BARE_TITLE} )?$`)
/** Words of a petition that its writer signs. */
const IS_OWN_TEXT = compilePattern('(?:tôi|em|tui|cháu)(?: (?:tên|là|xin|làm|viết|gửi|kính|đề nghị|cam đoan))')
const IS_SENDER = compilePattern(
  `(?:chính |mới )?là (?:chính )?(?:người|kẻ|đứa|thủ phạm)(?: (?:đã|đứng ra|đi)){0,2} (?:${DENOUNCES})` +
    '(?! (?:giúp|giùm|dùm|hộ|cho|xin|thay)(?!\\p{L}))',
)

/**
 * Who is denounced shows who signed: "đơn tố nhà tui có chữ ký bà …". Not a petition of the writer: "đơn khiếu nại em
 * gửi …".
 */
const SIGNED = compilePattern(
  `${AGAINST}(?: (?:gia đình|nhà|vợ chồng|chồng|vợ|con|mẹ con))? ${WRITER_WORDS}(?! (?:(?:đã|vừa|mới) )?(?:viết|gửi|gởi|nộp|soạn|ký)(?!\\p{L}))(?:,? [\\p{L}\\d]+){0,16}?,? có (?:đủ |cả )?chữ (?:ký|kí)`,
)
const SIGNED_BY = new RegExp(`^ (?:cua )?(?:${BARE_TITLE} (?:voi|va|cung) )?(?:${BARE_TITLE} )?$`)

/** Between a person and the petition: another act, advice, or a denial. */
const OTHER_ACT = compilePattern(
  `${OTHER_ACTS}|à|nhận|tiếp (?:nhận|dân|công dân)|thụ lý|biểu|coi|ngăn|cản|cứ|có quyền|có thể|được quyền|muốn hỏi|` +
    'giả sử|không|chưa|chẳng|hổng|bị|thay mặt|xin|khi|biết|xác minh|ra quyết định|theo',
)
/** Fiction, history, people whom the press writes of, the press, and lessons. */
const OTHER_MATTER = compilePattern([
  `${FICTION}|vai (?:diễn|chính|phụ)|tác phẩm|nhà (?:văn|thơ|báo)|tội ác|thực dân|phong kiến|hồi (?:xưa|chiến tranh)`,
  `${PUBLIC_FIGURES}|đại biểu|thủ tướng|nghị sĩ`,
  `${PRESS}|phiên tòa|sơ thẩm|phúc thẩm|cơ quan (?:cảnh sát )?điều tra`,
  `${EXAMPLES}|câu hỏi|đáp án|luật quy định|theo (?:luật|điều|khoản)|mẫu đơn|đơn mẫu|cách viết|thời hạn`,
])
/** What customers, pupils and players complain of. It counts in the clause of the petition only. */
const OF_CUSTOMERS = compilePattern(
  'hãng (?:bay|xe|hàng|tàu|điện)|hàng không|nhà mạng|điện máy|tổng đài|nhà xe|khách sạn|đơn hàng|giao hàng|bảo hành|hoàn tiền|' +
    'chuyến bay|trọng tài|ban tổ chức|phúc khảo|điểm thi|bàn thắng|liên đoàn (?:bóng|võ|thể|cờ|quần|điền)|cờ tướng|chơi bài|quỹ đen',
)
/** The same, in words that neighbours also say of what they denounce: a full name next to them is no play. */
const OF_CUSTOMERS_OR_PLAY = compilePattern(
  `shop|shopee|lazada|tiki|tiktok|app|game|cười (?:xỉu|ẻ|bể|chết|muốn)|${JEST}`,
)
/** After a petition: how, where or when to send one is asked. A tag like "đúng không" asks for a confirmation. */
const ASKS_HOW = compilePattern([
  '(?:ở|cho|lên|tới|đến|ra|gửi|gởi|nộp)(?: \\p{L}+){0,2}? (?:đâu|ai|chỗ nào|nơi nào|phòng nào|cơ quan nào|cấp nào)',
  '(?:nộp|gửi|gởi|viết|soạn|làm|thủ tục|hồ sơ|giấy tờ|quy trình|trình tự|rút đơn|giải quyết|trả lời|xử lý)(?: [\\p{L}\\d]+){0,5}? ' +
    '(?:ở đâu|sao|ra sao|thế nào|như nào|kiểu gì|cách nào|những gì|gì|khi nào|bao giờ|bao nhiêu)',
  '(?:khi nào|bao giờ|chừng nào)(?: \\p{L}+){0,3} (?:kết quả|trả lời|giải quyết|xử lý|xong)',
  'bao lâu|mấy (?:ngày|hôm|tuần|tháng|bản)|bao nhiêu (?:ngày|tiền|bản)|thời hạn|hết hạn|quá hạn|còn hạn|đúng hạn|thủ tục',
  '(?:phải|cần) (?:làm|chuẩn bị|nộp|có|mang|kèm)(?: \\p{L}+){0,3}? (?:gì|sao|nào)|có (?:được|cần|phải)(?: \\p{L}+){1,5} (?:không|ko|hông)',
])
const FOR_WRITER = compilePattern(`(?:^|.{0,30} )(?:giùm|dùm|giúp|hộ|cho|thay) (?:nhà |gia đình )?${WRITER_WORDS}`)

/** Finds the people who are said to have sent a petition. */
export function findPetitionSenders(reading: AnalyzedText, people: readonly NamedPerson[]): PersonalItem[] {
  const found: PersonalItem[] = []
  if (people.length === 0) return found
  const add = (person: NamedPerson | undefined, other: Span) => {
    if (!person || isLetterOnly(reading, person)) return
    const span = { start: Math.min(person.start, other.start), end: Math.max(person.end, other.end) }
    const names = findJoinedPeople(reading, people, person).map(({ name }) => name)
    const isKnown = (item: PersonalItem) => hasOverlap(item, span) || item.names?.[0]?.start === names[0]!.start
    if (found.some(isKnown) || isOtherMatter(reading, person, other)) return
    found.push({ ...joinWithoutNumbers(reading, person, other), message: 'petition', names, rank: 1 })
  }
  const addEach = (pattern: Pattern, findSender: (words: Span) => NamedPerson | undefined) => {
    for (const words of pattern.find(reading)) {
      if (found.length >= MAX_PETITIONS) return
      add(findSender(words), words)
    }
  }
  const findAfter = (end: number, between: RegExp) => {
    for (let at = findNextSpanIndex(people, end); at < people.length; at++) {
      const { start } = people[at]!
      if (start > end + SENDER_REACH) return undefined
      if (start >= end && between.test(reading.bare.slice(end, start))) return people[at]
    }
    return undefined
  }
  const findActor = (act: Span) => {
    const isForWriter = FOR_WRITER.testIn(reading, act.end, act.end + SENDER_REACH)
    return isForWriter ? undefined : findSubject(reading, people, act, OTHER_ACT)
  }
  // The letter of somebody says more than what it is for, which numbers may part from the name.
  addEach(LETTER_OF, ({ end }) => {
    const person = findAfter(end, OF)
    return person && MATTER_AFTER.testIn(reading, person.end, person.end + SENDER_REACH) ? person : undefined
  })
  addEach(SENDS, findActor)
  addEach(SIGNS, findActor)
  addEach(IS_SENDER, (act) => findSubject(reading, people, act, OTHER_ACT))
  addEach(PETITION, ({ end }) => findAfter(end, AGAINST_WHOM))
  addEach(BY, ({ end }) => {
    const person = findAfter(end, BY_WHOM)
    return person && WRITES_IT.testIn(reading, person.end, person.end + SENDER_REACH) ? person : undefined
  })
  addEach(SIGNED, ({ end }) => findAfter(end, SIGNED_BY))
  addEach(IS_OF, ({ end }) => findAfter(end, BY_WHOM))
  addEach(ABOUT_DEED, ({ end }) => {
    const person = findAfter(end, DEED_WORDS)
    return person && SENDS_IT.testIn(reading, person.end, person.end + SENDER_REACH) ? person : undefined
  })
  // A petition is signed like that by its writer.
  const isSigned = (end: number) => reading.text[end - 1] === ':' && IS_OWN_TEXT.test(reading)
  addEach(SENDER_IS, ({ end }) => (isSigned(end) ? undefined : findAfter(end, AFTER_IS)))
  return found
}

/** Units after a petition in which its clause ends, where no mark does. */
const CLAUSE_REACH = 60
const CLAUSE_END = /[,;:.!?…\n()–]/

const isOtherIn = createRangeTest(OTHER_MATTER)

/** Whether a petition is none that a neighbour sent, or how to send one is asked. */
function isOtherMatter(reading: AnalyzedText, person: NamedPerson, petition: Span): boolean {
  const span = { start: Math.min(person.start, petition.start), end: Math.max(person.end, petition.end) }
  const sentence = findEnclosingSentence(reading, span)
  if (isOtherIn(reading, sentence)) return true
  const rest = reading.text.slice(span.end, Math.min(sentence.end, span.end + CLAUSE_REACH))
  const length = rest.search(CLAUSE_END)
  const end = span.end + (length < 0 ? rest.length : length)
  if (OF_CUSTOMERS.testIn(reading, petition.start, end)) return true
  if (!isSureName(person) && OF_CUSTOMERS_OR_PLAY.testIn(reading, petition.start, end)) return true
  return (
    reading.text.slice(span.end, sentence.end + 1).includes('?') && ASKS_HOW.testIn(reading, span.end, sentence.end)
  )
}

/** Whether a name is the letter of an example: "Ông A". */
function isLetterOnly({ bare, lower }: AnalyzedText, { name }: NamedPerson): boolean {
  return name.end - name.start === 1 && bare[name.start] === lower[name.start]
}
