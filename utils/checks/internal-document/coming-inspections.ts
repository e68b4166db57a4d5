// An inspection that is to be a surprise, given to those who are to be inspected by who knows it from within: "tuần sau
// thanh tra sở xuống mấy nhà thuốc, em soạn lịch nên biết". Announced ones, and those that were, are open.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { selectEnclosed } from '../../text/enclosed-spans.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { WEEKDAY } from '../shared/context/weekdays.ts'

const INSPECTS = '(?:kiểm tra|thanh tra|hậu kiểm|rà soát|kiểm đếm|lấy mẫu)'
const INSPECTION = compilePattern([
  `(?:đoàn|đội|tổ|sở|phòng|chi cục|thanh tra|thuế|bên (?:sở|huyện|tỉnh|thuế|môi trường|y tế)|an toàn thực phẩm)(?: \\p{L}+){0,6}? ${INSPECTS}(?: \\p{L}+){0,9}`,
  `(?:kế hoạch|lịch|đợt|danh sách|cuộc) (?:thanh tra|kiểm tra|hậu kiểm)(?: \\p{L}+){0,8}`,
])
const DAY = compilePattern(
  `(?:(?:sáng|trưa|chiều|tối|đêm|ngày) (?:mai|mơi|mốt|kia)|(?:(?:sáng|chiều|tối) )?(?:${WEEKDAY}|chủ nhật)|(?:đầu |giữa |cuối )?(?:tuần|tháng) (?:tới|sau|này)|(?:ngày|hôm) \\d{1,2})`,
)
/** It is not to be known. */
const SURPRISE = compilePattern(
  '(?:không|chẳng|hổng|chưa) (?:có )?báo trước|đột xuất|bất ngờ|(?:không|chưa) (?:ai|cơ sở nào|quán nào) (?:biết|hay)',
)
/** The writer knows it from work. */
const FROM_WORK = compilePattern(
  '(?:em|tui|tôi|mình|tớ|chị|anh|chồng \\p{L}+|vợ \\p{L}+|con \\p{L}+)(?: \\p{L}+){0,2}? (?:đánh|soạn|gõ|in|cầm|đọc|xem|coi|giữ|trình|làm|ngồi|photo|đóng dấu)' +
    '(?: \\p{L}+){0,5}? (?:lịch|kế hoạch|qua(?: rồi)?|danh sách|quyết định|nên (?:\\p{L}+ )?(?:biết|rành|nắm)|được)',
)
/** Those who are inspected are to be ready. */
const PREPARE = compilePattern(
  '(?:coi|xem|soát|dọn|lo|sắp|kiểm) (?:lại|trước)|(?:cất|giấu|dẹp|bỏ|tẩu)(?: \\p{L}+){0,4} (?:đi|hết|trước|liền|ngay)|cất đi|chuẩn bị(?: \\p{L}+){0,3} (?:giấy tờ|sổ sách|hồ sơ|hợp đồng|hóa đơn)|' +
    'đóng cửa|nghỉ bán|liệu mà|tranh thủ|lo mà|chuẩn bị (?:trước|tinh thần)',
)
/** It is known to all, wished for, over, or a school's or a family's own. */
const OPEN = compilePattern(
  'thông báo|theo kế hoạch (?:số|đã)|công khai|công bố|đề nghị|kiến nghị|yêu cầu|mong|nên (?:kiểm|thanh)|hôm (?:qua|kia|trước)|đã (?:kiểm tra|thanh tra|kết thúc|xong)|vừa (?:qua|kết thúc|rồi)|bài kiểm tra|' +
    'học sinh|học kỳ|giữa kỳ|cuối kỳ|lớp \\d|sức khỏe|nồng độ cồn|xe cộ|định kỳ|đón đoàn|tiếp đoàn|cảm ơn',
)
/** How far after the passage those who are inspected may be warned, in UTF-16 units. */
const REACH = 120
/** How far after the last day what is done on it is said, in UTF-16 units. */
const DAY_REACH = 12

/** Finds such inspections, at most one a passage; offsets in the analyzed text. */
export function findComingInspections(reading: AnalyzedText): Span[] {
  const found: Span[] = []
  for (const inspection of INSPECTION.find(reading)) {
    const { start, end } = findEnclosingPassage(reading, inspection)
    const to = Math.min(reading.text.length, end + REACH)
    const has = (pattern: Pattern) => pattern.testIn(reading, start, to)
    if (found.some((each) => hasOverlap(each, { start, end })) || has(OPEN)) continue
    if (![PREPARE, SURPRISE, FROM_WORK].every(has)) continue
    const sentence = findEnclosingSentence(reading, inspection)
    const days = selectEnclosed(DAY.find(reading), sentence)
    const [day] = days
    if (!day || reading.text[sentence.end - 1] === '?' || isPublished(reading, inspection)) continue
    const last = days.findLast((each) => each.start > inspection.end)
    const until = last ? Math.min(sentence.end, last.end + DAY_REACH) : Math.max(inspection.end, day.end)
    found.push({ start: Math.min(day.start, inspection.start), end: findClauseEnd(reading, until, sentence.end) })
  }
  return found
}

function findClauseEnd(reading: AnalyzedText, at: number, to: number): number {
  const rest = reading.text.slice(at, to).search(/[,;.!?\n]/)
  return rest < 0 ? to : at + rest
}
