// Is a paper being passed on, or only talked about? Shared by the checks on secrets and on internal papers.

import type { Span } from '../draft.ts'
import { pattern } from '../text/pattern.ts'
import type { Reading } from '../text/reading.ts'
import { passageAround } from './context.ts'

const WRITER =
  '(?:tôi|tui|mình|tớ|em|con|cháu|anh|chị|chú|cô|bác|tao|t|mk|mik|e|tụi mình|tụi em|bọn mình|bên mình|bên em|ad|admin|thầy)'
const DONE =
  '(?: (?:mới|vừa|lỡ|đã|sẽ|xin|có|được|cũng|lén|vẫn|cứ|đang|kịp|tranh thủ|tiện tay|tiện|mạn phép|trót|luôn|thôi|nên|liền|hôm qua|hồi sáng|hồi nãy|sáng nay|chiều nay|tối|chiều|mai|giờ|ra|nhờ|trích|đi)){0,4}'
const GIVE =
  '(?:chụp|scan|quét|photo|quay|ghi âm|ghi hình|screenshot|cap|gửi|gởi|chuyển|share|chia sẻ|đăng|up|upload|post|tung|thả|quăng|bắn|forward|fw|leak|để lộ|tiết lộ|chép|đánh máy|gõ|trích|copy|bỏ|dán|in|đưa|kể|nói|bật mí|hé lộ|báo|công bố|thông báo|coi|xem|đọc|lấy|kiếm|xin|nghe|biết|thấy|dự|cầm)'
const WHO =
  '(?:nhóm|group|gr|box|mọi người|mng|mn|cả nhà|bà con|cô bác|cô chú|anh em|ae|chị em|anh chị|ac|các|mấy|chúng|tụi|hội|lớp|phòng|xóm|zalo|zl|fb|face|facebook|mạng|mail|drive|tường|story|page|ai|người|dân|đồng chí|đ/c|tiểu thương|phụ huynh|bạn|thầy cô)'

