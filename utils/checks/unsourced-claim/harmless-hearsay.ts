// Contexts in which hearsay or an alarm is harmless: a question, a personal experience, a search for help, a warning of
// a rumour.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { FORWARD, PASS_ON, SHARE, SPREAD } from '../shared/context/sharing-verbs.ts'

const ASKING = compilePattern(
  '(?:đúng|thật|thiệt|phải|chính xác)(?: (?:vậy|là|thế|như|vầy|rứa|sự|đúng)){0,3}' +
    ' (?:không|hông|hong|ko|hem|hôn|chăng|nhỉ|ta|hả)|' +
    // Who passes it on all the same does not ask: "không rõ thực hư sao chứ …".
    '(?<!(?:không|chưa|chẳng|hổng|hông|ko) (?:rõ|biết) )thực hư|' +
    'ai(?: \\p{L}+){0,4} (?:biết|rành|xác nhận|nắm|thông (?:tin|báo)|rõ|nghe|nguồn)(?: \\p{L}+){0,8}' +
    ' (?:không|hông|ko|chưa|với|giúp|giùm|ạ)|ai có(?: \\p{L}+){1,6} (?:gửi|cho|chia sẻ) (?:xin|em|mình|tôi|tui|với)|(?:cho|xin|muốn|nhờ) (?:\\p{L}+ )?hỏi|' +
    '(?:xác nhận|kiểm (?:chứng|tra)) (?:giúp|giùm|lại)|sao (?:ta|nhỉ|vậy)',
)

/** How far after the sentence of a claim a call to pass it on may be, in UTF-16 units. */
const URGING_REACH = 200
/** Who wants it passed on at once takes it for true, whatever is asked next to it; not so what is shared later. */
const PASSED_ON_AT_ONCE = compilePattern(
  `(?<!sẽ )(?:${SHARE}|${FORWARD}|${SPREAD})(?: (?!câu hỏi|để hỏi)\\p{L}+){0,2}?` +
    ' (?:gấp|ngay|liền|khẩn|mạnh|rộng rãi|càng nhiều)(?! (?:(?:sau )?khi|lúc|nếu)(?!\\p{L}))' +
    '(?! (?:cho|để|nhờ)(?: \\p{L}+){0,4}? (?:hỏi|trả lời|giải đáp|xác minh|kiểm chứng)(?!\\p{L}))',
)

/** Whether the statement or its neighbouring sentence asks if it is true, and no call follows to pass it on at once. */
export function isAskingIfTrue(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  if (PASSED_ON_AT_ONCE.testIn(reading, sentence.start, sentence.end + URGING_REACH)) return false
  const statement = reading.text.slice(span.start, sentence.end + 1)
  if (statement.includes('?') && !statement.includes('!')) return true
  return ASKING.testIn(reading, sentence.start, findEnclosingPassage(reading, span).end)
}

const OWN_EXPERIENCE = compilePattern(
  '(?:tôi|mình|em|tui|con|má|mẹ|ba|bố|vợ|chồng|nhà \\p{L}+)(?: \\p{L}+){0,4}' +
    ' (?:bị|thử|uống|dùng|ăn|ngậm|xông|xài|tập)(?: \\p{L}+){0,12} (?:thấy|đỡ|dịu|bớt|dễ chịu|hợp)|(?:tận|chính) mắt|' +
    '(?:với|đối với) (?:mình|tôi|em|tui)|hỗ trợ điều trị|theo (?:chỉ định|đơn)|đi khám|phát hiện sớm|đúng lịch|' +
    'không (?:thay thế|có (?:tác dụng|bằng chứng))',
)

/** Whether a remedy or an event is reported as the writer's own experience, or in a doctor's words. */
export function isOwnExperience(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  return OWN_EXPERIENCE.testIn(reading, passage.start, passage.end)
}

