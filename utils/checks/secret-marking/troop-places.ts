// Where and when forces are or will be: a unit that moves at a time to come, an arms store or a post and its place, the
// hours of guards, a raid before it happens. Parades, recruitment, help after a storm, sport, memories and news are
// none.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { AT_CLOCK, CLOCK, CLOCK_REACH, LATER, NUMBER } from './coming-times.ts'
import {
  ARMED,
  ENFORCED,
  findPlannedDay,
  findTippedDay,
  INSPECTION,
  LEAKED,
  NAMED_PLACE,
  RAID,
  VISIT,
  WARNED,
} from './raids.ts'
import { findSoldierPosts } from './soldier-posts.ts'
import { STILL_TODAY } from './still-today.ts'

const PREFILTER = createIncrementalRegExp(
  'bare',
  new RegExp(
    `(?<![a-z])(?:${[
      '(?:tieu|trung|su|lu|dai) (?:doan|doi)|(?:hai|phi) (?:doi|doan)|bo doi|dac (?:cong|nhiem)|hai quan|bien phong',
      'don vi (?:cua )?(?:anh|chong|ck|con|em|minh|t|to|toi|tui|tao|ba|bo|chu|no)|co dong|cscd|dan quan|khau|tran dia',
      '(?:chot|don|tram|vong|bot) (?:gac|bien|kiem|tien|ra ?da)|(?:doi|thay|canh|ca|phien|len) (?:ca )?gac|di tuan',
      'tuan tra|(?:kho|ham|bai|bon) (?:chua |de )?(?:dan|sung|vu|min|bom|thuoc|khi|phao|xang|dau|chi|quan|ky)|(?:kho|tu|phong) (?:de )?(?:cong cu|cua dan quan|sung)|cong trinh (?:phong thu|quoc phong|quan su)|(?:ham|u) (?:dat |de )?phao|so chi huy|be phong|ra ?da|radar',
      'linh|chien si|(?:doi|thay) quan|quan so|cao diem|diem tua|chot (?:moc|bien|\\d)',
      'dot kich|truy quet|kham xet|bo rap|phuc kich|mat phuc|ap (?:vao|vo|xuong)|cat vo|vay (?:bat|rap)|danh up',
      'hot (?:het|tron|sach)|(?:bat|up|vay|tom) (?:o|soi|song|tu diem|truong ga|do ga|dam)',
    ].join('|')})(?![a-z])`,
  ),
)

/** A date, which is to come where the sentence says that something is prepared or ordered. */
const DATE = compilePattern(
  '(?:đêm|tối|sáng|chiều|khuya|trưa|rạng sáng|ngày|hôm)(?: (?:mùng|mồng|ngày))? \\d{1,2}(?:[/.-]\\d{1,2})?(?! ?(?:h|g|giờ|tháng|năm|tuổi)(?!\\p{L}))',
)
const AHEAD = compilePattern('chuẩn bị|sắp|sẽ|(?:được|có|nhận|chờ) lệnh|lên lịch|dự kiến')

/** Guns are counted with this word, and masks, meals and toys begin like them. */
const GUNS =
  'khẩu(?! (?:trang|phần|hiệu|vị|cụ|súng (?:nước|nhựa|gỗ|đồ chơi|bắn (?:keo|nước|đinh))|' +
  '(?:súng )?thần công|pháo (?:hoa|giấy|nhựa|tết))(?!\\p{L}))'
const RADAR = '(?:đài|trạm|dàn) (?:ra đa|rada|radar)(?! (?:dự báo|thời tiết|khí tượng|mưa|bão)(?!\\p{L}))'

