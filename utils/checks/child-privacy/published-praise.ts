// Pupils who are praised in public: an official source has named them already, their parents agree, or nobody can see
// who it is.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { PARENTS } from '../shared/context/titles.ts'
import { PRIVATE_DETAIL, SCHOOL_PRAISE } from './child-details.ts'
import { findKnownPlaces, findSchoolNames } from './known-places.ts'
import { findNamesAround } from './names-around.ts'

const FAMILY =
  `(?:(?:các |quý |từ |phía |của )?(?:phụ huynh|${PARENTS}|gia đình|bố|mẹ|má)` +
  '(?: (?:của|và|học sinh|em|cháu|bé|con|các|các em|các cháu|các bé|các con|bản thân|cũng|đều|hai|bên|cô|nhà trường)){0,5})'
/** Before it, the consent is not there, or is asked for: "nếu phụ huynh đồng ý", "cần được sự đồng ý của …". */
const NOT_YET =
  '(?<!(?:chưa|không|ko|chẳng|nếu|khi|cần|phải|xin|hỏi|mong|nhờ|sau khi|trước khi|chờ|đợi|để|có|nên)(?: (?:có|được|sự|các|quý|xin)){0,2} )'
/** The parents of a child agree to what is posted of it. */
const CONSENT = compilePattern([
  `${NOT_YET}${FAMILY},? (?:(?:đã|đều|cũng|rất|vui vẻ|hoàn toàn) ){0,3}` +
    '(?:đồng ý|nhất trí|cho phép|ưng thuận|ưng|cho đăng)(?! (?:thì|mới|hay|không|chưa)(?!\\p{L}))',
  `${NOT_YET}(?:được|có) (?:sự )?(?:đồng ý|cho phép|nhất trí) (?:của|từ) ${FAMILY}`,
  `${NOT_YET}được (?:\\p{L}+ )?${FAMILY} (?:đồng ý|cho phép)`,
])
/** What is no praise, even with consent. */
const BLAME = compilePattern(
  'kỷ luật|đuổi học|phê bình|đình chỉ|bêu|(?:học )?(?:yếu|kém|dốt)|ở lại lớp|lưu ban|đánh (?:nhau|bạn)|vi phạm|vô lễ|hư(?! hỏng)|hỗn',
)

/** Whether the parents of those who are praised in a draft agree to it. */
function hasConsent(reading: AnalyzedText, { start, end }: Span): boolean {
  return !BLAME.testIn(reading, start, end) && CONSENT.test(reading)
}

/** Whether the passage only praises the child for a school result, and an official source or the parents have it so. */
export function isPublishedPraise(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, name)
  return (
    SCHOOL_PRAISE.testIn(reading, start, end) &&
    !PRIVATE_DETAIL.testIn(reading, start, end) &&
    (hasOfficialSource(reading, name) || hasConsent(reading, findEnclosingSentence(reading, name)))
  )
}

/** Words for what a child has done well, at school or elsewhere. */
const GOOD_DEED = compilePattern(
  'vô địch|á quân|giành (?:giải|cúp|huy chương|chức)|nhặt được|trả lại|dũng cảm|người tốt|việc tốt|tấm gương|cả (?:xã|xóm|làng|thôn|trường|lớp) (?:chung vui|tự hào|mừng)|tự hào',
)
/** Several children, with no word of a single one. */
const GROUP = compilePattern(
  'tập thể|đội tuyển|đội (?:bóng|văn nghệ|thi|kịch|hình)|(?:các|những|nhóm|đoàn|\\d{1,3}) (?:em|cháu|bé|con|bạn|học sinh|hs|lớp)',
)

/**
 * Whether a sentence praises a child, or several, and says no more of a single one than the grade.
 * @param sentence offsets in `reading.text`
 */
export function isPraiseOfUnnamed(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!SCHOOL_PRAISE.testIn(reading, start, end) && !GOOD_DEED.testIn(reading, start, end)) return false
  if (PRIVATE_DETAIL.testIn(reading, start, end) || BLAME.testIn(reading, start, end)) return false
  if (findNamesAround(reading, sentence).length > 0) return false
  const isInside = (place: Span) => place.start >= start && place.end <= end
  return GROUP.testIn(reading, start, end) || ![...findKnownPlaces(reading), ...findSchoolNames(reading)].some(isInside)
}
