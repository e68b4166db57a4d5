// Exam papers that are passed on before the exam. Papers of past years, mock exams and practice are none.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { isBeingShared } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { WEEKDAY } from '../shared/context/weekdays.ts'

const PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:de|dap an) (?:thi|kiem|ktra|kt|khao|mon|giua|cuoi|het|hoc|hk|toan|ngu|van|tieng|anh|ly|vat|hoa|sinh|su|dia|khoa|tin|chinh|hsg|tuyen|vao|tot|cong|vien|nang|thang|khoi|lop|vong|chuyen|chung|cua|\d)/,
)
const SHEET = compilePattern(
  '(?:đề|đáp án)(?: (?:thi|kiểm tra|ktra|kt|khảo sát|môn|giữa|cuối|hết|kỳ|kì|học|hk|hk1|hk2|\\d{1,2}|toán|ngữ văn|văn|' +
    'tiếng việt|tiếng anh|anh|lý|vật lý|hóa|sinh|sử|địa|khoa học|tin|chính thức|học sinh giỏi|hsg|tuyển sinh|vào|' +
    'tốt nghiệp|công chức|viên chức|nâng ngạch|thăng hạng|khối|lớp|vòng|chuyên|chung|của (?:sở|phòng|trường|bộ))){1,8}',
)
/** The exam is still to come. */
const BEFORE_EXAM = compilePattern(
  '(?:sáng|chiều|tối|ngày|trưa) (?:mai|mơi|mốt|kia)|mai (?:mới )?(?:thi|kiểm tra|kt|làm bài)|' +
    `(?:${WEEKDAY}|chủ nhật|tuần (?:sau|tới|này)|mốt|tháng (?:sau|tới))(?: \\p{L}+){0,4}` +
    ' (?:thi|kiểm tra|kt|khảo sát)|(?:thi|kiểm tra|khảo sát)(?: \\p{L}+){0,2} (?:sáng|chiều|ngày) (?:mai|mốt|kia)|' +
    '(?:chưa|sắp) (?:thi|kiểm tra|khảo sát|tới ngày thi|mở (?:đề|niêm phong|bì))|trước (?:giờ|ngày|khi|hôm) thi|' +
    'còn (?:\\d{1,2}|mấy|vài|hai|ba) (?:ngày|bữa|hôm|tiếng)(?: nữa)?(?: là| mới)? thi',
)
/** A day to come, right after the sheet: "đề toán thứ sáu này". */
const DAY_AFTER = compilePattern(
  `(?:(?:thi|kiểm tra|của|cho|bữa|hôm|vào) ){0,2}(?:(?:sáng|chiều|tối|ngày) (?:mai|mơi|mốt|kia)|(?:${WEEKDAY}|tuần) ` +
    '(?:này|nầy|ni|tới|sau)|mai)',
)
/** The paper is given out of hand, or the writer knows that it should not be. */
const GIVEN = compilePattern(
  'trúng tủ|làm trước|nè|nhớ (?:ôn|học|làm)|(?:coi|xem|liếc|ngó|giải|học|làm) (?:qua|trước|thử)|(?:phòng|sở|trường|bộ|hội đồng)' +
    ' (?:mới|vừa) (?:gửi|gởi|chuyển|đưa|in)|(?:lộ|lọt|tuồn|mua|xin|lụm|kiếm|chụp) (?:được |trộm |lén |ra )?(?:đề|được|ra)|' +
    'đừng (?:\\p{L}+ ){0,2}(?:gửi|gởi|in|nói|khai|share|lộ|đưa|chuyển)|in sao|(?:bán|nhả|bắn) đề',
)
/** Another paper than the coming one, or a request for one. */
const OTHER_PAPER = compilePattern(
  'đề (?:cương|mẫu|ôn|luyện|cũ|minh họa|tham khảo|thi thử)|thi thử|minh họa|tham khảo|đề cương|(?:các|mấy|những) năm|' +
    'năm (?:ngoái|trước|rồi|20\\d\\d)|(?:vừa|đã) thi|mới thi (?:xong|hôm|hồi|lúc)|thi (?:xong|rồi)|để ôn|ôn (?:tập|luyện|lại|bài)|tự (?:soạn|luyện|giải)|' +
    'ai có đề|(?:xin|kiếm|cần|tìm) đề|cho (?:em |mình |con )?xin|(?:cô|thầy) (?:giao|phát|ra)|làm lộ|khởi tố|công an|bị (?:bắt|kỷ luật)|' +
    'tin đồn|tin giả|không có chuyện|từ chối|danh mục bí mật',
)