/** Units and arms of the forces. A bare "đơn vị" counts only as somebody's. */
const FORCE = compilePattern(
  '(?:(?:cả|nguyên|toàn|một) )?(?:tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|đại đội|trung đội|tiểu đội|hải đội|hải đoàn|' +
    'phi đội|[edcf]\\d{1,3}|bộ đội|biên phòng|đặc công|đặc nhiệm|hải quân|tàu (?:chiến|ngầm)|' +
    'cảnh sát cơ động|cscđ|dân quân|quân số|xe tăng|xe thiết giáp|khẩu đội|pháo|tên lửa|khí tài|' +
    '(?:chốt|đồn|trạm|vọng|bốt)(?: (?:gác|biên phòng|biên giới|kiểm soát|tiền tiêu|quân|ra đa))|' +
    'đơn vị (?:của )?(?:anh|ảnh|chồng|ck|con|em|mình|tôi|tui|tớ|t|tao|ba|bố|chú|nó|tụi))(?: \\p{L}+ nhà (?:em|tui|mình))?',
)
const MOVE = compilePattern(
  'cơ động|hành quân|chuyển quân|xuống tàu|lên tàu|lên xe|lên đường|xuất (?:phát|kích|quân|bến|cảng)|rút (?:về|khỏi|quân|ra)|' +
    'kéo (?:quân|pháo|nhau|ra|lên|vô|vào|về|xuống|qua|sang)|tập kết|đổ bộ|nhổ neo|rời (?:cảng|bến|đơn vị|doanh trại|đảo)|' +
    'cập (?:cảng|bến)|chuyển (?:sang|lên|về|qua|ra|xuống|vô|vào)|đổi (?:sang|lên|về|qua|ra|chốt|trạm|quân)|thay quân|' +
    '(?:ra|vô|vào|lên|về|qua|sang|xuống)(?: lại)? (?:chốt|điểm cao|cao điểm|đồn|trạm|đảo|hòn|biên giới|vị trí|trận địa|căn cứ|cảng)|' +
    'rời (?:(?!khỏi)\\p{L}+ ){1,2}(?:ra|lên|về|vô|vào|qua|sang)|' +
    `(?:chuyển|đưa|chở|kéo) (?:\\d{1,3}|mấy|mười \\p{L}+|hai|ba|bốn|chục) (?:xe|${GUNS}|tàu|quân|chiếc)|` +
    'áp sát|chiếm lĩnh|dàn quân|triển khai (?:quân|đội hình|lực lượng)|đi (?:\\d{1,3}|mấy|vài) (?:xe|tàu|chiếc)',
)
/** The place or the strength that follows: "ở cầu cảng Rạch Mũi", "lên điểm cao Khau Mạ", "đi 14 xe". */
const PLACE = compilePattern(
  '(?:ở|tại|lên|vô|vào|ra|về|sang|qua|xuống|sau|trên|dưới|cạnh|gần|chốt|trạm|đồn|cảng|đảo|hòn|điểm cao|cao điểm|đồi|núi|rừng|' +
    'bãi|đèo|cầu|bến|đi)(?: (?:(?:cao điểm|điểm cao) \\d{2,4}|lại|phía|sau|bên|trên|trong|ngoài|chốt|trạm|đồn|cầu|cảng|cầu cảng|đảo|hòn|điểm|cao|' +
    'đồi|núi|rừng|bãi|đèo|bến|dốc|xã|biên giới|biển|sân bay|ga|[\\d]{1,3} (?:xe|tàu|chiếc))){1,4}',
)

