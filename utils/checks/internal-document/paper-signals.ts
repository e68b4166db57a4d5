// What the text around a document says about it: unpublished, formally cited, addressed to the writer, or public.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { CHIEFS } from '../shared/context/titles.ts'

/** Who does not know of an illness or a quarrel: no paper is kept back. */
const FAMILY = 'vợ|chồng|mẹ|má|bố|ba|cha|gia đình|người nhà|ông xã|bà xã|nhà nó|nhà chồng|nhà vợ'

/** Source for "chưa công bố", "chờ ký", "bản nháp", for use in longer patterns. */
export const UNRELEASED_WORDS =
  `(?!(?<=(?:${FAMILY}),? (?:\\p{L}{1,6} )?)(?:chưa|còn chưa|vẫn chưa|chửa) (?:biết|hay)(?!\\p{L}))` +
  '(?:chưa|còn chưa|vẫn chưa|chửa)' +
  '(?: (?:được|được phép|hề|có|ai|chính thức|phép|cho|ra|kịp|thấy|đâu|từng|nơi nào|nhà nào|chỗ nào|báo nào)){0,3}' +
  ' (?:(?:họp )?công bố|công khai|ban hành|ký|đóng dấu|phát hành|trình|thông qua|phổ biến|duyệt|phê duyệt|thông báo|' +
  'triển khai|chính thức|trao|đăng|xem|coi|đưa|nói|lộ|họp dân|dán|niêm yết|chốt)(?! thì)|' +
  // "Chưa biết ai làm" is of the writer, not of the paper.
  '(?:chưa(?: có)? (?:ai|nơi nào|nhà nào|chỗ nào|báo nào|dân)|(?:dân|bà con|mọi người|báo chí) chưa(?: ai)?)(?: được)? (?:biết|hay)' +
  '(?! (?:ai|gì|chi|sao|khi|bao|thế|như|có|là|mấy|nên|tới|đến))|' +
  'chưa (?:ra|có) (?:quyết định|thông báo|văn bản)|' +
  'chờ (?:\\p{L}+ ){0,2}(?:ký|duyệt|ban hành|công bố|trình|phê duyệt)|' +
  '(?:trước khi|trước lúc|sớm hơn) (?:\\p{L}+ ){0,2}(?:công bố|ban hành|ký|phát hành|thông báo|họp|trình)|' +
  'bản (?:nháp|thảo)|đang trình|chuẩn bị (?:ký|ban hành|trình)|sắp (?:ký|ban hành|công bố|trình)'

/** Asks for silence; not of a person who was silent: "cô giáo không nói gì suốt ba tháng". */
export const NOT_SAYING =
  'không(?! (?:nói|kể) (?:gì|lời|câu|chuyện|năng|một (?:lời|câu))(?! (?:với|cho|ra|nha|nhé|nghen|hết|đó)(?!\\p{L})))'

const UNRELEASED = compilePattern(
  `${UNRELEASED_WORDS}|dự thảo|(?:bản|mới) (?:là )?dự kiến|nội bộ|không (?:được )?phổ biến|chụp (?:lén|trộm|vội)|` +
    'lọt ra|lộ ra|(?:mai|mốt|tuần sau|sắp|chờ) (?:mới )?công bố|khoan nói|rò rỉ|tuồn ra|lụm được|hóng được|hàng nóng|' +
    `gửi riêng|giữ (?:kín|trong lòng|bí mật|mồm)|(?:đừng|chớ|${NOT_SAYING}) (?:nói|đồn|kể|lan|để lộ)|biết trước|đọc trước|` +
    'xem trước|coi trước|nắm trước|độ mật|đóng dấu mật|tối mật|tuyệt mật',
)

/** Whether the surrounding text says that the document is unpublished or not for everyone. */
export function isUnreleased(reading: AnalyzedText, span: Span): boolean {
  return UNRELEASED.testIn(reading, Math.max(0, span.start - 240), Math.min(reading.text.length, span.end + 240))
}

