// Discipline that a body has decided, and that its head or the press reports. Words that keep other papers back may be
// of the case itself there: "giáo viên không nói gì", "thầy chưa thông báo cho phụ huynh".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'

/** How far around the discipline it counts, in UTF-16 units. */
const AROUND = 300

const DISCIPLINE = compilePattern('kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ|buộc thôi việc|hạ bậc lương')
/** It is decided. */
const DECIDED = compilePattern(
  '(?:đã|vừa|mới)(?: \\p{L}+){0,2} (?:(?:ra|ký|ban hành|có|công bố|trao) (?:quyết định|qđ)|(?:thống nhất|quyết định|biểu quyết|họp)(?: (?:với|về|áp dụng|thi hành))?(?: (?:mức|hình thức))? ' +
    '(?:kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ|buộc thôi việc|hạ bậc lương)|(?:thi hành |xử lý )?kỷ luật)|' +
    '(?:quyết định|qđ) (?:kỷ luật|khiển trách|cảnh cáo|buộc thôi việc)(?: \\p{L}+){0,6} có hiệu lực',
)
const HEAD =
  'hiệu trưởng|hiệu phó|chủ tịch|bí thư|trưởng phòng|phó phòng|giám đốc|chánh văn phòng|trưởng ban|phó ban|lãnh đạo|đại diện|người phát ngôn|' +
  'thông tin từ|ubnd|ủy ban|sở|phòng giáo dục|nhà trường'
/** Who answers for it says so. */
const REPORTED = compilePattern(
  `(?:${HEAD})(?:(?: ?[,–-])? [\\p{L}\\d]{1,12}){0,16}?(?: ?[,–-])? (?:đã |vừa |cũng )?(?:cho biết|cho hay|xác nhận|thông tin|thông báo|khẳng định)|` +
    '(?:sáng|chiều|trưa|tối|hôm|ngày)(?: \\p{L}+)?,? \\d{1,2}[/-]\\d{1,2}',
)
/** Words that are only of what is to be kept, not of what somebody failed to say. */
const KEPT_SECRET = compilePattern(
  'chưa (?:được |hề |ai |chính thức )?(?:công bố|công khai|ban hành|ký|đóng dấu|phát hành|trình|thông qua|phổ biến|duyệt|phê duyệt|trao|đăng|đọc|ra quyết định|có quyết định|niêm yết)|' +
    'chưa (?:được )?(?:thông báo|triển khai)(?! (?:cho|với|tới|đến|kịp thời|về|việc))|chưa ai (?:biết|hay)|chờ (?:\\p{L}+ ){0,2}(?:ký|duyệt|công bố|ban hành)|' +
    '(?:đừng|chớ|khoan) (?:\\p{L}+ )?(?:nói|kể|đồn|hé|lộ|cho|để|lan|đưa|đăng|phát tán)|không (?:nói|kể|lộ|cho|để|lan)(?: \\p{L}+){0,2} (?:ai|ra|nha|nhé|nghen)|giữ (?:kín|giùm|trong lòng|bí mật|mồm|miệng)|' +
    'nội bộ|dự thảo|dự kiến|bản (?:nháp|thảo)|chụp (?:lén|trộm|vội)|(?:biết|đọc|xem|coi|nắm) trước|biết (?:với nhau|vậy thôi|thôi nha|thôi nhé)|rò rỉ|lọt ra|lộ ra|tuồn|hóng được|lụm được|' +
    'gửi riêng|(?<!bí )mật|tối mật|biên bản|ghi âm|ý kiến (?:của|từng)|(?:mai|mốt|tuần sau|sắp|chờ) (?:mới )?công bố|sắp (?:ký|ban hành|ra)|trước khi (?:công bố|ký|ban hành)',
)

/** Whether a punishment is news: decided, reported by who answers for it or with its day, and kept by no word. */
export function isAnnouncedDiscipline(reading: AnalyzedText, { start, end }: Span): boolean {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(reading.text.length, end + AROUND)
  return (
    DISCIPLINE.testIn(reading, start, end) &&
    DECIDED.testIn(reading, from, to) &&
    REPORTED.testIn(reading, from, to) &&
    !KEPT_SECRET.testIn(reading, from, to)
  )
}