const STORE = compilePattern(
  'công trình (?:quốc phòng|quân sự|phòng thủ(?! (?:chống|dân|ngập|lũ|bờ|mạng)))|(?:hầm|ụ) (?:đặt |để )?pháo|' +
    '(?:kho|hầm|bãi|chỗ (?:để|giấu|cất)) (?:chứa )?(?:đạn|súng|vũ khí|mìn|thuốc nổ|khí tài|pháo|xăng dầu (?:của )?quân)|' +
    '(?:hầm|sở) chỉ huy|trận địa(?: (?:pháo|tên lửa|phòng không))?|bệ phóng|' +
    `${RADAR}|(?:chốt|vọng|trạm|bốt) gác|chốt (?:biên giới|biên phòng|tiền tiêu)|khẩu đội|${GUNS} pháo|(?:mấy|bốn|ba|hai|\\d{1,2}) ${GUNS}`,
)
const SITE = compilePattern(
  '(?:sau|trên|dưới|cạnh|bên|gần|trong|đối diện|phía|sát|nằm|ngọn|chân|đỉnh|giữa)(?: \\p{L}{1,7}){0,3}?' +
    ' (?:đồi|núi|rừng|rú|dốc|suối|sông|cầu|hang|động|thung lũng|ngã ba|hòn|mũi|đèo|khe|bãi|trường|xã|thôn|bản|ấp|làng|' +
    'xóm|đập|hồ|nghĩa trang|chùa|chợ|nhà máy|km|điểm cao|ngọn|bến)(?: \\p{L}{1,8}){0,2}|' +
    '(?:đường|lối|cửa|cổng) (?:vào|vô|lên|hầm|sau|phụ)(?: \\p{L}{1,8}){0,3}|(?:quay|hướng|nhìn)(?: (?:ra|về|phía|hướng|mặt)){1,2} (?:đông|tây|nam|bắc|biển|cảng|\\p{Lu}\\p{L}+)',
)
const PRESENT = compilePattern(
  'mới|vừa|đang|hiện|của (?:đơn vị|trung đoàn|tiểu đoàn|lữ đoàn|quân|tỉnh đội|huyện đội|bộ đội|anh|chồng)|đóng quân|' +
    'anh (?:đóng|gác|trực|canh)|có (?:\\p{L}+ ){1,3}(?:khẩu|người|lính|bệ)|canh gác|đổi gác|đưa|bố trí|đặt|nằm|' +
    '(?:có|đi|vừa) qua|(?:đo|chụp|quay|thấy|đếm|ghi|định vị) được' +
    '(?! (?:voọc|chim|thú|khỉ|hoa|(?:nhiều |mấy |ít )?(?:ảnh|hình)|cảnh|mây|biển|hoàng hôn|bình minh)(?!\\p{L}))',
)

/** What earlier centuries built or cast, and sights of a past war. */
const RELIC = compilePattern(
  'thần công|triều (?:nguyễn|lê|trần|lý|mạc)|' +
    '(?:quốc phòng|quân sự|phòng thủ|pháo|súng|thành|đài) (?:của |thời |đời )?nhà (?:nguyễn|lê|trần|lý|mạc|hồ)|' +
    'tây sơn|thế kỷ|dinh độc lập|cố đô|kinh thành|hoàng thành|thành cổ|địa đạo|chỉ huy điện biên|mường phăng|đờ cát',
)
/** The same in short words, which would be other words without diacritics. */
const RELIC_ACCENTED = compilePattern('(?:pháo|súng|đại bác|lô cốt) cổ', { bare: false })

const GUARD = compilePattern(
  `(?:đi tuần|tuần tra|tuần|đổi (?:ca )?gác|thay (?:ca )?gác|giao ca gác|lên gác|canh gác|ca gác|phiên gác|gác)` +
    `(?: \\p{L}{1,8}){0,5}?,? (?:(?:lúc|hồi|vào|từ|đổi ca|đổi lúc|đổi ca lúc) ${CLOCK}(?:,? (?:và|với|rồi) ${CLOCK})?|${NUMBER} ca(?:,? (?:đổi|thay)(?: ca)? lúc ${CLOCK})?|${CLOCK} (?:một lần|đổi|thay))`,
)

/** Guards with guns, also where no force is named. */
const ARMED_GUARDS = compilePattern(`${NUMBER} ${GUNS}|xã đội|ban chỉ huy quân sự`)

/** Where it is to the metre, and how many keep it. */
const DETAIL = compilePattern(
  `tọa độ(?: là| ở)? ?:? ?\\d{1,3}[.,]\\d{2,8}[x•*]{0,6}(?:[,;]? ?\\d{1,3}[.,]\\d{2,8}[x•*]{0,6})?|` +
    `(?:mỗi|một|từng) (?:ca|phiên|chốt|vọng|cổng)(?: gác| trực)?(?: (?:có|chỉ|chỉ có|chừng|khoảng|tầm)){0,2} ${NUMBER} (?:đứa|người|đồng chí|lính|anh|tay|ông|thằng|chiến sĩ)(?: thôi)?`,
)