const CITED_BEFORE = compilePattern(
  '(?:luật|nghị định|thông tư|quyết định|pháp lệnh|bộ luật)(?: liên tịch)?(?: số)? ?:? ?|' +
    '(?:thực hiện|căn cứ|triển khai|trả lời|hưởng ứng|quán triệt|chấp hành|ban hành|kèm theo|hướng dẫn|bổ sung|' +
    'thay thế|sửa đổi|tiếp theo|phúc đáp|tiếp nhận|xét)(?: (?:[\\p{L}]+)){0,6}(?: số)? ?:? ?',
)
const CITED_LOOSELY = compilePattern('(?:theo|tại|trong|từ|của|nêu|xem|ra|có)(?: [\\p{L}]+){0,5}(?: số)? ?:? ?')
const CITED_AFTER = new RegExp(
  `^[ ,]{0,2}(?:${[
    '\\(?(?:ky |ban hanh )?ngay \\d{1,2}',
    'ngay',
    `cua (?:${[
      'ubnd|uy ban|bo|so|chinh phu|thu tuong|quoc hoi|hdnd|hoi dong',
      'ban (?:thuong vu|chap hanh|bi thu|chi dao|to chuc|tuyen giao)',
      'tinh|thanh|huyen|dang|cuc|tong cuc|chi cuc|phong|van phong|cong an|trung uong|bhxh|kho bac|ngan hang',
    ].join('|')})`,
    've viec|v\\/v|ve',
    'nam \\d{4}',
    'do ',
  ].join('|')})(?![a-z0-9])`,
)

/** Whether a number is cited the way notices and news do it: "Thực hiện Kế hoạch số … ngày … của …". */
export function isFormalCitation(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(findEnclosingSentence(reading, span).start, span.start - 60)
  if (CITED_BEFORE.testIn(reading, from, span.start)) return true
  const after = CITED_AFTER.exec(reading.bare.slice(span.end, span.end + 30))
  if (!after) return false
  return CITED_LOOSELY.testIn(reading, from, span.start) || /ngay \d|cua|nam \d/.test(after[0])
}

const OUTCOME = compilePattern(
  'chắc (?:\\d{1,3}|chắn|ăn|cú|mẩm|như đinh|tới)|\\d{2,3} ?%|coi như (?:xong|chốt)|chốt (?:rồi|xong|luôn|hết)|' +
    '(?:chúc mừng|mừng) trước|(?:về|lên|qua|sang|giữ|thay|làm|xuống)(?: \\p{L}+){0,4}' +
    ` (?:trưởng|phó|${CHIEFS}|hiệu trưởng|chánh|đội trưởng|chi cục)|` +
    '(?:bị|phải) (?:luân chuyển|điều động|cắt|giảm|nghỉ|chuyển|kỷ luật|khiển trách|cảnh cáo)(?: \\p{L}+){0,3}|' +
    'nghe đâu|ai ở ai đi|ai đi ai ở|mấy người bị',
)

/** Whether the surrounding text discloses what the document decides: who is moved where, how certain it is. */
export function hasDisclosedOutcome(reading: AnalyzedText, span: Span): boolean {
  return OUTCOME.testIn(reading, Math.max(0, span.start - 120), Math.min(reading.text.length, span.end + 240))
}

const ADDRESSED = compilePattern(
  '(?:trả lời|phúc đáp|giải quyết|hồi âm)(?: \\p{L}+){0,3}' +
    ' (?:đơn|tôi|tui|em|mình|công dân|khiếu nại|kiến nghị|phản ánh|tố cáo|gia đình|cử tri)|' +
    'đơn (?:khiếu nại|kiến nghị|tố cáo|phản ánh|của (?:tôi|tui|em|mình|gia đình))|' +
    '(?:gửi|mời|cấp|giao|trả)(?: cho)? (?:tôi|tui|em|mình|gia đình|nhà (?:tôi|tui|em|mình))|vi phạm hành chính|' +
    'giấy hẹn|phiếu hẹn|biên nhận|xử phạt|cưỡng chế (?:nhà|đất) (?:tôi|tui|em|mình)',
)

/** Whether the document was issued to the writer: an answer, a summons, a fine. */
export function isAddressedToWriter(reading: AnalyzedText, span: Span): boolean {
  return ADDRESSED.testIn(reading, Math.max(0, span.start - 200), Math.min(reading.text.length, span.end + 200))
}

