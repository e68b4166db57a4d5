// The stance of the writer: many drafts quote contempt to object to it.

import type { Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

/** Who is said to live on it is despised, not helped: "chỉ biết xin trợ cấp". */
const NOT_BEGGED = '(?<!(?:xin|chờ|đợi|ăn|ngửa tay|trông chờ|trông vào|ỷ lại|dựa vào|đòi|moi)(?: (?:nhận|tiền|vào))? )'

const AGAINST_CONTEMPT = compilePattern(
  'kỳ thị|kì thị|phân biệt (?:vùng miền|đối xử|giới|giàu nghèo|chủng tộc|nam nữ|tôn giáo|nghề nghiệp)|định kiến|' +
    'miệt thị|thành kiến|vơ đũa|đánh đồng|quy chụp|dán nhãn|gán ghép|body shaming|bình đẳng|bình quyền|tôn trọng|' +
    'quan niệm|tư tưởng|trọng nam khinh nữ|lỗi thời|không phải ai|không phải người nào|không phải cứ|đừng nghĩ|' +
    'đừng cho rằng|đừng tưởng|đừng bảo|đừng gọi|đừng nói|ai (?:nói|bảo|dám nói|cho rằng)|đâu phải|nào phải|' +
    'chẳng phải|không đúng|sai lầm|chấm dứt|ngừng|bảo vệ quyền|nói không với|hòa nhập|nâng cao nhận thức|' +
    `${NOT_BEGGED}(?:hỗ trợ|trợ cấp)|` +
    'xin lỗi|đau lòng|buồn khi|chạnh lòng|tổn thương|quê nào cũng|ở đâu cũng có|người tốt người xấu|' +
    'thấy(?: \\p{L}+){0,3} (?:ngược lại|khác hẳn)|hoàn toàn ngược lại|' +
    '(?:mới biết|thực ra|thật ra|hóa ra|sự thật)(?: \\p{L}+){0,3} (?:không phải|đâu có|chẳng phải) (?:vậy|thế|rứa)|' +
    'người này người kia|(?:là do|do|vì|tại) (?:bị )?thiếu (?:nước|điện|đường|trường|điều kiện)|' +
    '(?:dọn|qua|tới|đến|lên|đi) giúp|sao (?:lại )?chê',
)
const DISCLAIMER = compilePattern(
  '(?:không|ko|chẳng|k|chả|hổng|hông) (?:phải |có |hề |thích |muốn |định )*(?:kỳ thị|kì thị|phân biệt)' +
    '(?: \\p{L}+){0,4},? ?(?:nhưng|mà|song|chứ|cơ mà|đâu)',
)

/** Whether the surrounding passage objects to contempt. "Không kỳ thị nhưng …" does not count. */
export function isAgainstContempt(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  return (
    AGAINST_CONTEMPT.testIn(reading, passage.start, passage.end) &&
    !DISCLAIMER.testIn(reading, passage.start, passage.end)
  )
}

const SUFFERING = matchPrecedingWords(
  '(?:bị|nạn nhân|cảnh giác|phòng|chống|tránh|trước|của|do|vì|khỏi|hơn|bớt|không|chẳng|đừng|chưa|nạn|bọn|kẻ|thoát|' +
    'xóa|đẩy lùi|sợ|mất|lo)(?: \\p{L}+){0,2}',
)

/** Whether the group suffers from what the word names, or is said to be free of it: "bị lừa đảo", "không lạc hậu". */
export function isGroupSuffering(reading: AnalyzedText, word: Span): boolean {
  return SUFFERING(reading, word.start)
}
