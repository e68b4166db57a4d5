import { expand } from '../expand.ts'

/** Matters that frighten people or move their money, health or trust: hearsay about these is worth a source. */
export const grave: readonly string[] = expand(
  // Illness, food, medicine
  '{bệnh lạ|dịch|dịch bệnh|ổ dịch|nhiễm|nhiễm độc|nhiễm sán|lây|ngộ độc|đầu độc|độc|chất độc|hóa chất|chất cấm|chất gây|dậy thì sớm|ký sinh trùng|giòi|ung thư|vắc xin|vacxin|vaccine|thuốc chích|tiêm|vô sinh|tê liệt|virus|vi rút|aids|hiv|siđa|bạch hầu|dịch tả|sởi|covid|cúm|dại|sán|chết|tử vong|qua đời|đột tử|nhập viện|cấp cứu|co giật|ngất|hết thuốc|hết oxy|tận thế|phóng xạ}',
  // Crime and fear
  '{bắt cóc|bắt đi|xe lạ|người lạ|mất tích|bị bắt|bắt giam|công an|khởi tố|điều tra|giết|cướp|trộm|hiếp|xâm hại|dâm ô|lừa đảo|lừa tiền|ma túy|thôi miên|thuốc mê|nội tạng|mổ lấy|bỏ bùa|côn đồ|giang hồ|khủng bố|biểu tình|nổ súng|vượt ngục|tự tử|nhảy cầu|ghen|ngoại tình|cặp bồ|đánh ghen|vợ bé|đánh bạc|cá độ|nợ|vỡ nợ|bể hụi|vỡ hụi|xù nợ}',
  // Office and money
  '{hối lộ|tham ô|tham nhũng|ăn chặn|chia chác|ăn tiền|ăn chia|cấu kết|lót tay|chạy chức|chạy điểm|bỏ trốn|ôm tiền|kỷ luật|cách chức|mất chức|bay ghế|bị đình chỉ|bị điều chuyển|bị thanh tra|lộ đề|lộ đề thi|đề thi|mua điểm|sửa điểm|phá sản|sập tiệm|sập|sắp đóng cửa|đóng cửa|mất khả năng|thanh khoản|rút tiền|ôm hết|đổi tiền|mất giá|tăng giá|lên giá|hết hàng|khan hiếm|đầu cơ|giải tỏa|thu hồi|thu hồi đất|quy hoạch|đền bù|cưỡng chế|tịch thu|đánh thuế|thu thuế|thu phí|tăng thuế|tăng học phí|cắt lương|cắt trợ cấp|cắt bảo hiểm|cắt giảm|tinh giản|tinh gọn|sa thải|giảm biên chế|nghỉ việc|cho nghỉ|nợ lương|sáp nhập|nhập tỉnh|nhập xã|giải thể|bãi bỏ|bỏ bảo hiểm|bỏ lương hưu|bị cấm|bỏ hết|bỏ phụ cấp|cắt phụ cấp|phong tỏa|giãn cách|bị xóa tên|sắp cấm|cấm hết|phạt nặng|phạt tiền|bị phạt|bị xử phạt|nghĩa vụ quân sự|gọi nhập ngũ|chiến tranh|tổng động viên|cúp điện|cúp nước|giá điện|giá xăng|nghỉ học|bán cho trung quốc|bán đất|bán rẻ}',
  // Disaster
  '{vỡ đê|vỡ đập|sắp vỡ|nứt đập|vỡ cống|xả lũ|xả đập|xả tràn|xả cửa|xả hết cửa|thủy điện|lũ quét|lũ về|lũ lớn|siêu bão|động đất|mưa axit|bão mặt trời|bão từ|thiên thạch|khí độc|sóng thần|sạt lở|sụp|sập cầu|cầu sập|cháy|nổ|nổ nhà máy|rò rỉ|tràn dầu|chìm|chìm tàu|rơi máy bay|tai nạn|nước dâng|nước lên|ngập|mất điện}',
)

/** Public bodies and plans: hearsay about what they are about to do is worth a source too, more softly. */
export const publicMatter: readonly string[] = expand(
  '{sắp|sẽ|chuẩn bị|tính|định|từ tháng|từ ngày|từ tuần|năm tới|tháng tới|tuần tới|tháng sau|năm sau|đã|bị|được} {dời|tăng|giảm|bỏ|cấm|đổi|thu|phạt|nhập|tách|bắt|thay|cắt|nghỉ|dẹp|xóa|mở|bán|cho|luân chuyển|thôi chức|về hưu|lên chức|chuyển công tác|bắt buộc|siết}',
)
