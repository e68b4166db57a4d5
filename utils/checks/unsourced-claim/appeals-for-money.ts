// An appeal in the name of an office or a mass organisation whose account belongs to a private person, a known form of
// fraud: such bodies have accounts in their own names. A village, a class and a family in need may well use the account
// of somebody whom all know, and who collects in the own name says so.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { AREAS } from '../shared/context/agency-names.ts'
import { findCapitalizedRuns, findFullNamesInRuns, isFamilyName } from '../shared/context/full-names.ts'
import { findNameParts } from '../shared/context/name-parts.ts'
import { hasSourceLink } from '../shared/context/named-source.ts'

const AREA = `(?:${AREAS}|trung ương|việt nam)`
const ORGANISATION =
  `(?:(?:ủy ban )?mặt trận(?: tổ quốc)?|(?:ub)?mttq|(?:hội )?chữ thập đỏ|` +
  `(?:ubnd|ủy ban nhân dân|chính quyền|đảng ủy|công an|đoàn|ban chỉ huy quân sự|trạm y tế) ${AREA}|` +
  '(?:tỉnh|huyện|thành|xã) đoàn|đoàn thanh niên|hội (?:liên hiệp phụ nữ|phụ nữ|nông dân|cựu chiến binh|người cao tuổi|khuyến học|người mù)|' +
  'liên đoàn lao động|biên phòng|bệnh viện|trường (?:thpt|thcs|th|tiểu học|mầm non|trung học|đại học|cao đẳng)|' +
  `quỹ (?:vì người nghèo|cứu trợ|phòng chống thiên tai|bảo trợ trẻ em|đền ơn đáp nghĩa)|ban (?:vận động|cứu trợ) (?:\\p{L}+ ){0,3}?${AREA})`
const CALLS = 'kêu gọi|vận động|phát động|quyên góp|gây quỹ|tiếp nhận|xin (?:ủng hộ|đóng góp)|nhận (?:ủng hộ|đóng góp)'
/** The organisation, and that it asks for something. */
const APPEAL = compilePattern(`${ORGANISATION}(?: [\\p{L}\\d]+){0,8}?,? (?:${CALLS})`)
const FOR_WHAT = compilePattern('giúp|góp|ủng hộ|cứu trợ|hỗ trợ|chung tay|chia sẻ|gây quỹ')
/** The words for an account, and its number. */
const ACCOUNT = compilePattern(
  '(?:số (?:tài khoản|tk)|stk|tài khoản|tk|chuyển khoản|ck|momo)(?: [\\p{L}]+){0,4} ?:? ?\\d(?:(?: |[.-])?\\d){6,18}',
)
const PREFILTER = createIncrementalRegExp(
  'bare',
  /mat tran|mttq|chu thap|uy|ubnd|chinh quyen|doan|hoi|cong an|bien phong|benh vien|truong|quy|ban |tram|chi huy/,
)
/** How far behind the appeal its account may be, and the name of the holder behind that, in UTF-16 units. */
const ACCOUNT_REACH = 260
const HOLDER_REACH = 70
/** Right before the name: whose account it is. A title is that of somebody known. */
const HOLDER = compilePattern(
  '(?:chủ (?:tài khoản|tk|thẻ)|ctk|tên (?:tài khoản|tk|chủ thẻ|chủ tài khoản|chủ tk|người (?:nhận|thụ hưởng))|người (?:nhận|thụ hưởng)|' +
    'tên)(?: là)? ?:?(?: (?:ông|bà))? ?$',
)
/** What may be between the number and the name as a bank prints it: the bank. */
const BANK_BETWEEN = /^[\p{L} ,;:()/.\n–-]{0,45}$/u
/** Another who is named between them. */
const KNOWN_BETWEEN = compilePattern('anh|chị|em|cô|thầy|chú|bác|cháu|mẹ|bố|vợ|chồng', { bare: false })
/** A body in capitals, whose first word may look like a family name. */
const BODY =
  /^(?:truong (?:thpt|thcs|th|tieu|mam|trung|dai|cao|mn)|doan (?:xa|phuong|thanh|tncs|truong|khoi)|dang (?:uy|bo)|chu thap|to (?:chuc|quoc|dan)|ha noi|kho bac|mai am)/
