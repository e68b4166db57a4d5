// The number of who serves a village or a commune, given to be reached for what the post is about: "đăng ký với anh
// Nam, bí thư chi đoàn, …". In a quarrel, or next to blame, it is given away like any other.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { PARENT_ANYWHERE } from '../shared/context/titles.ts'
import { CALL_FOR, isSaidToHarm } from './contact-words.ts'

/** How far before a number its call may begin, and after it who is called may be, in UTF-16 units. */
const CALL_REACH = 120
const OFFICER_REACH = 60
/** How far around it blame counts. */
const AROUND = 300

/** A person who serves the people of a place, and is reached by telephone. */
const PERSON =
  '(?:trưởng|phó) (?:thôn|ấp|bản|khóm|xóm|buôn|làng|khu(?: phố)?|tổ|ban (?:mặt trận|công tác mặt trận|ctmt))|' +
  'tổ (?:trưởng|phó)|(?:già làng|trưởng buôn)|bí thư (?:chi (?:đoàn|bộ)|đoàn(?: thanh niên| xã| phường| thôn)?)|chi hội (?:trưởng|phó)|' +
  '(?:chủ tịch|phó chủ tịch) (?:hội|mặt trận)|(?:y tá|y sĩ|nữ hộ sinh|bác sĩ|điều dưỡng|cán bộ)(?: \\p{L}+){0,3}? (?:trạm (?:y tế|xá)|thôn|ấp|bản|xã|phường)|' +
  'quản sinh|giáo vụ|cộng tác viên|công an viên|(?:công an|cảnh sát) khu vực|' +
  'cán bộ (?:y tế|dân số|văn hóa|chính sách|thương binh|lđtbxh|tư pháp|hộ tịch|một cửa|nông nghiệp|thủy lợi|phụ trách)'
/** Who leads the police or the militia of a commune, and its police after the one who is called. */
const OFFICER_OF_COMMUNE =
  '(?:trưởng|phó(?: trưởng)?) công an (?:xã|phường|thị trấn|thôn)|(?:chỉ huy (?:trưởng|phó)|trực ban)(?: (?:ban chỉ huy|bch))? (?:quân sự|công an)|' +
  '(?:đồng chí|đ\\/c|ông|bà|anh|chị)(?: \\p{L}{1,7}){1,4} ?[,(–-] ?(?:(?:là|cán bộ|chiến sĩ|trực ban|đội) )?công an (?:xã|phường|thị trấn)'
/** A body or its house, of which others may be guests, patients or neighbours. */
const PLACE =
  'trạm (?:y tế|xá|bơm|cấp nước|nước sạch|điện)|thú y|khuyến nông|dân quân|đài truyền thanh|điện lực|chi đoàn|đoàn (?:xã|phường|thanh niên)|' +
  'hội (?:phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ)|mặt trận|văn phòng ubnd'
const TITLE = 'ông|bà|anh|chị|cô|chú|bác|em|đồng chí|đ\\/c'
/** Right before it, who works there: a title, a name, and how they belong to it. */
const WORKER =
  `(?:(?:${TITLE})(?: (?!(?:nhà|kế|sát|gần|cạnh|ở|tại|của|đẻ|mới|khách|bệnh|vợ|chồng|mẹ|con)(?!\\p{L}))[\\p{L}]{1,7}){1,2} ?[,(–-]? ?)?` +
  '(?:(?:bên|cán bộ|nhân viên|trực|phụ trách) )?'