const SEALED = '(?:đề (?:thi|kiểm tra)|túi đề|bì đề|thùng đề|hộp đề|bài thi|phách)'
const KEPT = '(?:để|cất|giấu|khóa|nằm|bỏ|nhét|đựng)'
/** Where somebody would find them: "tủ số 2", "dưới chậu kiểng", "trên nóc tủ". */
const SPOT =
  '(?:(?:trong |ở |tại )?(?:tủ|két|ngăn|kho|phòng|thùng|hòm)(?: \\p{L}+){0,2}? (?:số )?\\d{1,3}|' +
  '(?:dưới|sau|trên|trong|bên|cạnh) (?:\\p{L}+ ){0,2}?(?:chậu|thảm|gạch|bồn|kệ|nóc|gầm|ô văng|khung|hộp|cục nóng|tủ|bàn|giỏ|cây|két)' +
  '(?: \\p{L}+){0,2})'
/** Where the sealed papers of an exam are, or the key of the room they are in. */
const EXAM_STORE = compilePattern([
  `${SEALED}(?: \\p{L}+){0,5}? ${KEPT}(?: (?:ở|tại|trong|đó))? ${SPOT}`,
  `(?:chìa|chìa khóa|khóa)(?: (?:của|vào|dự phòng|sơ cua))? (?:phòng|tủ|két|kho) (?:thi|đề|chứa đề|để đề|in sao|in đề|hội đồng thi)(?: \\p{L}+){0,3}? ` +
    `(?:${KEPT}|treo|gửi)(?: (?:ở|tại))? ${SPOT}`,
])
/** What is not sealed, or is said by a rule or the news. */
const NO_STORE = compilePattern(
  'thi thử|năm (?:ngoái|trước|20\\d\\d)|đề cũ|ôn (?:tập|luyện|thi)|ai cần|thư viện|quy chế|quy định|phải (?:được )?(?:để|cất|khóa)|theo (?:báo|đài)|' +
    'công an|camera|khởi tố|bị (?:bắt|cáo)|đã thi (?:xong|rồi)|thi xong',
)

/** Finds where the sealed papers of an exam are kept, or the key to them. */
export function findExamStores(reading: AnalyzedText): Span[] {
  return EXAM_STORE.find(reading).filter((store) => {
    const { start, end } = findEnclosingPassage(reading, store)
    const sentence = findEnclosingSentence(reading, store)
    return !NO_STORE.testIn(reading, start, end) && reading.text[sentence.end - 1] !== '?'
  })
}

/** Finds the words for such papers, one a sentence. */
export function findExamPapers(reading: AnalyzedText): Span[] {
  const found: Span[] = []
  if (!PREFILTER.test(reading)) return found
  for (const sheet of SHEET.find(reading)) {
    const sentence = findEnclosingSentence(reading, sheet)
    if (found.some(({ start }) => start >= sentence.start)) continue
    const { start, end } = findEnclosingPassage(reading, sheet)
    const isToCome = BEFORE_EXAM.testIn(reading, start, end) || DAY_AFTER.testIn(reading, sheet.end, sheet.end + 24)
    if (!isToCome || OTHER_PAPER.testIn(reading, start, end)) continue
    if (reading.text.slice(sheet.end, sentence.end).includes('?')) continue
    if (GIVEN.testIn(reading, start, end) || isBeingShared(reading, sheet)) found.push(sheet)
  }
  return found
}
