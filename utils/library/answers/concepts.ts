// Groups of everyday phrases that mean the same in a question. Accented; `find-answer.ts` also matches them when the
// question is typed without diacritics.

/** The phrases of each concept, separated by "|". */
export const CONCEPTS: Readonly<Record<string, string>> = {
  dang:
    'đăng|đăng tải|up|post|đưa lên|tung lên|bỏ lên|lên mạng|lên facebook|lên face|lên fb|lên zalo|lên tiktok|lên youtube|' +
    'lên trang|lên nhóm|lên group|gửi lên|gửi vào|gửi nhóm|đưa vào|chuyển vào|thả vào|khoe|chia sẻ|share|phát tán|công khai|' +
    'công bố|phát trực tiếp|livestream|live|quay|gửi qua|viết|cho lên',
  chiase: 'chia sẻ|share|đăng lại|chuyển tiếp|forward|lan truyền|repost|phát tán|gửi lại|truyền tay|đăng|đưa',
  binhluan: 'bình luận|comment|cmt|còm men|viết bình luận|trả lời bình luận',
  thich: 'like|thả tim|thả like|bấm thích|bấm like|nút thích|thả cảm xúc|thả haha|ấn thích|ấn like|tương tác',
  mang:
    'mạng|mạng xã hội|mxh|facebook|fb|face|phây|zalo|tiktok|youtube|online|internet|nhóm|group|fanpage|messenger|instagram|' +
    'telegram|viber|trang cá nhân',
  anh: 'ảnh|hình|hình ảnh|clip|video|quay|chụp|ghi hình|quay phim|tấm hình|bức ảnh',
  tre:
    'học sinh|học trò|trẻ|trẻ em|trẻ con|trẻ nhỏ|cháu|cháu bé|bé|em bé|thiếu nhi|con tôi|con mình|con em|con nhỏ|con gái|' +
    'con trai|các con|của con|ảnh con|hình con|clip con|khoe con|con nhà|con cái|con người khác|con hàng xóm|ảnh các cháu|mầm non|vị thành niên',
  nguoi:
    'người khác|đồng nghiệp|hàng xóm|người lạ|người dân|bà con|khách hàng|khách|bạn bè|bạn tôi|ai đó|người ta|nhân viên|' +
    'người yêu cũ|người thân|cụ già|chưa xin phép|không xin phép|chưa hỏi|người nghèo|người bệnh',
  coquan: 'cơ quan|ủy ban|ubnd|xã|phường|đơn vị|thôn|ấp|khu phố|tổ dân phố|nhà trường|chính quyền|sở|phòng',
  phat:
    'phạt|bị phạt|xử phạt|mức phạt|phạt tiền|phạt bao nhiêu|bao nhiêu tiền|phạt thế nào|phạt mấy|tội gì|bị xử lý|xử lý sao|' +
    'xử lý thế nào|đi tù|ở tù|bao nhiêu năm tù|chế tài',
  lamgi:
    'làm gì|làm sao|làm thế nào|phải làm|báo ai|báo ở đâu|báo cho ai|báo đâu|ở đâu|thì sao|xử lý thế nào|trình báo|' +
    'gọi số nào|gọi ai|gọi đâu|gửi đâu|khai báo|cầu cứu|nên làm|cần làm|phản ánh|tố cáo|tố giác|báo công an|báo với ai|kêu ai|' +
    'có quyền gì|đòi|yêu cầu',
  go: 'gỡ|xóa|xoá|gỡ bỏ|gỡ xuống|xóa bài|gỡ bài|hạ xuống',
  noixau:
    'nói xấu|bôi nhọ|vu khống|xúc phạm|chửi|chửi bới|lăng mạ|bóc phốt|phốt|đặt điều|hạ nhục|làm nhục|miệt thị|sỉ nhục|' +
    'vu oan|bịa đặt|bêu riếu|bêu xấu|đăng bậy|dựng chuyện|mạt sát|chê bai|đơm đặt|bêu tên',
  tinsai:
    'tin giả|tin sai|sai sự thật|tin đồn|tin bịa|tin thất thiệt|thất thiệt|fake news|tin vịt|tin không đúng|tin bậy|thông tin sai|' +
    'thông tin giả|tin nhảm|đồn bậy|tin giật gân',
  chuakiemchung:
    'chưa kiểm chứng|không kiểm chứng|chưa xác minh|chưa xác thực|nghe nói|nghe đồn|chưa rõ nguồn|không rõ nguồn|không nguồn|' +
    'chưa biết đúng sai|chưa rõ thật giả|chưa chắc|tin đồn|thất thiệt|không biết thật hay giả|thật hay giả|tin trên mạng|đúng hay sai',
  noibo:
    'công văn|văn bản nội bộ|tài liệu nội bộ|văn bản cơ quan|văn bản của cơ quan|nội bộ|lưu hành nội bộ|biên bản họp|biên bản|' +
    'tài liệu họp|kết luận cuộc họp|giấy mời họp|tờ trình|báo cáo nội bộ|tài liệu cơ quan|kế hoạch của cơ quan|hồ sơ công việc|văn bản chỉ đạo',
  // Without diacritics "mật" alone is also "mất" and "mặt", so it needs a word next to it.
  mat: 'mật qua|mật lên|mật vào|mật cho|mật trên|mật ở|file mật|hồ sơ mật|giấy tờ mật|ảnh mật|tối mật|tuyệt mật|bí mật nhà nước|dấu mật|văn bản mật|tài liệu mật|công văn mật|tài liệu đóng dấu mật',
  bao: 'báo chí|phóng viên|nhà báo|báo đài|phỏng vấn|tòa soạn|truyền hình|đài truyền hình|báo hỏi',
  ai: 'chatgpt|chat gpt|gpt|gemini|copilot|deepseek|trí tuệ nhân tạo|công cụ ai|ứng dụng ai|dùng ai|vào ai|bằng ai|ai dịch|con ai|phần mềm ai',
  lua: 'lừa|lừa đảo|bị lừa|lừa tiền|chiếm đoạt|lừa chuyển tiền|lừa chuyển khoản|mất tiền|giả công an|scam',
  phatngon: 'phát ngôn|người phát ngôn|thay mặt|nhân danh|đại diện|lên tiếng',
  lo: 'lộ|lộ ra|bị lộ|làm lộ|để lộ|rò rỉ|lọt ra|lộ lọt|tiết lộ|rò ra|tuồn ra',
}

