// Raids and inspections that are still to come: who raids what, when, and where.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { WEEKDAY } from '../shared/context/weekdays.ts'
import { AT_CLOCK, CLOCK_REACH, LATER } from './coming-times.ts'

/** What somebody does who raids, and what is raided. */
export const RAID = compilePattern(
  '(?:đột kích|truy quét|bố ráp|ập (?:vào|vô|xuống)|khám xét|phục kích|mật phục|cất vó|vây bắt|vây ráp|bắt (?:khẩn cấp|gọn)|(?:bắt|úp|vây|tóm) (?:ổ|sới|sòng|tụ điểm|trường gà|độ gà|đám) \\p{L}+|' +
    'đánh (?:án|úp)|phá (?:án|chuyên án)|tóm gọn|hốt (?:hết|trọn|cả|sạch|ổ)|quét (?:hết|sạch|mấy))(?: \\p{L}+){0,5}',
)
/** The writer knows it from within, or warns those who are to be raided. */
export const LEAKED = compilePattern(
  'họp kín|(?:nói|kể|báo|nhắn|bật mí) (?:nhỏ|trước|riêng)|(?:coi|xem|đọc) xong|xóa (?:giùm|dùm|hộ|đi|liền|ngay)|' +
    '(?:đừng|chớ|không được|cấm) (?:\\p{L}+ ){0,2}(?:nói|kể|khai|lộ|để lộ|đồn|ghé|lại gần|tới đó|ra đó|bén mảng|léo hánh|lảng vảng)|né|lánh|dọn|tẩu|trốn|nghỉ (?:bán|chơi|đá|đánh|bữa)|nói hở|hở ra|chạy ra mà|đừng (?:có )?nói (?:tui|tôi|em|mình) nói|' +
    '(?:ở nhà|đóng cửa|dẹp|giấu|cất)(?: \\p{L}+){0,3} (?:đi|nghen|nha|nghe|nhé|vợ|hết)|liệu (?:hồn|mà)|' +
    '(?:anh|chồng|bạn|con|chú|em|cháu|sếp|bác)(?: \\p{L}+){0,3} (?:bên|trong|làm) (?:đội|công an|ngành|phường|trinh sát|hình sự)|' +
    '(?:mới|vừa) (?:dự|họp|nghe)(?: \\p{L}+){0,4} (?:về|xong)|ban chuyên án|chuyên án',
)

/** Who raids, or what is raided: "đột kích quán chè" is a game. */
export const ENFORCED = compilePattern(
  'công an|csgt|cscđ|cơ động|hình sự|trinh sát|chuyên án|ban chỉ đạo|liên ngành|quản lý thị trường|qltt|kiểm lâm|' +
    'biên phòng|đội (?:ma túy|kinh tế|phản ứng)|đá gà|sòng|tụ điểm|(?:đánh|cờ|sới|ổ) bạc|cá độ|ma túy|lô đề|ghi đề|' +
    '(?:cát|lâm) tặc|(?:buôn|hàng) lậu|mại dâm|bay lắc|đối tượng',
)

/** A check of businesses, which is only kept from those who warn each other of it. */
export const INSPECTION = compilePattern(
  '(?:đoàn|đội|tổ|liên ngành|quản lý thị trường|qltt|công an|ca (?:xã|phường|huyện|tỉnh)|thanh tra|kiểm lâm|csgt)(?: \\p{L}+){0,5}? (?:kiểm tra|thanh tra|đi kiểm|quét|bắt)' +
    '(?: \\p{L}+){0,3}? (?:karaoke|quán|nhà nghỉ|khách sạn|massage|mát xa|vựa|kho|bãi|bến|lò mổ|tiệm|cơ sở|xưởng|internet|net|game|xe quá tải|hàng|cát|gỗ|ma túy|vũ trường|bar)' +
    '(?: \\p{L}+){0,3}',
)
/** Those whose business it is are to put it away or to keep off. */
export const WARNED = compilePattern(
  '(?:mấy|các|chủ|anh em|ae|bà con|chị em|ai|quán|tiệm|nhà|tụi bây)(?: \\p{L}+){0,4}? (?:lo |liệu |mà |nhớ |tranh thủ |thì |phải )*' +
    '(?:dọn(?! (?:dẹp|vệ|sạch|rác|cỏ|đường|bếp|nhà|bàn|gọn))|né|trốn|đóng cửa (?:đi|nha|nghen|nghe|nhé|liền|sớm)|nghỉ (?:bán|hát|làm|một|đêm|tối|bữa|chạy)|dẹp|giấu|cất|tẩu|tắt đèn|tản)|liệu (?:hồn|mà)|' +
    'đừng (?:có )?nói (?:ai|tui|tôi|em|mình|là)|báo nhỏ|nói nhỏ',
)
const OFFICERS =
  '(?:công an|bên (?:huyện|xã|tỉnh|phường)|quản lý thị trường|qltt|liên ngành|kiểm lâm|biên phòng|hải quan|cảnh sát|csgt|' +
  'đoàn (?:kiểm tra|liên ngành|thanh tra)|đội (?:kinh tế|hình sự|trật tự|ma túy|cơ động))'