const PUBLIC_NOTICE = compilePattern(
  'học sinh (?:được )?(?:nghỉ|tạm nghỉ|đi học|mang|tựu trường)|' +
    'phụ huynh (?:\\p{L}+ )?(?:nắm|lưu ý|đưa|đón|chuẩn bị|theo dõi)|8/3|20/10|áo dài|đoàn viên|hội viên|chị em|' +
    'đăng ký (?:tham gia|dự|áo)|' +
    'lịch (?:\\p{L}+ ){0,3}(?:cúp|cắt|ngừng|tiêm|nghỉ|tiếp|thu|phun|khám|học|thi|trực|cấp)|' +
    '(?:cúp|cắt|ngừng|mất) (?:cung cấp |cấp )?(?:điện|nước)|tiêm (?:chủng|phòng|vắc xin)|tuyển (?:dụng|sinh|quân)|' +
    'nghỉ (?:lễ|tết|bão)|vệ sinh môi trường|phân loại rác|cấm (?:đường|xe)|phân luồng|khám (?:sức khỏe|bệnh|tuyển)|' +
    'nghĩa vụ quân sự|hiến máu|hội chợ|lễ hội|văn nghệ|thể thao|bầu cử|tiếp công dân|' +
    'phòng (?:chống )?(?:bão|dịch|cháy)|(?:toàn thể|kính báo|kính mời|mời) (?:bà con|nhân dân|người dân|cô bác)|' +
    '(?:bà con|nhân dân|người dân|cô bác|hộ dân|mọi người) (?:\\p{L}+ ){0,2}' +
    '(?:trữ|đăng ký|chấp hành|thực hiện|tham gia|lưu ý|liên hệ|đưa|mang|chuẩn bị|tới|đến)',
)

/** Whether the document is a notice to the public: water cuts, vaccination, holidays, recruitment. */
export function isPublicNotice(reading: AnalyzedText, span: Span): boolean {
  return PUBLIC_NOTICE.testIn(reading, Math.max(0, span.start - 240), Math.min(reading.text.length, span.end + 320))
}

const LETTER_LAYOUT_PARTS = [
  /(?<![^\n]) {0,2}(?:kinh|kinh gui) ?gui ?:/,
  /noi nhan ?:/,
  /luu ?: ?vt/,
  /(?<![^\n]) {0,2}(?:v\/v|ve viec) /,
  /(?<![^\n]) {0,2}(?:t\/?m\.?|kt\.|k\/t|tl\.|t\/l|tuq\.) ?[a-z]/,
  /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam/,
  /(?<![^\n]) {0,2}so ?:? ?\d{1,5} ?[-/]/,
  /(?<![^\n]).{0,40}, ngay .{1,8} thang .{1,8} nam/,
  /(?<![^\n]) {0,2}- ?(?:nhu tren|luu ?:|luu vt)/,
  /(?<![^\n]) {0,2}(?:- )?can cu [^\n]{10,200};/,
].map((heading) => createIncrementalRegExp('bare', heading))

/**
 * Counts the parts of an official letter's layout that the draft shows (Kính gửi, Nơi nhận, Lưu: VT, T/M, number line
 * …).
 */
export function countLetterLayoutParts(reading: AnalyzedText): number {
  return LETTER_LAYOUT_PARTS.filter((cue) => cue.test(reading)).length
}

const RECIPIENTS = /nơi nhận ?:/gu
const SENT_TO_PEOPLE = new RegExp(
  '(?<!\\p{L})(?:(?:các|trưởng|bí thư chi bộ) (?:thôn|ấp|khóm|tổ dân phố|tdp|khu phố|buôn|làng)|các hộ (?:dân|gia đình)|' +
    'toàn thể nhân dân|bà con|niêm yết|cổng thông tin|trang thông tin|đài truyền thanh)(?!\\p{L})',
  'u',
)
/** How far a list of recipients is read, in UTF-16 units. */
const RECIPIENTS_REACH = 300

/** Whether the one letter in a draft names the hamlets, the people or a public board among its recipients. */
export function isSentToPeople({ lower }: AnalyzedText): boolean {
  const [list, ...others] = [...lower.matchAll(RECIPIENTS)]
  return (
    list !== undefined &&
    others.length === 0 &&
    SENT_TO_PEOPLE.test(lower.slice(list.index, list.index + RECIPIENTS_REACH))
  )
}