/** Asks the readers to call, to come or to sign up. */
const CALL = `(?<!(?:đã|vừa|mới|chưa|bị|từng|được|rồi|đi) )(?:${CALL_FOR}|gặp|đăng ký|đăng kí|báo|hỏi|tố giác|cung cấp (?:thông )?tin|gửi(?= (?:về |cho |tới |đến )?(?:đồng chí|đ\\/c|ông|bà|anh|chị|cô|chú)(?!\\p{L}))|phản ánh|đầu mối|trực tiếp (?:với|qua)|hotline)`
const WORD = '[\\p{L}\\d/.]{1,12}'
const BETWEEN = `(?: ?:)?(?:(?: ?[,(–-])? ${WORD}(?: ?:)?){0,9}?`
/** The call, and up to the number no more than who is called. */
const CALLED = compilePattern(
  `${CALL}(?:${BETWEEN}(?: ?[,(–-])? (?:${PERSON}|${OFFICER_OF_COMMUNE})|(?:(?: [\\p{L}]+){0,3} ?:)?(?: (?:cho|với|qua|về|tới|đến|ngay|trực tiếp|số|sđt)){0,3}(?: ?:)? ${WORKER}(?:${PLACE}))` +
    `${BETWEEN}(?: ?[:,(–-]){0,2} ?$`,
)
/** A patient there, in words that without diacritics are names. */
const PATIENT = compilePattern('(?:nằm|khám|chữa|sinh) (?:ở |tại )?trạm', { bare: false })
/** Somebody else's number in spite of all that: "…, số mẹ bé 09…". */
const OF_ANOTHER = compilePattern(
  `số(?: (?:máy|điện thoại|của|nhà)){0,2} (?:${PARENT_ANYWHERE}|vợ|chồng|bé|cháu|con|em|nạn nhân|bệnh nhân|khách|bạn)(?: \\p{L}+){0,3} ?[:,(-]? ?$`,
)
/** The call right before the number, and after it who answers: "liên hệ 09… (anh Nam, trưởng thôn)". */
const CALLED_BEFORE = compilePattern(`${CALL}(?: (?:theo|qua|số|sđt|đt|điện thoại|zalo)){0,3}(?: ?[:,(-]){0,2} ?$`)
const OFFICER = `${PERSON}|${OFFICER_OF_COMMUNE}|${PLACE}`
const OFFICER_AFTER = compilePattern(
  `^ ?(?:[(,–-] ?)?(?:gặp )?(?:(?:${TITLE})(?: \\p{L}{1,7}){1,4} ?[,–-]? ?(?:là )?)?(?:${OFFICER})`,
)
/** A line of a notice that says no more than who answers, where they serve, and the number. */
const ANSWERING_LINE = compilePattern(
  `^ ?[-+*•]? ?(?:${TITLE})(?: \\p{L}{1,7}){1,4} ?[,(–-]? ?(?:(?:bên|ở|trực) )?(?:${PERSON}|${PLACE})(?: (?:xã|phường|thôn|ấp|bản)(?: \\p{L}{1,7}){0,2})? ?[:,(–-]{0,2} ?$`,
)
/** What a notice says to those it is for. */
const NOTICE = compilePattern(
  'kính (?:gửi|mời|báo)|thông báo|xin báo|(?:mời|đề nghị|nhắc) (?:bà con|các hộ|mọi người|toàn thể|phụ huynh|các gia đình)',
)
/** Somebody of the family of who serves: no number for the public. */
const OF_FAMILY = compilePattern(
  `(?:vợ|chồng|bồ|con (?:gái|trai|dâu|rể|ông|bà|anh|chị)|(?:em|anh|chị) (?:gái|trai|vợ|chồng|rể|dâu)|${PARENT_ANYWHERE}) (?:(?:của|ông|bà|anh|chị|chú|cô) ){0,2}(?:${OFFICER})`,
)
/** Discontent with somebody, or a number that is said to be for few. */
const BLAME = compilePattern(
  'mờ ám|bao che|vô trách nhiệm|quan liêu|hách dịch|hạch sách|chây ì|thất đức|bất công|thiên vị|bức xúc|làm ăn kiểu|ăn (?:bẩn|cắp|gian)|' +
    'tại sao|vì sao|sao (?:không|chưa|lại)|cho biết mặt|khủng bố|ném đá|đòi (?:nợ|công bằng|quyền)|tố cáo|lươn lẹo|gian (?:dối|lận)|vòi (?:vĩnh|tiền|quà|thêm|phong bì|bao thư)|lót tay|lạm (?:thu|chi|quyền|dụng)|số (?:máy |điện thoại )?(?:riêng|cá nhân)',
)

