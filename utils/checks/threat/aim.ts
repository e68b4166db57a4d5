// Who does it to whom, and in what mood: what makes a verb of violence a threat or a call.

import type { Span } from '../../draft.ts'
import { after, before, stretchAfter, stretchBefore } from '../../text/cue.ts'
import { pattern } from '../../text/pattern.ts'
import type { Reading } from '../../text/reading.ts'
import { passageAround, quotationAround, sentenceAround } from '../context.ts'
import type { Kind } from './lists.ts'

const MOOD =
  'sẽ|thì|cho|mà|là|phải|thề|thề là|đảm bảo|có ngày|thế nào cũng|cũng|còn|quyết|nhất định|liền|luôn|qua|tới|đến|vô|vào|sang|xuống|lên|ra|kêu người|kéo người|cho người|gọi người|thuê người|dắt anh em|dẫn anh em|cầm dao|xách dao|vác dao|cầm gậy|xách mã tấu|vác mã tấu|lôi|kéo|túm|túm cổ|nắm đầu|bắt được|gặp|thấy|chỉ muốn|muốn|đang muốn|ngứa tay muốn|mới|tới nhà|đến nhà|qua nhà|vô nhà|không ngại|sẵn sàng|tìm|tìm tới|tìm đến|tận nhà|tới tận nhà|đến tận nhà|cho mày|mày|mi|nó|một cái|đi'
const FIERCE =
  '(?<!(?:dao|sang|cai|cau|che|nhan|kien|gia) )tao|tau|choa|bố mày|ông mày|bà mày|cha mày|má mày|mẹ mày|ông đây|bà đây|bố đây|tụi tao|bọn tao|anh em tao|tụi tau'
const CIVIL = 'dân làng|cả làng|cả xóm|tôi|tui|mình|anh|chị|em|ông|bà|bố|tụi tui|anh em tui|bọn tôi|cậu'

const PAST = 'đã|từng|vừa|mới|bị|hôm|hồi|không|chẳng|chả|đâu|đéo|chưa|đừng|được|nghe|thấy'
const FIERCE_AGENT = before(`(?:${FIERCE})(?: (?!(?:${PAST}) )\\p{L}+){0,6}`)
const CIVIL_AGENT = before(`(?:${CIVIL})(?: (?:${MOOD})){0,5}`)
const CIVIL_NEAR = before('(?:tôi|tui|bố|ông|bà|anh)(?: \\p{L}+){1,4}')
const THREATENING_MOOD = before(
  '(?:sẽ|thề|có ngày|thế nào cũng|liền|mà gặp|gặp|thấy|nữa là|nữa thì|là|đảm bảo|nhất định|coi chừng|liệu hồn|không thì|bây giờ)(?: \\p{L}+){0,4}',
)

const YOU =
  'mày|mầy|mi|bây|m|chúng mày|tụi bây|bọn mày|tụi mày|chúng bây|cả nhà mày|nhà mày|con mày|vợ mày|mặt mày|mồm mày|mỏ mày'
const THEM =
  'nó|hắn|ổng|bả|ảnh|thằng|lão|mụ|chúng nó|tụi nó|bọn nó|chúng|bọn|lũ|tụi|hắn ta|con mụ|con mẹ|con đó|con kia|con nhỏ|con khốn|con chó đó|ông ta|bà ta|ông đó|bà đó|mấy thằng|mấy con|mấy đứa|mấy ông|mấy bà|cả lũ|cả đám|cả bọn|cả nhà|cả họ|từng đứa|từng thằng|đứa nào|thằng nào|gã|hết bọn|hết lũ|hết tụi|cái lũ|cái bọn|cái thằng|cái mặt|cái mồm|cái mỏ'
const INJURY =
  '(?:cho )?(?:chết|què|gãy|vỡ|bể|nát|toác|toét|sứt|rụng|bầm|hộc|lòi|nhừ|tơi|nhập viện|liệt|tàn phế|mất xác|hết đường|tan xác|vêu|dập|nằm viện|tím|xịt máu|chảy máu|đổ máu|lết|phun|thủng|lòi ruột|lòi phèo)|ra bã|cho (?:chừa|biết mặt|biết tay|một trận|trận|một dao|một nhát|một phát|mấy|vài|sấp mặt|phát|nhát|ra trò|bõ ghét|hả giận|một cái|bây giờ)|một trận|một nhát|vỡ|gãy|què|nhừ|sấp mặt|không trượt phát nào|chết|từng đứa'

