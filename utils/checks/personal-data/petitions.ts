// Who denounced or complained, and petitions of others that are shown. Both are for the office that the petition went
// to. What writers say of petitions that are their own is left alone.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import type { NamedPerson } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'
import { findJoinedPeople, findSubject, joinWithoutNumbers, WRITER_WORDS } from './subjects.ts'

/** What every petition has in it. */
export const PETITION_PREFILTER = createIncrementalRegExp('bare', /(?<![a-z])(?:don|thu)(?![a-z])|to (?:cao|giac)/)

/** Petitions against somebody, or for the writer's right. */
const AGAINST = '(?:tố cáo|tố giác|tố|khiếu nại|khiếu tố|khiếu kiện|khởi kiện|kiện(?! (?:hàng|toàn|tướng))|kêu oan)'
/** Petitions that neighbours also sign for a lamp or a bridge: they count where somebody is named in them. */
const FOR_SOMETHING = '(?:kiến nghị|phản ánh|trình báo|kêu cứu)'
const SOMEBODY =
  '(?:ông|bà|anh|chị|cô|chú|bác|dì|cậu|mợ|thím|thầy|lão|mụ|gã|thằng|con mụ|vợ chồng|trưởng|phó|chủ tịch|bí thư|giám đốc|' +
  'hiệu trưởng|hiệu phó|kế toán|cán bộ|công an|sếp|hàng xóm|chồng|vợ|nhà (?:ông|bà|anh|chị|cô|chú|bác|hàng xóm))'
const OBJECT = `(?:${SOMEBODY}|(?:việc|vụ|chuyện|hành vi|xã|phường|thôn|ấp|ủy ban|chủ|lên|với|đám|nhóm|lò|cơ sở|trại|công ty|quán|tiệm|điểm|ổ|sòng|bãi|đường dây|kẻ|tay|bọn|người|trường|bếp) )`
const LETTER = '(?:đơn thư|đơn|thư)'
const MATTER = `(?:${AGAINST}|${FOR_SOMETHING}(?= (?:\\p{L}+ ){0,3}?${SOMEBODY}))`
const ACT = '(?:gửi|gởi|nộp|viết|làm|đưa|đem|mang|ký|có|thảo|soạn|rải|bỏ|đệ|gõ)'
/** Help with a petition, a form, and one that is read. */
const NO_LETTER = '(?!(?:giùm|dùm|giúp|hộ|mẫu|cho|thay|hướng|cách|người|biên|trả|nhận|đọc)(?!\\p{L}))'