/** What makes a force one to be seen, or of another time. */
const OPEN = compilePattern(
  'diễu (?:binh|hành)|duyệt binh|hợp luyện|(?:sơ|tổng) duyệt|kỷ niệm|a80|nhập ngũ|tòng quân|giao (?:nhận )?quân|' +
    'tuyển quân|khám tuyển|tân binh|giúp (?:dân|bà con|đỡ)|cứu (?:hộ|trợ|nạn|dân)|sạt lở|tìm kiếm|' +
    'hiến máu|khắc phục|dân vận|bóng (?:đá|chuyền)|hội thao|thi đấu|giao lưu|văn nghệ|giao hữu|trận (?:đấu|bóng)|' +
    'tiểu thuyết|tham quan|tặng quà|từ thiện|du lịch|học kỳ quân đội|năm 19\\d\\d|chiến (?:dịch|tranh)|kháng chiến|' +
    '(?:tàu|xe|đảo|bến)(?: \\p{L}+){0,2} (?:về|nghỉ) phép|(?:được|cho|xin) (?:về |nghỉ |đi )?phép|(?:về|ra|lên) thăm|' +
    'ra quân (?:giúp|dọn|thu gom|trồng|vệ sinh|tình nguyện|hiến|huấn luyện|hưởng ứng)|dã ngoại|liệt sĩ|di tích|bỏ hoang|hy sinh|phát hiện|' +
    'bắt giữ|khởi tố|xét xử|tuyên truyền|quán triệt|bảo tàng|lịch sử|theo (?:báo|đài|ttxvn|vtv|công an|cổng)|ukraina?|israel|iran|gaza|quân (?:nga|mỹ|địch)|(?:nước|bên) (?:nga|mỹ)',
)
/** The same in short words, which would be other words without diacritics. */
const OPEN_ACCENTED = compilePattern(
  'lễ|(?<!từ (?:hồi|trận|đợt|cơn|mùa|bữa) )(?:bão|lũ|lụt)|gặt|cháy|phim|truyện|game|(?<!danh )sách|(?:đoàn|đi|về|đến|tới|sang) thăm|thăm (?:hỏi|tặng|chính|cảng|lại|mộ)',
  { bare: false },
)
/** Old comrades: what is said to them may be of today. */
const VETERANS = compilePattern('cựu (?:chiến|binh|tù)')
const MOVED_JUST_NOW = compilePattern(
  '(?:mới|vừa|đang)(?: (?:được|phải|nhận lệnh))? (?:chuyển|đóng|rút|dời|kéo|đổi|về đóng|lên đóng)',
)
/** A memory of service, which is silent unless it says what is so today. */
const MEMORY = compilePattern(
  '(?:hồi|lúc|thuở|khi) (?:đó|ấy|nớ|xưa|trước|trẻ|còn|tui|tôi|mình|em|đi)|ngày (?:xưa|ấy|trước)|xuất ngũ|nghĩa vụ|phục viên',
)
// "Đảo Cồn Sẻ" would be one of them.
const MEMORY_ACCENTED = compilePattern('xưa|thời|dạo (?:đó|ấy|nớ|trước|còn)', { bare: false })

