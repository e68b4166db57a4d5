// The post of somebody near to the writer, with how many are there, with what arms, or when they go on patrol: "chồng
// em đóng ở chốt mốc 68, cả chốt có 9 anh em, đi tuần thứ 3". Where somebody serves is alone no secret.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { WEEKDAY } from '../shared/context/weekdays.ts'

const NUMBER =
  '(?:(?:hơn|gần|khoảng|chừng|cỡ|tầm|đúng|mỗi|có|chỉ|vỏn vẹn|độ) ){0,2}' +
  '(?:\\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|vài)(?: (?:mươi|chục|trăm|lăm|mấy|\\p{L}+ chục))?'
const TROOPS = 'anh em|người|lính|chiến sĩ|đồng chí|tay súng|bộ đội'
const SOLDIERS = `(?:${TROOPS}|đứa|ông|mống|cán bộ|quân)`
const POST = '(?:chốt|đồn|trạm|đảo|vọng|điểm tựa|đơn vị|tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn)'

/** A checkpoint that is open to all, and a station of the guard. */
const OPEN_CHECKPOINT = 'kiểm|giao|dân|bảo|đơn|y|phòng|công|đèn|an'
const STATION = 'đồn (?!công|điền|đoán|thổi|là|rằng)\\p{L}+'

