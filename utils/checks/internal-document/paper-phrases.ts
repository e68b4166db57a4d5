// Internal documents that are described in words, without a number.

import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { CHIEFS } from '../shared/context/titles.ts'
import { NOT_SAYING, UNRELEASED_WORDS } from './paper-signals.ts'

/** Matches circulation marks and statements that something is internal. */
export const CIRCULATION_MARK = compilePattern(
  '(?:chỉ |được )?lưu hành (?:trong )?(?:nội bộ|ngành)|' +
    '(?:chỉ|chỉ được) (?:phát hành|sử dụng|dùng|phổ biến|gửi|đọc)(?: ở| cho)? (?:trong )?(?:nội bộ|ngành|phạm vi hẹp)|' +
    '(?:phát hành|dùng) nội bộ|' +
    '(?:thông báo|tài liệu|văn bản|công văn|thông tin|hồ sơ|báo cáo|kế hoạch|biên bản|danh sách|quy chế|chỉ đạo|' +
    'kết luận|tin|giấy tờ|email|thư|số liệu|bảng lương|file|ảnh|đề án|phương án|cv|vb)' +
    ' (?:mang tính |dạng |này là |là |của )?nội bộ|(?:xem|đọc|họp) xong (?:phải |thì |nhớ )?(?:trả|nộp) lại|' +
    'trả lại sau (?:khi )?(?:họp|hội nghị|cuộc họp)|' +
    // "Không nói cho dân" alone is what people complain of.
    '(?:(?<!sao )(?:không|hông|ko|chưa|cấm|đừng)(?: được| nên| có| cho)? ' +
    '(?:phổ biến|phát tán|chuyển|gửi|đưa|lọt|lộ|mang|truyền)|(?:cấm|đừng|chớ|(?:không|hông|ko) (?:được|nên|cho)) nói)' +
    ' (?:(?!(?:căn cước|cccd|mã|otp|mật khẩu|thẻ)(?!\\p{L}))\\p{L}+ ){0,3}(?:ra ngoài|ra bên ngoài|rộng rãi|cho (?:dân|người ngoài|ai|bên ngoài)|ra dân|lên mạng)(?! được| nổi)|' +
    '(?:dặn|bảo|nhắc|ghi|yêu cầu|nói|chữ|đề|sếp|lệnh|phòng|cơ quan|văn phòng)' +
    '(?: (?:là|rõ|chữ|đi|lại|kỹ|mọi người|anh em|tụi em|em|tôi|mình|chữ)){0,3} ["\']?không (?:được )?phổ biến',
)

/** Matches a circulation stamp in capitals, in the text as typed. */
export const CIRCULATION_STAMP = createIncrementalRegExp(
  'text',
  /(?<![a-zà-ỹđ])(?:LƯU HÀNH NỘI BỘ|LUU HANH NOI BO|KHÔNG PHỔ BIẾN|KHONG PHO BIEN|XEM XONG TRẢ LẠI|TRẢ LẠI SAU KHI HỌP|TÀI LIỆU HỘI NGHỊ|TÀI LIỆU NỘI BỘ|THÔNG BÁO NỘI BỘ|VĂN BẢN NỘI BỘ)(?![a-zà-ỹđ])/g,
)

const PAPER =
  '(?:quyết định|nghị quyết|kế hoạch|phương án|đề án|tờ trình|báo cáo|công văn|thông báo|kết luận|biên bản|danh sách|' +
  'quy hoạch|văn bản|dự toán|quy chế|bảng giá|giá đất|hồ sơ|đề thi|đáp án|bảng điểm|điểm thi|kết quả|giấy mời|' +
  'lịch (?:thanh tra|kiểm tra|truy quét|ra quân)|bản đồ quy hoạch|phân công|nhân sự)'

const PAPER_WORD = '(?:,? (?!chưa|chờ|trước|sắp|đang)[\\p{L}\\p{N}"]+)'

/** What a long list or plan is of, to be one of an office. */
const OF_OFFICE =
  '[^.!?\\n]{0,60}(?:thanh tra|kiểm tra|bổ nhiệm|luân chuyển|điều động|kỷ luật|giải tỏa|thu hồi|đấu giá|sáp nhập|biên chế)'