/** The writer's own act, or an invitation to take: what nobody says who only reminds or reports. */
const PASSING_ON = pattern(
  [
    `${WRITER}${DONE} ${GIVE}`,
    `(?:chụp|scan|photo|quay|ghi âm|gửi|gởi|share|chia sẻ|đăng|up|upload|post|chép|trích|copy|đưa)(?: (?:để|lại|lên|qua|trước|nguyên|hết|luôn|đủ|riêng|thêm|cho|vô|vào|tạm|nhanh|nóng|gấp|file|hình|ảnh|bản|đây|được|cả|nội dung|cái|tấm|trang|tờ|văn bản|tài liệu|công văn|này)){0,4} ${WHO}`,
    '(?:hình|ảnh|bản|file|tệp|clip|video|tờ|trang|nội dung|chi tiết|link|văn bản|toàn văn|bảng|danh sách)(?: (?:chụp|scan|photo|pdf|word|gốc|mềm|nháp|đầu|sau|thứ|cuối|đầy đủ|kèm|mình|em|tui|tôi|cụ thể|\\d{1,2})){0,3} (?:ở |phía |nằm |để |bên )?(?:dưới|đây|đính kèm|kèm theo|bên dưới|trong bình luận|dưới bình luận|dưới comment|dưới cmt|cmt)',
    '(?:hình|ảnh) (?:chụp|em|mình|tui|tôi)|chụp (?:lén|trộm|lại|hết|đủ|nguyên|luôn|được|màn hình|hồi|xong|rồi)|bản (?:chụp|scan|photo|nháp)|file (?:đây|nè|scan|pdf|mềm|gốc)',
    'ai (?:cần|muốn|thiếu|chưa (?:có|coi|xem|đọc|biết|nhận)|quan tâm|vắng|không họp|rành|xin)(?: \\p{L}+){0,4}',
    '(?:nhắn|ib|inbox|ibox|alo|pm|kb|chấm|còm)(?: (?:riêng|tin|mình|em|tui|tôi|cho|qua|liền|nha)){0,3}',
    '(?:coi|xem|đọc|ngó|nghe|nghía)(?: (?:xong|ở dưới|bên dưới|trước|thử|đi|nè|nha|nghen|nhé|giùm|giúp|cho|rồi|đỡ|chơi|kỹ|lẹ|liền|tạm|luôn|mà)){1,4}',
    '(?:xem|coi|đọc) xong (?:\\p{L}+ ){0,3}(?:xóa|thu hồi|giữ)|xóa (?:liền|ngay|giùm|nha|nghen|nhé|đi)',
    '(?:tải|tai|down|download|lấy|in)(?: (?:về|xuống|ở|tại|giùm|giúp|ra|cho|thêm|file|link|đây|nè|dùm)){1,2}',
    '(?<!(?:ở|tại|tới|về|vào|từ|gần|trước|sau|đến|qua|lại|chỗ|đâu|vô|lâu|nay) )đây(?= ?[,.!:])|có rồi (?:nè|nha|nghen|đây)|rồi nè|nội bộ (?:biết|coi|xem|thôi)|biết (?:thôi|với) (?:nha|nghen|nhé|nghe)|(?:mọi người|bà con|cả nhà|anh em|các bạn|cô bác|mấy anh|mấy chị|mấy mẹ|các mẹ|các (?:anh|chị|thầy|cô|bác|đồng chí)|thầy cô)(?: (?:cùng|thì|cứ|vô|vào|cô|chị|ơi|ai)){0,3} (?:đọc|coi|xem|nghía|ngó|lấy|tải|dùng|tham khảo)|(?:đồng chí|anh|chị|bạn|ai|đ/c|em|mẹ|má|bác) nào (?:cần|muốn|thiếu|chưa|vắng|quan tâm|không|xin|rảnh)|(?:tối qua|hôm qua|hôm nay|sáng nay|chiều nay|hồi sáng|hôm trước|tuần này|mới nhất|rồi|của mình|của em) đây|(?:đây|nè|đó) (?:nè|nha|nghen|nhé|cả nhà|mọi người|anh em|ae|bà con|cô bác|mấy|các)|(?:đây|nè|nha|nghen|nhé|nghe) ?[:!,.]?(?= ?$)',
    '(?:đại ý|đại khái|đại loại|tóm tắt|tóm lại|tóm gọn|nôm na|nguyên văn|y nguyên|nội dung (?:là|như sau|chính|gồm|cơ bản|nói|ghi|chủ yếu|bên trong))|trong (?:đó|này|file|ấy) (?:ghi|nói|nêu|viết|có)',
    '(?:mới|vừa) (?:về|ra lò|nhận|có|lấy|lụm|kiếm|xin|hóng|nghe|coi|xem|đọc|chốt|họp|rò)(?: được)?|kiếm được|lụm được|hóng được|lấy được|tuồn ra|lọt ra|lộ ra|rò rỉ|bật mí|nóng hổi|hàng nóng|mật báo',
    'nhưng (?:mà )?(?:mình|tui|em|tôi|thôi|cứ|vẫn|nay)(?: \\p{L}+){0,2} (?:nhớ|biết|nói|kể|bật mí|hé|tiết lộ|đăng|gửi|chia sẻ)|(?:mọi người|cả nhà|anh em|ai|bà con|mấy anh|mấy chị) (?:biết|nắm|liệu|lo|hay)(?: \\p{L}+)? (?:để|mà|trước|nha|nghen|nhé)|biết trước|xem trước|coi trước|đọc trước|nắm trước|báo trước|hay trước|chuẩn bị trước|đi trước',
    '(?:khỏi|đỡ) (?:\\p{L}+ ){0,2}(?:chờ|đợi|hỏi|chạy|lên|mất công)|giữ (?:kín|bí mật|trong lòng|mồm|miệng|giùm|riêng)|(?:đừng|chớ|không|đừng có|khoan) (?:đồn|nói|kể|hé|lan|loan|bép xép|lộ|cho ai|để ai|share|rêu rao|hở)(?: \\p{L}+){0,3}|(?:kể|nói|bật mí) (?:nhỏ|riêng|trước|nghe)|chỉ (?:anh em|nhóm|mình|trong nhà|người nhà)',
  ].join('|'),
)