/** A store or a post as somebody who wants to get in would look for it. */
const KEPT_PLACE = compilePattern(
  '(?:kho|hầm|bãi)(?: (?:chứa|để))? (?:đạn|súng|vũ khí|mìn|bom|thuốc nổ|khí tài|quân khí|quân giới)|' +
    '(?:kho|bồn|trạm) (?:xăng|dầu|xăng dầu|quân trang|kỹ thuật)(?: \\p{L}+){0,2} (?:quân|sư|trung|lữ|tiểu|tỉnh|huyện|hải) (?:đội|đoàn|khu|chủng)|' +
    '(?:kho|tủ|phòng)(?: (?:để|chứa|cất))?(?: của)? (?:công cụ hỗ trợ|súng)|kho(?: của)? (?:dân quân|xã đội|huyện đội)|' +
    '(?:hầm|sở) chỉ huy|trận địa (?:pháo|tên lửa|phòng không)|bệ phóng|' +
    `${RADAR}|(?:chốt|vọng|trạm|bốt) gác (?:của )?(?:đơn vị|tiểu|trung|sư|lữ|biên giới)`,
)
const NOT = '(?:không|chẳng|chả|hổng|hông|ko|chưa|nỏ|đâu)'
/** What leaves it open, or how few keep it and when they change. */
const GAP = compilePattern(
  `(?:cổng|cửa|rào|tường|lối|vọng|phía|mặt|hướng|bên hông|đằng sau|đêm|trưa)(?: \\p{L}+){0,5}? ${NOT}(?: (?:có|còn|thấy|bao giờ|hề)){0,2}` +
    ' (?:lính|ai|khóa|camera|bảo vệ|người|gác|canh|chốt)(?! (?:giúp|hỏi|cho|chơi))|' +
    '(?:rào|tường|lưới)(?: \\p{L}+){0,5} (?:hở|thủng|sập|rách|gãy|mục)|(?:ổ )?khóa(?: \\p{L}+){0,3} (?:hỏng|hư|gãy|rỉ|bung|long|tuột|liệt)|(?:hỏng|hư|gãy|mất) (?:ổ )?khóa|' +
    '(?:buộc|cột|cài|chèn|chốt|gài)(?: (?:bằng|cái|cây|sợi|đoạn|khúc|que)){0,3} (?:dây|thép|kẽm|tre|que|tạm|gỗ)|' +
    'chìa(?: khóa)?(?: \\p{L}+){0,4}? (?:giấu|để|treo|gác|nhét|giắt)(?: \\p{L}+)? (?:dưới|trên|sau|trong|ngay)|chui (?:vô|vào|lọt|qua)|' +
    `(?:ca|phiên|đêm|tối)(?: (?!${NOT} )\\p{L}+){0,3} (?:có|còn|chỉ|vỏn vẹn)(?: (?:có|còn|mỗi|độc)){0,2} ${NUMBER} (?:đứa|người|đồng chí|lính|anh|ông|thằng|chiến sĩ|mống)|` +
    `(?:${CLOCK})(?: \\p{L}+){0,2} (?:đổi|thay|giao) (?:ca|gác|phiên)|(?:đổi|thay|giao) (?:ca gác|gác|phiên|ca)(?: \\p{L}+){0,2} ${CLOCK}`,
)
/** Who asks that it be made safe, or is afraid of it, gives it to no thief; a sight is open to all. */
const ASKED_TO_CLOSE = compilePattern(
  'yêu cầu|(?:nên|phải|cần) (?:rào|gỡ|khóa|dời|di dời|dọn)|(?:tôi|tui|em|mình|dân|bà con) (?:rất |quá |đều )?(?:sợ|lo)|lo (?:lắng|cho)|nguy hiểm|' +
    'trẻ (?:con|em)|học sinh|vé|khách|tham quan|địa đạo|làm giấy|chờ (?:cả|hoài|mệt)|chưa gỡ|' +
    '(?:đề nghị|kiến nghị|mong|nhờ|báo(?: cho)?|xin) (?:đơn vị|xã|phường|lãnh đạo|cấp trên|bộ|các|chính quyền|bên|ban|huyện|tỉnh|quân|trung|chỉ huy)',
)

const MOVE_REACH = 60
const TIME_REACH = 45
const SITE_REACH = 70
/** The unit may be named sentences before its guards. */
const FORCE_REACH = 240
/** How far after a raid its place may be. */
const PLACE_REACH = 24