/** Matches an unpublished document: "kết luận thanh tra … chưa công bố", "bản nháp phương án". */
export const UNRELEASED_PAPER = compilePattern(
  `(?:(?:dự thảo |bản thảo |bản nháp )?${PAPER}${PAPER_WORD}{0,9}|(?:danh sách|kế hoạch)(?=${OF_OFFICE})${PAPER_WORD}{10,16})` +
    `,? (?:còn |mới |là |vẫn |đang |thì )?(?:${UNRELEASED_WORDS}|rò rỉ|lọt ra|bị lộ|lộ rồi|lộ ra)|` +
    `(?:bản nháp|bản thảo|bản dự thảo) (?:của )?${PAPER}(?: \\p{L}+){0,4}|` +
    `(?:${UNRELEASED_WORDS})(?: \\p{L}+){0,3} ${PAPER}(?: \\p{L}+){0,4}`,
)

/** Matches an official letter by its bare number: "công văn số 218 có đóng dấu đỏ". */
export const NUMBERED_PAPER = compilePattern(
  '(?:công văn|tờ trình|kế hoạch|báo cáo|văn bản|phương án|công điện|biên bản) số \\d{1,4}(?![\\d/.-])(?: \\p{L}+){0,9}',
)

/** Matches drafts of staffing decisions. */
export const STAFFING_DRAFT = compilePattern(
  '(?:danh sách|ds|phương án|dự kiến|kế hoạch|đề án|dự thảo|tờ trình|quyết định|bản|file|bảng|sơ đồ|quy hoạch|' +
    'chủ trương)(?: (?:dự thảo|dự kiến|quyết định|về|sơ bộ|mới|bố trí|sắp xếp|nháp|phương án|việc|cho|phân công|' +
    'cán bộ|công chức|viên chức|giáo viên)){0,4} (?:nhân sự|luân chuyển|điều động|bổ nhiệm|thuyên chuyển|tinh giản|' +
    'biên chế|bố trí (?:người|cán bộ|công chức|lại)|sắp xếp (?:cán bộ|bộ máy|nhân sự|người|lại)|quy hoạch (?:cán bộ|chức danh|lãnh đạo|nguồn)|kỷ luật|miễn nhiệm|' +
    'cho thôi việc|nghỉ chế độ|dôi dư|phân công (?:lại|cán bộ))(?: (?:năm học|năm|quý|tháng|đợt|cán bộ|giáo viên|' +
    'công chức|lãnh đạo|tới|này|sắp tới|\\d{1,4}|của|các|phòng|ban|trưởng|phó|biên chế)){0,5}',
)

/** Matches minutes of Party cells, leaders and councils, but not of parents or neighbours. */
export const MEETING_MINUTES = compilePattern(
  '(?:biên bản|nội dung|kết luận|ghi chép|ghi âm|file ghi âm|clip)(?: (?:cuộc|buổi|phiên|của|kết luận))*' +
    ' (?:họp|sinh hoạt|giao ban|hội nghị|làm việc|kiểm điểm|kiểm phiếu)' +
    '(?: (?:kiểm điểm|kiểm tra|bất thường|định kỳ|tháng|của|với|giữa|ban|kín|xét|hội đồng|cuối năm|\\d{1,2})){0,4}' +
    ' (?:chi bộ|chi ủy|đảng ủy|đảng bộ|cấp ủy|thường vụ|thường trực|ban chấp hành|lãnh đạo|cơ quan|giao ban|ubnd|' +
    'ủy ban|ban giám hiệu|ban giám đốc|hội đồng (?:kỷ luật|thi đua|nhân dân|trường|tuyển dụng|giá đất|thẩm định|định giá|đền bù|xét \\p{L}+|chấm \\p{L}+)|kỷ luật|cốt cán|' +
    'nội bộ|đơn vị|sở|phòng|kiểm điểm|cán bộ)(?: \\p{L}+){0,3}|' +
    '(?:tin nhắn|đoạn chat|chụp màn hình|ghi âm)(?: \\p{L}+){0,3} nhóm (?:zalo )?' +
    '(?:lãnh đạo|nội bộ|cơ quan|chi bộ|ban giám hiệu|ban giám đốc|thường trực)|biên bản kiểm điểm(?: \\p{L}+){0,4}|' +
    '(?:tài liệu|hồ sơ|biên bản|ghi âm|kết luận|nội dung)(?: (?:cuộc|buổi|phiên|của))* (?:họp|giao ban|hội ý) kín' +
    '(?: (?:của|đảng ủy|thường vụ|ủy ban|chi bộ|lãnh đạo|xã|phường|huyện|tỉnh|hôm qua|hôm nay|sáng nay|tối qua)){0,5}',
)

