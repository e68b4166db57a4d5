import { expand } from '../expand.ts'

/** What a crime or corrupt act is called, as something that somebody does. */
export const predicates: readonly string[] = expand(
  // Public money and office
  '{tham ô|tham nhũng|biển thủ|thụt két|bớt xén|xà xẻo|ăn bẩn|rút ruột|rút lõi|ăn hối lộ|nhận hối lộ|đưa hối lộ|đòi hối lộ|hối lộ|đút lót|ăn đút lót|chia chác|mua quan bán chức}',
  'nhận {đút lót|lót tay|phong bì|lại quả|bảo kê|tiền bảo kê|tiền lót tay|tiền bôi trơn|tiền chạy án|tiền chạy việc|tiền chung chi|tiền đút lót|tiền để bao che|tiền để bỏ qua|tiền của cát tặc|hoa hồng từ}',
  'ăn bớt {tiền|vật tư|xi măng|sắt|gạo|khẩu phần|sữa|lương|công thợ|quỹ|hàng|thuốc|suất|vật liệu|nguyên liệu|chế độ|học bổng|trợ cấp|ngân sách|bữa ăn|quà}',
  'ăn {chặn|xén|chia với|lại quả|hoa hồng của|hoa hồng từ|hoa hồng sách|hoa hồng thuốc|cắp|trộm|cướp|tiền của|tiền dân|tiền hỗ trợ|tiền cứu trợ|tiền từ thiện|tiền chính sách|tiền dự án|tiền công trình|tiền bảo kê|tiền quỹ|tiền ăn của|tiền mặt trận|của dân|đất công|hết quỹ|hết tiền}',
  '{đút|bỏ} {túi riêng|túi cá nhân|túi mình|túi tiền|túi hàng|túi mấy|túi hết|túi cả|túi cho mình|tiền vào túi|túi số tiền|hết vào túi|riêng vào túi}',
  'đút túi',
  '{kê|khai|lập|nâng|quyết toán|chi|thu|ký} khống',
  '{nâng|thổi} {giá thiết bị|giá gói thầu|khống giá}',
  '{làm|lập} {hồ sơ|chứng từ|hóa đơn|danh sách|giấy tờ|sổ sách} {giả|khống|ma}',
  'làm giả {hồ sơ|giấy tờ|chứng từ|con dấu|chữ ký|sổ sách|hóa đơn|bằng cấp|kết quả|danh sách|giấy|sổ đỏ|di chúc}',
  'giả {mạo chữ ký|chữ ký|hồ sơ|con dấu|danh sách}',
  '{xài|dùng|mua|sử dụng} bằng {giả|dỏm|rởm}',
  'chạy {chức|quyền|án|điểm|ghế|dự án|biên chế|thầu}',
  '{mua|bán} {chức|ghế|điểm|suất biên chế|đề thi}',
  '{thông thầu|dàn xếp thầu|dàn xếp gói thầu|quân xanh quân đỏ|gian lận thầu|gian lận đấu thầu}',
  '{vòi|vòi vĩnh|moi|làm} tiền {dân|người dân|doanh nghiệp|bệnh nhân|phụ huynh|bà con|tiểu thương|từng hộ}',
  '{vòi vĩnh|tống tiền|cưỡng đoạt|hạch sách đòi tiền|đòi chung chi|đòi lót tay}',
  '{cấu kết|câu kết|thông đồng|móc ngoặc|móc nối} {với|cùng|để|đầu nậu|doanh nghiệp|cát tặc|lâm tặc|cò|chủ|nhà thầu|bảo kê|bán|chia|ăn|trục lợi}',
  '{bao che|tiếp tay|bảo kê} cho {cát tặc|lâm tặc|buôn lậu|tội phạm|sai phạm|lừa đảo|sòng bạc|xe quá tải|công ty|quán|chủ|đường dây|bọn|các|mấy|tụi|khai thác|nạn}',
  '{thu|ăn|lấy|nhận} tiền bảo kê',
  // Property
  '{chiếm đoạt|cướp đất|cướp nhà|cướp trắng|chiếm đất|lấn chiếm đất công|bán đất công|bán rẻ đất công|bán chui đất|bán lậu|bán tháo đất công|ôm hụi|giật hụi|ôm tiền|cuỗm tiền|cuỗm sạch|cuỗm hết|trốn thuế|gian lận thuế|rửa tiền|buôn lậu|lừa đảo|lừa gạt|lừa tiền|lừa bán|bịp tiền|quỵt lương|quỵt tiền|quỵt nợ|ăn quỵt|xù nợ|xù tiền|trộm cắp|móc túi}',
  '{lừa} {lấy|sạch|hết|hàng trăm|hàng chục|cả trăm|cả chục|bao nhiêu|nhiều người|mấy chục|người già|bà con|khách hàng|của khách|dân|cả xóm|tiền cọc}',
  'chiếm dụng {tiền|quỹ|vốn|đất|công quỹ}',
  'ôm {hết tiền|sạch tiền|hết quỹ|tiền quỹ|cọc|hết hụi|tiền cọc|quỹ lớp|quỹ} ',
  'gian lận {bảo hiểm|hồ sơ|thi cử|tiền|trong đấu thầu|cân|xăng|thương mại}',
  // Goods
  'bán {thuốc giả|hàng giả|thuốc dởm|thuốc dỏm|sữa giả|rượu giả|vàng giả|phân bón giả|ma túy|hàng lậu|hàng cấm|thịt thối|thịt bẩn|bằng giả|hồ sơ bệnh án|thông tin bệnh nhân|thông tin khách hàng|thận}',
  '{sản xuất|làm|tuồn|pha|trộn} {hàng giả|thuốc giả|sữa giả|rượu giả|xăng giả|phân bón giả|xăng bẩn}',
  'toàn hàng giả',
  'buôn {ma túy|bán ma túy|bán người|người|thuốc lắc|hàng cấm|hàng lậu|bán hàng cấm|gỗ lậu|thuốc lá lậu}',
  '{khai thác|hút|xúc|múc} cát {lậu|trộm|trái phép}',
  '{phá rừng|chặt trộm rừng|bán gỗ lậu|xả trộm|xả lén|xả thải trộm|xả thải lén|đổ trộm|chôn trộm} {|chất thải|nước thải|rác thải|hóa chất}',
  // People
  '{dâm ô|hiếp dâm|cưỡng hiếp|hãm hiếp|cưỡng bức|cưỡng dâm|xâm hại|gạ tình|sàm sỡ|quấy rối tình dục|mua dâm|bán dâm|môi giới mại dâm|chứa mại dâm|giết người|bạo hành|bức cung|nhục hình|tra tấn|bắt cóc}',
  '{sửa|nâng|bán} điểm {|cho|thi|để}',
  '{cho vay nặng lãi|cho vay cắt cổ|siết nợ trái phép|đánh bạc|tổ chức đánh bạc|chứa bạc|mở sòng bạc|tổ chức cá độ|bán số đề|ghi đề|cầm đầu đường dây}',
)
