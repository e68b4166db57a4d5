// A plain notice of a public service, as people of a hamlet pass it on: who may come, where and when, what to bring.
// It says what is known there and speaks for nobody.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { AGENCY_KINDS } from '../shared/context/agency-names.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { ON_BEHALF, SETTLE } from '../shared/context/official-words.ts'
import { LOCAL_BODIES } from './agency-voice.ts'

const PEOPLE =
  '(?:bà con|nhân dân|mọi người|người dân|phụ huynh|ai|(?:các|mấy|những|từng|mỗi)? ?(?:hộ|nhà|gia đình)(?: nào)?|' +
  '(?:các|mấy|quý) (?:bác|cụ|ông bà|cô chú|cô bác|anh chị|chị em|bạn|em|cháu|vị))'
const COME =
  '(?:mang|đem|cầm|đến|tới|lên|xuống|ra|qua|ghé|về|nhận|lấy|lĩnh|lãnh|nộp|ký|bổ sung|làm thủ tục|khai|đăng ký|đưa|' +
  'xếp hàng|dự|họp|tham dự|tham gia|chuẩn bị|kiểm tra|đối chiếu|xem)'
const WHEN = '(?:ngày|thứ|chủ nhật|sáng|chiều|tối|trưa|từ|lúc|vào|hôm|mai|mốt|tuần|tháng|tại|ở|đến hết|trước|đợt)'
/** What people are asked to do, and what a service does or has ready on a day. */
const SERVICE = compilePattern([
  `mời (?:toàn thể |tất cả )?${PEOPLE}(?: [\\p{L}\\d]+){0,8}? ${COME}`,
  `${PEOPLE}(?: [\\p{L}\\d]+){0,6}? ${COME}`,
  `(?:làm (?:thẻ |thủ tục )?(?:căn cước|cccd|định danh|hộ chiếu)|chi trả|phát|trả|cấp|giao|tiếp nhận|thu|nhận|khám|tiêm|cúp|cắt|đo|tập huấn|mở|dời|trao)(?: [\\p{L}\\d]+){0,6}? ${WHEN}`,
  '(?:đã|mới|vừa) (?:có|về|xong|in xong|ký xong)',
])
const DECISION =
  `${SETTLE}|xác nhận|đồng ý|trả lời|chính thức|yêu cầu|xin lỗi|giải đáp|giải thích|thông báo|cưỡng chế|phạt|xử lý|` +
  'thu hồi|ra lệnh|mất quyền|cắt(?! (?:điện|nước|cỏ|tỉa|mạng))|miễn|không giải quyết|bồi thường mỗi|tăng|giảm'
/** Words of a decision, a promise or an answer. */
export const DECIDED = compilePattern(DECISION)
/** The same, and words of somebody who speaks for others. */
const CLAIM = compilePattern(`${DECISION}|${ON_BEHALF}|ủy quyền`)
/** The writer, or the body that the writer is of. */
const WRITER = compilePattern(
  'tôi|tui|tớ|mình|(?:bên|phía|tụi|bọn|chúng|nhà|cơ quan|xã|phường|phòng|trạm|trường|bệnh viện|đồn|đơn vị) (?:em|mình|ta|này)|' +
    '(?:em|cháu|anh|chị|chú|cô) (?:xin|thay|báo|nói|làm|là|nhận|đã|sẽ)',
)
/** Bodies, more of them than a rule could mark. */
const BODY = compilePattern(
  `${AGENCY_KINDS}|${LOCAL_BODIES}|xã|phường|huyện|tỉnh|thị trấn|công ty|điện lực|bưu (?:điện|cục)|đồn|tòa|trại|` +
    'quân sự|bộ chỉ huy|ban|hạt|phòng|hội|đoàn|chi nhánh|một cửa|thông cáo|đội|nhà văn hóa|cựu chiến binh|nhà nước|' +
    'htx|ngân hàng|lãnh đạo',
)
/** What is no place after a preposition: a time ("trong tuần này") or a matter ("về vụ đền bù"). */
const NO_PLACE =
  '(?:tuần|tháng|năm|ngày|hôm|sáng|chiều|tối|trưa|đêm|mai|mốt|nay|giờ|lúc|đợt|dịp|mùa|tết|quý (?:này|sau|tới|\\d)|' +
  'thời gian|vụ|việc|chuyện)(?![\\p{L}\\d])'
/** Before a body that is only the place, or has what is given out: "lên xã", "trên bảng tin của phường". */
const AT_PLACE = compilePattern(
  '(?:đến|(?<!(?:tuần|tháng|năm|quý|gian) )tới|tại|ở|lên|xuống|ra|qua|ghé|về|vào|của|trụ sở|cổng|sân|trên|trong|ngoài|' +
    'dưới)' +
    `(?: (?!${NO_PLACE})[\\p{L}\\d]+){0,3} ?$`,
)
/** Right after a body that acts, whatever is before it: "Trên huyện sẽ cấp". */
const ACTS = compilePattern(
  '^ ?(?:(?:đang|cũng|vừa|mới|đã|chỉ) )?(?:sẽ|cắt|thu|cấp|giao|trả|chi trả|phạt|buộc|bắt|cấm|hủy|ra (?:lệnh|quyết|thông|hạn|' +
    'công|văn)|quyết|yêu cầu|thu hồi|không (?:trả|cấp|giải|chi|nhận|cho))',
)
const ACT_REACH = 24
/** Syllables of the area in the name of a body. */
const MOST_OF_AREA = 4
const PLACE_REACH = 30
/** "Môi trường", "thị trường", "công trường": the word for a school as a part of another word. */
const PART_OF_WORD = /(?:moi|thi|hoi|hien|cong|nong|lam) $/
const PART_REACH = 6

/** Finds the bodies of a text, in order: each sentence asks for its own. */
const findBodies = searchOnce((reading) =>
  BODY.find(reading).filter(
    ({ start }) => !PART_OF_WORD.test(reading.bare.slice(Math.max(0, start - PART_REACH), start)),
  ),
)

function hasActingBody(reading: AnalyzedText, start: number, end: number): boolean {
  const bodies = findBodies(reading)
  for (let i = findNextSpanIndex(bodies, start); i < bodies.length && bodies[i]!.end <= end; i++) {
    const body = bodies[i]!
    if (body.start < start) continue
    const isPlace = AT_PLACE.testIn(reading, Math.max(start, body.start - PLACE_REACH), body.start)
    if (!isPlace || actsAfter(reading, body.end, end)) return true
  }
  return false
}

function actsAfter(reading: AnalyzedText, bodyEnd: number, end: number): boolean {
  const named = reading.text[bodyEnd] === ' ' ? findCapitalizedRunEnd(reading, bodyEnd + 1, MOST_OF_AREA) : bodyEnd
  const from = named > bodyEnd + 1 ? named : bodyEnd
  return ACTS.testIn(reading, from, Math.min(end, from + ACT_REACH))
}

/** "[Trạm y tế thông báo]": who gives the notice, in brackets at its head. */
const LABEL = /^\s*\[[^\]\n]{1,60}\]/

/** Whether a sentence, in offsets of the analyzed text, is such a notice. */
export function isServiceNotice(reading: AnalyzedText, sentence: Span): boolean {
  const { end } = sentence
  const start = sentence.start + (LABEL.exec(reading.text.slice(sentence.start, end))?.[0].length ?? 0)
  return (
    SERVICE.testIn(reading, start, end) &&
    !CLAIM.testIn(reading, start, end) &&
    !WRITER.testIn(reading, start, end) &&
    !hasActingBody(reading, start, end)
  )
}
