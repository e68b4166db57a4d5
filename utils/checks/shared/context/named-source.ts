// Whether a statement names a source that readers can check.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'
import { findAllMatches } from '../../../text/find-all-matches.ts'
import { compactRegExp } from '../../../text/regexp/compact.ts'
import { UNNAMED_SOURCE } from './left-by-fixes.ts'
import { findEnclosingPassage } from './mitigating-context.ts'
import { SHARE } from './sharing-verbs.ts'

const PRESS_DOMAINS =
  'chinhphu|quochoi|nhandan|vtv|vov|qdnd|vietnamplus|tuoitre|thanhnien|vnexpress|vietnamnet|dantri|laodong|nld|tienphong|sggp|cand|plo|znews|cafef|suckhoedoisong|bao[a-z]{4,16}'
const SOURCE_LINK = compactRegExp(
  `(?<![a-z0-9.@-])(?:(?:[a-z0-9-]+\\.){1,4}(?:gov|edu|org)\\.vn|(?:[a-z0-9-]+\\.){0,2}(?:${PRESS_DOMAINS})\\.(?:vn|com\\.vn|net|org\\.vn)|who\\.int)(?![a-z0-9-]|\\.[a-z0-9])`,
)

/** Each of those links contains one of these. */
const SOURCE_ENDS = ['.vn', '.net', 'who.int']

const AUTHORITIES = [
  'tòa(?: án)?',
  'hội đồng xét xử|viện kiểm sát',
  'cơ quan (?:điều tra|chức năng)',
  'công an|cảnh sát|biên phòng|thanh tra|kiểm toán|ủy ban|ubnd|sở',
  'bộ (?:y tế|công an|giáo dục|tài chính|nội vụ)',
  'trung tâm (?:y tế|kiểm soát|dự báo)',
  'cdc|trạm y tế|đài|chính phủ|bệnh viện|ban chỉ \\p{L}+|nhà trường|quản lý thị trường|cục|điện lực|hải quan',
  'kiểm lâm|báo chí',
].join('|')
const AUTHORITY_ACTS =
  'tuyên|xét xử|khởi tố|truy tố|bắt|tạm giam|kết luận|xác (?:minh|nhận|định)|công bố|thông (?:báo|tin)|khẳng định|điều tra|phạt|xử phạt|phát hiện|nêu|chỉ ra|cảnh báo|khuyến cáo|cho (?:biết|hay)|có văn bản|ban hành|triệt phá|đưa tin|yêu cầu|kỷ luật'
const BROADCASTERS =
  '(?<!(?:lên|cái|chiếc|mua|bán|tặng|cho|nhận) )(?:(?:tivi|ti vi|tv|truyền hình|thời sự|vtv\\d?|đài phát thanh)(?: (?:tỉnh|huyện|xã|trung ương|tối|trưa|sáng|hôm|qua|nay)){0,3}|' +
  '(?:đài|loa) (?:tỉnh|huyện|xã|phường|thôn|ấp|xóm|khóm|khu phố|truyền thanh|phát thanh)(?: (?:xã|tối|sáng|chiều|hôm|qua|nay)){0,2})'
