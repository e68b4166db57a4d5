// Ways into a system of an office that everybody is asked to use: "link sửa điểm đây, ai cần vào xem", "trang quản lý
// hộ tịch không cần mật khẩu, cứ vô". That a system has no password may be criticised. Passwords themselves are
// personal data.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const ENTRY = '(?:trang|link|đường link|đường dẫn|web|website|cổng|phần mềm|hệ thống|app|tài khoản|acc|máy chủ|server)'
const RECORDS =
  '(?:điểm|học bạ|hộ tịch|hộ khẩu|bệnh án|chấm công|dữ liệu|bảng điểm|bảng lương|kết quả thi|khai sinh|đất đai|dân cư|hồ sơ cán bộ|đảng viên)'
/** Who is in it can change what the office keeps. */
const CHANGES = compilePattern(`${ENTRY}(?: (?:để|vào|vô|vào để|cho))? (?:sửa|chỉnh|chỉnh sửa|xóa|quản trị) ${RECORDS}`)
/** What only the staff should see. */
const INSIDE = compilePattern(
  `${ENTRY}(?: \\p{L}+){0,2}? (?:quản lý|quản trị|nhập|nội bộ|điều hành|lưu trữ|chấm công|admin)(?: \\p{L}+){0,3}|` +
    `${ENTRY} camera (?:của )?(?:phường|xã|huyện|trường|cơ quan|công an|an ninh|giao thông|ủy ban)`,
)
const INVITED = compilePattern(
  'ai (?:cần|muốn|thích|rảnh|tò mò)(?: (?:thì|cứ|là|mà)){0,2}(?: (?:vào|vô|xem|coi|sửa|bấm|ghé))(?!(?: \\p{L}+){0,2} (?:cũng|là được))|' +
    '(?:mọi người|mn|bà con|anh em|ae|cả nhà|mấy bạn|các bạn|tụi bây)(?: (?:cứ|thì|mà)){0,2} (?:vào|vô|bấm) (?:mà )?(?:xem|coi|sửa|thử)|' +
    'cứ (?:vào|vô|bấm) (?:là|mà|thử|xem|coi|sửa|thoải mái)|(?:vào|vô) (?:mà |là )?sửa (?:được|thoải mái|luôn|đi)',
)
const UNLOCKED = compilePattern(
  '(?:không|khỏi|chẳng|chả|hổng|hông|ko|chưa)(?: (?:cần|có|đặt|phải|đòi|hỏi|ai)){0,2} (?:mật khẩu|mk|pass|password|đăng nhập|khóa)|' +
    '(?:mật khẩu|mk|pass) (?:\\p{L}+ )?mặc định|quên (?:khóa|đặt mật khẩu)|(?:ai|người ngoài) (?:cũng )?(?:vào|vô) (?:cũng )?được',
)
/** Of one's own home or shop. */
const OWN = compilePattern('chi tiêu|cá nhân|gia đình|bán hàng|nhà (?:em|tôi|tui|mình)|của (?:em|tôi|tui)')
/** It is reported, criticised or warned of, asked about, or a game. */
const NOT_GIVEN = compilePattern(
  'đề nghị|kiến nghị|báo (?:cho |với )?(?:công an|phòng|sở|trường|bên|quản trị|cơ quan|đơn vị|kỹ thuật|it)|đã (?:báo|vá|khóa|sửa|khắc phục)|' +
    'cảnh (?:báo|giác)|đừng|không nên|chớ|phải (?:đặt|đổi|khóa)|nên (?:đặt|đổi|khóa)|cần (?:đặt|đổi|khóa)|lừa đảo|giả mạo|game|trò chơi|theo (?:báo|đài)|bị (?:phạt|bắt|lộ|hack)|' +
    'cẩu thả|vô trách nhiệm|lỏng lẻo|bất cập|nguy hiểm|lo ngại|quá ẩu|(?:tôi|tui|mình|em) (?:thấy|nghĩ|lo|sợ)',
)

/** Finds such ways in, at most one a sentence; offsets in the analyzed text. */
export function findSystemAccess(reading: AnalyzedText): Span[] {
  const found: Span[] = []
  const add = (entry: Span, other: Span | undefined) => {
    const { start, end } = findEnclosingPassage(reading, entry)
    const sentence = findEnclosingSentence(reading, entry)
    if (!other || NOT_GIVEN.testIn(reading, start, end) || reading.text[sentence.end - 1] === '?') return
    if (found.some((each) => hasOverlap(each, sentence))) return
    found.push({ start: Math.min(entry.start, other.start), end: Math.max(entry.end, other.end) })
  }
  const findNear = (entry: Span, pattern: Pattern) => {
    const { start, end } = findEnclosingSentence(reading, entry)
    return findFirstMatchInRange(pattern.find(reading), start, end)
  }
  for (const entry of CHANGES.find(reading)) add(entry, findNear(entry, INVITED))
  for (const entry of INSIDE.find(reading))
    if (findNear(entry, UNLOCKED) && !OWN.testIn(reading, entry.start, entry.end)) add(entry, findNear(entry, INVITED))
  return found
}