const VICTIM_YOU = after(
  `(?:(?:chết|hết|mẹ|cha|cho|luôn|cả|vô|vào|thẳng|lên|bể|vỡ|gãy|nát|mặt|đầu|mồm|cái) ){0,3}(?:${YOU})`,
)
const VICTIM_THEM = after(
  `(?:(?:chết|hết|mẹ|cha|cho|luôn|cả|vô|vào|thẳng|bỏ|sạch|nát|quách|mặt|đầu|mồm) ){0,3}(?:${THEM})`,
)
const INJURED = after(`(?:(?:\\p{L}+) ){0,6}(?:${INJURY})`)
const ANIMAL_AFTER = after(
  '(?:\\p{L}+ ){0,1}(?:heo|lợn|gà|vịt|bò|cá|chuột|muỗi|rắn|trâu|dê|ngan|cóc|ếch|kiến|gián|ruồi|sâu|ốc|thịt|bao|tay vô|giấy|ống|lỗ|bi|ná|hình|ảnh|tin|file|link|cây|cỏ|mía|dưa|củ|rau)',
)

const WHO = stretchBefore(`(?:${FIERCE}|${CIVIL})(?: (?:${MOOD})){0,5}`)
const WHAT = stretchAfter(
  `(?:(?:\\p{L}+) ){0,2}(?:${YOU}|${THEM}|${INJURY})(?: (?:gãy|vỡ|bể|nát|què|răng|giò|chân|mặt|mồm|đầu|chết|một trận)){0,3}`,
)

/** The span with who does it and to whom, as far as they stand beside the verb. */
export function stretched(reading: Reading, span: Span): Span {
  return { start: span.start - WHO(reading, span.start), end: span.end + WHAT(reading, span.end) }
}

/** Whether the one who speaks says they will do it: a first person of contempt with a victim, or a civil one with a clear threat. */
export function isOwnThreat(reading: Reading, span: Span, kind: Kind): boolean {
  if (ANIMAL_AFTER(reading, span.end)) return false
  const toYou = VICTIM_YOU(reading, span.end)
  const toThem = VICTIM_THEM(reading, span.end)
  const injured = INJURED(reading, span.end)
  if (FIERCE_AGENT(reading, span.start)) {
    if (
      kind === 'maim' ||
      kind === 'kill' ||
      kind === 'wound' ||
      toYou ||
      injured ||
      toThem ||
      YOUR_THINGS(reading, span.end)
    )
      return true
    if (kind === 'burn') return CLAUSE_END(reading, span.end) || PLACE(reading, span.end)
    return CLAUSE_END(reading, span.end) && isConditional(reading, span)
  }
  if (
    !CIVIL_AGENT(reading, span.start) &&
    !(kind === 'maim' && CIVIL_NEAR(reading, span.start) && isConditional(reading, span))
  ) {
    return false
  }
  const resolved = RESOLVED(reading, span.start) || isConditional(reading, span)
  const toCivil = resolved && VICTIM_CIVIL(reading, span.end)
  if (HIRED(reading, span.start)) return toYou || toThem || VICTIM_CIVIL(reading, span.end)
  if (kind === 'maim') return FOR_YOU(reading, span.end) || resolved
  if (kind === 'kill') return toYou || toCivil || (resolved && (toThem || CLAUSE_END(reading, span.end)))
  if (toYou || toCivil) return injured || resolved
  return injured && (resolved || THREATENING_MOOD(reading, span.start) || WRITER(reading, span.start))
}

/** "Ai dám lên đây, tôi …", "còn … nữa thì …": what is to follow if somebody does something. */
function isConditional(reading: Reading, span: Span): boolean {
  return CONDITION.testIn(reading, sentenceAround(reading, span).start, span.start)
}

const RESOLVED = before('(?:sẽ|thề|thề sẽ|nhất định|quyết)(?: \\p{L}+){0,2}')
const CONDITION = pattern(
  '(?:ai|đứa nào|thằng nào|kẻ nào|người nào)(?: \\p{L}+){1,8},|(?:mà|còn|nếu|hễ|dám|thử|đứa nào|thằng nào|ai)(?: \\p{L}+){1,9},? (?:thì|là)|(?:gặp|thấy)(?: \\p{L}+){1,5} là|(?:còn|ai|đứa nào)(?: \\p{L}+){1,5} nữa',
)
const HIRED = before('(?:cho|kêu|thuê|gọi) (?:người|đàn em|anh em|giang hồ)(?: \\p{L}+){0,2}')
const VICTIM_CIVIL = after(
  '(?:(?:chết|hết|mẹ|cha|cho|luôn|cả|nát) ){0,2}(?:ông|bà|anh|chị|cô|em|chú|cả nhà|các người|mấy người)',
)
const CLAUSE_END: (reading: Reading, at: number) => boolean = (reading, at) =>
  /^\s*(?:$|[.,!?…\n])/.test(reading.plain.slice(at, at + 3))