const HELP = compilePattern(
  '(?:nhóm|hiến|cần) máu|tìm (?:người|bé|con|mẹ|cha|má|chủ|chó|mèo|đồ|ví|giấy)|(?:đi|bị|thất) lạc|đánh rơi|bị rơi|' +
    'làm rớt|(?:nhặt|lượm) được|mất (?:xe|ví|giấy tờ|điện thoại)|quyên góp|ủng hộ|giải cứu|cứu trợ|hoàn cảnh|' +
    'cưới|thiệp|họp lớp|hội khóa|khai trương|lịch (?:họp|trực|học|thi|tiêm|làm)|tuyển dụng|báo cáo|file|hồ sơ|tài liệu|giấy mời',
)

/** Whether the text to share is a search, a call for help or an everyday office matter. */
export function isSeekingHelp(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  return HELP.testIn(reading, passage.start, passage.end)
}

/** Words that say outright that what goes round is false, or that the writer asked and was answered otherwise. */
const CORRECTION = compilePattern(
  `(?:tin|tin đồn|thông tin|lời đồn|chuyện|chuyện đồn|vụ|bài|clip|lời)(?: (?:${POINTING}|nầy|ni|nớ|đồn|ở trên)){0,2}` +
    '(?: (?:là|hoàn toàn|đều|thì|rất|có)){0,2} (?:sai|bịa|xạo|nhảm|tầm bậy|bậy bạ|trật lất|giả|không đúng|' +
    'hổng đúng|hông đúng|nỏ đúng|đâu có đúng|chẳng đúng|không có thật|không thật|không hề có)(?! (?:phép|quy|luật|phạm|trái|sót|lệch|lầm))|' +
    '(?:đồn|kháo|loan)(?: \\p{L}+){0,2} (?:sai|bậy|tầm bậy|trật|nhảm|xạo|ác|không đúng)|' +
    'tin (?:giả|thất thiệt|nhảm|bịa)|đính chính|cải chính|sai sự thật|bác bỏ|bác tin|đã xác minh|' +
    '(?:hóa|té) ra(?! (?:là )?(?:họ|tụi|bọn|chúng|mấy ổng|trên|xã|cán bộ))|hỏi (?:lại |thẳng |cho rõ )?tận (?:nơi|chỗ|mặt|gốc|nhà|xã|trạm|trường)|' +
    '(?:lên|xuống|qua|ra|vô|vào|tới|đến|gọi|chạy)(?: \\p{L}+){0,4} hỏi(?: \\p{L}+){0,5} (?:thì|mới (?:hay|biết|rõ))|' +
    'không có căn cứ|chứ có (?:khỏi|đúng|phải) gì',
)
/** "Ai nói … là bịa": it may deny the rumour, or what others say against it. */
const SAYING_DENIED = compilePattern(
  '(?:ai|đứa nào|người nào|kẻ nào|người ta) (?:đồn|nói|bảo|tung tin|phao)(?: [\\p{L}\\d]+){1,12}? là ' +
    '(?:sai|bậy|không đúng|bịa|nhảm|xạo)(?! thì(?!\\p{L}))',
)
/** What is said in it, without diacritics. */
const SAYING = / (?:don|noi|bao|tung tin|phao) (.{1,120}) la /
const POINTS_BACK = /^(?:(?:vay|the|nhu) ?)+(?:nay|kia|do)?$/

/** Whether the draft denies a saying near the span, and that saying is the rumour. */
function isSayingDenied(reading: AnalyzedText, span: Span): boolean {
  const reach = { start: Math.max(0, span.start - CORRECTION_REACH), end: span.end + CORRECTION_REACH }
  return SAYING_DENIED.find(reading).some((denial) => {
    if (denial.end < reach.start || denial.start > reach.end) return false
    if (hasOverlap(denial, span)) return true
    const said = SAYING.exec(reading.bare.slice(denial.start, denial.end))?.[1] ?? ''
    if (POINTS_BACK.test(said)) return true
    const rumour = findEnclosingSentence(reading, span)
    const end = denial.start >= rumour.start ? Math.min(rumour.end, denial.start) : rumour.end
    const words = said.split(' ')
    const heard = new Set(reading.bare.slice(rumour.start, end).split(/[^\p{L}\d]+/u))
    return words.filter((word) => heard.has(word)).length > words.length / 2
  })
}

