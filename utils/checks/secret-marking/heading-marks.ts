// A grade at the head of a copied paper, and whose paper that is: "MẬT. Công an tỉnh gửi UBND các xã: …".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { AREAS } from '../shared/context/agency-names.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'

/** At the head of a text or a line, parted from what follows. */
const GRADE_AT_HEAD = '(?<=(?<![^\\n])[^\\p{L}\\p{N}\\n]{0,6})(?:tuyệt mật|tối mật|mật)(?=[\\])]? ?[.:|–-]{1,2} ?'
const AREA = `(?:các|${AREAS}|tp)`
/** Offices that send such papers. */
const SENDER =
  `(?:(?:công an|ubnd|ủy ban nhân dân|hđnd|viện kiểm sát|tòa án|thanh tra|văn phòng|ban chỉ huy quân sự|ban chqs|bộ chỉ huy) ${AREA}|` +
  'bộ (?:công an|quốc phòng|ngoại giao|nội vụ|tư lệnh|chỉ huy quân sự|chqs|đội biên phòng)|' +
  'ban (?:thường vụ|nội chính|tổ chức|cán sự) (?:đảng|(?:tỉnh|huyện|thành|quận|thị) ủy|trung ương)|' +
  '(?:tỉnh|huyện|thành|quận|thị|đảng) ủy|quân khu|đồn biên phòng|sở (?:nội vụ|ngoại vụ|công thương|tài chính|y tế)|' +
  '(?:phòng|cơ quan) an ninh)'
const WORDS = '(?:,? [\\p{L}\\d/]+){0,6}?'
/** The number of a paper with the letters of its kind or office. */
const NUMBER = '\\d{1,5} ?[-/] ?\\p{L}{2,6}'
const KIND =
  '(?:kế hoạch|công văn|báo cáo|quyết định|công điện|điện|phương án|thông báo|tờ trình|chỉ thị|nghị quyết|kết luận|' +
  'văn bản|tài liệu|danh sách)'

/** Matches a grade before an office or a kind of paper. Counts only in capitals, and if {@link isPaperHeaded}. */
export const HEADING_MARK = compilePattern(`${GRADE_AT_HEAD}(?:${SENDER}|${KIND}))`, { bare: false })
/** The same without diacritics, where the lowest grade is the word for what is lost: before a state office's number. */
export const HEADING_MARK_UNACCENTED = compilePattern(
  `${GRADE_AT_HEAD}(?:${SENDER}|${KIND})${WORDS},?(?: số)? ?:? ?\\d{1,5} ?[-/] ?(?:cv|bc|qđ|kh|tb|ttr|nq|ct|hd|kl|pa)` +
    ' ?[-/] ?(?:ubnd|hđnd|[thđ]u|ca[thx]?|bca|bqp|bch|bchqs|snv))',
)

/** To whom an office writes. */
const RECEIVER = `(?:các (?:xã|phường|huyện|đơn vị|chi bộ|phòng|ban|đồng chí|ubnd|cơ quan|trường|thôn)|${SENDER})`
/** What an office does by a paper, and the number of one. */
const IS_SENT = compilePattern(
  `(?:gửi|gởi|kính gửi|chỉ đạo|yêu cầu|đề nghị|giao(?! lưu))(?: cho)? ${RECEIVER}|(?:${SENDER}|${KIND})${WORDS},?(?: số(?: hiệu)?)? ?:? ?${NUMBER}`,
)
/** What secret papers are about, and of whom. */
const MATTER = compilePattern(
  'bảo vệ (?:đoàn|lãnh đạo|mục tiêu|hội nghị|đại hội|yếu nhân|chuyến)|phòng thủ|tác chiến|sẵn sàng chiến đấu|' +
    'truy (?:bắt|quét)|phá án|chuyên án|trấn áp|khám xét|diễn tập|tuần tra|trực chiến|lịch trực|(?:bố trí|triển khai|huy động) lực lượng',
)
const OF_FORCES = compilePattern(`${SENDER}|đoàn (?:công tác|đại biểu)|dân quân|bộ đội|trung đội`)
/** A mild joke: a family, a class, a club and their fun. Offices do not write in such words. */
const JEST = compilePattern(
  'vợ|chồng|gia đình|tao|tui|mày|hội (?:mê|làng|chị em|anh em|bạn|phượt|ăn)|lớp|tổ (?:toán|văn|lý|hóa|sử|địa)|văn nghệ|bóng (?:đá|chuyền)|hoa hậu',
  { bare: false },
)
/** How a paper is handled: advice, which says none of its content. */
const HANDLED = compilePattern(
  'phong bì|bì (?:trong|ngoài|hai lớp)|vào sổ|ký nhận|(?:chỉ|do) (?:có )?văn thư|sao chụp|đóng dấu',
)

/** Whether a grade heads what an office sends, or a plan on safety; a joke and advice on such papers are none. */
export function isPaperHeaded(reading: AnalyzedText, mark: Span): boolean {
  const { start, end } = extendToHeaded(reading, mark)
  if (JEST.testIn(reading, start, end) || HANDLED.testIn(reading, start, end)) return false
  return (
    IS_SENT.testIn(reading, start, end) || (MATTER.testIn(reading, start, end) && OF_FORCES.testIn(reading, start, end))
  )
}

/** Whether a sentence is such a joke: a grade at its head, and fun behind it. */
export function isJestHeaded(reading: AnalyzedText, sentence: Span): boolean {
  return (
    HEADING_MARK.find(reading).some((mark) => isEnclosedSpan(mark, sentence)) &&
    JEST.testIn(reading, sentence.start, sentence.end)
  )
}

/** Between the grade and the sentence that it heads. */
const GAP = 4

/** A title that no stop ends has its content in the lines below, up to a blank one. */
const TITLE_END = /^[^\S\n]*\n(?=[^\S\n]*\S)/
const UNENDED = /[^\s.!?…]\s*$/
const BLANK_LINE = /\n\s*\n/
const MAX_BELOW = 600

/** Widens a grade to the sentence that it heads: without the grade alone, the rest would still be posted. */
export function extendToHeaded(reading: AnalyzedText, { start, end }: Span): Span {
  const first = end + GAP
  const sentence = findEnclosingSentence(reading, { start: first, end: first })
  const headed = reading.text.slice(start, sentence.end)
  const lines = headed.trimEnd()
  const below = reading.text.slice(start + lines.length, start + lines.length + MAX_BELOW)
  const isTitle = UNENDED.test(lines) && TITLE_END.test(below)
  const said = isTitle ? lines + below.split(BLANK_LINE, 1)[0]! : headed
  return { start, end: start + said.replace(/[\s.!?…]{1,9}$/u, '').length }
}

/** After a secret paper: the office that it is of, and a colon before what it says. */
const OF_OFFICE = compilePattern(`(?:của|do|từ) ${SENDER}${WORDS}(?: ?\\(.{1,20}\\))? ?:`)
/** What a paper says is longer than a remark on it, in UTF-16 units. */
const MIN_CONTENT = 25

/**
 * Whether the writer copies out, after a colon, what the secret paper of an office says. A question and advice on how
 * it is handled are no copy.
 */
export function isCopiedFromOffice(reading: AnalyzedText, paper: Span): boolean {
  const owner = OF_OFFICE.find(reading).find(({ start }) => start > paper.end && start <= paper.end + 2)
  if (!owner) return false
  const { end } = findEnclosingSentence(reading, owner)
  if (HANDLED.testIn(reading, owner.end, end)) return false
  return end - owner.end >= MIN_CONTENT && !reading.text.slice(owner.end, end + 1).includes('?')
}