const WRITER = before('(?:tôi|tui|mình|tụi tui|anh em tui)(?: (?:qua|tới|đến|sang|xuống|lên|vô|sẽ|cho|phải|liền)){1,3}')
const YOUR_THINGS = after(
  `(?:(?:mẹ|cha|luôn|hết|cái|nát|cả) ){0,2}(?:xe|nhà|quán|cửa|đồ|tiệm|máy|điện thoại|shop|sạp|lán|lều|trại|chòi|kho|xưởng)(?: của)? (?:${YOU}|nó|chúng nó|tụi nó|bọn nó|thằng|ổng|bả)`,
)
const FOR_YOU = after('cho|mày|mi|nó|hết|luôn|liền|chết|bây|nghe|chúng|tụi|bọn|đó|đấy|ổng|bả|thằng|bây giờ')

const CALL = pattern(
  'anh em|ae|mọi người|mn|mng|bà con|cả xóm|chúng ta|tụi mình|hội mình|ai rảnh|ai có gan|kéo nhau|rủ nhau|kéo (?:quân|qua|tới|đến|sang|xuống|lên|ra|hết)|tập hợp|tập trung|hẹn nhau|cùng nhau|xông (?:vào|vô|lên|tới)|nhào vô|đem (?:nó|chúng|hết|bọn|lũ|thằng)|lôi (?:cổ|đầu|nó|ra|hết|thằng|bọn)|cứ (?:vô|qua|tới|đến)|tối nay|qua nhà|tới nhà|đến nhà|vô nhà|phải|hãy|gặp (?:nó|thằng|con|đâu)|ai thấy|thấy (?:nó|thằng|mặt)|bắt được|lần sau|đáng (?:bị|ra|đem)?|đáng lẽ phải|nên|chỉ muốn|muốn|ước gì|có ai|chặn (?:đường|đầu|xe)|bắt lại|vây|để (?:nó|chúng|bọn)|cho nó|thằng nào|đứa nào|ai cũng muốn',
)
const PLACE = after(
  '(?:(?:mẹ|mịa|cha|luôn|quách|hết|sạch|cái|cả|nguyên|con|chiếc|nát|bà|cụ|cho|vô|vào|lên|mấy|từng|bà nó|mẹ nó) ){0,4}(?:nhà|trạm|trụ sở|ủy ban|ubnd|đồn|xe|quán|tiệm|phường|xã|cơ quan|trường|chùa|văn phòng|cửa|đồ|nhà máy|công ty|lán|lều|trại|chòi|kho|xưởng|chỗ đó|cái ổ|ổ|biển|camera|cổng|sạp|shop|cửa hàng|bốt)(?! (?:rác|giấy|cũ|hàng xóm cháy|đốt|lò|ngang|trọ cháy|nát|của mình|tôi|mình|tui))',
)
const URGED = pattern(
  'đi|cho rồi|cho xong|luôn|cho chừa|cho biết (?:mặt|tay)|cho bõ|cho hả|nào|thôi|ngay|hết|mẹ|mịa|cha|quách|cho (?:nó|ổng|bả|hắn|chúng|tụi|bọn|lão|mụ)',
)
const CHIDED = after(
  'cho (?:ổng|bả|nó|hắn|chúng|tụi|bọn|lão|mụ|thằng|con)|vô nhà|vào nhà|nhà (?:nó|ổng|bả|hắn|thằng|lão|mụ|con)',
)
const THIRD_PERSON = before(
  '(?<!(?:nhà|xe|quán|của|mặt|cửa|đất|ngõ|thấy|gặp) )(?:hắn|nó|chúng|họ|chúng nó|bọn chúng|giặc|địch|quân|lính|người ta|kẻ gian|hung thủ|nghi phạm|đối tượng|ông ấy|bà ấy|anh ta|bị|từng|đã|vừa|mới|hay|đòi|dám|vụ|việc|tội|hành vi|không ai|nạn|kẻ|cảnh|trò|chuyện|sao lại|ai lại|để|bắt|từ|để khỏi|hồi|lúc)(?: \\p{L}+){0,2}',
)
// "Lôi cổ nó ra đánh": here "nó" is not who beats but who is to be beaten.
const DRAGGED = before(
  '(?:đem|lôi|lôi cổ|lôi đầu|kéo cổ|túm|túm cổ|gặp|thấy|trói|bắt|chặn|chặn đường|vây)(?: \\p{L}+){1,4}',
)
const UNWILLING = before(
  '(?:không|đừng|chớ|chẳng|chả|cấm|nghiêm cấm|không được|không nên|chưa|hổng|đâu|(?<!có )ai|thôi|tránh|ngăn|chống|phòng|hết|khỏi|dừng|ngừng)(?: (?:ai|có|được|nên|dám|ai được|bao giờ|việc|nỡ|cần|phải|thể|hề|tự ý)){0,3}',
)

