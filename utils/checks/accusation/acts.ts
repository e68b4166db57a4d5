// Crimes told in many words: a verb of taking, selling, hurting or forging, and what it is done to.

import { clause } from '../clause.ts'

const FILL =
  '(?: (?:hết|sạch|luôn|gần|hơn|cả|bao nhiêu|mấy|một phần|toàn bộ|số|các|những|nhiều|khoản|nguồn|riêng|trắng|đi|mất)){0,3}'
const PUBLIC_MONEY =
  'công quỹ|ngân sách|quỹ(?: \\p{L}+){1,2}|(?:tiền|gạo|hàng|quà|khoản)(?: của)? (?:dân|hội|quỹ|hỗ trợ|cứu trợ|trợ cấp|tiết kiệm|công đức|từ thiện|chính sách|bảo hiểm|đền bù|ăn|bán trú|sữa|dự án|công trình|vay|ưu đãi|phúng|thưởng|cọc|đặt cọc|hụi|học phí|hộ nghèo|người nghèo|người khuyết tật|người già|thương binh|liệt sĩ|ủng hộ|quyên góp|lũ lụt|mặt trận|công đoàn|bà con|bệnh nhân|học sinh|phụ huynh|khách|tuất|thai sản)|trợ cấp|tiền nhà nước'
const BRIBE =
  'hối lộ|lót tay|phong bì|lại quả|mãi lộ|tiền mãi lộ|chung chi|tiền chung chi|bôi trơn|tiền bôi trơn|đút lót|tiền đút lót|tiền bảo kê|bảo kê|tiền chạy \\p{L}+|tiền đen|hoa hồng (?:ngầm|bất chính|từ|của)|tiền (?:của )?(?:cát tặc|lâm tặc|cò|nhà thầu|doanh nghiệp|đối tượng|chủ sòng|chủ quán)'
const AMOUNT =
  '(?:\\d[\\d.,]*|mấy|vài|cả|hàng|chục|trăm|gần|hơn) ?(?:triệu|tỷ|tỉ|ngàn|nghìn|củ|chai|cây|k|tr|lượng|chục|trăm)'
const VICTIM =
  'học sinh|học trò|trẻ|trẻ em|các cháu|cháu bé|cháu nhỏ|mấy đứa nhỏ|mấy bé|các bé|bệnh nhân|dân|người dân|người già|nữ sinh|nữ nhân viên|đồng nghiệp nữ|học viên|phạm nhân|công nhân nữ|bé gái|cháu gái|con nít'
const BAD_GOODS =
  'hàng (?:giả|nhái|lậu|cấm|hết hạn|hết date|dỏm|rởm)|(?:thịt|cá|sữa|bánh|thực phẩm|đồ ăn) (?:thối|bẩn|bệnh|hết hạn|hết date|giả|ôi|chết)|thuốc (?:giả|dởm|dỏm|hết hạn|lậu|cấm)|heo (?:bệnh|chết)|gà (?:bệnh|chết)|vàng (?:giả|non tuổi|thiếu tuổi|non)|xăng (?:giả|bẩn|pha)|phân bón giả|rượu giả|mỹ phẩm giả|ma túy|heroin|thuốc lắc|gỗ lậu|cát lậu|thuốc lá lậu|động vật hoang dã|vũ khí|súng|pháo lậu|tiền giả|bằng giả|sim rác'

