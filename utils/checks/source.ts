// Whether a statement says where it comes from, so that a reader can look for themselves.

import type { Span } from '../draft.ts'
import { pattern } from '../text/pattern.ts'
import type { Reading } from '../text/reading.ts'
import { passageAround } from './context.ts'

const STATE = '(?:[a-z0-9-]+\\.){1,4}(?:gov|edu|org)\\.vn'
const PRESS =
  '(?:[a-z0-9-]+\\.){0,2}(?:chinhphu|baochinhphu|quochoi|nhandan|vtv|vov|qdnd|vnanet|vietnamplus|tuoitre|thanhnien|vnexpress|vietnamnet|dantri|laodong|nld|tienphong|sggp|cand|congan|plo|baophapluat|zingnews|znews|kenh14|cafef|vneconomy|vtc|voh|hanoimoi|nguoiduatin|baomoi|suckhoedoisong|dangcongsan|who|bao[a-z]{4,16})\\.(?:vn|com\\.vn|com|net|int|org\\.vn)'
const LINK = new RegExp(`(?<![a-z0-9.@-])(?:${STATE}|${PRESS})(?![a-z0-9-]|\\.[a-z0-9])`)

const BODY =
  'tòa án|tòa|hội đồng xét xử|viện kiểm sát|cơ quan (?:điều tra|cảnh sát điều tra|chức năng|an ninh điều tra)|công an|cảnh sát|bộ đội|biên phòng|thanh tra|kiểm toán|ủy ban kiểm tra|ủy ban|ubnd|sở|bộ (?:y tế|công an|giáo dục|tài chính|nội vụ|công thương|nông nghiệp|quốc phòng|xây dựng)|trung tâm (?:y tế|kiểm soát|dự báo|khí tượng|phòng chống)|cdc|trạm y tế|đài (?:khí tượng|truyền hình|phát thanh|truyền thanh)|ngân hàng nhà nước|chính phủ|thủ tướng|bệnh viện|ban chỉ huy|ban chỉ đạo|nhà trường|ban giám hiệu|quản lý thị trường|chi cục|cục|tổng cục|điện lực|hải quan|kiểm lâm|vtv\\d?|ttxvn|báo chí'
const ACTS =
  'tuyên|xét xử|khởi tố|truy tố|bắt tạm giam|bắt giữ|bắt|tạm giam|tạm giữ|kết luận|xác minh|xác nhận|xác định|công bố|thông báo|thông tin|khẳng định|điều tra|phạt|xử phạt|phát hiện|nêu|ghi rõ|chỉ ra|cảnh báo|khuyến cáo|cho biết|cho hay|ra thông báo|có thông báo|có văn bản|ban hành|triệt phá|triệu tập|đưa tin|phát đi|yêu cầu|đình chỉ|kỷ luật|thi hành|lập biên bản'
const NAMED = pattern(
  [
    `(?:theo|nguồn|trích|dẫn|căn cứ) ?:? ?(?:bản tin |thông báo |thông cáo |công văn |thông tin |tin |kết luận |quyết định |số liệu |lời |của |từ |trên |tờ |trang |đại diện |lãnh đạo |bác sĩ )*(?:báo|đài|tạp chí|cổng thông tin|trang (?:thông tin|web|chủ|chính thức)|website|thông báo|thông cáo|công văn|bản tin|kết luận|bản án|cáo trạng|nghị định|luật|nghị quyết|vnexpress|tuổi trẻ|thanh niên|dân trí|vtv\\d?|who|nhân dân|${BODY})`,
    `(?:${BODY})(?: \\p{L}+){0,5} (?:đã |vừa |mới |chính thức |có |đang )*(?:${ACTS})`,
    'báo (?:tuổi trẻ|thanh niên|nhân dân|dân trí|lao động|tiền phong|sài gòn giải phóng|người lao động|công an nhân dân|pháp luật|vnexpress|điện tử|tỉnh|đưa|đăng|viết)',
    '(?:bản án|cáo trạng|kết luận|quyết định|biên bản|thông báo) (?:của |sơ thẩm|phúc thẩm|thanh tra|điều tra|kiểm tra|kiểm toán|khởi tố|số \\d|chính thức)',
    'bị cáo|bị can|sơ thẩm|phúc thẩm|ra tòa|hầu tòa|lãnh án|mức án|năm tù|án tù|truy tố|khởi tố|bị bắt (?:tạm giam|giữ|vì)|tuyên phạt|kết luận thanh tra|vụ án',
  ].join('|'),
)
// "Không báo nào đăng" names the press in order to say that it is no source.
const NO_PRESS = pattern('(?:báo chí|báo đài|báo|đài|truyền thông)(?: \\p{L}+){0,3} (?:không|chưa|hổng|chẳng|sợ|giấu)')

/** Whether the draft links to an official site or the press, at most 1,200 units from the span. */
export function isLinked(reading: Reading, span: Span): boolean {
  return LINK.test(reading.lower.slice(Math.max(0, span.start - 1200), span.end + 1200))
}

/** Whether the words around the span name an official source or the press, or the draft links to one. */
export function isSourced(reading: Reading, span: Span): boolean {
  if (isLinked(reading, span)) return true
  const around = passageAround(reading, span)
  return NAMED.testIn(reading, around.start, around.end) && !NO_PRESS.testIn(reading, around.start, around.end)
}