const AROUND = 'quân|ở|tại|trên|trong|ngoài|sau|bên|dưới'
const PLACES = '(?:đảo|hòn|đồi|núi|đỉnh|đèo|rừng|bìa|khe|hang|xã|bản|cao điểm|dốc|sân bay|cảng)'
/** Where they are. A checkpoint against smuggling or an epidemic is open to all. */
const AT_POST = compilePattern([
  `(?:đóng|trực|gác|canh|chốt|ở|lên|về|trấn)(?: (?:${AROUND}|chốt|gác)){0,3} ` +
    `(?:chốt(?! (?:${OPEN_CHECKPOINT})) (?:mốc|biên|số|tiền|gác|\\d{1,4})|${STATION}|(?:cột )?mốc(?: số)? \\d{1,4}|` +
    'trạm (?:ra đa|rada|radar|biên phòng)|điểm (?:cao|tựa)|cao điểm)(?: [\\p{L}\\d]+){0,3}',
  `(?:chốt(?: (?:cột )?mốc)?(?: số)? \\d{1,4}|${STATION}(?: \\p{L}+){0,3}?|trạm (?:ra đa|rada|radar)|(?:điểm cao|cao điểm) \\d{1,4})` +
    ' (?:của|chỗ|nơi) (?:chồng|ck|anh|con|em|bạn trai|người yêu|bồ|ba|bố|cháu)',
  `(?:đóng|gác|canh|trực chiến|đóng chốt)(?: (?:${AROUND}|cạnh|gần)){1,3} ${PLACES}(?: [\\p{L}\\d]+){0,4}`,
])
const STRENGTH = compilePattern([
  `${POST}(?: (?:có|còn|chỉ|được|gồm|em|anh|ảnh|nó|này|ấy|mới|thì)){1,3} ${NUMBER} ${SOLDIERS}`,
  `${POST}(?: [\\p{L}\\d]+){0,6}?,? (?:có|còn|chỉ|gồm)(?: (?:có|còn|mỗi)){0,1} ${NUMBER} (?:${TROOPS})`,
  `(?:chỉ|còn|vỏn vẹn)(?: (?:còn|có|lại|đúng|mỗi|độc)){0,2} ${NUMBER} (?:${TROOPS})(?: (?:ở lại|trực|bám|giữ|gác|trụ))`,
  `quân số(?: (?:là|có|giờ|hiện|đang)){0,2} ${NUMBER}`,
])
const GUNS = 'khẩu(?! (?:phần|trang|hiệu|lò))(?: (?:pháo|cối|súng|đại liên|trung liên))?'
const ARMS = compilePattern(
  `${NUMBER} (?:${GUNS}|xe (?:tăng|thiết giáp|bọc thép)|bệ (?:phóng|pháo)|quả tên lửa|nòng|tàu chiến)`,
)
const ON_DAY = `(?:${WEEKDAY}|thứ \\d|t\\d|chủ nhật|cn|mùng \\p{L}+|ngày \\d{1,2}|\\d{1,2} ?(?:h|g|giờ)(?: ?\\d{2})?)`
/** What goes on after such a day: others, hours, parts of a day. */
const AND_WHEN = '(?: (?:với|và|rồi|từ|lúc|đến|tới|hằng tuần)|,| thứ| \\d{1,2}(?: ?(?:h|giờ))?| sáng| tối| đêm| khuya)'
const PATROL = compilePattern(
  '(?:đi tuần|tuần tra|đi mốc|đổi gác|thay gác|đổi quân|thay quân|đổi ca gác)(?: [\\p{L}\\d]+){0,7}? ' +
    `${ON_DAY}(?:${AND_WHEN}{1,8})?|(?:cứ|đúng|mỗi|lúc) \\d{1,2} ?(?:h|g|giờ)(?: \\p{L}+){0,2} (?:là |lại )?(?:đi tuần|tuần tra|đi mốc|(?:đổi|thay) (?:ca|gác|phiên))`,
)
/** What is planned there. */
const PLAN = compilePattern(
  '(?:tuần|tháng|quý) (?:sau|tới)(?: \\p{L}+){0,3}? (?:diễn tập|bắn đạn thật|hành quân|cơ động|rút|đổi quân)(?: [\\p{L}\\d]+){0,3}',
)
/** Whose post it is. */
const OWN = compilePattern(
  '(?:chồng|ck|vợ|con(?: trai| gái)?|em trai|anh (?:trai|nhà)|bồ|ny|người yêu|bạn trai|cháu|ba|bố|thằng (?:con|em|cháu|nhỏ|cu))' +
    ' (?:tui|tôi|em|mình|tớ|nhà|nó|chị|cô|bác|tau)|(?:ck|chồng|anh nhà|anh xã|ox|ông xã|anh ấy|ảnh)|' +
    '(?:đơn vị|chỗ|chốt|đồn|trạm|đại đội|trung đội|tiểu đoàn) (?:của )?(?:em|mình|tui|tôi|tớ|anh|ảnh|chồng|con)|' +
    '(?:em|mình|tui|tôi|tớ) (?:đang |mới |được )?(?:đóng|trực|gác|canh|lên chốt)',
)
/** The forces, or what they alone keep: others guard woods, fields and markets, too. */
const FORCES = compilePattern(
  'biên phòng|biên giới|bộ đội|lính|hải quân|đóng quân|quân (?:số|đội|nhân)|chiến sĩ|tay súng|đồng chí|trực chiến|' +
    '(?:tiểu|trung|đại) đội|(?:tiểu|trung|lữ|sư) đoàn|đơn vị(?! (?:thi công|bảo vệ|dịch vụ|kinh doanh|tư vấn|nhà thầu))|' +
    `chốt(?! (?:${OPEN_CHECKPOINT}|giá|hàng))|${STATION}|vọng gác|điểm tựa|cao điểm|ra đa|rada|` +
    'doanh trại|\\d khẩu|xe (?:tăng|thiết giáp)|tên lửa|pháo',
)
/** A feast, a visit or a gift, at which anybody sees how many are there. When they patrol is seen by few. */
const OCCASION = compilePattern(
  'tất niên|liên hoan|tiệc|sinh nhật|văn nghệ|giao lưu|ăn tết|đón (?:tết|xuân|giao thừa)|bánh chưng|' +
    'quyên góp|ủng hộ|góp (?:quà|tiền|áo|gạo)|tặng(?! (?:anh|chồng|ck|ảnh|vợ|em|con|nhau)(?!\\p{L}))|' +
    '(?:phụ huynh|gia đình|người nhà|ba má|bố mẹ|vợ con)(?: \\p{L}+){0,3} thăm|thăm (?:con|chồng|quân|đơn vị|nuôi)',
)
/** Posts of one draft that are looked at. More would not help the writer. */
const MAX_POSTS = 30
/** Who guards a village or a market: open to all. */
const CIVIL = compilePattern(
  'dân phòng|dân quân|tổ (?:dân phố|tuần tra|tự quản)|an ninh (?:cơ sở|trật tự)|kiểm dịch|kiểm lâm|' +
    'bảo vệ (?:chợ|trường|khu|rừng|dân phố)|công an (?:xã|phường)|học sinh|thầy cô|điểm trường|công nhân|công trường|khách',
)