/** Somebody sends a petition: its subject is before it. */
const SENDS = compilePattern([
  `${ACT}(?: ${NO_LETTER}\\p{L}+){0,4}? ${LETTER}(?: (?!xin(?!\\p{L})|mẫu(?!\\p{L}))[\\p{L}\\d]+){0,6}? ${MATTER}`,
  `(?:tố cáo|tố giác|khiếu tố|khiếu kiện)(?= ${OBJECT})`,
])
/** The same, which would be "đừng đồn" without diacritics. */
const SIGNS = compilePattern(
  `đứng (?:tên |ra ){0,2}(?:viết |làm |ký |nộp |gửi )?(?:trong |vào |ở )?(?:lá |tờ |cái )?${LETTER}(?! (?:vị|hàng))`,
  { bare: false },
)
/** A petition, or the word before its sender. */
const PETITION = compilePattern(`${LETTER}(?: (?:nặc danh|thư|tập thể|viết tay)){0,2} (?:${AGAINST}|${FOR_SOMETHING})`)
const LETTER_OF = compilePattern('(?:lá |tờ |cái )?(?:đơn thư|đơn)')
const TITLE = '(?:ong|ba|anh|chi|co|chu|bac|di|cau|mo|thim|thay|em)'
/** What may be between a petition and its sender: whom it is against, and the word before the sender. */
const AGAINST_WHOM = new RegExp(
  '^(?: (?:nac danh|viet tay|tap the|moi|nay|do|kia|(?:thu|lan) (?:hai|ba|tu|\\d)|ve viec [a-z ]{2,30}|' +
    '(?:truong|pho|chu tich|can bo|bi thu|giam doc|ke toan|hieu truong|hieu pho|cong an|sep|ong|ba|anh|chi|co|chu|bac|thay)' +
    "(?: (?!(?:tien|dat|nha|xe|viec|lay|an|hanh|trai|lo|quan)(?![a-z]))[a-z']+){0,3})){0,2} (?:cua|do)" +
    `(?: (?:hai |vo |chong )?(?:vo chong|me con|cha con|nha|ho|gia dinh|con|vo|chong|me|bo|ba cu))?(?: ${TITLE})? $`,
)
/** The same, where the sender is between the letter and what it is for: "đơn của bà … tố cáo". */
const OF = new RegExp(`^ (?:cua|do)(?: (?:nha|ho|gia dinh|vo chong))?(?: ${TITLE})? $`)
const MATTER_AFTER = compilePattern(`^,?(?: [\\p{L}\\d]+){0,6}? ${MATTER}`)
/** Who it was that denounced. */
const SENDER_IS = compilePattern([
  '(?:người|kẻ|đứa|thằng|con|thủ phạm)(?: (?:đã|đứng ra|đi|ký|đứng tên|bí mật|lén)){0,3} (?:tố cáo|tố giác|khiếu nại|viết đơn|làm đơn|' +
    'gửi đơn|gởi đơn|nộp đơn|đứng đơn|đứng tên|ký đơn|viết thư tố|báo công an|báo kiểm lâm|mách|điểm chỉ|chỉ điểm)' +
    '(?: (?!bị(?!\\p{L}))[\\p{L}\\d]+){0,8}?,?(?: (?:chính )?(?:là|tên|ai ngoài|không ai khác))|' +
    '(?:người|kẻ|đứa) (?:tố cáo|tố giác|khiếu nại|viết đơn|làm đơn|gửi đơn|nộp đơn|đứng đơn) ?:',
])
const AFTER_IS = new RegExp(`^ ?(?:cai |thang |con |chinh |la ){0,2}(?:${TITLE} )?$`)
/** Words of a petition that its writer signs. */
const IS_OWN_TEXT = compilePattern('(?:tôi|em|tui|cháu)(?: (?:tên|là|xin|làm|viết|gửi|kính|đề nghị|cam đoan))')
const IS_SENDER = compilePattern(
  '(?:chính |mới )?là (?:chính )?(?:người|kẻ|đứa|thủ phạm)(?: (?:đã|đứng ra|đi)){0,2} (?:tố cáo|tố giác|viết đơn|làm đơn|gửi đơn|' +
    'nộp đơn|đứng đơn|ký đơn|mách|điểm chỉ|chỉ điểm)(?! (?:giúp|giùm|dùm|hộ|cho|xin|thay)(?!\\p{L}))',
)

/** Between a person and the petition: another act, advice, or a denial. */
const OTHER_ACT = compilePattern(
  'ơi|à|hướng dẫn|nhận|tiếp (?:nhận|dân|công dân)|thụ lý|giúp|giùm|dùm|nhờ|bảo(?! (?:vệ|mẫu|an|hiểm|trì|tàng|dưỡng))|biểu|khuyên|dặn|xem|coi|đọc|giải quyết|trả lời|nghe|' +
    'ngăn|cản|tư vấn|luật sư|nên|cứ|hãy|có quyền|có thể|được quyền|muốn hỏi|nếu|giả sử|không|chưa|chẳng|hổng|bị|cho|để|' +
    'thay mặt|xin|gặp|khi|biết|xác minh|ra quyết định|theo',
)
/** People whom the press writes of, the press, fiction, lessons, and complaints of customers and of players. */
const OTHER_MATTER = compilePattern([
  'phim|truyện|tiểu thuyết|kịch|đóng vai|vai (?:diễn|chính|phụ)|nhân vật|tác phẩm|nhà (?:văn|thơ|báo|vua)|tập \\d{1,3}|' +
    'ca sĩ|diễn viên|nghệ sĩ|cầu thủ|hoa hậu|người mẫu|đại biểu|tổng thống|thủ tướng|nghị sĩ|tội ác|thực dân|phong kiến',
  'theo (?:báo|đài|tin|vnexpress|tuổi trẻ|thanh niên|vtv|thông báo|kết luận|bản án|cáo trạng)|báo (?:chí|(?:\\p{L}+ ){0,3}(?:đưa|đăng|viết))|' +
    'phiên tòa|xét xử|sơ thẩm|phúc thẩm|bị (?:cáo|can)|khởi tố|cơ quan (?:cảnh sát )?điều tra',
  'ví dụ|tình huống|câu hỏi|bài tập|đáp án|giả sử|luật quy định|theo (?:luật|điều|khoản)|mẫu đơn|đơn mẫu|cách viết|thời hạn|' +
    'hồi (?:xưa|đó|chiến tranh)|ngày xưa',
  'shop|shopee|lazada|tiki|tiktok|hãng (?:bay|xe|hàng|tàu|điện)|hàng không|nhà mạng|điện máy|app|tổng đài|nhà xe|khách sạn|đơn hàng|' +
    'giao hàng|bảo hành|hoàn tiền|chuyến bay|trọng tài|ban tổ chức|phúc khảo|điểm thi|bàn thắng|liên đoàn (?:bóng|võ|thể|cờ|quần|điền)|cờ tướng|chơi bài|game|' +
    'haha|hihi|hehe|kk+|cười (?:xỉu|ẻ|bể|chết|muốn)|quỹ đen|nói đùa|giỡn',
])
const FOR_WRITER = compilePattern(`(?:^|.{0,30} )(?:giùm|dùm|giúp|hộ|cho|thay) (?:nhà |gia đình )?${WRITER_WORDS}`)

