// Threats of teachers, by which pupils are to keep from their parents what happened: "đứa nào mách bố mẹ thì cô cho ở
// lại lớp". Without the parents in it, it is a rule of the class.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { findEnclosingQuotation, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { PARENT_ANYWHERE } from '../shared/context/titles.ts'

/** A pupil reports it, or shows a recording to, the parents or the head of the school. */
const REPORTS = compilePattern(
  '(?:mách|méc|kể|nói|khai|báo|hé răng|hé môi|bép xép|hó hé|ho he|nhắn|mét|tâu|gửi|đưa|khoe|thưa)' +
    '(?: (?:lại|với|cho|về|chuyện|việc|này|clip|video|hình|tới|nhà|ai|cả|lung tung|cô|thầy|lẻo|một|câu|tiếng|gì|nửa|lời)){0,5}' +
    ` (?:phụ huynh|bố mẹ|ba mẹ|ba má|ba mạ|cha mẹ|mạ cha|${PARENT_ANYWHERE}|gia đình|người nhà|người lớn|hiệu trưởng|ban giám hiệu)`,
)
const TEACHER = '(?:cô|thầy)'
/** What the teacher will do then. */
const PUNISHED = compilePattern(
  `${TEACHER}(?: (?:sẽ|là|cũng|thì|mà|liền|luôn|chỉ có)){0,2} (?:cho|bắt|đánh|hạ|trừ|đuổi|phạt|ghi|cạo|xử|đình chỉ|mời ra|tống)` +
    '(?: \\p{L}+){0,5}? (?:ở lại lớp|lại lớp|học lại|lưu ban|rớt|trượt|đúp|hạnh kiểm|học bạ|không điểm|0 điểm|điểm 0|con 0|đuổi học|nghỉ học|đình chỉ|khỏi học|quỳ|đòn|mười roi|roi|kỷ luật|ra khỏi lớp)|' +
    `${TEACHER}(?: (?:sẽ|là|cũng|thì|liền|luôn)){0,2} (?:đuổi học|đuổi cổ|đánh rớt|hạ hạnh kiểm|hạ bậc|trừ điểm|đình chỉ|đánh (?:cho|chết|đòn))|` +
    `(?:biết tay|chết với|khó sống với|no đòn với|đừng (?:có )?trách|coi chừng|liệu hồn với) ${TEACHER}`,
)
/** Under what condition, or as a ban, in front of it. */
const CONDITION = compilePattern(
  '(?:đứa|em|bạn|trò|thằng|con|anh|chị|ai) (?:nào|mô)|ai|hễ|nếu|mà|dám|thử|cấm|không được|đừng|chớ|cứ',
)
/** The words are reported by the pupil, a parent or the news. */
const REPORTED = compilePattern(
  '(?:cô giáo|thầy giáo|giáo viên|cô chủ nhiệm|thầy chủ nhiệm|cô (?:ấy|ta|này|đó)|thầy (?:ấy|ta|này|đó)|cô hiệu trưởng|bả|ổng)|' +
    '(?:con|cháu|bé|nó)(?: (?:tôi|tui|mình|em|nhà|gái|trai|về|cứ|mới|có|khóc)){0,4} (?:kể|nói|bảo|khóc|sợ|mách|thuật)|' +
    '(?:cô|thầy)(?: \\p{L}+)? (?:bảo|dặn|dọa|hăm|đe|quát|nói (?:với|là|rằng)) ?|bị|phụ huynh (?:tố|phản ánh|bức xúc|kể)|theo (?:báo|đơn|lời)|' +
    'hồi (?:đó|nhỏ|xưa)|ngày xưa|đề nghị|phản ánh|phim|truyện|tiểu phẩm|kịch',
)
/** Who keeps it from them is punished: "không nói với mẹ là cô trừ điểm". */
const UNTOLD = matchPrecedingWords('(?:không|chưa|chẳng|chả|quên)(?: (?:chịu|hề|có|về|dám|thèm|kịp)){0,2}')
/** It was a ban: the condition follows. */
const IF_TOLD = compilePattern(
  'nếu|không thì|bằng không|kẻo|ai|đứa|(?:em|bạn|con|trò) (?:nào|mô)|hễ|lỡ|mà (?:nói|kể|hé|mách|méc|khai)|(?:nghe|rõ|nhớ) (?:chưa|không)',
)
/** What parents are asked to come or sign for. */
const ERRAND = matchFollowingWords(
  '(?:(?:đi|đến|tới|dự) ){0,2}(?:họp(?! (?:để|về|phản|kiện|tố|nói|hỏi))|ký (?:tên|sổ|giấy|phiếu|bài)|đóng (?:tiền|quỹ)|nộp(?! đơn))|trễ|muộn|chậm',
)
const SAID = matchPrecedingWords('(?:nói|bảo|dọa|quát|hăm|nhắn|viết|đe|câu|rằng|là)')
const REACH = 90

/** Finds such threats, at most one a sentence. Offsets in the analyzed text. */
export function findThreatsToPupils(reading: AnalyzedText): Span[] {
  return REPORTS.find(reading).flatMap((report) => {
    const sentence = findEnclosingSentence(reading, report)
    const punished = findFirstMatchInRange(
      PUNISHED.find(reading),
      report.end,
      Math.min(sentence.end, report.end + REACH),
    )
    if (!punished || !CONDITION.testIn(reading, sentence.start, report.start)) return []
    if (REPORTED.testIn(reading, sentence.start, punished.start)) return []
    if (ERRAND(reading, report.end)) return []
    if (UNTOLD(reading, report.start) && !IF_TOLD.testIn(reading, report.end, punished.start)) return []
    const quotation = findEnclosingQuotation(reading, report)
    if (quotation && SAID(reading, quotation.start)) return []
    return [{ start: report.start, end: punished.end }]
  })
}
