// Everyday words that without marks look like curses to the word model.

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/**
 * What is worn ("đeo"), and sleep ("ngủ"). A word that without marks may go on with a curse is only here with the words
 * that make it another: "deo bang" may also be "đéo bằng", "ngu lai" an insult that goes on with "lại".
 */
const EVERYDAY_WORDS = compilePattern([
  'đeo(?: (?:cái|chiếc|sẵn|thêm|nguyên)){0,2} (?:khẩu trang|kính(?! (?:trọng|nể|sợ|khủng|tởm))|mắt kính|vòng (?:cổ|tay|vàng|bạc|hoa)|' +
    'nhẫn (?:cưới|vàng|bạc|kim cương|đính hôn)|dây (?:chuyền|đeo|nịt|lưng|an toàn|cổ)|đồng hồ|thẻ (?:nhân viên|cán bộ|công chức|tên|ngành|học sinh|xanh)|' +
    'bảng tên|băng (?:rôn|tang|đỏ|tay|gạc)|phù hiệu|huy hiệu|chuông|mõ (?:gỗ|cho|vào cổ|vô cổ)|khoen|khuyên tai|bông tai|hoa tai|ba lô|balo|cặp (?:sách|táp|đi học|tới trường|đến trường)|' +
    'túi (?:xách|đồ|vải|đeo)|găng tay|tai nghe|cà vạt|mặt nạ|niềng răng|bám|đuổi)',
  'mất ăn mất ngủ|mất ngủ mất ăn|(?:đêm|tối|hôm|bữa) (?:qua|nay|nào)(?: (?:tui|tôi|em|mình|nhà|cũng|lại|bị)){0,2} mất ngủ|' +
    '(?:bị|hay|chứng|bệnh|trị|chữa|thường|gây) mất ngủ|mất ngủ (?:vì|do|cả đêm|mấy đêm|suốt|triền miên|kinh niên|tới sáng)',
  '(?:bị|hay|thấy|nóng|đêm|trời|rất) khó ngủ|buồn ngủ|cho con đi ngủ|(?<!(?:con|đồ|lũ|bọn|mấy|thứ|đám|cái) )đi ngủ',
  '(?:mới|vừa|sáng|trưa|chưa) ngủ dậy|(?:không|ko|chưa|chẳng|khó|sao mà|mới) ngủ được|(?:ăn|giờ|chỗ|chỗ ăn) ngủ nghỉ|' +
    '(?:ở|nghỉ|qua|xin|nằm|phải) ngủ lại|ngủ lại (?:qua đêm|một đêm|trường|cơ quan|chốt|trạm)|ngủ chung (?:với|giường|phòng|mền|chăn)|' +
    '(?:xin|cho|ở|đi|qua) ngủ nhờ|ngủ nhờ (?:nhà|một đêm|qua đêm)|ngủ muộn (?:nên|dậy)|ngủ (?:trưa|ngon|sớm|quên|gật|yên|say|trọ|nướng)',
])

function isTypedWithoutMarks({ lower, bare }: AnalyzedText, { start, end }: Span): boolean {
  return lower.slice(start, end) === bare.slice(start, end)
}

/** Whether a tag in a draft without marks is a part of such words. */
export function isEverydayWord(reading: AnalyzedText, tag: Span): boolean {
  if (reading.accented) return false
  return EVERYDAY_WORDS.find(reading).some((word) => hasOverlap(word, tag) && isTypedWithoutMarks(reading, word))
}