/** Finds such passages: offsets in the analyzed text. What makes them a memory or a feast is for others to see. */
export function findSoldierPosts(reading: AnalyzedText): Span[] {
  return AT_POST.find(reading)
    .slice(0, MAX_POSTS)
    .flatMap((post) => {
      const passage = findEnclosingPassage(reading, post)
      const { start, end } = passage
      if (!OWN.testIn(reading, start, end) || CIVIL.testIn(reading, start, end)) return []
      if (!FORCES.testIn(reading, start, end)) return []
      const findThere = (pattern: Pattern) => pattern.find(reading).filter((detail) => isEnclosedSpan(detail, passage))
      const [strength, hidden] = [findThere(STRENGTH), [ARMS, PATROL].flatMap(findThere)]
      const isSeen = strength.length === 0 || OCCASION.testIn(reading, start, end)
      if (isSeen && hidden.length === 0) return []
      const all = [post, ...strength, ...hidden, ...findThere(PLAN)]
      return [{ start: Math.min(...all.map((each) => each.start)), end: Math.max(...all.map((each) => each.end)) }]
    })
}

/** Who walks through a wood or a village, and what would say when and how they do. */
const CIVIL_PATROL = compilePattern(
  '(?:tổ|đội|đi|nhóm|anh em)(?: \\p{L}+){0,2} tuần tra|tuần tra (?:rừng|bảo vệ rừng|xóm|thôn|làng)',
)
const PATROL_PLAN_WORDS =
  `\\d{1,2} ?(?:h|g|giờ)(?: ?\\d{2})?|(?:mỗi|hằng|hàng|thường|cứ) (?:\\p{L}+)|${WEEKDAY}|chủ nhật|(?:đêm|tối|sáng|chiều|ngày) (?:mai|mốt|kia)|` +
  '(?:tuần|tháng) (?:sau|tới)|sắp|sẽ|kế hoạch|mật|kín|nội bộ|quân số|đừng|lịch|ca (?:gác|trực)|phiên'
const PATROL_PLAN = compilePattern(PATROL_PLAN_WORDS)

/** Whether a sentence only speaks of people on patrol, without when they go: a dog follows them, a turtle is met. */
export function isPatrolMet(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    CIVIL_PATROL.testIn(reading, start, end) &&
    !PATROL_PLAN.testIn(reading, start, end) &&
    !FORCES.testIn(reading, start, end)
  )
}

/** A unit of the police, whose name is public: "Trung đoàn Cảnh sát cơ động Tây Nam Bộ". */
const POLICE_UNIT = compilePattern(
  '(?:trung đoàn|tiểu đoàn|đại đội|trung đội|bộ tư lệnh|phòng|đội) cảnh sát (?:cơ động|đặc nhiệm|phòng cháy|giao thông|bảo vệ)',
)
const SERVES_IN = compilePattern('công tác|phục vụ|là (?:cán bộ|chiến sĩ|sĩ quan)|(?:cán bộ|chiến sĩ|sĩ quan)|thuộc')
/** Where they are stationed, how many, with what, and what they are about to do. */
const OF_SECRET = compilePattern(
  `đóng (?:quân|ở|tại|trên)|doanh trại|kho|${PATROL_PLAN_WORDS}|\\d{1,4} (?:người|anh em|chiến sĩ|đồng chí|cán bộ|khẩu|xe|tay súng|quân)|` +
    'ra quân|vây|mai phục|đột kích|bắt|truy|trinh sát|súng|vũ khí|đạn|trực chiến|tuần tra|chuyên án|phương án|diễn tập|địa chỉ|lương',
)

/** Whether a sentence says which unit of the police somebody serves in, and no more. */
export function isPoliceService(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return has(POLICE_UNIT) && has(SERVES_IN) && !has(OF_SECRET)
}