/** Units between a petition and its sender. */
const SENDER_REACH = 60
/** Petitions in one draft that are looked at. More would not help the writer. */
const MAX_PETITIONS = 30
/** Finds the people who are said to have sent a petition, and petitions of others that are shown. */
export function findPetitions(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const senders = findSenders(reading, people)
  const shown = findShownPetitions(reading, senders)
  return [...senders, ...shown]
}

function findSenders(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const found: PersonalItem[] = []
  const add = (person: NamedPerson, other: Span) => {
    const span = { start: Math.min(person.start, other.start), end: Math.max(person.end, other.end) }
    const sentence = findEnclosingSentence(reading, span)
    if (isLetterOnly(reading, person) || found.some((item) => hasOverlap(item, span))) return
    if (OTHER_MATTER.testIn(reading, sentence.start, sentence.end)) return
    if (reading.text.slice(span.end, sentence.end + 1).includes('?')) return
    const names = findJoinedPeople(reading, people(), person).map(({ name }) => name)
    found.push({ ...joinWithoutNumbers(reading, person, other), message: 'petition', names, rank: 1 })
  }
  for (const act of [...SENDS.find(reading), ...SIGNS.find(reading)].slice(0, MAX_PETITIONS)) {
    const person = findSubject(reading, people(), act, OTHER_ACT)
    if (person && !FOR_WRITER.testIn(reading, act.end, act.end + SENDER_REACH)) add(person, act)
  }
  for (const act of IS_SENDER.find(reading).slice(0, MAX_PETITIONS)) {
    const person = findSubject(reading, people(), act, OTHER_ACT)
    if (person) add(person, act)
  }
  const findAfter = (end: number, between: RegExp) =>
    people().find(
      (one) => one.start >= end && one.start <= end + SENDER_REACH && between.test(reading.bare.slice(end, one.start)),
    )
  for (const petition of PETITION.find(reading).slice(0, MAX_PETITIONS)) {
    const person = findAfter(petition.end, AGAINST_WHOM)
    if (person) add(person, petition)
  }
  for (const letter of LETTER_OF.find(reading).slice(0, MAX_PETITIONS)) {
    const person = findAfter(letter.end, OF)
    if (person && MATTER_AFTER.testIn(reading, person.end, person.end + SENDER_REACH)) add(person, letter)
  }
  for (const words of SENDER_IS.find(reading).slice(0, MAX_PETITIONS)) {
    // A petition is signed like that by its writer.
    if (reading.text[words.end - 1] === ':' && IS_OWN_TEXT.test(reading)) continue
    const person = findAfter(words.end, AFTER_IS)
    if (person) add(person, words)
  }
  return found
}

/** Whether a name is the letter of an example: "Ông A". */
function isLetterOnly({ bare, lower }: AnalyzedText, { name }: NamedPerson): boolean {
  return name.end - name.start === 1 && bare[name.start] === lower[name.start]
}