/** The writer went to see, or who is spoken of has explained, or a picture is of another time or land. */
const LOOKED_INTO = compilePattern(
  '(?:tui|tôi|em|mình)(?: có| mới| chạy| đã)? (?:(?:qua|ra|lên|tới|chạy) (?:coi|xem|hỏi)|hỏi \\p{L}+)(?: \\p{L}+){0,5} rồi(?= ?[,.:;])|' +
    '(?:đài|báo|xã|phường|bệnh viện|ngân hàng|sở|trạm|công ty|nhà máy|điện lực)(?: \\p{L}+){0,4} (?:đã |mới |vừa )(?:giải thích|nói rõ|trả lời|đưa thông cáo)|' +
    '(?:hình|ảnh|clip)(?: \\p{L}+){0,2} là (?:\\p{L}+ ){0,4}(?:năm (?:ngoái|trước)|\\p{L}+ năm trước|bên|ở nước (?:khác|ngoài|bạn))',
)
const NO_REPORT = 'chưa thấy (?:đài|báo)(?: báo)? (?:chi|gì|đưa|nói|đăng)(?: gì| hết)?(?! nhưng| mà)'
const UNREPORTED = compilePattern(NO_REPORT)
/** What was found out. */
const FOUND_HARMLESS = compilePattern(
  '(?:vẫn|còn)(?: \\p{L}+){0,2} (?:bình thường|nguyên|đi|chạy|được|mở|bán|tốt|ổn|vững|chắc|sạch)|còn nguyên|bình thường|' +
    '(?:không|chẳng|chả|hổng|hông|đâu) (?:hề )?(?:có|thấy|phải|sao|bị|ai|gì)|(?:giải thích|nói rõ|trả lời)(?: \\p{L}+){0,3} (?:là|rằng|do|tại|vì)|' +
    'năm (?:ngoái|trước)|năm trước|ở nước (?:khác|ngoài|bạn)',
)
/** Who urges passes it on all the same. */
const STILL_URGES = compilePattern(
  '(?:đừng|chớ|khỏi)(?: ai| có| nên){0,2} (?!lo|sợ|tin|nghe|hoang|đồn|share|chia|vội|phao|truyền)\\p{L}+|cho (?:con|cháu|bé) nghỉ|rút (?:tiền|hết|sạch)|cẩn thận|' +
    'coi chừng|cảnh giác|tích trữ|mua trữ|trữ (?:gạo|nước|hàng)|(?<!không )có (?:thật|thiệt)|đúng (?:vậy|thế|rồi)|cũng (?:không|chẳng|hổng) tin',
)

const FALSE_RUMOUR = compilePattern(
  '(?:tin|tin đồn|thông tin|lời đồn|clip|chuyện)(?: \\p{L}+){0,14} (?:là|hoàn toàn) (?:tin )?' +
    '(?:sai|hiểu (?:nhầm|lầm)|giả|bịa|không đúng|không có thật)|tin (?:giả|thất thiệt|nhảm)|đính chính|sai sự thật|kiểm chứng|' +
    `(?:đừng|không nên)(?: vội| có)? (?:nghe|tin|đồn|${PASS_ON}|hoang mang)|bác bỏ|đã xác minh|` +
    `không có (?:chuyện|vụ|cơ sở)|(?:thực|thật|thiệt|hóa|té) ra|khoan (?:vội |hãy )?(?:tin|nói|${SHARE}|chuyển)|` +
    'hỏi(?: \\p{L}+){1,6} thì (?:nó|họ|bác|cô|chị|anh|thầy)|(?:hoạt động|vẫn) bình thường|bình tĩnh|âm tính|bác tin|lấy đâu ra|không (?:hề )?gây|(?:chưa|không) rõ nguồn|mới là chính thức|không phải(?: \\p{L}+){0,5} như|vậy mà(?: vẫn)? có người đồn|đồn (?:ác|bậy|tầm bậy|sai|vậy thôi)|' +
    'tung tin|(?:chưa|không|chẳng)(?: hề)? có bằng chứng|' +
    '(?:dược|bác|y) sĩ xin (?:nói|nhắc|khuyên)|đồn nhảm|xử phạt|nghị định',
)

