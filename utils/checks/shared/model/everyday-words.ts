// Everyday words that look like curses to the word model: without marks, or in a plain sense.

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../context/mitigating-context.ts'

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

/** Who is addressed or despised: there the words are meant. */
const AT_SOMEBODY = compilePattern(
  'mày|mầy|tụi bây|chúng mày|bọn|lũ|thằng|đám|con (?:mụ|mẹ|kia|này|đó)|lão|gã|mặt(?! (?:hàng|bằng|tiền|trước|sau|phải|trái|trong|ngoài))|đồ (?:thần kinh|bệnh|điên)|hay sao|nên mới|chắc|cãi|ăn nói|bậy bạ|linh tinh|nó|hắn|cái lũ|loại người|' +
    'quan (?:tham|lại)|cán bộ|lãnh đạo|chủ tịch|giám đốc|sếp|kế toán|trưởng phòng',
)
/** Words with the ones that give them a plain sense, and no one else's shame. */
const PLAIN_SENSES = compilePattern([
  // An illness that somebody has and lives with
  '(?:bị|mắc|mang|có|chữa|trị|điều trị) (?:chứng )?bệnh (?:thần kinh|tâm thần|động kinh|trầm cảm)(?! (?:à|hả|hay|không|ko|mới|nặng|giai))',
  // What is worn and sold
  '(?:mặc|áo|váy|đầm|quần|bộ|shop|bán|mua|giặt|phơi|size|ren|cô tông|cotton)(?: [\\p{L}\\d]+){0,6}? (?:áo|quần|đồ) (?:lót|ngực)|' +
    '(?:áo|quần|đồ) (?:lót|ngực)(?: [\\p{L}\\d]+){0,4} (?:size|giá|ship|nam|nữ|trẻ em|cotton|ren)',
  // Beasts of prey
  '(?:cá (?:mập|sấu|piranha|hổ)|cọp|hổ|sư tử|chó sói|bầy sói|gấu|trăn|thú dữ|thây ma|zombie|bộ (?:lạc|tộc))(?: [\\p{L}\\d]+){0,7}? (?:ăn )?thịt (?:con )?người',
  // The writer's own youth
  '(?:thời|hồi|tuổi|ngày|cái thời|cái tuổi|một thời)(?: còn)? trẻ trâu',
])

/** "Trót lọt", what passes without being noticed: at nobody. */
const UNNOTICED = /^trot lot$/

/** Of jealous people and of horses. */
const FRANTIC = /^lồng lộn(?: lên)?$/

/** A builder of cables and masts. In lower case it is a curse. */
const FIRM = /^VCC /

function isPlainSense(reading: AnalyzedText, tag: Span): boolean {
  if (UNNOTICED.test(reading.bare.slice(tag.start, tag.end))) return true
  const words = PLAIN_SENSES.find(reading).find((each) => hasOverlap(each, tag))
  const isFrantic = FRANTIC.test(reading.lower.slice(tag.start, tag.end))
  const isPlain = isFrantic || FIRM.test(reading.text.slice(tag.start, tag.end))
  if (!isPlain && (!words || tag.start < words.start || tag.end > words.end + 1)) return false
  const { start, end } = findEnclosingPassage(reading, tag)
  return !AT_SOMEBODY.testIn(reading, start, end)
}

function isTypedWithoutMarks({ lower, bare }: AnalyzedText, { start, end }: Span): boolean {
  return lower.slice(start, end) === bare.slice(start, end)
}

/** Whether a tag is a part of such words. */
export function isEverydayWord(reading: AnalyzedText, tag: Span): boolean {
  if (isPlainSense(reading, tag)) return true
  if (reading.accented) return false
  return EVERYDAY_WORDS.find(reading).some((word) => hasOverlap(word, tag) && isTypedWithoutMarks(reading, word))
}