const DEMAND = compilePattern(
  'đề nghị|kiến nghị|yêu cầu|mong (?:muốn|sớm|rằng|\\p{L}+ sớm)|vì sao|tại sao|sao (?:vẫn|lại|chưa|mãi|không)|' +
    'khi nào|chừng nào|bao giờ|bao lâu|đến nay|tới nay|đến giờ|mãi (?:mà )?(?:vẫn|chưa)|quá (?:hạn|chậm|lâu)|chậm trễ|bức xúc|' +
    '(?:răng|sao) mà|(?:xin|cho)(?: \\p{L}+){0,3} (?:xem|coi) (?:quyết định|thông báo|văn bản|biên bản)|' +
    'thắc mắc|(?:tôi|tui|mình|em) hỏi|cho (?:em|tôi|mình|tui) hỏi|xin hỏi|minh bạch|lúng túng|vướng mắc|khó thực hiện|nên công khai|' +
    'phải công khai|cần công khai|có quyền',
)

/** Whether the surrounding text asks for publication or why it is missing: a citizen's right. */
export function isDisclosureDemand(reading: AnalyzedText, span: Span): boolean {
  return DEMAND.testIn(reading, Math.max(0, span.start - 240), Math.min(reading.text.length, span.end + 240))
}

const BUSINESS = '(?:công ty|cty|doanh nghiệp|cửa hàng|siêu thị|đại lý|showroom|hãng|sàn)'
/** A business whose own paper it is: it belongs to the writer's, or the business made it or hands it out. */
const OWN_BUSINESS = compilePattern(
  `(?:của|do|bên|nội bộ|trong|thuộc|nhân viên) ${BUSINESS}|` +
    `${BUSINESS}(?: (?:mình|em|tôi|tui|tớ|ta|nhà)|(?: tụi| bọn| chúng| bên) (?:mình|em|tôi|tui|tớ|ta))|` +
    `${BUSINESS}(?: \\p{L}+){0,4} (?:phát hành|ban hành|(?:bán|phát|gửi|đưa)(?: cho)? (?:nhân viên|anh em|sổ tay|tài liệu|mọi người)|biên soạn|soạn)`,
)
/** So are their wares, and course books. */
const WARES =
  'giáo trình|đề cương|sổ tay nhân viên|nội quy nhân viên|(?:cuốn|quyển|mượn|mua|tặng) sách|bài giảng|bán hàng|đào tạo nội bộ|tiêu dùng nội bộ|giá nội bộ|khuyến mãi|menu|thực đơn|đồng phục|' +
  'mẫu (?:biên bản|tờ trình|công văn|đơn|quyết định|báo cáo|kế hoạch)|cách (?:viết|ghi|soạn)|tập viết'
/** Other things that are internal, and leisure. */
const OTHER_USE =
  '(?:họp|tài liệu|nội quy|thông báo|lưu hành) nội bộ (?:của |trong )?' +
  '(?:shop|quán|tiệm|nhà (?:bác|chú|cô|mình|em|tôi|tui)|họ nhà|hội dâu|dòng họ|nhóm bạn|lớp cũ)|họp kín của ban tổ chức (?:đám cưới|tiệc)|sơ đồ bàn tiệc|giờ rước dâu|' +
  'đọc sách|(?:quầy|tủ|kệ|góc) sách|sách cũ|đoàn kết nội bộ|giải (?:\\p{L}+ ){0,3}nội bộ|giao lưu|' +
  'hội thao|bóng đá|cầu lông|bóng chuyền|mạng nội bộ|mạng lan|điện thoại nội bộ|số nội bộ|đường nội bộ|khu nội bộ|' +
  'chung cư|cư dân|căng tin|du lịch|dã ngoại|đi chơi|nghỉ mát|liên hoan|văn nghệ|' +
  'tất niên|cắm trại|vé xe|trong (?:quán|tiệm|shop|nhà mình|nhóm bạn)|giảm cân|cuối tuần|hội chị em|hội viên mới|mã pin|otp'