/**
 * Phrases that show a question to be about the library's matter: speech and posts, secrets, personal data, accounts.
 * Concepts of which a single phrase already shows it.
 */
export const MATTER_CONCEPTS: readonly string[] = [
  ...['mang', 'binhluan', 'thich', 'noixau', 'tinsai', 'chuakiemchung', 'noibo', 'mat', 'bao', 'ai', 'phatngon', 'lo'],
]

/** Further phrases of the library's matter. */
export const MATTER_PHRASES =
  'đăng|đăng tải|livestream|phát trực tiếp|share|chia sẻ|post|quay lén|ghi âm|chụp lén|quay phim|đăng ảnh|đăng bài|gỡ bài|hack|mất nick|' +
  'nick|mật khẩu|lừa đảo|lừa tiền|giả mạo|mạo danh|giả danh|deepfake|ghép mặt|ghép ảnh|dữ liệu cá nhân|thông tin cá nhân|riêng tư|' +
  'đời tư|bí mật|căn cước|cccd|cmnd|số điện thoại|sđt|tin nhắn|bệnh án|bảng điểm|tẩy chay|từ thiện|quyên góp|quảng cáo|hàng cấm|link|' +
  'đường dẫn|mã độc|bài thuốc|kỳ thị|vùng miền|đe dọa|biểu tình|tụ tập|bản đồ|quốc kỳ|cờ tổ quốc|lãnh tụ|quy tắc ứng xử|văn thư|con dấu|' +
  'thể thức|số hiệu|vneid|tài khoản|tên thật|khiêu dâm|cờ bạc|cá độ|ghi hình|bản quyền|danh dự|uy tín|nhân phẩm|đính chính|cải chính|' +
  'báo xấu|report|bài viết|bài đăng|ảnh|hình ảnh|camera|video|clip|nói tục|chửi thề|kỷ luật|đạo đức công vụ|văn hóa công vụ|nêu gương|' +
  'trí tuệ nhân tạo|an ninh mạng|bí mật công tác|19 điều|không được làm|biển số xe|số tài khoản|xúc phạm danh dự'

/**
 * Phrases of common questions the library has no rules on. With one of them, and without an answer, a question is
 * outside the library even if it also has words of the library's matter.
 */
export const FOREIGN_PHRASES =
  'nghỉ phép|nghỉ ốm|nghỉ thai sản|thai sản|nghỉ hưu|hưu trí|lương|phụ cấp|tăng lương|nâng lương|bảo hiểm|bhxh|bhyt|thẻ bảo hiểm|thuế|' +
  'hoàn thuế|hóa đơn|sổ đỏ|đất đai|chuyển nhượng|thừa kế|di chúc|tách thửa|xây nhà|giấy phép xây dựng|hộ khẩu|tạm trú|thường trú|' +
  'khai sinh|khai tử|kết hôn|ly hôn|nuôi con|nhận con nuôi|hộ chiếu|visa|bằng lái|giấy phép lái xe|đăng kiểm|nồng độ cồn|đèn đỏ|phạt nguội|' +
  'mũ bảo hiểm|tốc độ|đỗ xe|biển số đẹp|nghĩa vụ quân sự|tuyển dụng|thi công chức|thi tuyển|nâng ngạch|thăng hạng|bằng cấp|học phí|' +
  'tuyển sinh|xin việc|hợp đồng lao động|thôi việc|trợ cấp thất nghiệp|thất nghiệp|vay vốn|lãi suất|ngân hàng chính sách|hộ kinh doanh|' +
  'đăng ký kinh doanh|thành lập công ty|phá sản|đấu thầu|đấu giá|công tác phí|xe công|khám bệnh|viện phí|tiêm chủng|an toàn thực phẩm|' +
  'phòng cháy|chữa cháy|rác thải|ô nhiễm|tiếng ồn|karaoke|chó mèo|nuôi chó|ma túy|rượu bia|sinh con thứ ba|quà tết|biếu quà|nhận quà tết|' +
  'kê khai tài sản|tham nhũng tài sản|kết nạp đảng|đảng phí|chuyển sinh hoạt đảng|bầu cử|sáp nhập tỉnh|sáp nhập xã|giá vàng|thời tiết|' +
  'nấu ăn|bóng đá|lịch thi|xổ số|giá xăng|tiền điện|tiền nước|hòa giải|tranh chấp đất|khởi kiện dân sự|án phí|chứng thực|công chứng|sao y'