/** Officers who go somewhere. Only what is said around makes it a raid. */
export const VISIT = compilePattern(
  `${OFFICERS}(?: (?!(?:đã|vừa|mới|mời|hay)(?!\\p{L}))\\p{L}+){0,6}? (?:đổ|kéo|tràn|xông|ùa|sục|lùng|vào|vô|xuống|ghé|qua|lên)(?: (?:quân|vào|vô|xuống|lên|qua|ra|tới))?(?: \\p{L}+){1,5}`,
)
/** Who has goods there is to take them away in time. */
const TIPPED = compilePattern(
  'ai(?: (?:có|còn|đang|lỡ))?(?: (?:gửi|gởi|để|chứa|trữ|giấu|cất|đồ|hàng|máy|gỗ|pháo|gì|của)){1,3}(?: \\p{L}+){0,4} (?:thì |mà |nhớ |phải ){0,2}(?:lo|liệu|dọn|chuyển|dời|rút|tẩu|giấu|đem|bốc|cất)' +
    '(?: (?:đi|trước|liền|gấp|cho|mà|hết|giùm)){1,2}|(?:tẩu|giấu|(?:lo |dọn |rút |chuyển )(?:hàng|máy|gỗ|pháo))(?: (?:hàng|đồ|máy|gỗ|pháo|mà)){0,2} (?:trước|gấp|liền) (?:đi|nha|nghe|nghen|nhé)',
)
/** How far after the passage of a visit somebody may be warned, in UTF-16 units. */
const TIP_REACH = 120
/** What officers come for that all may know. */
const OPEN_VISIT = compilePattern(
  'tập huấn|tuyên truyền|căn cước|định danh|vneid|vận động|tiêm|khám bệnh|giúp|hỗ trợ|trao|tặng|thăm|dự|họp (?:dân|tổ|thôn|ấp)|mời|' +
    'nói chuyện|giao lưu|hướng dẫn|nhắc|vệ sinh|chấm|nông thôn mới|thực bì|khảo sát|đo đạc|phun|diễn tập|chữa cháy|hôm (?:qua|trước|kia)|hồi|đã',
)
/** A day of the week, with no more. */
const ON_WEEKDAY = compilePattern(`(?:(?:đêm|sáng|chiều|tối|khuya|trưa|rạng sáng) )?(?:${WEEKDAY}|chủ nhật)`)

/** A raid that is surely still to come. "Tối nay" may be over. */
const AHEAD_DAY = compilePattern(
  '(?:đêm|sáng|chiều|tối|khuya|rạng sáng|trưa|ngày) (?:mai|mơi|mốt|kia)|(?<!(?:chị|cô|em|bà|bé|con|cái|nhỏ|thị|anh) )mai(?= (?:\\d|lúc|tầm|khoảng|công an|kiểm|đoàn|đội|tổ|quản lý|liên ngành|biên phòng|có|là|bên|csgt))|(?:đêm|tối|khuya) nay(?: \\p{L}+){0,6} (?:sẽ|sắp|chuẩn bị)|' +
    `(?:sẽ|sắp|chuẩn bị)(?: \\p{L}+){0,6} (?:đêm|tối|khuya) nay|(?:(?:đêm|sáng|chiều|tối|khuya|trưa) )?(?:${WEEKDAY}|chủ nhật|cn|tuần|tháng) (?:tới|sau)|` +
    `(?:đêm|sáng|chiều|tối|khuya|trưa) (?:${WEEKDAY}|chủ nhật|cn) (?:này|nầy)`,
)
/** A place by name or number. */
export const NAMED_PLACE =
  /(?<!\p{L})(?:ở|tại|vô|vào|lên|xuống|khu|đường|bãi|bến|tiểu khu|ấp|thôn|bản|xóm|chợ|rừng|quán|đèo|dốc|cầu) (?:\p{Ll}{1,8} ){0,3}(?:\d{1,4}|\p{Lu}\p{Ll}{1,8})/u