/** Finds such passages: offsets in the analyzed text, at most one a sentence. */
export function findTroopPlaces(reading: AnalyzedText): Span[] {
  if (!PREFILTER.test(reading)) return []
  const found: Span[] = []
  const add = (start: number, end: number) => {
    const span = { start, end: expandToNames(reading, end) }
    const sentence = findEnclosingSentence(reading, span)
    const known = found.find((other) => other.start < sentence.end && sentence.start < other.end)
    if (known) {
      known.start = Math.min(known.start, span.start)
      known.end = Math.max(known.end, span.end)
    } else if (!isOpen(reading, span, sentence)) found.push(addDetails(reading, span))
  }
  for (const force of FORCE.find(reading)) {
    const sentence = findEnclosingSentence(reading, force)
    const move = findFirstMatchInRange(MOVE.find(reading), force.end, Math.min(sentence.end, force.end + MOVE_REACH))
    const time = move && findTimeAround(reading, { start: force.start, end: move.end }, sentence)
    if (!time) continue
    const place = findFirstMatchInRange(PLACE.find(reading), move.start, Math.min(sentence.end, move.end + MOVE_REACH))
    add(Math.min(time.start, force.start), Math.max(move.end, time.end, place?.end ?? 0))
  }
  for (const post of findSoldierPosts(reading)) {
    const sentence = findEnclosingSentence(reading, post)
    const force = findFirstMatchInRange(
      FORCE.find(reading),
      Math.max(sentence.start, post.start - MOVE_REACH),
      post.start,
    )
    add(force?.start ?? post.start, post.end)
  }
  for (const { start, end } of GUARD.find(reading))
    if ([FORCE, ARMED_GUARDS].some((each) => each.testIn(reading, start - FORCE_REACH, end + FORCE_REACH)))
      add(start, end)
  for (const store of STORE.find(reading)) {
    const sentence = findEnclosingSentence(reading, store)
    const from = Math.max(sentence.start, store.start - SITE_REACH)
    const to = Math.min(sentence.end, store.end + SITE_REACH)
    const site = findFirstMatchInRange(SITE.find(reading), from, to)
    const isRelic = [RELIC, RELIC_ACCENTED].some((words) => words.testIn(reading, sentence.start, sentence.end))
    if (site && !isRelic && PRESENT.testIn(reading, from, to))
      add(Math.min(store.start, site.start), Math.max(store.end, site.end))
  }
  for (const store of KEPT_PLACE.find(reading)) {
    const { start, end } = findEnclosingPassage(reading, store)
    const gap = findFirstMatchInRange(GAP.find(reading), start, end)
    if (!gap || ASKED_TO_CLOSE.testIn(reading, start, end)) continue
    const sentence = findEnclosingSentence(reading, gap)
    const last = GAP.find(reading).findLast((each) => isEnclosedSpan(each, sentence)) ?? gap
    add(Math.min(store.start, gap.start), Math.max(store.end, last.end))
  }
  for (const raid of RAID.find(reading)) {
    const { start, end } = findEnclosingPassage(reading, raid)
    const near = findTimeAround(reading, raid, findEnclosingSentence(reading, raid))
    const isGiven = near && LEAKED.testIn(reading, start, end)
    const time = isGiven ? near : ARMED.testIn(reading, start, end) ? findPlannedDay(reading, raid) : undefined
    if (time && ENFORCED.testIn(reading, start, end))
      add(Math.min(time.start, raid.start), Math.max(time.end, raid.end))
  }
  return found
}

/**
 * Finds coming raids and inspections by day and place, in which no armed forces take part: offsets in the analyzed
 * text, at most one a sentence. Announced campaigns are none.
 */
export function findComingRaids(reading: AnalyzedText): Span[] {
  if (![INSPECTION, VISIT].some((each) => each.test(reading)) && !PREFILTER.test(reading)) return []
  const found: Span[] = []
  const add = (raid: Span, findDay = findPlannedDay) => {
    const sentence = findEnclosingSentence(reading, raid)
    const day = findDay(reading, raid)
    if (!day || isOpen(reading, raid, sentence)) return
    if (found.some((other) => hasOverlap(other, sentence))) return
    const place = NAMED_PLACE.exec(reading.text.slice(raid.start, sentence.end))
    const named = place ? raid.start + place.index + place[0].length : raid.end
    const end = Math.max(day.end, named <= raid.end + PLACE_REACH ? named : 0, raid.end)
    const span = { start: Math.min(day.start, raid.start), end: expandToNames(reading, end) }
    found.push({ ...span, end: findParticularsEnd(reading, span) })
  }
  for (const raid of RAID.find(reading)) {
    const { start, end } = findEnclosingPassage(reading, raid)
    if (ENFORCED.testIn(reading, start, end)) add(raid)
  }
  for (const inspection of INSPECTION.find(reading)) {
    const { start, end } = findEnclosingPassage(reading, inspection)
    if (WARNED.testIn(reading, start, end)) add(inspection)
  }
  for (const visit of VISIT.find(reading)) add(visit, findTippedDay)
  return found
}

