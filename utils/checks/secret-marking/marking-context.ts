// The text around a grade, which decides whether it is a state secret or a figure of speech.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'

const CONTEXT_REACH = 160

const PLAY = compilePattern(
  [
    'công thức|bí quyết|bí kíp|' +
      'bí mật (?:nho nhỏ|nhỏ|gia đình|tình yêu|chuyện tình|ngọt ngào|của (?:hai|chúng|riêng))|' +
      'nước (?:chấm|mắm|dùng|lèo|sốt)|trà sữa|cà phê|gia vị|nguyên liệu',
    'sinh nhật|bất ngờ|cầu hôn|tỏ tình|đám cưới|kỷ niệm ngày|valentine|20/10|giáng sinh|ông già noel|lì xì|secret|' +
      'surprise|tiểu thuyết|trò chơi|bài hát|concert|anime|series|diễn viên|ca sĩ',
    'đội (?:mình|nhà|bạn|hình|bóng)|chiến thuật|bóng đá|cầu lông|huấn luyện viên|giảm cân|làm đẹp|skincare|' +
      'dưỡng da|trang điểm|cân nặng|tuổi thật|crush|người yêu|bạn gái|bạn trai|tình yêu|chuyện tình|quỹ đen|mật ong|' +
      'trăng mật|mật khẩu|mật mía|đường mật|hội chị em|(?:chồng|vợ) biết|đi chơi|du lịch|ví điện tử',
  ].join('|'),
)
/** Short words that would be other words without diacritics ("quà" and "qua"). */
const PLAY_ACCENTED = compilePattern(
  'món|số đo|nấu|nướng|ướp|chè|bún|phở|lẩu|xôi|bánh|nồi|bếp|quà|tiệc|phim|truyện|game|show|trận|mèo|boss|app|wifi|' +
    'phần mềm|tập \\d|son|phấn|hẹn hò',
  { bare: false },
)

/** Whether the text near the span is about cooking, parties, films, games or love. A grade there is a joke. */
export function isPlayfulContext(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(0, span.start - CONTEXT_REACH)
  const to = Math.min(reading.text.length, span.end + CONTEXT_REACH)
  return PLAY.testIn(reading, from, to) || PLAY_ACCENTED.testIn(reading, from, to)
}

const OFFICIAL_OWNER = compilePattern(
  'cơ quan|đơn vị|lãnh đạo|chỉ huy|bộ đội|công an|quân|biên phòng|dân quân|đoàn|đồn|chốt|gác|doanh trại|biên giới|' +
    'tuần tra|mục tiêu|trực chiến|diễn tập|phòng thủ|căn cứ|vũ khí|đạn|vị trí|ra đa|(?:tỉnh|huyện|đảng|thành|cấp) ủy|' +
    'chi bộ|bí thư|thường vụ|ủy ban|ubnd|sở|bộ|cục|phòng|văn thư|ban|thanh tra|tòa án|chuyên án|trinh sát|đối tượng|' +
    'lịch trình|đại biểu|bản đồ|sơ đồ|tọa độ|danh sách|kế hoạch|phương án|công văn|văn bản|tài liệu|hồ sơ|báo cáo|' +
    'tờ trình|công điện|biên bản|họp|hội nghị|giao ban|đề thi|đáp án|nhân sự|bổ nhiệm|điều động|cưỡng chế',
)

/** Whether the text near the span names an office, a unit or an official document that could own the secret. */
export function hasOfficialOwner(reading: AnalyzedText, span: Span): boolean {
  return OFFICIAL_OWNER.testIn(
    reading,
    Math.max(0, span.start - CONTEXT_REACH * 2),
    Math.min(reading.text.length, span.end + CONTEXT_REACH * 2),
  )
}

const CONFIDENTIAL_TALK = compilePattern(
  '(?:đừng|chớ|không|khoan|cấm|đừng có|không được|hông được|ko|k)' +
    ' (?:đồn|nói|kể|hé|lan|loan|lộ|cho ai|để ai|để lộ|share|chia sẻ|forward|rêu rao|phao|truyền|hở|tiết lộ)|' +
    '(?:giữ|ém) (?:kín|bí mật|trong lòng|mồm|miệng|giùm|riêng|nhẹm)|' +
    '(?:kể|nói|bật mí|tiết lộ|hé lộ) (?:nhỏ|riêng|trước|nghe|cho|với|luôn|tí|xíu)|chỉ (?:anh em|nhóm|mình|nội bộ)|' +
    'mới (?:biết|hay|nghe|dự)|(?:lọt|lộ) ra|rò rỉ|nghe (?:lén|trộm)|ghi âm|' +
    '(?:mình|em|tui|tôi|con|anh) (?:mới |vừa |có |được |cũng |ngồi ){0,3}(?:dự|nghe|họp|ngồi|ghi|biết|hóng)',
)

/** Whether the writer passes on something confidential: "kể nhỏ nghe", "đừng đồn", "em mới dự xong". */
export function isToldInConfidence(reading: AnalyzedText, span: Span): boolean {
  return CONFIDENTIAL_TALK.testIn(
    reading,
    Math.max(0, span.start - CONTEXT_REACH * 2),
    Math.min(reading.text.length, span.end + CONTEXT_REACH * 2),
  )
}

/**
 * Whether the span is a separate mark: alone on its line, at the start of the text, in brackets, or with only signs
 * around it.
 */
export function isStandaloneMark(reading: AnalyzedText, span: Span): boolean {
  const after = reading.text.slice(span.end, span.end + 3)
  return isAtLineStart(reading, span) && (after === '' || /^\s*[^\sa-zà-ỹđ0-9,;"'(]|^\s*\n/i.test(after))
}

/** Whether only signs precede the span in its line or sentence. */
export function isAtLineStart(reading: AnalyzedText, span: Span): boolean {
  const before = reading.text.slice(Math.max(0, span.start - 3), span.start)
  return span.start === 0 || /[\n([{|:*>#\ud83c-\udfff]\s*$/.test(before) || /[.!?]\s+$/.test(before)
}