const HANDOVER = /[\u{1F4CE}\u{1F447}\u{1F4F7}\u{1F4F8}\u{1F5BC}\u{1F92B}\u{1F4C4}\u{1F4D1}]/u

/** Whether the words around the span pass something on: a picture, a copy, its gist, an invitation to take it. */
export function isPassedOn(reading: Reading, span: Span): boolean {
  const around = wide(reading, span)
  return (
    PASSING_ON.testIn(reading, around.start, around.end) || HANDOVER.test(reading.text.slice(around.start, around.end))
  )
}

const TOPIC = pattern(
  [
    '(?:luật|pháp lệnh|nghị định|thông tư|bộ luật|quy chế|quy định|nội quy|chỉ thị|hướng dẫn)(?: \\p{L}+){0,4} (?:bảo vệ|an ninh mạng|bí mật|về)|bảo vệ (?:bí mật|bmnn)|bvbmnn|danh mục bí mật',
    '(?:tài liệu|văn bản|hồ sơ|thông tin)(?: \\p{L}+){0,3} (?:phải|cần|chỉ được)|(?:nghị định|thông tư|luật|quy định)(?: \\p{L}+){0,3} (?:quy định|mới|hướng dẫn|có hiệu lực)|học được|ai được (?:phép )?(?:đóng|xem|xác định)|tập huấn|quán triệt|tuyên truyền|học tập|phổ biến (?:luật|pháp luật|quy định|kiến thức)|bài học|bài giảng|câu hỏi|đáp án|thi tìm hiểu|trắc nghiệm|chuyên đề|kiến thức|ôn thi|ôn tập',
    '(?:nhắc|lưu ý|cảnh báo|khuyến cáo|yêu cầu|đề nghị|dặn|chú ý)(?: \\p{L}+){0,4} ?:',
    '(?:nhắc(?: nhở| lại)?|lưu ý|yêu cầu|đề nghị) (?:anh em|ae|mọi người|cả nhà|các|toàn thể|đồng chí|cán bộ|đảng viên|bà con|cả cơ quan|cả phòng)(?: \\p{L}+){0,6} (?:không|đừng|chớ|tránh|hạn chế)',
    '(?:không|đừng|chớ|cấm|nghiêm cấm|tuyệt đối không|tránh|hạn chế|không nên|không được|chẳng nên|ko|k|hong|hông)(?: (?:được|phép|nên|ai|bao giờ|có|tự ý|tùy tiện|vội|đem|hề|thể)){0,3} (?:chụp|gửi|gởi|đăng|up|post|chia sẻ|share|soạn|sao|sao chụp|photo|mang|đưa|làm lộ|tiết lộ|chuyển|phát tán|lưu|cung cấp|trao đổi|quay|ghi âm|lan truyền|tán phát)',
    'làm lộ|lộ lọt|để lộ (?:bí mật|thông tin|tài liệu|lọt)|cố ý làm|khởi tố|truy tố|bị (?:bắt|tạm giam|phạt|xử phạt|xử lý|kỷ luật|khởi tố|kỉ luật|cách chức|truy cứu)|xét xử|tuyên (?:án|phạt)|bị cáo|bị can|cơ quan điều tra|vi phạm|hành vi|mức phạt|phạt tiền|phạt tù|trách nhiệm|chế tài|tội (?:danh|làm|cố ý|phạm)',
    'giải mật|phim|truyện|tiểu thuyết|trò chơi|game|lịch sử|bảo tàng|kháng chiến|thời chiến|chiến tranh|thế chiến|tình báo|gián điệp|điệp viên|cia|nasa|fbi|ufo|nghĩa là|là gì|khái niệm|thế nào là|phân loại|định nghĩa|phân biệt',
    'theo (?:báo|đài|tin|vtv|vnexpress|tuổi trẻ|thanh niên|dân trí|vietnamnet|tòa|công an|bản tin|kết luận điều tra|cáo trạng)|báo (?:chí|đưa tin|đăng)|điều \\d{1,3}|khoản \\d{1,2}',
  ].join('|'),
)

