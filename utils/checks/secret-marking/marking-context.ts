// The text around a grade, which decides whether it is a state secret or a figure of speech.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { GIVE_AWAY, HANDLE_PAPER } from '../shared/context/sharing-verbs.ts'
import { STILL_TODAY } from './still-today.ts'

const CONTEXT_REACH = 160

const PLAY = compilePattern(
  [
    'công thức|bí quyết|bí kíp|hộp thư mật|' +
      'bí mật (?:nho nhỏ|nhỏ|gia đình|tình yêu|chuyện tình|ngọt ngào|của (?:hai|chúng|riêng))|' +
      'nước (?:chấm|mắm|dùng|lèo|sốt)|trà sữa|cà phê|gia vị|nguyên liệu',
    'sinh nhật|bất ngờ|cầu hôn|tỏ tình|đám cưới|kỷ niệm ngày|valentine|20/10|giáng sinh|ông già noel|lì xì|secret|' +
      'surprise|tiểu thuyết|trò chơi|bài hát|concert|anime|series|diễn viên|ca sĩ',
    'đội (?:mình|nhà|bạn|hình|bóng)|chiến thuật|bóng đá|cầu lông|huấn luyện viên|giảm cân|làm đẹp|skincare|' +
      '(?:nội bộ )?(?:nhà|gia đình|vợ chồng) (?:tôi|tui|mình|em|ta) (?:mới |vừa )?họp kín|dưỡng da|trang điểm|cân nặng|tuổi thật|crush|người yêu|bạn gái|bạn trai|tình yêu|chuyện tình|quỹ đen|mật ong|' +
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
    ` (?:${GIVE_AWAY}|loan|để lộ|chia sẻ|rêu rao|phao|truyền|tiết lộ)|` +
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

const GRADE_WORD = '(?:tuyệt mật|tối mật|mật|bí mật (?:nhà nước|quốc gia|quân sự))'
/** The grade is denied or over: "chẳng phải tài liệu mật", "hết mật rồi". */
const DENIED = compilePattern(
  '(?:(?:không|chẳng|chả|hổng|hông|ko|nỏ|đâu|nào|chớ|làm gì|đâu có) (?:phải|thuộc|phải thuộc|có phải)|có phải)' +
    `(?: (?:là|thứ|hàng|loại|diện|đồ|cái|chi|gì|tài liệu|văn bản|công văn|hồ sơ|giấy tờ|giấy|tin|chuyện)){0,4} ${GRADE_WORD}|` +
    '(?:không|chẳng|chả|hổng|hông|ko|nỏ|đâu|làm gì)(?: có| còn| là){1,2}' +
    `(?: (?:là|thứ|gì|chi|cái|tài liệu|văn bản|giấy tờ|hồ sơ|tin|chuyện|con|dấu|độ)){0,3} ${GRADE_WORD}|` +
    `(?:hết|giải|thôi) (?:độ )?mật(?: (?:rồi|từ|lâu))|(?:hết thời hạn|quá hạn) (?:bảo vệ )?(?:bí )?mật`,
  { bare: false },
)
/** The grades are explained, not used: "ba độ: tuyệt mật, tối mật, mật". */
const EXPLAINED = compilePattern(
  '(?:ba|3|các|những|mấy)(?: cấp| loại)? độ(?: mật)?|(?:chia|phân)(?: (?:ra|làm|thành))? (?:ba|3|mấy) (?:độ|cấp|loại|mức)|' +
    'độ mật (?:theo luật|là gì|gồm)|luật bảo vệ bí mật',
)
const NOT_TO = '(?:đừng|chớ|cấm|khỏi|không|hông|hổng|ko|đâu|ai lại|ai cho|tuyệt đối|phải|nhớ)'
const HANDLING = `(?:${HANDLE_PAPER}|sao chụp|in|để|bỏ|cầm|cất|khóa|nộp|trả|nói|kể|giao)`
/** A rule of handling: "tài liệu tối mật thì đừng chụp", "không được đem văn bản mật về nhà". */
const HANDLING_RULE = compilePattern(
  `${GRADE_WORD}(?: \\p{L}+){0,3}?,? (?:thì|là|cũng|mà|nào cũng|luôn)(?: \\p{L}+){0,2}? ${NOT_TO}(?: (?:được|có|nên|ai|bao giờ|cho|để|vội)){0,2} ${HANDLING}|` +
    `(?:đừng|chớ|cấm|không được|không nên|hông được|khỏi|nhớ đừng|ai cho|ai lại|sao lại|chưa từng|không bao giờ|không ai)` +
    `(?: (?:bao giờ|có|ai|vội|đem|lấy|mang|được|phép)){0,2} ${HANDLING}(?: (?!nhưng|mà|nhen|nha)\\p{L}+){0,4} ${GRADE_WORD}`,
  { bare: false },
)
/** The paper is in the reader's hands all the same: "tài liệu mật nè, đừng gửi ai". */
const HANDED_OVER = compilePattern(
  'nè|đây|này nha|bên dưới|ở dưới|đính kèm|(?:chụp|gửi|gởi|đăng) (?:được|lén|trộm|riêng)',
)

/** Whether the sentence of a grade denies it, explains the grades, or says how such papers are handled. */
export function isDeniedOrReminder(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  if (DENIED.testIn(reading, start, end)) return true
  const isLesson = EXPLAINED.testIn(reading, start, end) || HANDLING_RULE.testIn(reading, start, end)
  return isLesson && !HANDED_OVER.testIn(reading, start, end)
}

const MEMORY = compilePattern(
  'hồi ký|hồi ức|sách đã in|(?:năm|mùa xuân|tết) (?:sáu|bảy|tám) (?:\\p{L}+ )?(?:mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)|' +
    '(?:ngày|hồi|thời|dạo|lúc) (?:đó|ấy|nớ|xưa|trước|chiến tranh|đánh mỹ|chống pháp)|' +
    '(?:mấy|hai|ba|bốn|năm|sáu) (?:chục|mươi) năm (?:rồi|trước|qua)|kháng chiến|cựu chiến binh',
)
/** The memory is of today's papers after all. */
const STILL_NOW = compilePattern('(?:mai|tối nay|đêm nay|tuần sau|sắp tới|mới (?:họp|nhận|về)|hiện (?:nay|giờ|đang))')
/** What is left of a war is shown to visitors. */
const RELIC = compilePattern('chiến tranh|kháng chiến|chống pháp|chống mỹ|di tích|tham quan|bảo tàng|hòa bình')

/** Whether the sentences around are a memory of old service. */
export function isWrittenMemory(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return (
    MEMORY.testIn(reading, start, end) &&
    !STILL_NOW.testIn(reading, start, end) &&
    (RELIC.testIn(reading, start, end) || !STILL_TODAY.testIn(reading, start, end))
  )
}

/** Every "mật", and those that are honey, a password, a density, a honeymoon … */
const MAT = compilePattern('mật', { bare: false })
const OTHER_MAT = compilePattern(
  '(?:hũ|chai|lọ|can|thùng|ve|hộp|giọt|lít|ký|cân|kg|vắt|lấy|quay|hút|tổ|túi|ống|bọng|nước|ngọt|rỉ|đường|mía|gỉ|trăng|ong|vị|' +
    'nếm|rưới|chấm|ngâm|pha|uống|ngào|khoai|sỏi|viêm|đường dẫn|gan|hòa|bảo|thân|cẩn|nghiêm|tinh|gấu|rắn|ứ|thơm|bán|mua) mật|' +
    'mật (?:ong|mía|khẩu|mã|độ|thiết|gấu|hoa|đường|nghị|rỉ|ngọt|ngữ|danh|thám|tông|khu|pha|nhân|dứa|vịt|gà|nguyên chất|rừng|tràm|bạc hà|nhãn|cà phê|vàng|sánh)',
  { bare: false },
)

/** Whether a sentence has the word "mật", and only in another meaning than secrecy. */
export function hasOtherMeaningsOnly(reading: AnalyzedText, sentence: Span): boolean {
  const within = (spans: readonly Span[]) => spans.filter((each) => isEnclosedSpan(each, sentence))
  const all = within(MAT.find(reading))
  if (all.length === 0) return false
  const others = within(OTHER_MAT.find(reading))
  return all.every((each) => others.some((other) => isEnclosedSpan(each, other)))
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