const MOBILISED = pattern(
  'kéo (?:nhau|quân|qua|tới|đến|sang|xuống|lên|ra|hết)|rủ nhau|tập hợp|xông (?:vào|vô|lên|tới)|nhào vô|cùng nhau',
)
const URGED_NOW = after('(?:hết |luôn |mẹ |cha |nát )?(?:đi|luôn|cho rồi|cho chừa|cho biết)')
const SOMEONE = pattern(`${YOU}|${THEM}`)
const FOR_ME = pattern('(?:ra )?cho (?:tao|tau|bố|ông|bà|tui|tôi)')

/** Whether others are called on to do it, or it is wished on somebody. */
export function isCall(reading: Reading, span: Span, kind: Kind): boolean {
  if (UNWILLING(reading, span.start) || ANIMAL_AFTER(reading, span.end) || DONE(reading, span.end)) return false
  if (THIRD_PERSON(reading, span.start) && !DRAGGED(reading, span.start)) return false
  const here = sentenceAround(reading, span)
  const called = CALL.testIn(reading, here.start, span.start) || OPENS(reading, span.start)
  const someone = VICTIM_YOU(reading, span.end) || VICTIM_THEM(reading, span.end)
  const urged = () => URGED.testIn(reading, span.end, here.end) || FOR_ME.testIn(reading, span.end, here.end)
  switch (kind) {
    case 'burn':
      if (CHIDED(reading, span.end)) return called || urged()
      if (isConditional(reading, span) && AT_ONCE(reading, span.end)) return true
      if (YOUR_THINGS(reading, span.end) && called) return true
      if (PLACE(reading, span.end)) return URGED.testIn(reading, span.start, here.end)
      if (MOBILISED.testIn(reading, here.start, span.start))
        return URGED_NOW(reading, span.end) || isConditional(reading, span)
      return CALL.testIn(reading, here.start, span.start) && someone
    case 'kill':
      if (called && DRAGGED(reading, span.start)) return true
      return someone && (called || URGED.testIn(reading, span.start, here.end))
    case 'maim':
      return (
        ((someone || SOMEONE.testIn(reading, span.start, span.end)) && (called || urged())) ||
        (called && FOR_YOU(reading, span.end))
      )
    default:
      if (someone && OPENS(reading, span.start) && URGED_SOON(reading, span.end)) return true
      if (!CALL.testIn(reading, here.start, span.start)) return false
      if (ANYONE.testIn(reading, here.start, span.start) && AT_ONCE(reading, span.end)) return true
      return (
        someone || (reading.accented && INJURED(reading, span.end) && SOMEONE.testIn(reading, here.start, span.start))
      )
  }
}

