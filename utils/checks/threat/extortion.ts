// Extortion: who does not pay or obey will have pictures sent round, or a child that does not come home.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingQuotation } from '../shared/context/mitigating-context.ts'

/** Under what condition, in front of what is to happen. */
const UNLESS =
  '(?:không|ko|k|hông|hổng|nỏ|chưa)(?: (?:có|đưa|chuyển|đủ|trả|nộp|gửi|chịu|làm|nghe|rút|xóa|gỡ|ck|bank))(?: [\\p{L}\\d]+){0,5}?,? thì'
const PICTURES = '(?:ảnh|hình|clip|video|tin nhắn|đoạn chat|file)'
/** The same with what makes them shameful, whosever they are. */
const NUDES = `${PICTURES} (?:nóng|nhạy cảm|giường chiếu|riêng tư|khỏa thân)(?: (?:của )?\\p{L}+)?`
const SENDS = '(?:gửi|gởi|tung|đăng|phát tán|rải|up|share|bắn|dán|phát)'
/** Before whom somebody is to lose face. */
const TO_WHOM =
  '(?:vợ|chồng|cơ quan|công ty|sếp|trường|cha mẹ|ba mẹ|bố mẹ|ba má|gia đình|bên nội|bên ngoại|nhóm|mạng|facebook|fb|phây|zalo|cả (?:xóm|làng|họ|lớp|nhà)|bạn bè|phụ huynh|thiên hạ)'
/** Whose pictures they are. Of those who are called politely, with whom: a class has pictures of its pupils, too. */
const OF_YOU =
  '(?:của )?(?:(?:con |vợ |chồng )?(?:mày|mi|m)|(?:em|anh|chị|cô|ông|bà|nó)(?: (?:với|và|cùng)(?: \\p{L}+){1,2}?))'
/** Pictures will be sent round unless. */
const EXPOSURE = compilePattern([
  `${UNLESS} (?:mấy |hết |cái |đống |toàn bộ )?(?:${PICTURES} ${OF_YOU}|${NUDES})(?: (?!không|chưa|được)\\p{L}+){0,4}? ${SENDS}(?: \\p{L}+){0,4}? ${TO_WHOM}`,
  `${UNLESS} (?:tao|tau|tôi|tui|anh|chị|t|mình|bố|ông)(?: \\p{L}+){0,3}? ${SENDS}(?: (?:mấy|hết|cái|đống|toàn bộ)){0,2} (?:${PICTURES} ${OF_YOU}|${NUDES})(?: \\p{L}+){0,4}? ${TO_WHOM}`,
])
/** Somebody will not come home unless. */
const NOT_COMING_HOME = compilePattern(
  `${UNLESS} đừng (?:có )?hỏi (?:răng|sao|tại sao|vì sao|tại răng) (?:con|vợ|chồng|thằng|bé|nó|hắn|cháu)(?: \\p{L}+){0,3}? (?:không|ko|nỏ|chưa|hông) (?:về|thấy về|còn về)(?! (?:kịp|sớm|đúng|ăn|chơi))`,
)
/** In front of it: the words are warned of or reported, and those of another. */
const OF_OTHERS = compilePattern(
  'chiêu|thủ đoạn|kẻ (?:gian|xấu|lừa|tống tiền)|lừa đảo|cảnh giác|bị (?:\\p{L}+ ){0,3}?(?:dọa|tống tiền|hăm|uy hiếp)|vụ tống tiền|' +
    '(?:nó|hắn|chúng|đối tượng|tụi nó)(?: \\p{L}+){0,3} (?:dọa|bảo|nhắn|nói|hăm|đòi)',
)
/** Who is threatened goes to the police; who threatens says not to. */
const REPORTED = compilePattern(
  '(?<!(?:đừng|chớ|cấm|dám|mà|hễ|nếu) (?:có |mà |đi )?)(?:trình báo|báo (?:ngay )?công an)',
)

/** Finds such threats. Offsets in the draft's text. */
export function findExtortion(reading: AnalyzedText): Span[] {
  return [...EXPOSURE.find(reading), ...NOT_COMING_HOME.find(reading)]
    .filter(({ reading: read, ...span }) => {
      const { start, end } = findEnclosingPassage(read, span)
      const isOfOthers = OF_OTHERS.testIn(read, start, span.start) || REPORTED.testIn(read, start, end)
      return !isOfOthers && !findEnclosingQuotation(read, span)
    })
    .map(({ reading: read, start, end }) => read.span(start, end))
    .sort((one, other) => one.start - other.start)
}
