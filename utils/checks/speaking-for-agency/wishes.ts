// Wishes, thanks, condolences and invitations to a festivity in the name of a body: they announce and answer nobody.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { DECIDED } from './service-notice.ts'

const FESTIVITY =
  'lễ(?! phí| tân)|khánh thành|khai (?:mạc|trương|giảng|hội)|động thổ|hội (?:xuân|làng|thao|thi|diễn|trại)|ngày hội|' +
  'văn nghệ|liên hoan|kỷ niệm|giao lưu|họp mặt|gặp mặt|tất niên|tân niên|trung thu|đêm (?:nhạc|hội|thơ)|tổng kết|' +
  'chung vui|cúng đình|giỗ tổ|đại đoàn kết|chào mừng|bế mạc|tuyên dương|tri ân|giải (?:bóng|đua|cờ|thể thao|việt dã)'
const WISH = compilePattern([
  '(?:kính |xin |cầu )?chúc(?! tụng)|(?:xin |cùng |gửi lời )?(?:chia vui|chia buồn|phân ưu)|kính viếng|thành kính|' +
    '(?<!(?:khỏi|không cần|đừng) )(?:xin |chân thành |trân trọng |vô cùng )?(?:cảm ơn|cám ơn|tri ân|biết ơn)|gửi lời (?:chào|thăm|cảm|cám|tri|chúc)',
  `(?:kính |thân |trân trọng |trân trọng kính )?mời(?: [\\p{L}\\d]+){0,9}? (?:dự|tham (?:dự|gia)|xem|coi|thưởng thức|đến|tới)(?: [\\p{L}\\d]+){0,6}? (?:${FESTIVITY})`,
  '(?:kính |thân |trân trọng |trân trọng kính )?mời(?: [\\p{L}\\d]+){0,6}? chung vui',
])
/** What a body wants of people, or says of a matter, next to its wish. */
const DEMAND = compilePattern(
  'sẽ|cho (?:nghỉ|phép|học sinh)|thay lời|tiếng nói|phát ngôn|giá|làm việc|nộp|đóng (?:tiền|phí|góp)|chấp hành|nghiêm cấm|cấm|bắt buộc|phải|nếu không|đền bù|bồi thường|giải tỏa|sai sự thật|tin đồn|không có chuyện',
)

/** What a body says or wants in another clause than its wish. */
const STATEMENT = compilePattern(
  '(?<=[,;:–] |(?<!\\p{L})và )(?:[\\p{L}\\d]+ ){0,5}?(?:(?:không|chưa|chẳng|hết) (?:còn|bị|phải|thu|có|lấy)|bị|sắp|đang|vừa|thừa nhận|' +
    'nhận (?:sai|lỗi|trách nhiệm)|được(?! (?:mùa|nhiều|mạnh|bình|may|vui|an|tốt)))|' +
    'mang(?: theo)?(?: [\\p{L}\\d]+){0,6}? (?:sổ đỏ|sổ hồng|tiền|triệu|nghìn|ngàn|giấy tờ|hợp đồng)',
)

/** Whether a sentence, in offsets of the analyzed text, is such a wish or invitation and no more. */
export function isWish(reading: AnalyzedText, { start, end }: Span): boolean {
  if (!WISH.testIn(reading, start, end) || DEMAND.testIn(reading, start, end)) return false
  if (STATEMENT.testIn(reading, start, end)) return false
  const passage = findEnclosingPassage(reading, { start, end })
  return !DECIDED.testIn(reading, passage.start, passage.end)
}