/** Finds the time to come that is said near a span, with the clock next to it. */
function findTimeAround(reading: AnalyzedText, span: Span, sentence: Span): Span | undefined {
  const from = Math.max(sentence.start, span.start - TIME_REACH)
  const to = Math.min(sentence.end, span.end + TIME_REACH)
  const later =
    findFirstMatchInRange(LATER.find(reading), from, to) ??
    (AHEAD.testIn(reading, from, to) ? findFirstMatchInRange(DATE.find(reading), from, to) : undefined)
  if (!later) return undefined
  const clock = findFirstMatchInRange(AT_CLOCK.find(reading), Math.max(from, later.start - CLOCK_REACH), later.end)
  return { start: Math.min(later.start, clock?.start ?? later.start), end: later.end }
}

/** Whether the words around make it a parade, help, a memory, news or a question. */
function isOpen(reading: AnalyzedText, span: Span, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return (
    OPEN.testIn(reading, start, end) ||
    OPEN_ACCENTED.testIn(reading, start, end) ||
    (VETERANS.testIn(reading, start, end) && !MOVED_JUST_NOW.testIn(reading, start, end)) ||
    // What is remembered after it may be of another time.
    (isMemory(reading, start, Math.min(end, sentence.end)) && !STILL_TODAY.testIn(reading, start, end)) ||
    reading.text[sentence.end - 1] === '?' ||
    isPublished(reading, span)
  )
}

function isMemory(reading: AnalyzedText, start: number, end: number): boolean {
  return MEMORY.testIn(reading, start, end) || MEMORY_ACCENTED.testIn(reading, start, end)
}

/** Widens a span to what its sentence says more, and to the coordinates and the number of guards around. */
function addDetails(reading: AnalyzedText, span: Span): Span {
  const passage = findEnclosingPassage(reading, span)
  const details = DETAIL.find(reading).filter((each) => isEnclosedSpan(each, passage))
  return {
    start: Math.min(span.start, ...details.map(({ start }) => start)),
    end: Math.max(findParticularsEnd(reading, span), ...details.map(({ end }) => end)),
  }
}

/** What leads there, in a clause after the place: a number, a way in, a side, a vehicle. */
const PARTICULAR = compilePattern(
  '\\d{1,4}|cửa|cổng|ngả|ngã|lối|đường (?:vào|vô|lên|sau)|hướng|phía|sau|trước|cạnh|gần|mũi|quay|đi (?:ghe|xuồng|xe|tàu|bộ)|súng',
)
/** How far after a place such clauses are marked, in UTF-16 units. */
const PARTICULARS_REACH = 110

/** Returns the end of the clauses after a span, in its sentence, that say how to get there and with how many. */
function findParticularsEnd(reading: AnalyzedText, span: Span): number {
  const sentence = findEnclosingSentence(reading, span)
  const limit = Math.min(sentence.end, span.end + PARTICULARS_REACH)
  let { end } = span
  for (let at = end; at < limit; ) {
    const comma = reading.text.slice(at, limit).search(/[,;](?= )|[.!?…\n](?:\s|$)/u)
    const next = comma < 0 ? limit : at + comma
    if (next > at) {
      if ((comma < 0 && next < sentence.end) || !PARTICULAR.testIn(reading, at, next)) break
      end = next
    }
    at = next + 1
  }
  return end
}

/** Extends an end to the capitalized name that follows: "lên điểm cao Khau Mạ". */
function expandToNames(reading: AnalyzedText, end: number): number {
  const named = reading.text[end] === ' ' ? findCapitalizedRunEnd(reading, end + 1, 4) : end
  return named > end + 1 ? named : end
}
