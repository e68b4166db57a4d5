// Numbers that a call for help is for: who finds a lost person is to call them, who gives is to send to them. To hide
// them would end the call.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { PARENT_ANYWHERE } from '../shared/context/titles.ts'
import { CALL_FOR, isSaidOfOthers } from './contact-words.ts'

/** How far before a number its call may begin, and after it its owner may be, in UTF-16 units. */
const CALL_REACH = 110
const OWNER_REACH = 70
/** How far around it what it is for may be. */
const AROUND = 300

/** Readers who see a lost person, or know something, are asked to call. */
const FINDERS_CALL = compilePattern(
  '(?:ai|bà con|mọi người|anh em|bạn nào|người nào)(?: \\p{L}+){0,4} (?:thấy|gặp|nhìn thấy|biết|nhận ra|trông thấy|cưu mang)(?:,? \\p{L}+){0,13}' +
    `,? (?:xin |làm ơn |vui lòng |hãy |thì |nhờ |cho |mong ){0,3}(?:báo|${CALL_FOR})(?: \\p{L}+){0,6}` +
    '(?:, (?:số|sđt|đt|điện thoại|zalo)(?: (?:điện thoại|máy|đt))?)?(?: ?[:,(-]){0,2} ?$',
)
/** Who is lost. */
const LOST_PERSON = compilePattern(
  '(?:đi|bị) lạc|thất lạc|mất tích|tìm (?:người|cha|mẹ|bố|ba|má|ông|bà|cụ|con|em|anh|chị|chồng|vợ|bé|cháu)|bỏ nhà đi|chưa (?:thấy )?về|mất liên lạc',
)
/** Who fell in a war, and whose grave or family is looked for. */
const FALLEN = compilePattern('liệt sĩ|phần mộ|hài cốt|quy tập')
/** What is known of somebody who is not named. */
const NEWS_ASKED_FOR = compilePattern(
  '(?:biết|có) (?:thêm )?(?:tin|thông tin|tin tức)(?: gì)?(?= ?,? (?:xin|thì|vui lòng|nhờ|làm ơn|hãy|mong|báo|liên hệ)(?!\\p{L}))',
)
/** The family waits for whom is seen, or for word of them. */
const FAMILY_WAITS = compilePattern(
  '(?:báo|nhắn)(?: (?:tin|lại))?(?: (?:cho|về|với|giúp|giùm|hộ)){1,2} (?:gia đình|người (?:nhà|thân)|bố mẹ|ba má|ba mẹ|cha mẹ|mẹ|bố|má)(?! (?:nó|hắn|thằng|con nợ|mụ)(?!\\p{L}))|' +
    'gia đình(?: (?:em|cháu|bé|mình|tôi|đang|rất|vẫn|hết sức)){0,3} (?:tìm(?! (?:nó|thằng))|mong tin|lo lắng|lo lắm)',
)
/** Family of somebody who is spoken of without respect, after which no news of the lost is asked for. */
const FAMILY_OF_SCORNED = compilePattern(
  `(?:${PARENT_ANYWHERE}|vợ|chồng|anh|chị|em|ông|bà|cô|chú|bạn|chủ)(?: (?:gái|trai|của|nhà|nợ)){0,2} (?:con(?! (?:gái|trai|nuôi|ruột|của|tôi|em|mình|bé|chị|cháu|cô|anh|ông|bà)(?!\\p{L}))|thằng|nó|mụ|lão|gã|ả|đứa|tụi)`,
)
/** The point where help is taken in or given out, with who is there. */
const FOCAL_POINT = compilePattern(
  '(?:đầu mối|điểm (?:tiếp nhận|phát|nhận)|(?:người|bộ phận) (?:tiếp nhận|phụ trách tiếp nhận))(?: (?:liên (?:lạc|hệ)|tiếp nhận|thông tin|ủng hộ|quà|hàng|cứu trợ)){0,3}' +
    ' ?:(?: [\\p{L}.]{1,12}| ?[-,:(]){0,9} ?$',
)
/** What is given out there. */
const RELIEF = compilePattern(
  'ủng hộ|cứu trợ|quyên góp|miễn phí|bà con|người nghèo|tiếp nhận|thiện nguyện|từ thiện|phát (?:gạo|quà|cơm|cháo)|hỗ trợ|tình nguyện|hiến máu',
)
/** Who can help is asked to send to an account. */
const GIVERS_SEND = compilePattern(
  '(?:xin |mong |vui lòng |nhờ )?(?:gửi|gởi|chuyển|ủng hộ|giúp đỡ)(?: (?:về|vào|qua|cho|giúp|tới|đến|bé|cháu|em|gia đình|mẹ|con)){0,4} ?:?' +
    ' ?(?:stk|số (?:tài khoản|tk)|tài khoản|tk)(?: \\p{L}+){0,5}(?: ?[:,(-]){0,2} ?$',
)
const GIVING = compilePattern(
  'ai giúp|giúp (?:được|bé|cháu|em|gia đình|mẹ con)|tấm lòng|hảo tâm|mạnh thường quân|chung tay|kêu gọi|ủng hộ|cứu (?:bé|cháu|em|con)|chi phí (?:điều trị|mổ|ghép)|viện phí',
)
/** The owner, as a relative of whom it is for. */
const RELATIVE_OWNER = compilePattern(
  '(?:mẹ|má|bố|ba|cha|vợ|chồng|con(?: gái| trai)?|chị(?: gái)?|anh(?: trai)?|em(?: gái| trai)?|ông|bà|dì|cậu|chú|bác|cô)(?: (?:nội|ngoại|ruột|đẻ))? (?:của )?(?:bé|cháu|em|con|bệnh nhân|nạn nhân|người bệnh)',
)