/** The readers are to plague who is called, or to give the number to others. */
const HARASSMENT = compilePattern(
  'spam|(?:nổ|cháy|sập|tắt|đơ|treo) máy|(?:gọi|nhắn|điện|réo|alo|nháy)(?: \\p{L}+){0,2} (?:liên tục|liên hồi|dồn dập|đồng loạt|tới tấp|cả đêm|suốt đêm)|' +
    '(?:đồng loạt|thi nhau|cùng nhau|luân phiên) (?:gọi|nhắn|điện|réo|alo)|' +
    'cho (?:(?:nó|ổng|bả|ông ta|bà ta|chừa|hắn|ảnh|chỉ) )?(?:vui|biết tay|biết mùi|khỏi ngủ|mất ngủ|hết ngủ|khổ|chừa|bõ ghét|bỏ ghét|sợ|điên|nhục|tức)|' +
    '(?:đăng ký|đăng kí|ghi|điền|đưa|tung|quăng|nhập)(?: (?:giùm|hộ|giúp|dùm|luôn))?(?: \\p{L}+){0,2} số(?: [\\p{L}\\d]+){0,6} (?:lên|vào|vô) (?:mấy |các )?(?:app|web|trang|nhóm)|' +
    'tình một đêm|tìm trai|tìm gái|thiếu hơi|nhào vô|gạ gẫm|hẹn hò',
)
/** What is said of who is called, after the number: it is no longer the number of an office. */
const SAID_OF_CALLED = compilePattern(
  '^[^.!?]{0,24}?(?:(?:(?:chị|anh|cô|bà|ông|thằng|con) (?:này|ấy|đó|ta|ni|nớ)|nó|chỉ|ổng|bả|ảnh) (?:(?:mới|vừa|đang|đã|hay|chuyên|từng|cũng) ){0,2}' +
    '(?:bị|nhiễm|mắc|dính|có (?:bầu|chửa|bồ|con riêng)|đi với|bỏ (?:vợ|chồng)|ly (?:hôn|dị)|ế|nợ)|' +
    '(?<=[,;(] ?)(?:(?:mới|vừa|đang|đã) )?(?:ly (?:hôn|dị)|bỏ (?:vợ|chồng)|(?:mẹ )?đơn thân|góa|ế (?:vợ|chồng)|chưa (?:vợ|chồng)|độc thân|xinh|ngon))',
)

/** What the readers are to look out for, and then to call: no quarrel with who is called. */
const WATCHED_FOR = compilePattern(
  '(?:khi|nếu|hễ|thấy|gặp|phát hiện|nghi|phòng|chống|tố giác|trình báo|tin)(?: (?:có|phát hiện|thấy|gặp|nghi|người|đối tượng|việc|bị|hành vi|tin|báo|là|ngờ|về|vụ)){0,4} ' +
    '(?:trộm(?: (?:cắp|chó|vặt))?|cướp|lừa (?:đảo|tiền)|giả (?:danh|mạo)(?: công an)?|mạo danh|quấy rối|kẻ)',
)

/** Whether a part of a text says of somebody what does them harm, apart from what the readers are to look out for. */
function isHarmSaid(reading: AnalyzedText, start: number, end: number): boolean {
  let from = start
  for (const watched of WATCHED_FOR.find(reading)) {
    if (watched.start < from || watched.end > end) continue
    if (isSaidToHarm(reading, from, watched.start)) return true
    from = watched.end
  }
  return isSaidToHarm(reading, from, end)
}

/** Whether a telephone is that of who serves a place, and the readers are asked to use it. */
export function isOfficersContact(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(reading.text.lastIndexOf('\n', span.start - 1) + 1, span.start - CALL_REACH)
  const to = Math.min(reading.text.length, span.end + OFFICER_REACH)
  if (!isOfficerCalled(reading, from, span, to)) return false
  const start = Math.max(0, span.start - AROUND)
  const end = Math.min(reading.text.length, span.end + AROUND)
  return (
    !isHarmSaid(reading, start, end) &&
    ![BLAME, HARASSMENT].some((each) => each.testIn(reading, start, end)) &&
    !SAID_OF_CALLED.testIn(reading, span.end, end) &&
    ![OF_ANOTHER, PATIENT].some((each) => each.testIn(reading, from, span.start)) &&
    !OF_FAMILY.testIn(reading, from, to)
  )
}

function isOfficerCalled(reading: AnalyzedText, from: number, { start, end }: Span, to: number): boolean {
  return (
    CALLED.testIn(reading, from, start) ||
    (CALLED_BEFORE.testIn(reading, from, start) && OFFICER_AFTER.testIn(reading, end, to)) ||
    (reading.text[from - 1] === '\n' && ANSWERING_LINE.testIn(reading, from, start) && NOTICE.test(reading))
  )
}
