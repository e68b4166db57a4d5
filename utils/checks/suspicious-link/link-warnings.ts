// Distinguishes a warning of a link from a link that is passed on after frightening words. A warning calls the link
// false or says not to open it. A scam that is passed on frightens, and then sends the reader to the link.

import type { Span } from '../../draft.ts'
import { matchFollowingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findEnclosingQuotation, findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const NEGATION =
  '(?:(?<!(?:ai|(?<!mọi )người|đang|máy|nhà|cho|hay) )đừng|chớ|không|đừng có|không nên|không được|tuyệt đối không|ko|k|hông)'
const OPEN = '(?:bấm|vào|vô|truy cập|nhấp|click|nhấn|mở|đăng nhập|tải|cài|nhập|tin|quét|theo)'
const LINK_NOUN = 'trang|web|website|link|đường dẫn|tên miền|liên kết|app|ứng dụng|địa chỉ|đường link'

/** Looks ahead to a host, or the end of the range: the link is the object of the words before. */
const BEFORE_HOST = '(?=[^\\p{L}\\p{N}]{0,4}(?:https?(?!\\p{L})|[\\p{L}\\d-]+\\.\\p{L}{2}|$))'
const SWINDLERS =
  '(?:kẻ (?:gian|xấu)|đối tượng|bọn (?:chúng|xấu|nó)|chúng(?! (?:tôi|tui|em|ta|mình|con|cháu)(?!\\p{L})))'
const SPEAKER = '(?:em|tôi|tui|mình|con|cháu)'

const WARNING = compilePattern(
  [
    'giả mạo|mạo danh',
    `(?:${LINK_NOUN})(?: \\p{L}+){0,2} (?:giả|lừa đảo|lạ|độc|xấu|fake)`,
    'là (?:đồ |trang |link )?(?:giả|lừa đảo|lừa|fake|hàng giả)|(?:lừa đảo|lừa) (?:đấy|đó|thôi|hết)|thì xóa (?:ngay|liền|luôn|đi)',
    // "Ai không biết bấm thì nhờ" and "quét không được thì bấm" are no warnings.
    `${NEGATION}(?: (?!(?:thì|biết|được|rõ|lo|tiền mặt)(?!\\p{L})|cần (?:đăng|tải|cài))\\p{L}+){0,2} ` +
      `${OPEN}(?! (?:được|nổi|đc|dc|kho ứng dụng|chợ ứng dụng|ch ?play|app store|google play))`,
    'mã độc|độc hại|phishing',
    '(?<!(?:tiền|vốn|của) )bị (?:lừa|mất tiền|đánh cắp|chiếm)|(?<!(?:không|chẳng|khỏi) )bị chặn',
    'đã (?:bị )?chặn',
    'chiêu (?:trò|thức|lừa|mới)',
    'thủ đoạn|bọn lừa|kẻ lừa|tố giác',
    // "Kẻ gian dùng CCCD cũ để vay tiền" only frightens: it says no word of a link or a message.
    `${SWINDLERS}(?: \\p{L}+){0,3} (?:lập|dựng|tạo|dùng|gửi|nhắn)(?: \\p{L}+){0,4}? (?:${LINK_NOUN}|cổng|fanpage|qr|tin nhắn|này)`,
    `${SWINDLERS}(?: \\p{L}+){0,3} (?:lập|dựng|tạo|dùng|gửi|nhắn|dụ|gạt|xúi|rủ|bảo|kêu|yêu cầu)(?: \\p{L}+){0,5}?${BEFORE_HOST}`,
    `(?:tin nhắn|tin|thư|email) (?:giả(?: mạo)?|lừa đảo)(?: \\p{L}+){0,4}?${BEFORE_HOST}`,
    `(?:nó|tụi nó) (?:lừa|gạt|dụ)(?: \\p{L}+){0,5}?${BEFORE_HOST}`,
    'cổng (?:dịch vụ công |thông tin )?(?:giả|fake|lừa đảo)',
    `thì (?:cứ )?(?:cúp|dập|ngắt|gác) máy`,
    `(?:(?:nếu|đã|hễ|ai mà)(?: \\p{L}+)? (?:lỡ|nhỡ)|trót|lỡ (?:tay|dại))(?: \\p{L}+)? ${OPEN}(?: \\p{L}+){0,3}?${BEFORE_HOST}`,
    `${SPEAKER}(?: (?:cũng|hơi|đang|liền))? (?:nghi|biết|đoán|nghĩ)(?: ngờ)?(?: (?:là|nó|đây|chắc)){0,2} (?:lừa|giả mạo|là giả|xạo|fake)`,
    '(?:để|cho) (?:mọi người|bà con|cả nhà|cô bác)(?: biết)?(?: mà| để)? (?:tránh|né)(?= ?(?:[,.!?;]| nha| nhé| nghe|$))',
    'có phải (?:(?!bị )\\p{L}+ ){0,3}(?:lừa|giả|thật)',
  ].join('|'),
)

const CRIME = '(?:bị )?(?:lừa(?: đảo)?|giả mạo|mạo danh|đánh cắp|chiếm(?: đoạt)?|mất tiền|nhiễm mã độc|mã độc)'
const SUSPECTED =
  '(?:có )?(?:dấu hiệu|nguy cơ)|nghi(?: ngờ| vấn)?|có (?:thể|khả năng)|bị phát hiện|được (?:phát hiện|xác định)'
/** What belongs to the reader and is said to be in danger. */
const BELONGINGS =
  'tài khoản|tk|stk|thẻ|sim|thuê bao|số điện thoại|máy|thiết bị|điện thoại|zalo|facebook|fb|giao dịch|ví|thông tin|dữ liệu'
const STRANGE_DEAL = '(?:giao dịch|đăng nhập|khoản chi|lệnh chuyển tiền)(?: [\\p{L}\\d.]+){0,4}? (?:lạ|bất thường)'
/** A fright of the reader's account, a promise of safety, or a denial: no warning of this link, whatever its words. */
const FRIGHT = compilePattern(
  [
    `(?:${BELONGINGS})(?: [\\p{L}\\d*.]+){0,7}? (?:${SUSPECTED})(?: (?!${LINK_NOUN})\\p{L}+){0,3}? ${CRIME}`,
    `(?:${BELONGINGS}|tiền)(?: \\p{L}+){0,3}? của (?:bạn|quý khách|quý vị|anh chị|ông bà|cô chú|bà con)(?: \\p{L}+){0,4}? ${CRIME}`,
    `(?:quý khách|quý vị|bạn) (?:(?:đã|đang|vừa|sắp|sẽ|mới|có thể|có nguy cơ) ){0,2}bị ${CRIME}`,
    `(?:phát hiện|ghi nhận|xuất hiện|cảnh báo)(?: [\\p{L}\\d.]+){0,4}? (?:giao dịch|đăng nhập)(?: \\p{L}+){0,3}? ${CRIME}`,
    `(?:${BELONGINGS})(?: [\\p{L}\\d*.]+){0,5}? bị (?:chặn|khóa|tạm khóa)`,
    `(?:từ|bằng|qua|trên|ở|có|cài|phát hiện)(?: \\p{L}+)? (?:${LINK_NOUN}) lạ`,
    `(?:tránh|kẻo|chống|ngừa|phòng|khỏi|trước khi|không muốn|nếu không(?: \\p{L}+){0,3}|sẽ|lỡ|hạn chế|lấy lại tiền) ${CRIME}`,
    `(?:không phải|chứ không|không hề|không có|cam kết không|đảm bảo không|không lo|khỏi lo|không sợ)(?: là)?(?: \\p{L}+)? ${CRIME}`,
    'không (?:lừa(?: đảo)?|giả mạo|mạo danh)',
    // What is said of other links praises this one.
    `(?:(?<!(?:lập|một|thêm|gửi|ra|sang) )(?:${LINK_NOUN})(?: \\p{L}+)? khác|(?:mấy|các|những) (?:${LINK_NOUN})(?: \\p{L}+)? kia)` +
      '(?: \\p{L}+){0,3}? (?:giả mạo|giả|lừa đảo|lừa|xạo|fake)',
  ].join('|'),
)

const CAUTION = compilePattern(
  '(?<!(?:bỏ qua|tắt|kệ|mặc kệ) )cảnh báo|cảnh giác|lưu ý|coi chừng|cẩn thận|đề phòng|nhận diện|phân biệt',
)
const LURE = compilePattern(
  '(?:bấm|nhấn|nhấp|click|vô|vào|truy cập|đăng nhập|cập nhật|xác thực|xác minh|đăng ký|tải|nhận|điền|kích hoạt|nộp|tra cứu|liên hệ)(?: \\p{L}+){0,4} (?:ngay|liền|gấp|đây|này|link|sau|dưới|tại|ở|trước|lẹ|nhanh|theo)|nhanh tay|trước 24h|trước \\d{1,2} ?(?:h|giờ)|kẻo|quá hạn|bị (?:tạm )?khóa|' +
    `${STRANGE_DEAL}|(?:tài khoản|thẻ)(?: \\p{L}+){0,3}? của (?:bạn|quý khách|quý vị)`,
)

const CALL_VERB =
  // Without diacritics "tin nhắn" ends like a verb.
  '(?<!tin )(?:nhấn|nhận)|bấm|nhấp|click|ấn|chạm|truy cập|đăng nhập|đăng ký|đăng kí|mở|tải|khai|điền|vô|vào|quét|nộp|ghé|xác minh|xác thực|' +
  'xác nhận|cập nhật|kích hoạt|kiểm tra|tra cứu|liên hệ|khóa|mở khóa|bảo vệ|hủy|khiếu nại|trình báo|tố cáo|tố giác|' +
  'lấy lại|rút|hoàn|thanh toán|chuẩn hóa|đồng bộ|gia hạn|bổ sung|khai báo|xem chi tiết|chi tiết|' +
  'tra (?:xem|coi|thử|phạt|nợ|ngay|liền|tại|ở)|cài (?:lại|đặt)|(?<!(?:mã|số|tài khoản) )định danh'
/** Words that lead right to the link: "bấm vào http://…", "khóa thẻ ngay tại 👉 …". */
const CALLS_TO_LINK = compilePattern(
  `(?:${CALL_VERB})(?: \\p{L}+){0,5}?[^\\p{L}\\p{N}]{0,3}(?:ở|tại|theo|qua|trên|vào|vô|link|trang|web|website|địa chỉ|đường dẫn|ngay|liền|gấp|đây|sau)?[^\\p{L}\\p{N}]{0,12}$`,
)
/** A link that is praised as the right one: "trang chính thức: …". */
const CALLED_GENUINE = compilePattern(
  `(?<!(?:không phải|giả|nhái)(?: là)? )(?:${LINK_NOUN})(?: \\p{L}+)? (?:thật|chính thức|chính chủ|chuẩn|an toàn)(?: của(?: \\p{L}+){1,4}?)?(?: (?:là|đây|nè)){0,2}[^\\p{L}\\p{N}]{0,12}$`,
)
/** The same right after it: "… mới là trang thật". */
const GENUINE_AFTER = matchFollowingWords(
  `(?:mới )?(?:chính )?là (?:${LINK_NOUN})(?: \\p{L}+)? (?:thật|chính thức|chính chủ|chuẩn|an toàn)`,
)
/** Help with money that was lost, which is the next lure for those who were cheated. */
const CALLED_HELPFUL = compilePattern(
  '(?:nơi|chỗ|kênh|bên) (?:nhận )?(?:hỗ trợ|giúp|tiếp nhận|thu hồi|lấy lại|đòi lại)(?: (?!(?:giả|lừa|fake)(?!\\p{L}))\\p{L}+){0,4}?[^\\p{L}\\p{N}]{0,12}$|' +
    `nhờ (?:${LINK_NOUN}|nơi|chỗ|bên)(?: \\p{L}+){0,4} (?:lấy lại|đòi|rút|hoàn|thu hồi|nhận lại)(?: \\p{L}+){0,3}?[^\\p{L}\\p{N}]{0,12}$`,
)
/** A call with few words between, which outweighs a mere word of caution. */
const LEADING_TO_LINK = compilePattern(
  '(?:bấm|nhấn|nhấp|click|ấn|chạm|truy cập|đăng nhập|đăng ký|mở|tải|khai|điền|vô|vào|quét|nộp|nhận)(?: \\p{L}+){0,3}? ?(?:ở|tại|theo|vào|vô|link|:)? ?$',
)
/** What the link is good for, right after it: "… để khóa thẻ". A thief's own aim is none. */
const PURPOSE_AFTER = matchFollowingWords(
  '(?:(?:bấm|vào|vô|nhấn|truy cập|click) )?(?:(?:ngay|liền|gấp|này) ){0,2}(?:để|nhằm|kẻo|trước khi) (?!(?:lừa|chiếm|trộm|lấy|ăn cắp|đánh cắp|dụ|gạt|moi|hack|cướp|rút|thu thập|mất|bị)(?!\\p{L}))\\p{L}+',
)
const FILLERS =
  '(?:có|ai|nên|được|dại|mà|(?:mất|tốn|phí) (?:tiền|công)|bao giờ|ham|vội|tự ý|dại dột|nghe|bà con|mọi người|các bác|cô chú|anh chị|cả nhà|nhấp|bấm|click|nhấn|truy cập)'
/** The verb that leads to the link is forbidden, or says what somebody did or was asked to do. */
const FORBIDDEN_CALL = compilePattern(
  `(?:đừng|chớ|không|ko|k|hông|hổng|cấm|tránh|né)(?: ${FILLERS}){0,3} (?:${CALL_VERB})`,
)
/** "Không vào … sẽ bị khóa": the link is what saves from it. */
const OMITTED_CALL = compilePattern(`(?:không|ko|k|hông|hổng|chưa)(?: \\p{L}+)? (?:${CALL_VERB})(?! được)`)
/** A word, a date or an hour. */
const WORD = '[\\p{L}\\d][\\p{L}\\d/.:]{0,24}'
const THREAT_AFTER = matchFollowingWords(
  `(?:${WORD} ){0,6}?(?:sẽ|thì|là) (?:(?!không|chẳng|khỏi|đỡ|hết lo)\\p{L}+ ){0,4}?(?:bị|mất|khóa|cắt|phạt|trừ|thu hồi|(?:lấy|rút) (?:hết|sạch|tiền))`,
)
const RECOUNTED_CALL = compilePattern(
  '(?:đã|mới|vừa|lỡ|trót|từng|ai|(?<!mọi )người|kẻ|cụ|chúng|nó|họ|tui|tôi|mình|(?<!(?:anh|chị|các|mấy) )em|(?<!(?:bà|các|mấy) )con|nhỡ|hễ)' +
    `(?: \\p{L}+)? (?:${CALL_VERB})`,
)

const NOT_TO_OPEN =
  `(?:(?<!nếu(?: \\p{L}+){0,2} )(?:không|ko|k|hông|hổng)|đừng|chớ|cấm|né)(?: (?:${FILLERS}|thể|cần)){0,3} ` +
  `(?:${OPEN}|làm theo|gửi|chuyển|dính|dại|bị lừa)` +
  // "đừng bấm link lạ" is not of this link; "không vào sẽ mất thẻ" drives the reader to it.
  `(?!(?: \\p{L}+){0,3} (?:lạ|khác|nào khác|ngoài|người|giả)(?!\\p{L})|(?:,| ${WORD}){0,4} (?:sẽ|thì|là) (?:\\p{L}+ )?(?:bị|mất|khóa|cắt|phạt|hết|trừ|coi|cứ|vào|vô)|` +
  ' (?:được|nổi|đc|dc|thì|,? ?cứ|kho ứng dụng|chợ ứng dụng|ch ?play|app store|google play))'
/** Said of a link or message itself, before or after it. */
const CALLED_FALSE =
  'là (?:đồ |trang |link |tin |tin nhắn |chiêu |trò |kẻ )?(?:giả|lừa đảo|lừa|fake|bịa|xạo)|' +
  `(?:lừa đảo|lừa|giả|xạo|fake)(?: đảo)? (?:đấy|đó|thôi|hết|nha|nhé|nghe|cả đấy|á)|thì xóa|(?<!(?:rồi|xong|nhớ) )xóa (?:ngay|liền|luôn|đi)|` +
  `(?:${LINK_NOUN}|tin|tin nhắn|thông báo|cuộc gọi|thư|email|công an|ngân hàng)(?: \\p{L}+){0,2} (?:giả(?: mạo| danh)?|lừa đảo|xạo|fake)|` +
  'chiêu (?:trò|thức|lừa|mới)|thủ đoạn|có phải (?:(?!bị )\\p{L}+ ){0,3}(?:lừa|giả|thật)|(?:lừa đảo|lừa|giả) (?:không|hông|ko|hả|phải không)'
/** "Để qua tháng là mất …" and "không nhận là mất …" are of those who do not open the link, or do it late. */
const NOT_OMITTED =
  '(?<!(?:(?:không|ko|k|hông|hổng)(?! (?:biết|hay|ngờ|rành|để ý))|kẻo|chưa|để (?:qua|tới|quá|lâu)|quá hạn|chậm|trễ)(?: [\\p{L}\\d]+){0,4} )'
/** After a call to the link, only this still makes a warning of it. */
const WARNING_AFTER = compilePattern(
  `${NOT_TO_OPEN}|${CALLED_FALSE}|${NOT_OMITTED}(?:thì|là|rồi|xong) (?:đã )?(?:(?:bị|mất|bay) (?:lừa|hết|sạch|tiền(?! (?:phạt|phí))|trắng|chiếm|đánh cắp|\\d+)|(?:bị )?(?:dính|nhiễm) (?:mã độc|virus|bẫy))|` +
    `${NOT_OMITTED}(?:thì|là|rồi|xong) (?:${SWINDLERS}|nó|tụi nó)(?: \\p{L}+)? (?:(?:lấy|rút)(?! lại)|lừa|chiếm|trộm|hack|moi|vét|hốt)|phishing|` +
    '(?:lừa đảo|lừa|giả(?: mạo)?|fake)(?= ?[!.)]| ?$)',
)
/** A call in a quotation, or after one of these, is what somebody else wrote. */
const REPORTED_CALL =
  '(?:nhắn|gửi|gởi|gọi|bảo|kêu|yêu cầu|dụ|xúi|nói|ghi|viết|hướng dẫn|đề nghị|rủ|bắt|nội dung|tin nhắn|tin này|tin sau|như (?:vầy|vậy|sau)|kiểu(?: như)?)(?: (?!thì(?!\\p{L}))\\p{L}+){0,5}?[^\\p{L}\\p{N}]{1,4}' +
  `(?:${CALL_VERB})`
const REPORTING = compilePattern(REPORTED_CALL)
/** Who may begin a clause of the draft's own: what swindlers did before it is over. */
const NEW_SUBJECT =
  '(?:bà con|quý (?:khách|vị)|khách hàng|mọi người|cả nhà|ngân hàng|công an|nhà mạng|cơ quan|bộ|cục|sở|phường|xã|ủy ban)'
const MESSAGE = '(?:tin nhắn|tin|thư|email|thông báo|link|cuộc gọi)'
const FALSE = '(?:giả|lừa đảo|lừa|bịa|xạo)'
/** Of the message that follows: it is false, or not to be followed. */
const MESSAGE_IS_FALSE = compilePattern(
  // "Có nhiều tin nhắn giả lắm" alone is of no message in particular.
  `${MESSAGE}(?: \\p{L}+){0,4} (?:là|toàn|đều)(?: \\p{L}+)? ${FALSE}|${MESSAGE} (?:này|kia|đó|sau|dưới)(?: \\p{L}+){0,2} ${FALSE}|` +
    `${MESSAGE}(?: \\p{L}+){0,2} ${FALSE}(?=(?: (?!${NEW_SUBJECT}(?!\\p{L}))\\p{L}+){0,6}(?: ?[:“"]| (?:này|sau|dưới)))|` +
    `${MESSAGE}(?: \\p{L}+){0,2} ${FALSE}(?: (?:danh|mạo)(?: \\p{L}+){1,3}?)?(?: (?!${NEW_SUBJECT}(?!\\p{L}))\\p{L}+){0,3} ${REPORTED_CALL}|` +
    `(?:đừng|chớ|không)(?: ${FILLERS}){0,3} (?:tin|bấm|làm theo|nghe theo|vào|mở)(?: (?!(?:lạ|khác|ngoài)(?!\\p{L}))\\p{L}+){0,2} (?:tin nhắn|tin|này|sau|dưới|nha|nhé|nghe|kiểu)(?! (?:lạ|khác|người))|` +
    'có phải (?:(?!bị )\\p{L}+ ){0,3}(?:lừa|giả|thật)',
)
const DECEIVER =
  '(?:kẻ|bọn|tụi|đám|đối tượng|chúng|nó|ai|người lạ|số lạ|thằng|(?<!bà )con|mấy đứa|giả danh|mạo danh|giả mạo|giả làm|giả|tự xưng|xưng)'
/** Swindlers send, or ask for, what follows; nobody else's clause begins between. */
const DECEIVER_REPORTING = compilePattern(
  `${DECEIVER}(?:(?:,|:)? (?!(?:nên|do đó|vì vậy)(?!\\p{L}))(?<!, (?=${NEW_SUBJECT}))[\\p{L}\\d]+){0,12}?,? ${REPORTED_CALL}`,
)
const IMITATES_AFTER = matchFollowingWords(
  '(?:này |đó )?(?:(?:làm )?giả|nhái) (?:ngân hàng|công an|cổng|trang|web|app|nhà mạng|cơ quan|dịch vụ công|vneid|cục|sở)',
)
const CAUTION_OF_MESSAGE = compilePattern(
  '(?:coi chừng|cẩn thận|cảnh giác|đề phòng|lưu ý|cảnh báo|nhận diện)(?: \\p{L}+){0,4} (?:tin nhắn|tin|cuộc gọi|chiêu|trò|kiểu|link|trang|thư|email|câu)',
)

/** Right after the link: "… là mất sạch tiền". A lure says it otherwise: "… kẻo mất tiền". */
const COSTS_MONEY = matchFollowingWords(
  '(?:(?:đó|này|kia|rồi) )?là (?:mất|bay|toi) (?:sạch|hết|trắng|toi)? ?(?:tiền|sạch tiền|hết tiền)',
)
const WARNING_REACH = 170

/** Whether the words around warn of the link instead of passing it on. */
export function hasLinkWarning(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(0, span.start - WARNING_REACH)
  const to = Math.min(reading.text.length, span.end + WARNING_REACH)
  if (COSTS_MONEY(reading, span.end)) return true
  const before = { start: from, end: span.start }
  const after = { start: span.end, end: to }
  if (isCalledTo(reading, span)) return warnsDespiteCall(reading, span, before, after)
  if (IMITATES_AFTER(reading, span.end)) return true
  if (hasMatch(reading, WARNING, before) || hasMatch(reading, WARNING, after)) return true
  const tests = (what: Pattern) => what.testIn(reading, from, span.start) || what.testIn(reading, span.end, to)
  return tests(CAUTION) && !tests(LURE) && !LEADING_TO_LINK.testIn(reading, from, span.start)
}

/** Whether a range has a match that does not begin within a fright. */
function hasMatch(reading: AnalyzedText, pattern: Pattern, { start, end }: Span): boolean {
  if (!pattern.testIn(reading, start, end)) return false
  const frights = FRIGHT.find(reading)
  return pattern
    .find(reading)
    .some(
      (match) =>
        match.start >= start &&
        match.end <= end &&
        !frights.some((fright) => fright.start <= match.start && match.start < fright.end),
    )
}

const CLAUSE_MARK = /[,;!?\n…—–]|[.:](?=\s)/g
const CALL_REACH = 80

/** Returns the clause that leads to a link. */
function findLeadingClause({ text }: AnalyzedText, { start }: Span): Span {
  const from = Math.max(0, start - CALL_REACH)
  const lead = text.slice(from, start)
  // Marks right before the link do not end the clause: "Bấm vào: …".
  const length = /[^\p{L}\p{N}]{0,12}$/u.exec(lead)!.index
  const marks = [...lead.slice(0, length).matchAll(CLAUSE_MARK)]
  const last = marks.at(-1)
  return { start: last ? from + last.index + 1 : from, end: start }
}

/** Whether the draft itself sends the reader to the link. */
function isCalledTo(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findLeadingClause(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (isThreatened(reading, span) || has(CALLED_HELPFUL)) return true
  if (has(FORBIDDEN_CALL) || has(RECOUNTED_CALL)) return false
  return (
    has(CALLS_TO_LINK) || has(CALLED_GENUINE) || GENUINE_AFTER(reading, span.end) || PURPOSE_AFTER(reading, span.end)
  )
}

/** Whether the reader is threatened with what happens without the link. */
function isThreatened(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findLeadingClause(reading, span)
  return OMITTED_CALL.testIn(reading, start, end) && THREAT_AFTER(reading, span.end)
}

/** Whether words after a call to the link, or around the message that the call is quoted from, warn of it. */
function warnsDespiteCall(reading: AnalyzedText, span: Span, before: Span, after: Span): boolean {
  const isWarnedAfter = hasMatch(reading, WARNING_AFTER, after) && !isThreatened(reading, span)
  if (isWarnedAfter || hasMatch(reading, MESSAGE_IS_FALSE, before)) return true
  const sentence = findEnclosingSentence(reading, span)
  const said = { start: Math.max(before.start, sentence.start), end: span.start }
  const quotation = findEnclosingQuotation(reading, span)
  if (quotation) {
    const lead = { start: before.start, end: Math.max(before.start, quotation.start) }
    if (hasMatch(reading, WARNING, lead) || CAUTION_OF_MESSAGE.testIn(reading, lead.start, lead.end)) return true
  }
  if (!REPORTING.testIn(reading, said.start, said.end)) return false
  if (CAUTION_OF_MESSAGE.testIn(reading, before.start, before.end)) return true
  return (
    DECEIVER_REPORTING.testIn(reading, said.start, said.end) &&
    [before, after].some((part) => hasMatch(reading, WARNING, part))
  )
}
