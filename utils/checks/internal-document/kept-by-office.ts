// What an office knows of a firm or a person and has not published, said by who works there: "công ty … nợ thuế, sắp bị
// cưỡng chế, em làm bên thuế em biết". A published list of debtors, and one's own debt, are no such thing.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { searchOnce } from '../../text/search-once.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'

/** What a tax office, a customs office or an insurance fund has on record, or is about to do. */
const MATTER = compilePattern(
  '(?:nợ|thiếu|trốn|chậm nộp) (?:đọng )?(?:tiền )?(?:thuế|bảo hiểm xã hội|bhxh)(?: [\\d.,]+ ?(?:tỷ|tỉ|triệu|tr))?|truy thu(?: thuế)?|' +
    '(?:bị |sẽ |sắp ){0,3}(?:cưỡng chế|phong tỏa|đình chỉ|ngừng|ngưng)(?: (?:thuế|tài khoản|hóa đơn|sử dụng)){1,3}|' +
    '(?:tài khoản|hóa đơn|mã số thuế)(?: (?:nó|ổng|bả|họ))? (?:bị |sẽ |sắp |đang |chuẩn bị ){0,3}(?:cưỡng chế|phong tỏa|ngừng|ngưng|khóa)|' +
    '(?:bị |sẽ |sắp ){0,3}thanh tra thuế',
)
const OFFICE =
  '(?:thuế|chi cục|cục thuế|đội thuế|phòng thuế|hải quan|bảo hiểm xã hội|bhxh|kho bạc|thi hành án|thanh tra)'
const WRITER = '(?:tôi|tui|em|mình|tớ|tao|anh|chị)'
/** The writer says to know it from work. */
const FROM_WORK = compilePattern(
  `${WRITER} (?:đang |cũng )?(?:làm|công tác)(?: \\p{L}+)? (?:bên |ở |trong |tại |cho )?${OFFICE}|` +
    `${WRITER} (?:làm|ở|bên|trong) (?:bên |ngành )?${OFFICE}(?: \\p{L}+){0,2} (?:biết|rành|thấy|nắm)|` +
    `(?:bên|phòng|cơ quan|chi cục|đội|sếp|chỗ) ${WRITER} (?:mới |vừa |đang |sắp |chuẩn bị ){0,3}(?:ký|ra|làm|soạn|trình|chốt|duyệt|xuống|gửi|cưỡng chế|phong tỏa|thanh tra|rà)|` +
    `${WRITER} (?:mới |vừa )?(?:tra|coi|xem|mở|thấy)(?: \\p{L}+){0,2} (?:trên|trong) (?:tms|hệ thống (?:thuế|ngành|quản lý|nội bộ)|hồ sơ thuế)|` +
    '(?:tin|chuyện|thông tin) nội bộ|đừng nói(?: \\p{L}+){0,3} (?:nói|khai|kể)',
)
const FIRM = compilePattern(
  '(?:công ty|cty|ct|doanh nghiệp|dntn|htx|hợp tác xã|hộ kinh doanh|hkd|tiệm|quán|cửa hàng|xưởng|nhà hàng|khách sạn|vựa|đại lý)' +
    '(?: (?:tnhh|cp|cổ phần|mtv|một thành viên|vận tải|xây dựng|thương mại|tm|dv|dịch vụ)){0,4}' +
    ' (?!(?:tôi|tui|em|mình|tớ|nào|này|nó|nhà|nợ|bị|sắp|đang|là|mà|thì|có|không|của)(?!\\p{L}))\\p{L}+',
)
const TITLED = compilePattern(`(?:${KIN_TITLES}) (?!(?:em|tôi|tui|mình|ấy|ta|nào|đã|đang|bị|nợ|có)(?!\\p{L}))\\p{L}+`)
/** Published, of the writer's own firm, asked, or general. */
const OTHER_MATTER = compilePattern(
  `(?:công ty|cty|quán|tiệm|hộ|nhà) (?:của )?${WRITER}(?! (?:hai|ba|tư|năm|sáu|bảy|tám))|${WRITER} (?:đang |bị |lỡ |còn ){1,3}(?:nợ|thiếu|cưỡng chế|truy thu)|` +
    'danh sách(?: \\p{L}+){0,4} (?:công khai|công bố|đã đăng)|(?:đã|được|vừa) (?:công khai|công bố|đăng)|công khai (?:trên|tại|danh sách)|' +
    'theo (?:báo|đài|danh sách|công bố|thông báo|trang)|nguồn ?:|vssid|etax|dịch vụ công|bức xúc|kiến nghị|cho hỏi|thì bị|nếu|quy định|nghị định|luật',
)
/** How far before the matter, and after it, the firm or the person may be, in UTF-16 units. */
const REACH = 120
const REACH_AFTER = 24
/** How far a second matter of the same firm may be: "nợ thuế 2 tỷ, tài khoản sắp bị cưỡng chế". */
const NEXT_REACH = 24

/** Finds the firms and the people that are named. */
const findNamed = searchOnce((reading): readonly Span[] => [
  ...FIRM.find(reading),
  ...TITLED.find(reading),
  ...findFullNames(reading),
])

/** Finds such matters of a firm or a person who is named, at most one a passage; offsets in the analyzed text. */
export function findKeptByOffice(reading: AnalyzedText): Span[] {
  const found: Span[] = []
  const matters = MATTER.find(reading)
  for (const matter of matters) {
    const { start, end } = findEnclosingPassage(reading, matter)
    if (found.some((each) => hasOverlap(each, { start, end }))) continue
    if (!FROM_WORK.testIn(reading, start, end) || OTHER_MATTER.testIn(reading, start, end)) continue
    const sentence = findEnclosingSentence(reading, matter)
    if (reading.text.slice(matter.end, sentence.end + 1).includes('?') || isPublished(reading, matter)) continue
    const before = { start: Math.max(start, matter.start - REACH), end: matter.start }
    const after = { start: matter.end, end: Math.min(sentence.end, matter.end + REACH_AFTER) }
    const whose = findNamed(reading).filter((each) => isEnclosedSpan(each, before) || isEnclosedSpan(each, after))
    if (whose.length === 0) continue
    let to = matter.end
    for (const next of matters)
      if (next.start >= to && next.end <= Math.min(sentence.end, to + NEXT_REACH + next.end - next.start)) to = next.end
    found.push({
      start: Math.min(matter.start, ...whose.map((each) => each.start)),
      end: Math.max(to, ...whose.map((each) => each.end)),
    })
  }
  return found
}