const SHOWS =
  '(?:chụp|scan|quét|photo|quay|đăng|up|upload|post|share|chia sẻ|tung|forward|fw|chuyển tiếp|chép|trích|leak|lộ|khoe|thả|quăng|bắn)'
const READERS =
  '(?:cả (?:nhà|nhóm|xóm|hội|làng)|mọi người|mn|bà con|cô bác|anh em|ae|chị em|(?:các|mấy) (?:bác|anh|chị|bạn|mẹ|cô|chú|em|cụ|thầy|má|dì)|' +
  '(?:nhóm|group|hội) ?(?:mình|ta|này)?|tụi bay|hàng xóm|người ta|ai cần)'
const PAPER =
  '(?:(?:lá|tờ|bức|cái|nguyên|nội dung|bản|ảnh|hình|toàn văn|trang) ){0,3}(?:đơn thư|đơn|thư tố cáo|thư tố|thư nặc danh)' +
  '(?! (?:hàng|vị|giản|giá|thuốc|xin|đăng|ca|độc|côi|phương|sơ|điệu|nghỉ|vay|mua|đặt|ly|mẫu|từ|dự)(?!\\p{L}))'
/** A word, or the initials that a mask leaves. */
const WORD = '(?:(?:\\p{L}\\.){1,5}|[\\p{L}\\d]+)'
/** A petition is shown to readers. */
const SHOWN = compilePattern([
  `${SHOWS}(?: (?!mẫu(?!\\p{L}))\\p{L}+){0,5}? ${PAPER}`,
  `${PAPER}(?:,? ${WORD}){0,12}?,? ${SHOWS}`,
  `(?:gửi|gởi|đưa|cho|chuyển|mời)(?: \\p{L}+){0,2}? ${READERS}(?: \\p{L}+){0,4}? ${PAPER}`,
  `${PAPER}(?:,? ${WORD}){0,12}?,? (?:gửi|gởi|đưa|cho)(?: \\p{L}+)? ${READERS}`,
  `${PAPER}(?:,? ${WORD}){0,10}?,? ${READERS}(?: \\p{L}+)? (?:coi|xem|đọc|ngó)`,
  `${PAPER}(?:,? ${WORD}){0,10}?,? (?:đây nè|đây nha|đây,|nè|bên dưới|ở dưới|trong ảnh|đính kèm)`,
])
/** The petition is of somebody else, came to an office, or is to be kept. */
const OF_OTHERS = compilePattern([
  `${PAPER}(?: [\\p{L}\\d]+){0,8}? (?:của|do) (?:(?:một|hai|mấy|các|cái|con|thằng|vợ chồng|hộ|nhà|gia đình) ){0,2}` +
    '(?:người (?:dân|ta|tố|khiếu|nhà|hàng)|ông|bà|anh|chị|cô|chú|bác|dì|thím|mợ|cậu|thầy|công dân|dân|hàng xóm|ai|nhân viên|' +
    'phụ huynh|đồng nghiệp|đứa|hộ|nó|họ|ổng|bả|chỉ|ảnh|cựu|giáo viên|cán bộ)',
  '(?:bộ phận|phòng|ban|tổ|trụ sở|lịch|bàn|văn phòng) (?:tiếp (?:công )?dân|một cửa)|một cửa|văn thư|' +
    '(?:cơ quan|xã|phường|phòng|thôn|đơn vị|trường|trạm|bên|chỗ|sếp|ủy ban) (?:em|mình|tôi|tui|ta|con|cháu)?(?: ?(?:vừa|mới|đang|có))* ?(?:nhận|tiếp nhận)|' +
    '(?:mới|vừa|sáng nay|chiều nay|hôm nay|hôm qua) (?:\\p{L}+ )?(?:nhận|tiếp nhận)',
  '(?:ai|người ta|có người|người dân|công dân|dân|nó|họ|hàng xóm|bà con|(?:ông|bà|anh|chị|cô|chú|bác|thím) (?:ấy|ta|này|kia|đó|hàng xóm))' +
    '(?: \\p{L}+){0,3}? (?:gửi|gởi|viết|nộp|làm|đưa|kiện|tố)',
  'xem xong (?:\\p{L}+ )?xóa|đừng (?:nói|lộ|để lộ|cho ai|kể)|(?:chụp|quay) (?:lén|trộm)|giữ kín|lộ ra|lọt ra|tuồn|lụm|hóng|' +
    '(?:coi|xem|đoán|nhận ra)(?: \\p{L}+){0,3} (?:ai|chữ|thằng nào|con nào|đứa nào)|ai viết|nét chữ|chữ (?:ai|của|viết)',
])
/** A petition of the writer, or of all who live there. */
const OWN = compilePattern([
  `(?:${WRITER_WORDS}|(?:nhà|gia đình|vợ chồng|bố mẹ|ba mẹ|cha mẹ|mẹ|bố|má) ${WRITER_WORDS})(?: (?:đã|vừa|mới|cũng|có|phải|từng|sẽ|cùng|lại|đành|tự|xin|đang|tính|định)){0,3}` +
    ` (?:viết|làm|nộp|ký|đứng|soạn|gửi|gởi)(?: (?:lá|tờ|cái|bản|rất|nhiều|mấy|cả|đủ|\\d{1,2}|hai|ba|bốn|lần)){0,3} (?:${LETTER})`,
  `${PAPER}(?: [\\p{L}\\d]+){0,8}? (?:của )(?:(?:nhà|gia đình|vợ chồng|bố mẹ|ba mẹ|mẹ|bố|má|chồng|vợ|bên|chúng|tụi|bọn) )?${WRITER_WORDS}`,
  '(?:tập thể|cả (?:xóm|thôn|khu|chung cư|lớp|làng)|cư dân|bà con|các hộ|dân (?:làng|khu|xóm))(?: \\p{L}+){0,3} (?:ký|cùng ký|gửi|làm|kiến nghị)|' +
    `${PAPER}(?: [\\p{L}\\d]+){0,4} (?:tập thể|chung)|đơn của (?:tập thể|cư dân|bà con|dân làng|dân khu)`,
])
/** Nobody is to show it, or somebody was punished for that. */
const REFUSED = compilePattern(
  '(?:đừng|không|chớ|cấm|tránh|hạn chế|ko|hông|chưa|ai|vụ|việc|vì|do|tội|sao)(?: [\\p{L}\\d]+){0,5} ?$',
)
const RULE = compilePattern(
  'mẫu đơn|đơn mẫu|cách viết|biểu mẫu|hướng dẫn|quy định|nghiêm cấm|bị (?:phạt|kỷ luật|xử lý|xử phạt|khiển trách)|làm lộ|lộ lọt|' +
    'bảo vệ người tố cáo|bảo mật|giữ bí mật|phim|truyện|vai|tiểu thuyết|theo (?:báo|đài)|báo (?:chí|(?:\\p{L}+ ){0,3}(?:đưa|đăng|viết))',
)