/** Scorn of whom the call names: it is no call for help. */
const SCORNED = compilePattern(
  '(?:với|theo|cặp) (?:trai|gái)|(?:với|theo|cặp) bồ(?! (?:câu|tát|đề))|vợ bé|bồ nhí|chửi|(?<!co )giật|đừng tin|lừa (?:đảo|tiền|tình|gạt|của|cả)|' +
    '(?:trốn|đòi|quỵt|xù|thiếu|ôm|siết) nợ',
)
const SCORNED_ACCENTED = compilePattern('bồ(?! (?:câu|tát|đề|kết|công))|lừa', { bare: false })
/** The same where somebody is looked for: who is ill often owes. */
const OWING = compilePattern('nợ|đòi', { bare: false })

/** Whether a telephone or an account is what a call for help asks the readers to use. */
export function isAskedForHelp(reading: AnalyzedText, { start, end }: Span): boolean {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(reading.text.length, end + AROUND)
  const near = Math.max(0, start - CALL_REACH)
  if (isSaidOfOthers(reading, near, Math.min(to, end + OWNER_REACH))) return false
  if ([SCORNED, SCORNED_ACCENTED].some((each) => each.testIn(reading, from, to))) return false
  if (FINDERS_CALL.testIn(reading, near, start))
    return (
      ([LOST_PERSON, FALLEN].some((each) => each.testIn(reading, from, to)) ||
        ([NEWS_ASKED_FOR, FAMILY_WAITS].some((each) => each.testIn(reading, from, to)) &&
          !FAMILY_OF_SCORNED.testIn(reading, near, start))) &&
      !OWING.testIn(reading, from, to)
    )
  if (FOCAL_POINT.testIn(reading, near, start)) return RELIEF.testIn(reading, from, to)
  return (
    GIVERS_SEND.testIn(reading, near, start) &&
    GIVING.testIn(reading, from, to) &&
    RELATIVE_OWNER.testIn(reading, end, Math.min(to, end + OWNER_REACH))
  )
}