// An order opens a sentence or a clause: "xiên chết nó".
const OPENS: (reading: Reading, at: number) => boolean = (reading, at) =>
  /(?:^|[.,!?…;:\n(]\s*)$/.test(reading.plain.slice(Math.max(0, at - 4), at))
const URGED_SOON = after(
  '(?:\\p{L}+ ){1,4}(?:đi (?:anh em|ae|bà con|mọi người|tụi mày|cho rồi|cho xong)|đi$|cho tao|cho tui|cho biết)',
)
const DONE = after('(?:\\p{L}+ ){0,3}(?:rồi|xong|mất rồi)')
const ANYONE = pattern('thằng nào|đứa nào|con nào|ai|kẻ nào|gặp|thấy')
const AT_ONCE = after('(?:chết |mẹ |cha )?(?:luôn|liền|hết|ngay|tới bến|không tha|cho tao)')

const MENACE = pattern(
  'liệu|coi chừng|cẩn thận|đừng trách|rút đơn|gỡ bài|xóa bài|im|nhớ đó|nhớ đấy|đừng để|không yên|hối hận|đừng hòng|chờ đó|đợi đấy|biết điều|khôn hồn|khôn thì|chừa|hồn|giữ mồm|nói chuyện|bớt|ngoan|tính mạng|an toàn',
)
const TO_YOU = pattern('mày|mầy|mi|bây|tụi bây|chúng mày|bọn mày|tụi mày')
const FRIENDLY = pattern(
  'ghé|chơi|nhậu|thăm|quà|mời|ăn|cà phê|cafe|ship|giao hàng|rước|đón|chở|sinh nhật|cưới|không\\?|chưa\\?|hông ta',
)

const KNOWN_THINGS = pattern(
  '(?:nhà|con|vợ|chồng|mẹ|gia đình|cháu|đường|xe|địa chỉ|chỗ ở|chỗ làm|lịch|trường|mặt)(?: của)? (?:mày|mi|ông|bà|anh|chị|cô|chú|nó|hắn|lão|mụ|chúng mày|tụi bây)',
)

const SENT_THERE = before('cho(?: \\p{L}+){1,6}')

/** Whether somebody is to be sent to hospital or the grave: "cho cả phòng chúng mày nằm viện". */
export function isSentThere(reading: Reading, span: Span): boolean {
  const here = sentenceAround(reading, span)
  return SENT_THERE(reading, span.start) && SOMEONE.testIn(reading, here.start, span.start)
}

/** Whether knowing where somebody lives or studies is said to frighten. */
export function isMenace(reading: Reading, span: Span): boolean {
  const around = passageAround(reading, span)
  if (FRIENDLY.testIn(reading, around.start, around.end)) return false
  const here = sentenceAround(reading, span)
  if (!KNOWN_THINGS.testIn(reading, here.start, here.end)) return false
  return (
    MENACE.testIn(reading, around.start, around.end) ||
    (TO_YOU.testIn(reading, here.start, here.end) && KNOWN(reading, span.end))
  )
}

const KNOWN = after('(?:ở đâu |học đâu |chỗ nào |\\p{L}+ \\p{L}+ )?(?:rồi|đó|đấy|nha|nhé|ở đâu|hết|cả)')

const PLAY = pattern(
  'đội (?:bạn|xã|phường|mình|tuyển|nhà|khách|kia)|trận (?:đấu|bóng|này|tối|chung)|bóng đá|bàn thắng|ghi bàn|khung thành|thủ môn|cầu thủ|giải đấu|tỉ số|tỷ số|hiệp|chung kết|bán kết|game|boss|rank|liên quân|pubg|quái|combo|ván cờ|đánh bài|(?:xem|coi|bộ|trong|đóng|cảnh|vai) phim|phim (?:hay|ảnh|hành động|hài|cuối)|truyện|tập \\d|nhân vật|vở kịch|vai diễn|tuồng|cải lương|tiểu thuyết|kiếm hiệp|mv|rap|muỗi|chuột|ốc|ruồi|gián|sâu|lăng quăng|bọ gậy|rầy nâu|mối|kiến|virus|vi khuẩn|vi rút|cỏ dại|sâu bệnh|giun|sán',
)
const NEWS = pattern(
  'du kích|giặc|địch|thực dân|quân ta|kháng chiến|chiến dịch|chiến tranh|lịch sử|khởi tố|nghi phạm|bị cáo|tòa (?:án|tuyên)|vụ án|theo báo|theo công an|hung thủ|đối tượng|nạn nhân|bị bắt|điều tra|năm xưa|hồi xưa|ngày xưa|thời (?:pháp|mỹ|xưa|chiến)|trại giam|xét xử|bản án|phạt tù|hành vi|điều \\d|khoản \\d|luật',
)
const THREATENED = pattern(
  'dọa|doạ|đe dọa|hăm|hăm dọa|hù dọa|trình báo|tố cáo|đã báo (?:công an|phường|xã)|báo công an rồi|nhắn tin dọa|khủng bố tinh thần|bị (?:đánh|đập|chém|đe|dọa|chửi|tấn công|hành hung)|bạo lực (?:gia đình|học đường|mạng)|nói không với|lên án|phản đối|chấm dứt|ngăn chặn',
)
const SAYS_BEFORE = before(
  '(?:bảo|nói|nhắn|quát|chửi|hét|gào|viết|bình luận|kêu|câu|rằng|là|dọa|đe|rao|tuyên bố|rồi|:)',
)

/** Whether the words belong to sport, play, pests, news, history or to somebody else whose threat is reported. */
export function isHarmless(reading: Reading, span: Span, fierce: boolean): boolean {
  const around = passageAround(reading, span)
  if (PLAY.testIn(reading, around.start, around.end)) return true
  if (!fierce && NEWS.testIn(reading, around.start, around.end)) return true
  const quotation = quotationAround(reading, span)
  if (quotation && SAYS_BEFORE(reading, quotation.start)) return true
  const here = sentenceAround(reading, span)
  return (
    THREATENED.testIn(reading, here.start, here.end) ||
    (quotation !== undefined && THREATENED.testIn(reading, around.start, around.end))
  )
}