/** How far around a rumour to look for its correction, in UTF-16 units. */
const CORRECTION_REACH = 700

/** Whether the draft corrects or warns of such a rumour near the span. */
export function isRumourWarning(reading: AnalyzedText, span: Span): boolean {
  return (
    isCorrected(reading, span) ||
    FALSE_RUMOUR.testIn(reading, Math.max(0, span.start - CORRECTION_REACH), span.end + CORRECTION_REACH)
  )
}

/** Whether the draft says outright that a rumour near the span is false. */
export function isCorrected(reading: AnalyzedText, span: Span): boolean {
  const isDenied = CORRECTION.testIn(reading, Math.max(0, span.start - CORRECTION_REACH), span.end + CORRECTION_REACH)
  return isDenied || isSayingDenied(reading, span) || isFoundHarmless(reading, span)
}

/** Whether the writer says in the sentence or the next that somebody looked into it and what was found. */
function isFoundHarmless(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  if (STILL_URGES.testIn(reading, passage.start, passage.end)) return false
  // Who asks first, and has seen no report, waits for the answer.
  if (
    UNREPORTED.testIn(reading, span.start, passage.end) &&
    reading.text.slice(passage.start, span.start).includes('?')
  )
    return true
  const { start } = findEnclosingSentence(reading, span)
  const looked = findFirstMatchInRange(LOOKED_INTO.find(reading), start, passage.end)
  return looked !== undefined && FOUND_HARMLESS.testIn(reading, looked.start, passage.end)
}

const WAITING = compilePattern(
  '(?:chờ|đợi)(?: (?:có|khi|xem|coi|bao giờ)){0,2} (?:nghị quyết|văn bản|thông báo|quyết định|công văn|tin chính thức|công bố|trên|xã|phường|nhà nước)' +
    '|(?:mỗi người|người|mỗi nơi|mỗi ông|mỗi bà)(?: nói)? (?:một|1) (?:kiểu|phách|đằng)|' +
    `(?:không|chẳng|hổng|chưa) biết (?:tin|nghe) (?:ai|đâu|bên nào)|chưa (?:thấy )?(?:có )?(?:gì|văn bản|thông báo|giấy tờ)(?: (?:gì|nào))? (?:chính thức|chắc)|${NO_REPORT}`,
)

/** Whether the writer leaves talk open, and waits for the paper that settles it. */
export function isWaitingForPaper(reading: AnalyzedText, span: Span): boolean {
  const { start } = findEnclosingPassage(reading, span)
  return WAITING.testIn(reading, start, span.end + WAITING_REACH)
}

/** How far after some talk the writer may say so, in UTF-16 units. */
const WAITING_REACH = 160

const SOURCE_PLACED = compilePattern(
  'nguồn(?: (?:tôi|tui|mình|em|tin|bài|đầy đủ)){0,2} (?:để|đính|dẫn|ghi|gắn|nằm|ở|có)(?: \\p{L}+){0,2}' +
    ' (?:dưới|bình luận|cmt|comment|ảnh|hình|link|cuối bài)',
)

/** Whether the writer says where the source is put: "nguồn tôi để dưới bình luận". */
export function hasSourcePlaced(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  return SOURCE_PLACED.testIn(reading, passage.start, passage.end)
}