const WARES_USE = compilePattern(WARES)
const EVERYDAY_USE = compilePattern(`${WARES}|${OTHER_USE}`)
/** A paper in which an agency writes about a business. */
const OF_AGENCY = compilePattern(
  '(?:kết luận|báo cáo|biên bản|quyết định|công văn|văn bản|tờ trình|kế hoạch|hồ sơ|phương án|thông báo)(?: \\p{L}+){0,4}?' +
    ' (?:thanh tra|kiểm toán|kiểm tra|ubnd|ủy ban|hđnd|(?:huyện|tỉnh|thành|đảng) ủy|sở|cục|chi cục|công an|tòa án|' +
    'viện kiểm sát|xử phạt|thu hồi|truy thu|chi bộ)',
)
/** An agency, its people or its business, or a wish to keep the paper from others, near a mark of circulation. */
const OF_OFFICE = compilePattern(
  '(?:huyện|tỉnh|thành|quận|đảng|thị|xã|phường) ủy|chi bộ|ban (?:tổ chức|tuyên giáo|nội chính|dân vận|thường vụ|chấp hành)|ubnd|ủy ban|' +
    'hđnd|hội đồng nhân dân|quân (?:khu|đội|đoàn)|sư đoàn|bộ (?:đội|chỉ huy|công an|quốc phòng|nội vụ|tài chính|y tế|giáo dục)|' +
    'sở (?:xây dựng|tài chính|y tế|giáo dục|nội vụ|công thương|nông nghiệp|tư pháp|tài nguyên|khoa học|văn hóa|du lịch|ngoại vụ|gd)|' +
    'chi cục|cục (?:thuế|hải quan|quản lý|thống kê)|phòng (?:nội vụ|giáo dục|tư pháp|tài nguyên|lao động|y tế)|công an|' +
    'tòa án|viện kiểm sát|mặt trận|cán bộ|công chức|viên chức|đảng viên|(?:chủ tịch|bí thư) (?:xã|phường|huyện|tỉnh|thành phố)|' +
    'sáp nhập (?:xã|phường|huyện|tỉnh|sở|đơn vị)|quy hoạch|luân chuyển|đầu tư công|giải phóng mặt bằng|' +
    'chưa (?:được )?(?:công bố|công khai|ban hành)|(?:đọc|xem|coi) (?:rồi|xong)(?: thì| nhớ)? xóa|' +
    '(?:đừng|chớ|không)(?: được| có)? (?:đưa|để|cho|gửi|truyền|lọt)(?: \\p{L}+){0,2} ra ngoài',
)
/** How far around a phrase its use is read, in UTF-16 units. */
const USE_REACH = 120

/** Whether "internal" refers to a company, a course book, a tournament or a road. */
export function isEverydayUse(reading: AnalyzedText, span: Span): boolean {
  return isUsedFor(EVERYDAY_USE, reading, span) || isOfBusiness(reading, span)
}

/** Whether a paper near a span is that of a business, and no agency is named, nor a wish to keep it from others. */
function isOfBusiness(reading: AnalyzedText, span: Span): boolean {
  const isOf = (use: Pattern) => isUsedFor(use, reading, span)
  return isOf(OWN_BUSINESS) && !isOf(OF_AGENCY) && !isOf(OF_OFFICE)
}

const FOR_STAFF = compilePattern('(?:lưu hành|dùng|sử dụng|phát hành|tài liệu|thông báo)(?: trong)? nội bộ')

/** Whether a sentence is about a paper that a business hands to its staff. */
export function isOwnBusinessPaper(reading: AnalyzedText, sentence: Span): boolean {
  return FOR_STAFF.testIn(reading, sentence.start, sentence.end) && isOfBusiness(reading, sentence)
}

/** What only papers are marked with; a notice of friends is headed "THÔNG BÁO NỘI BỘ", too. */
const ONLY_ON_PAPERS = /^(?:luu hanh|khong pho|xem xong|tra lai)/

/**
 * Whether a circulation stamp is of no paper of an agency. One that only papers have may be that of a company or of a
 * course book; what else is named next to it does not matter.
 */
export function isStampOfOthers(reading: AnalyzedText, span: Span): boolean {
  const use = ONLY_ON_PAPERS.test(reading.bare.slice(span.start, span.end)) ? WARES_USE : EVERYDAY_USE
  return isUsedFor(use, reading, span) || isOfBusiness(reading, span)
}

function isUsedFor(use: Pattern, reading: AnalyzedText, { start, end }: Span): boolean {
  return use.testIn(reading, Math.max(0, start - USE_REACH), Math.min(reading.text.length, end + USE_REACH))
}