/** The same inside or behind the name, and the holder's post: in capitals, as a bank prints them. */
const BODY_WITHIN = new RegExp(
  [
    '(?<![a-z])(?:ub(?:nd|mttq)|mttq|mat tran|khuyen hoc|cong doan|lam truong|nong truong|',
    '(?:hoi|quy|ban|truong|doan) (?:cuu|chu thap|phu nu|nong dan|lien|nguoi|vi|den on|tu thien|van dong|to chuc|thpt|',
    'thcs|tieu hoc|mam non|xa|phuong)|bi thu|ke toan|thu quy|chu tich|hieu truong|truong (?:thon|ban|ap|xom)|can bo|',
    'van thu)(?![a-z])',
  ].join(''),
  'g',
)
/** What the giver is to write, rather than the holder. */
const NOTE = compilePattern('nội dung|nd|cú pháp|lời nhắn')
/** How far behind the name its body or post is, in UTF-16 units. */
const POST_REACH = 40
/** The account is in the sentence or the line of its appeal, or in one of the next two. */
const BREAKS = /[.!?…]\s|\n/g
const MAX_BREAKS = 2
/** Who holds it for all by an office, or for the one who is to be helped; and small bodies without accounts. */
const TRUSTED = compilePattern(
  'thủ quỹ|kế toán|giáo viên|gvcn|chủ nhiệm|hiệu trưởng|hiệu phó|bí thư|(?:phó )?chủ tịch|(?:phó|trưởng) (?:thôn|ban|ấp|xóm|bản|khu)|cán bộ|văn thư|' +
    'trụ trì|sư thầy|chi hội|chi đoàn|lớp|phụ huynh|thôn|xóm|ấp|tổ dân phố|khu phố|câu lạc bộ|clb|nhóm thiện nguyện|' +
    '(?:cảm|cám) ơn|biết ơn|(?:nhà|shop|bên|quán) (?:tôi|tui|mình|em)|giá \\d|ship|' +
    'tiêu thụ|giải cứu|\\d ?(?:k|ngàn|nghìn|đồng) ?\\/? ?(?:kg|ký|cân|lít|thùng|bó)|sao kê|(?:mất|rơi) (?:ví|thẻ|giấy tờ)|' +
    '(?:bố|mẹ|ba|má|cha|vợ|chồng|(?:anh|chị|con) (?:gái|trai|ruột))(?: của)? (?:cháu|bé|em|nạn nhân|bệnh nhân|người bệnh)|' +
    '(?:gia đình|hoàn cảnh) (?:của )?(?:gia đình )?(?:anh|chị|em|cháu|bé|bà|ông|cụ|cô|chú|bác|bạn)',
)
/** Who collects in the own name says so. */
const OWN_NAME = compilePattern(
  '(?:stk|tk|tài khoản|qua)(?: (?:của|riêng|cá nhân|là)){0,2} ?:? ?(?:tôi|tui|mình|em|tớ)|' +
    '(?:tôi|tui|mình|em) (?:xin |sẽ )?(?:đứng ra|gom|nhận|thu|kêu gọi|quyên góp|chuyển (?:lại|giúp|tận))',
)
/** It is for the body after all, which has an account. */
const FOR_BODY = compilePattern(
  '(?:gom|giữ|thu|nhận|nộp|đưa|chuyển)(?: \\p{L}+){0,4}? (?:giùm|giúp|dùm|hộ|cho|lại|lên) (?:bên )?(?:hội|đoàn|mặt trận|xã|phường|ủy ban|quỹ)',
)
/** It is warned of, asked about or over. */
const WARNED = compilePattern(
  'giả danh|mạo danh|giả mạo|lừa|cảnh báo|cảnh giác|thủ đoạn|kẻ gian|đối tượng|sai sự thật|tin giả|tố giác|trình báo|' +
    '(?:đừng|không|chớ|chưa)(?: \\p{L}+){0,3} (?:chuyển|tin|gửi|phải)|có (?:phải|đúng|thật)|thật (?:không|ko|hông)|(?:xin|cho) hỏi|xác minh|kiểm tra',
)
/** How far around an appeal it may be said, in UTF-16 units. */
const AROUND = 400
/** Appeals of one draft that are looked at. */
const MAX_APPEALS = 20