/** Entertainment and the weather of the next days: what people pass on to go there, or to bring the rice in. */
const NEIGHBOURLY = compilePattern(
  '(?:đoàn|gánh) (?:hát|cải lương|hát bội|tuồng|chèo|xiếc|lô tô|nghệ thuật)|cải lương|lô tô|chiếu phim|chiếu bóng|múa lân|' +
    'văn nghệ|ca nhạc|hội (?:chợ|xuân|làng|hoa|đua)|chợ (?:đêm|hoa|phiên|tết)|đua (?:ghe|thuyền|bò)|bắn pháo hoa|' +
    '(?:trời|sắp|lại|còn) (?:mưa|nắng|lạnh|nồm|rét)|mưa (?:to|lớn|dông|giông|rào|nhiều|dầm)|dông|giông|gió mùa|nắng (?:nóng|gắt)',
  { bare: false },
)
/** Next to these, it is no small matter. */
const SERIOUS = compilePattern(
  'bão|lũ|lụt|vỡ|sập|cháy|nổ|chết|tử vong|dịch|bệnh|bắt|công an|lừa|trộm|cướp|tiền|giá|hủy|cấm|đóng cửa|cúp|cắt|sạt lở|' +
    'xả|sơ tán|di dời|cưỡng chế|giải tỏa|ngộ độc|đánh|tham|ăn chặn|cán bộ|lãnh đạo|chủ tịch|bí thư|kiểm tra|gấp|khẩn|' +
    'dẹp|bỏ|dời|bán|dừng|hoãn|phá|sắp hết|thu hồi|sáp nhập|biên chế',
)

/** Whether a sentence is about entertainment or the weather only. */
export function isNeighbourly(reading: AnalyzedText, { start, end }: Span): boolean {
  return NEIGHBOURLY.testIn(reading, start, end) && !SERIOUS.testIn(reading, start, end)
}

/** What a shop has for its guests. Where something was heard, in a shop, is not what it is about. */
const SHOP_OFFER = compilePattern(
  'thẻ (?:này|đó|thành viên|tích điểm|khách hàng|giảm giá|quà tặng|vip|hội viên)(?! (?:nhà|đảng|đoàn))|tích điểm|voucher|mẫu mới|' +
    '(?:có|ra|bán|lên|thêm)(?: \\p{L}+)? món (?:mới|bún|phở|lẩu|bánh|nước|chay)|' +
    '(?:shop|quán|tiệm|siêu thị|cửa hàng)(?: (?!ai|mấy|có người|người)\\p{L}+){0,5} (?:giảm giá|khuyến mãi|hàng mới|thực đơn|menu)',
)
/** What harms a shop, its guests or the public, and an urging: there a source is missed. */
const SHOP_SERIOUS = compilePattern(
  'thối|hóa chất|độc|giả(?!m)|nhái|bẩn|ôi|thiu|mốc|hết hạn|chết|bệnh|lừa|gian|đóng cửa|phá sản|vỡ|nợ|bắt|công an|thuế|phạt|cấm|dẹp|cháy|dịch|nhiễm|chủ|' +
    'bảo hiểm|căn cước|ngân hàng|atm|xã|phường|ủy ban|nhà nước|cán bộ|lãnh đạo|bà con|dân|chia sẻ|share|lan|cảnh giác|cẩn thận|gấp|khẩn|rút|tăng giá|khan hiếm|hết hàng|' +
    'thuốc|chữa|khỏi|tiêm|đuổi|sa thải|quỵt|trốn|ăn cắp|trộm|cướp|đánh|bùa|thịt (?:chuột|chó|mèo|người)|giòi|chuột|gián',
)

/** Whether a sentence is about what a shop sells or gives its guests, and no more. */
export function isShopTalk(reading: AnalyzedText, { start, end }: Span): boolean {
  const passage = findEnclosingPassage(reading, { start, end })
  return SHOP_OFFER.testIn(reading, start, end) && !SHOP_SERIOUS.testIn(reading, passage.start, passage.end)
}