/** Each match is an act as somebody is said to have done it. */
export const acts = clause(
  `(?:lấy hết|lấy sạch|lấy trộm|lấy cắp|ăn|ẵm|ẵm hết|đút túi|chia nhau|chia chác|bỏ túi|cuỗm|ém|bòn rút|vét|nuốt|xơi|ăn hết|xài hết|tiêu hết|tiêu xài|tuồn|trục lợi|cắt xén|bớt|giữ lại|bán)${FILL} (?:${PUBLIC_MONEY})`,
  `(?:bỏ túi|đút túi|ẵm|ăn chia|ăn trọn|nuốt trọn|nuốt gọn|thu lợi bất chính)${FILL} (?:${AMOUNT})`,
  `(?:nhận|ăn|đòi|lấy|thu|vòi|gợi ý|đưa|lo)${FILL} (?:${BRIBE})`,
  `(?:nhận|đòi|lấy|ăn|vòi|moi|cầm)(?: của)?(?: \\p{L}+){0,4}? (?:${AMOUNT})<30> (?:mới|để|thì mới|rồi mới|rồi|xong) (?:chịu |cho |được )?(?:ký|làm|duyệt|cấp|xử|giải quyết|bỏ qua|chạy|lo|nâng|tha|cho qua|cho đậu|bỏ trốn|trốn|biến mất|lặn mất|im|bao che)`,
  `(?:giật|quỵt|xù|ôm|cuỗm|lừa|chiếm|gạt|bịp)(?: \\p{L}+){0,3}? (?:${AMOUNT})`,
  `(?:bán|chở|vận chuyển|tàng trữ|buôn|tuồn|nhập|sản xuất|pha chế|tiêu thụ)(?: \\p{L}+){0,2}? (?:${BAD_GOODS})`,
  'bán (?:tài liệu|dấu|con dấu|chữ ký|dấu công chứng|đất (?:công|của dân|quy hoạch)|đề|điểm|bằng|suất|chức|phiếu|độ|hồ sơ (?:thầu|bệnh|đấu)|thông tin (?:mật|thầu|khách|bệnh nhân|của dân)|vắc xin|thuốc bảo hiểm|hàng cứu trợ|gạo cứu trợ)|bán (?:một|1) (?:lô|miếng|mảnh|căn)(?: \\p{L}+){0,3} cho (?:hai|ba|nhiều|mấy|\\d+) (?:người|khách)|tuồn(?: \\p{L}+){1,4} ra ngoài',
  `(?:đánh|tát|đập|nhốt|hành hạ|ngược đãi|bạo hành|sờ soạng|sờ mó|gạ gẫm|gạ tình|sàm sỡ|xâm hại|dâm ô|quấy rối|bỏ đói)(?: (?:đập|bầm|tím|dập|chết|gãy|tay|dã|man|chửi|các|mấy|nhiều|một|mười|em|đứa|cả|với|thô|bạo)){0,4} (?:${VICTIM})`,
  '(?:dùng|xài|mua|thuê|sử dụng|làm|mướn)(?: \\p{L}+){0,3}? (?:bằng(?: \\p{L}+){0,3}|bác sĩ|giấy phép|chứng chỉ|hóa đơn|hồ sơ|giấy tờ|chữ ký|con dấu|giấy khám|giấy chứng nhận|sổ đỏ|hợp đồng|bằng cấp|tem) (?:giả|dỏm|rởm|khống)',
  `rút(?: trộm| lén)?${FILL} (?:${PUBLIC_MONEY})(?: \\p{L}+){0,3}? (?:mua|xây|xài|tiêu|chia|trả nợ|đánh bạc)`,
  'lừa \\p{L}+ \\p{L}+ (?:ký|vay|mua|góp|nộp|chuyển|đóng|đầu tư)',
  'lấy (?:thuốc|gạo|hàng|quà|vật tư|xăng|sữa|máy|tài sản|sách|đồ)(?: \\p{L}+){0,3} (?:bán|đem bán|đi bán|mang bán|về nhà xài)(?: ra)?(?: ngoài| chợ| riêng)?',
  'lấy tiền (?:công đức|quỹ|hội|của \\p{L}+|từ thiện)(?: \\p{L}+){0,2}? (?:đi|để) (?:đánh bạc|ăn chơi|trả nợ|tiêu xài|mua|xây|cá độ|nhậu)',
  '(?:sửa|tẩy xóa|làm sai|thay|hô biến) (?:date|hạn sử dụng|hạn dùng|hồ sơ|số liệu|bệnh án|kết quả thi|điểm thi|phiếu bầu|sổ sách)',
  '(?:đốt|đập phá|phá nát|phá sạch|chặt phá) (?:nhà|xe|quán|ghe|rừng|chợ|kho|trụ sở)(?: \\p{L}+){0,3}|(?:đốt|đập phá|phá nát|phá sạch|chặt phá) (?:rẫy|vườn|ruộng) (?:nhà|của)|(?:trộm|ăn trộm|lấy trộm|chôm|cướp|giật) (?:xe|tiền|chó|gà|vàng|đồ|điện thoại|túi|trâu|bò|máy|tài sản|điện)(?: \\p{L}+){0,2}|(?:chữa|mổ|tiêm|chích|đánh|tông|đâm) chết (?:người|bệnh nhân|dân|bé|vợ|chồng)|(?:đầu độc|giết|hãm hại|ám hại) (?:cả |người|vợ|chồng|dân|\\p{L}+ xóm|làng)',
  '(?:bắt tay|ăn chia|đi đêm|thông đồng|cấu kết|câu kết|móc nối|móc ngoặc|bao che|tiếp tay|bảo kê)(?: (?:với|cho|cùng)) (?:lâm tặc|cát tặc|đầu nậu|cò|nhà thầu|doanh nghiệp|giang hồ|xã hội đen|bọn|đám|băng|tội phạm|công ty|chủ)',
  'gian lận (?:khách|của khách|người|tiền|hóa đơn|cân|điểm|bầu cử|thi)|(?:tham nhũng|tham ô) (?:có tiếng|khét tiếng|hàng|cả|tiền|của)|(?:lừa|gạt) (?:lấy|sạch|hết|hàng|cả|bao nhiêu|nhiều|người|bà con|khách|dân|tiền|các cụ|tụi tui|chị em|nông dân)',
)