/** Armed forces: where they take part, the plan is theirs, too. */
export const ARMED = compilePattern(
  'quân sự|bộ đội|biên phòng|dân quân|quân đội|cảnh sát cơ động|cscđ|đặc nhiệm|đặc công|tiểu đoàn|trung đoàn|đại đội|trung đội|vũ trang',
)
/** What an office makes known itself, so that people keep to it. */
const ANNOUNCED = compilePattern(
  'thông báo|theo kế hoạch|kế hoạch số|ra quân|cao điểm|đợt cao điểm|tuyên truyền|chấp hành|đề nghị (?:các|bà con|người|nhân)|nồng độ cồn|tốc độ|' +
    'mời (?:các|bà con)|cảm ơn|cám ơn|hoan hô|bức xúc|quá trễ|đã (?:bắt|kiểm tra|xử|phát hiện)|hôm (?:qua|trước|kia)|hồi',
)
/** The writer knows it from within, or tries to have all put away in time: then "tối nay" is still to come. */
const URGED = compilePattern(
  '(?:tin|chuyện) nội bộ|(?:lo|liệu|mau|tranh thủ) (?:mà )?(?:dọn|dẹp|cất|giấu|né|trốn|đóng cửa|nghỉ|tản)(?! (?:bếp|nhà|bàn|rác|vệ|sạch|cỏ))',
)
/** Before a raid that is only wished for. */
const WISHED = compilePattern(
  '(?:đề nghị|kiến nghị|yêu cầu|mong|nhờ|xin|ước|giá mà|phải chi|nên|cần|phải|sao không|bao giờ|chừng nào)(?: \\p{L}+){0,9} ?$',
)
const WISH_REACH = 60

/** Whether a passage says when a raid, named in it, is still to come. */
export function isRaidAhead(reading: AnalyzedText, { start, end }: Span): boolean {
  return RAID.testIn(reading, start, end) && LATER.testIn(reading, start, end)
}

/** Returns the day to come, with the clock next to it, where the sentence of a raid says it and an hour or a place. */
export function findPlannedDay(reading: AnalyzedText, raid: Span): Span | undefined {
  const sentence = findEnclosingSentence(reading, raid)
  const passage = findEnclosingPassage(reading, raid)
  const isUrged = URGED.testIn(reading, passage.start, passage.end)
  const day =
    findFirstMatchInRange(AHEAD_DAY.find(reading), sentence.start, sentence.end) ??
    (isUrged ? findFirstMatchInRange(LATER.find(reading), sentence.start, sentence.end) : undefined)
  if (!day || (!isUrged && ANNOUNCED.testIn(reading, passage.start, passage.end))) return undefined
  if (WISHED.testIn(reading, Math.max(sentence.start, raid.start - WISH_REACH), raid.start)) return undefined
  const clock = findFirstMatchInRange(AT_CLOCK.find(reading), sentence.start, sentence.end)
  if (!clock) return isUrged || NAMED_PLACE.test(reading.text.slice(sentence.start, sentence.end)) ? day : undefined
  const isNear = clock.start >= day.start - CLOCK_REACH && clock.start < day.start
  return isNear ? { start: clock.start, end: day.end } : day
}

/** Returns the day on which officers come somewhere, where those who have goods there are warned of it. */
export function findTippedDay(reading: AnalyzedText, visit: Span): Span | undefined {
  const passage = findEnclosingPassage(reading, visit)
  const has = (pattern: Pattern) => pattern.testIn(reading, passage.start, passage.end)
  const isTipped = TIPPED.testIn(reading, passage.start, Math.min(reading.text.length, passage.end + TIP_REACH))
  if (!isTipped || has(OPEN_VISIT) || has(ANNOUNCED)) return undefined
  const { start, end } = findEnclosingSentence(reading, visit)
  return [LATER, ON_WEEKDAY].map((days) => findFirstMatchInRange(days.find(reading), start, end)).find(Boolean)
}