const NAMED_SOURCE = compilePattern(
  [
    '(?:theo|nguồn|trích|dẫn|căn cứ) ?:? ?' +
      '(?:(?:bản tin|thông báo|công văn|thông tin|kết luận|số liệu|lời|của|từ|trên|tờ|trang|đại diện|lãnh đạo|bác sĩ) )*' +
      '(?:báo|cổng|trang|website|thông (?:báo|cáo)|công văn|bản (?:tin|án)|kết luận|cáo trạng|nghị định|luật|' +
      `vnexpress|tuổi trẻ|thanh niên|dân trí|vtv|who|${AUTHORITIES})`,
    `(?:${AUTHORITIES})(?: \\p{L}+){0,5} (?:đã |vừa |mới |chính thức |có |đang )*(?:${AUTHORITY_ACTS})`,
    'báo (?:tuổi trẻ|thanh niên|nhân dân|dân trí|lao động|tiền phong|người lao động|pháp luật|điện tử|tỉnh|đưa|đăng|viết)',
    '(?:kết luận|quyết định|thông báo) (?:của|thanh tra|điều tra|kiểm tra|khởi tố|số \\d|chính thức)',
  ].join('|'),
)
/** What the television or the loudspeaker of the village says: everybody there has heard it. */
const BROADCAST = compilePattern(
  `(?:${BROADCASTERS}|(?:trên|qua|theo|ở|xem|coi|nghe|đọc) (?:báo|đài))(?: (?!không|chưa|chẳng|chả|hổng|đâu|nào|sao|mà)\\p{L}+){0,2}?` +
    '(?: (?:có|vừa|mới|đã|cũng|thấy|người ta|họ)){0,2} (?:nói|(?:đưa|phát)(?! cho)|đăng|báo|đọc(?! giùm| giúp)|thông báo|nhắc|loan|bảo|chiếu|dự báo)',
)
/** What a court or the police have done: it was made public, unless the writer has it from hearsay. */
const VERDICT = compilePattern(
  'bản án|cáo trạng|bị cáo|bị can|sơ thẩm|phúc thẩm|ra tòa|hầu tòa|năm tù|án tù|truy tố|khởi tố|(?<!chưa |sắp )bị bắt(?! đi| lên| cóc| lấy)|tuyên phạt|vụ án',
)
const HEARD = compilePattern(
  `(?:nghe|thấy) (?:nói|đâu|đồn|bảo|kể|phong thanh|tin|người ta)|đồn|hình như|(?:${SHARE}|chuyển|đăng lại) (?:gấp|ngay|liền|cho mọi người)`,
)
// "Không báo nào đăng" mentions the press but names no source.
const PRESS_DENIED = compilePattern(
  '(?:báo|đài|truyền thông|ti ?vi|tv|truyền hình|thời sự)(?: \\p{L}+){0,3} (?:không|chưa|hổng|chẳng|sợ|giấu)',
)

/** Whether the draft links to an official site or the press, at most 1,200 UTF-16 units from the span. */
export function hasSourceLink(reading: AnalyzedText, span: Span): boolean {
  const part = reading.lower.slice(Math.max(0, span.start - 1200), span.end + 1200)
  return SOURCE_ENDS.some((end) => part.includes(end)) && SOURCE_LINK.test(part)
}

const SOURCE_PLACEHOLDER = /\(theo (?:…|\.{3})\)/
const SOURCE_IN_BRACKETS = /\((?:theo|nguồn:?) [^()\n]{2,80}\)/g

/** Message key of a finding whose source in brackets is no official one: "(theo chị Hoa)". */
const UNOFFICIAL_SOURCE = 'unofficial'

/** Returns what a finding says of a source in brackets that does not count; undefined where there is none. */
export function describeSource(
  reading: AnalyzedText,
  span: Span,
): typeof UNNAMED_SOURCE | typeof UNOFFICIAL_SOURCE | undefined {
  const { start, end } = findEnclosingPassage(reading, span)
  // "(theo …)" waits for the writer to name the source.
  if (SOURCE_PLACEHOLDER.test(reading.lower.slice(start, end + 1))) return UNNAMED_SOURCE
  return findSourcesInBrackets(reading, span).length > 0 ? UNOFFICIAL_SOURCE : undefined
}

/** Whether "(theo Sở Y tế)" near the span names an official source or the press in brackets. */
export function hasSourceInBrackets(reading: AnalyzedText, span: Span): boolean {
  return findSourcesInBrackets(reading, span).some(
    ({ start, end }) => NAMED_SOURCE.testIn(reading, start, end) && !PRESS_DENIED.testIn(reading, start, end),
  )
}

/** Finds the sources in brackets near a span. */
function findSourcesInBrackets(reading: AnalyzedText, span: Span): Span[] {
  const passage = findEnclosingPassage(reading, span)
  return findAllMatches(SOURCE_IN_BRACKETS, reading.lower.slice(passage.start, passage.end + 1)).map((match) => {
    const start = passage.start + match.index
    return { start, end: start + match[0].length }
  })
}

/** Whether the words around the span name an official source or the press, or the draft links to one. */
export function hasNamedSource(reading: AnalyzedText, span: Span): boolean {
  if (hasSourceLink(reading, span)) return true
  const passage = findEnclosingPassage(reading, span)
  const isIn = (pattern: Pattern) => pattern.testIn(reading, passage.start, passage.end)
  return (isIn(NAMED_SOURCE) && !isIn(PRESS_DENIED)) || (isIn(VERDICT) && !isIn(HEARD) && !isIn(PRESS_DENIED))
}

/**
 * Whether the words around the span have it from the television, the radio or the loudspeaker of the village. Nobody
 * can read that again: it is enough for ordinary news, and neither for an accusation nor for an alarm.
 */
export function hasBroadcastSource(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return BROADCAST.testIn(reading, start, end) && !PRESS_DENIED.testIn(reading, start, end)
}