/** Whether the words around speak of secrecy as a subject: a law, a lesson, a reminder, a case reported, a film. */
export function isTopic(reading: Reading, span: Span): boolean {
  const around = wide(reading, span)
  return TOPIC.testIn(reading, around.start, around.end)
}

const OWN_ACT = pattern(
  [
    `(?:tôi|tui|mình|em|e|tao|tụi mình|tụi em|anh|chú|con)${DONE} (?:chụp|scan|photo|gửi|gởi|up|đăng|share|chia sẻ|chép|quay|để|đưa)(?: (?:lại|lên|qua|trước|nguyên|hết|luôn|đủ|riêng|được|cho|vô|vào|ở|bản|hình|trang|nè|rồi|nhóm))`,
    '(?:gửi|gởi) (?:anh|chị|em|cô|chú|bác|cả nhà|mọi người|các|mấy|nhóm|sếp|thầy|bạn|ba|má|mẹ|bố)(?: \\p{L}+){0,2} (?:bản|file|hình|ảnh|tờ|cái|nội dung)|bản (?:scan|chụp|photo) (?:đây|nè|của)',
    '(?:hình|ảnh|file|trang \\d|bản chụp)(?: \\p{L}+){0,3} (?:ở dưới|bên dưới|đây|dưới bình luận|đính kèm)|(?:xem|coi|đọc) xong (?:\\p{L}+ ){0,2}xóa|ai (?:cần|thiếu|chưa có) (?:thì |cứ )?(?:nhắn|ib|inbox|lấy|tải|alo|vô)|lấy (?:đây|ở đây) nè',
  ].join('|'),
)

/** Whether the writer hands the thing over, in so many words: outweighs a reminder beside it. */
export function isHandedOver(reading: Reading, span: Span): boolean {
  const around = wide(reading, span)
  return OWN_ACT.testIn(reading, around.start, around.end)
}

const PUBLISHED = pattern(
  [
    'niêm yết|(?:đã|được|vừa|chính thức) (?:đăng|công bố|công khai|ban hành|phát hành)|công khai (?:trên|tại|ở|theo|trong)|đăng (?:công khai|tải|trên (?:cổng|trang|báo|website|công báo))|công báo',
    '(?:cổng|trang) (?:thông tin|dịch vụ|web|chính thức|của (?:bộ|sở|tỉnh|phường|xã|chính phủ|quốc hội))|website|thư viện pháp luật|báo (?:chính phủ|nhân dân|tuổi trẻ|thanh niên|chí|tỉnh|đảng)|vnexpress|thông cáo|họp báo|báo (?:đã )?(?:đưa|đăng)',
    'lấy ý kiến (?:nhân dân|người dân|rộng rãi|công khai|góp ý)|(?:đang|đã|được) lấy ý kiến|góp ý (?:cho |vào |về )?(?:dự thảo|trước ngày|tại|trên)|chuyên mục (?:lấy|góp)|chất vấn|(?:trình|gửi|báo cáo)(?: \\p{L}+){0,2} kỳ họp',
  ].join('|'),
)
const OFFICIAL_ADDRESS =
  /(?<![a-z0-9-])(?:[a-z0-9-]+\.){0,3}(?:gov\.vn|dcs\.vn|edu\.vn|chinhphu\.vn|quochoi\.vn|dangcongsan\.vn|nhandan\.vn|tuoitre\.vn|vnexpress\.net|thanhnien\.vn|thuvienphapluat\.vn|luatvietnam\.vn|vtv\.vn|vov\.vn|baochinhphu\.vn)(?![a-z0-9-])/

/** Whether the words around say that the paper is open to all: posted up, on an official page, in the press. */
export function isPublished(reading: Reading, span: Span): boolean {
  const around = wide(reading, span)
  return (
    PUBLISHED.testIn(reading, around.start, around.end) ||
    OFFICIAL_ADDRESS.test(reading.bare.slice(around.start, around.end))
  )
}

/** The passage, and in a short draft all of it. */
function wide(reading: Reading, span: Span): Span {
  if (reading.text.length <= 500) return { start: 0, end: reading.text.length }
  return passageAround(reading, span)
}