/** Finds such appeals: from the words for the account to the name of its holder. */
export function findAppealsForMoney(reading: AnalyzedText): Span[] {
  if (!PREFILTER.test(reading)) return []
  const found: Span[] = []
  for (const appeal of APPEAL.find(reading).slice(0, MAX_APPEALS)) {
    const account = ACCOUNT.find(reading).find(
      ({ start }) => start >= appeal.end && start <= appeal.end + ACCOUNT_REACH && isNear(reading, appeal.end, start),
    )
    if (!account || found.some((each) => each.start === account.start)) continue
    const holder = findHolder(reading, account)
    const isAppeal = holder && FOR_WHAT.testIn(reading, appeal.start, account.start)
    if (isAppeal && !isTrusted(reading, { start: appeal.start, end: holder.end }, holder))
      found.push({ start: account.start, end: holder.end })
  }
  return found.map(({ start, end }) => reading.span(start, end))
}

function isNear({ text }: AnalyzedText, start: number, end: number): boolean {
  return [...text.slice(start, end).matchAll(BREAKS)].length <= MAX_BREAKS
}

/** Returns the name of the private person behind the number of an account. */
function findHolder(reading: AnalyzedText, account: Span): Span | undefined {
  const to = account.end + HOLDER_REACH
  const runs = findCapitalizedRuns(reading).filter(({ start, end }) => end > account.end && start <= to)
  // The name of a bank or the words for the account may have capitals, too, and are then in one run with the name.
  const parted = runs.flatMap((run) => {
    const name = findNameParts(reading, run).find(
      ({ bare }, at, parts) => at > 0 && isFamilyName(bare) && at < parts.length - 1,
    )
    return name ? [{ start: name.start, end: run.end }, run] : [run]
  })
  return findFullNamesInRuns(
    reading,
    parted.filter(({ start }) => start > account.end),
  ).find((name) => isPrivateHolder(reading, account, name))
}

function isPrivateHolder(reading: AnalyzedText, account: Span, { start, end }: Span): boolean {
  const { text, bare } = reading
  if (BODY.test(bare.slice(start, end + 1)) || hasBodyInCapitals(reading, account.end, end)) return false
  if (HOLDER.testIn(reading, account.end, start)) return true
  const name = text.slice(start, end)
  const isPrinted = name === name.toUpperCase() && BANK_BETWEEN.test(text.slice(account.end, start))
  return isPrinted && ![KNOWN_BETWEEN, NOTE].some((each) => each.testIn(reading, account.end, start))
}

/** Whether a body or a post is named in capitals between an account and the end of the line of its holder. */
function hasBodyInCapitals({ text, bare }: AnalyzedText, from: number, nameEnd: number): boolean {
  const line = bare.slice(nameEnd, nameEnd + POST_REACH).split('\n', 1)[0]!
  return [...bare.slice(from, nameEnd + line.length).matchAll(BODY_WITHIN)].some(({ index, 0: { length } }) => {
    const written = text.slice(from + index, from + index + length)
    return written === written.toUpperCase()
  })
}

/** Whether readers know who holds the account and for whom, or are warned. */
function isTrusted(reading: AnalyzedText, { start, end }: Span, holder: Span): boolean {
  const from = Math.max(0, start - AROUND)
  const to = end + AROUND
  const name = reading.bare.slice(holder.start, holder.end)
  const isNamedBefore = reading.bare.slice(0, holder.start).includes(name) || reading.bare.includes(name, holder.end)
  return (
    isNamedBefore ||
    TRUSTED.testIn(reading, from, to) ||
    (OWN_NAME.testIn(reading, from, to) && !FOR_BODY.testIn(reading, from, to)) ||
    WARNED.testIn(reading, from, to) ||
    hasSourceLink(reading, { start, end })
  )
}