/** Matches decisions of an internal meeting. */
export const INTERNAL_MEETING = compilePattern(
  '(?:cuộc |buổi )?(?:họp|hội ý|giao ban|sinh hoạt)' +
    ' (?:nội bộ|chi bộ|chi ủy|đảng ủy|cấp ủy|thường vụ|thường trực|ban giám hiệu|lãnh đạo|cốt cán|liên tịch)' +
    '(?: \\p{L}+){0,5} (?:chốt|thống nhất|quyết|kết luận|bàn|nói|chỉ đạo|phân công|quyết định)',
)

/** Matches a punishment that a meeting of a Party body, or a board, agreed on: "họp chi bộ … anh Ba bị khai trừ". */
export const AGREED_PUNISHMENT = compilePattern(
  '(?:chi bộ|chi ủy|đảng ủy|cấp ủy|thường vụ|ủy ban kiểm tra|ubkt|hội đồng kỷ luật|ban giám hiệu)(?:,? \\p{L}+){0,9}?,?' +
    ' (?:bị|chốt|thống nhất|biểu quyết|bỏ phiếu|quyết|đề nghị|nhận)(?: \\p{L}+){0,4}' +
    ' (?:khai trừ|khiển trách|cảnh cáo|cách chức|kỷ luật|buộc thôi việc|hạ bậc lương)(?: (?:khai trừ|khiển trách|cảnh cáo|cách chức))?',
)
/** Matches words that say that a thing is not announced, or is to be kept. */
export const KEPT_BACK = compilePattern(
  `${UNRELEASED_WORDS}|(?:đừng|chớ|khoan|${NOT_SAYING}) (?:\\p{L}+ )?(?:nói|kể|đồn|hé|lộ|cho ai|để ai)|giữ (?:kín|giùm|trong lòng|miệng)|` +
    'biết (?:với nhau|vậy thôi|thôi nha|thôi nhé)',
)

/** Matches who is to move where: "anh Tư Hòa dự kiến sang phó phòng kinh tế". */
export const STAFF_MOVE = compilePattern(
  '(?:anh|chị|ông|bà|cô|chú|thầy|bác|đồng chí|đ\\/c|a|c)(?: \\p{L}{1,7}){1,4}?(?: (?:thì|dự kiến|sẽ|sắp|được|bị|phải)){0,2}' +
    ' (?:sang|về|lên|qua|xuống|vô|vào|làm|giữ|thay|thôi|chuyển|rời|nghỉ)(?: \\p{L}{1,8}){0,3}?' +
    ` (?:trưởng|phó|${CHIEFS}|hiệu trưởng|hiệu phó|chánh|chi cục|văn thư|văn phòng|` +
    '(?:phòng|ban|sở|trung tâm|đội) (?!chưa|nha|nhé|rồi|mình|em|làm|họp)\\p{L}{2,8})(?: \\p{L}{2,7}){0,2}',
)
/** Matches words that say that a decision on staff is made and not announced. */
export const NOT_ANNOUNCED = compilePattern(
  'chưa (?:\\p{L}+ ){0,2}(?:đọc|công bố|trao|có|ra|ký|in|nhận|đóng dấu)(?: \\p{L}+){0,2} (?:quyết định|qđ)|' +
    '(?:quyết định|qđ)(?: \\p{L}+){0,3} chưa (?:\\p{L}+ ){0,2}(?:ký|công bố|đọc|trao|ra|đóng dấu)|' +
    '(?:thường vụ|thường trực|đảng ủy|huyện ủy|tỉnh ủy|cấp ủy|ban tổ chức)(?: (?!chưa)\\p{L}+){0,4} (?:chốt|duyệt|thống nhất)|' +
    '(?:nhân sự|danh sách|phương án)(?: \\p{L}+){0,3} chưa (?:công bố|ký|trình)|(?:đừng|chớ|khoan) (?:\\p{L}+ ){0,2}chúc mừng',
)