function findShownPetitions(reading: AnalyzedText, senders: readonly PersonalItem[]): PersonalItem[] {
  const petitions = PETITION.find(reading)
  if (petitions.length === 0) return []
  const found: PersonalItem[] = []
  for (const { start, end } of SHOWN.find(reading).slice(0, MAX_PETITIONS)) {
    const passage = findEnclosingPassage(reading, { start, end })
    const sentence = findEnclosingSentence(reading, { start, end })
    const isOf = (items: readonly Span[]) => items.some((item) => hasOverlap(item, passage))
    if (!isOf(petitions) || !(isOf(senders) || OF_OTHERS.testIn(reading, passage.start, passage.end))) continue
    if (OWN.testIn(reading, passage.start, passage.end) || RULE.testIn(reading, passage.start, passage.end)) continue
    if (REFUSED.testIn(reading, Math.max(sentence.start, start - SENDER_REACH), start)) continue
    if (reading.text.slice(end, sentence.end + 1).includes('?') || isPublished(reading, { start, end })) continue
    // The sender is named in it: one finding for both, since a picture of the petition says the name, too.
    const named = senders.filter((sender) => hasOverlap(sender, { start, end }))
    found.push({
      start: Math.min(start, ...named.map((each) => each.start)),
      end: Math.max(end, ...named.map((each) => each.end)),
      message: 'petition',
      names: named.flatMap(({ names }) => names ?? []),
      isShown: true,
      rank: 2,
    })
  }
  return found
}
