// A grade at the head of a copied paper, and whose paper that is: "MẬT. Công an tỉnh gửi UBND các xã: …".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { AREAS } from '../shared/context/agency-names.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'

/** At the head of a text or a line, parted from what follows. */
const GRADE_AT_HEAD = '(?<=(?<![^\\n])[^\\p{L}\\p{N}\\n]{0,6})(?:tuyệt mật|tối mật|mật)(?=[\\])]? ?[.:|–-]{1,2} ?'
const AREA = `(?:các|${AREAS}|tp)`
/** Offices that send such papers. */
const SENDER =
  `(?:(?:công an|ubnd|ủy ban nhân dân|hđnd|viện kiểm sát|tòa án|thanh tra|văn phòng|ban chỉ huy quân sự|ban chqs|bộ chỉ huy) ${AREA}|` +
  'bộ (?:công an|quốc phòng|ngoại giao|nội vụ|tư lệnh|chỉ huy quân sự|chqs|đội biên phòng)|ban (?:thường vụ|cán sự|nội chính|tổ chức)|' +
  '(?:tỉnh|huyện|thành|quận|thị|đảng) ủy|quân khu|đồn biên phòng|sở (?:nội vụ|ngoại vụ|công thương|tài chính|y tế)|' +
  '(?:phòng|cơ quan) an ninh)'
const WORDS = '(?:,? [\\p{L}\\d/]+){0,6}?'
const NUMBER = ',?(?: số(?: hiệu)?)? ?:? ?\\d{1,5} ?[-/] ?\\p{L}{2}'
/** What an office does by a paper. */
const SENDS = `(?: (?:gửi|gởi|kính gửi|chỉ đạo|yêu cầu|đề nghị|triển khai|ban hành|giao)(?!\\p{L})|${NUMBER}| ?: ?\\p{L})`
const KIND =
  '(?:kế hoạch|công văn|báo cáo|quyết định|công điện|điện|phương án|thông báo|tờ trình|chỉ thị|nghị quyết|kết luận|' +
  'văn bản|tài liệu|danh sách)'
/** What secret papers are about. */
const MATTER =
  '(?:bảo vệ (?:đoàn|lãnh đạo|mục tiêu|hội nghị|đại hội|yếu nhân|chuyến)|phòng thủ|tác chiến|sẵn sàng chiến đấu|' +
  'truy (?:bắt|quét)|phá án|chuyên án|trấn áp|khám xét|diễn tập|tuần tra|trực chiến|(?:bố trí|triển khai) lực lượng)'

/** Matches a grade before the office that sends a paper, or before the paper's kind. Counts only in capitals. */
export const HEADING_MARK = compilePattern(
  [
    `${GRADE_AT_HEAD}${SENDER}${WORDS}${SENDS})`,
    `${GRADE_AT_HEAD}${KIND}(?:${NUMBER}|${WORDS} (?:của|do|từ) ${SENDER}|${WORDS} ${MATTER}))`,
  ],
  { bare: false },
)
/** The same without diacritics, where the lowest grade is the word for what is lost: one office writes to another. */
export const HEADING_MARK_UNACCENTED = compilePattern(
  `${GRADE_AT_HEAD}${SENDER}${WORDS} (?:kính )?(?:gửi|gởi) (?:các )?${SENDER})`,
)

/** Between the grade and the sentence that it heads. */
const GAP = 4

/** Widens a grade to the sentence that it heads: without the grade alone, the rest would still be posted. */
export function extendToHeaded(reading: AnalyzedText, { start, end }: Span): Span {
  const first = end + GAP
  const sentence = findEnclosingSentence(reading, { start: first, end: first })
  const said = reading.text.slice(start, sentence.end)
  return { start, end: start + said.replace(/[\s.!?…]{1,9}$/u, '').length }
}

/** After a secret paper: the office that it is of, and a colon before what it says. */
const OF_OFFICE = compilePattern(`(?:của|do|từ) ${SENDER}${WORDS}(?: ?\\(.{1,20}\\))? ?:`)
/** What a paper says is longer than a remark on it, in UTF-16 units. */
const MIN_CONTENT = 25

/** Whether the writer copies out, after a colon, what the secret paper of an office says. A question is no copy. */
export function isCopiedFromOffice(reading: AnalyzedText, paper: Span): boolean {
  const owner = OF_OFFICE.find(reading).find(({ start }) => start > paper.end && start <= paper.end + 2)
  if (!owner) return false
  const { end } = findEnclosingSentence(reading, owner)
  return end - owner.end >= MIN_CONTENT && !reading.text.slice(owner.end, end + 1).includes('?')
}
