// Alarms that name no source at all, not even "nghe nói": the wordings that old rumours share, by matter.

import { clause } from '../clause.ts'

const ILLNESS =
  'ung thư|ung bướu|khối u|u ác|tiểu đường|đái tháo đường|tim mạch|đột quỵ|tai biến|huyết áp|gan nhiễm mỡ|viêm gan|xơ gan|suy thận|sỏi thận|gút|gout|hen suyễn|covid|corona|cúm|sốt xuất huyết|lao phổi|hiv|sida|thoái hóa|thoát vị|bách bệnh|trăm bệnh|mọi bệnh|vô sinh|dịch|virus|vi rút|bệnh lạ|bệnh gì'
const TAKE =
  'uống|ăn|ngậm|nhai|đắp|bôi|xông|xoa|hít|ngâm|súc|nhỏ|bài thuốc|lá|nước|thuốc nam|rễ|hạt|viên này|tinh dầu|dùng'
const HEALS =
  'khỏi|hết|chữa (?:khỏi|được|dứt|dứt điểm|lành|bách|hết|cả|mọi)|trị (?:khỏi|được|dứt|dứt điểm|tận gốc|hết|bách|cả|mọi)|dứt điểm|dứt hẳn|tiêu (?:tan|diệt|hết|sạch)|diệt (?:sạch|hết|được|tế bào)|kháng (?:được|hết|sạch)|đánh bay|tan(?: hết| biến| sạch)?|chết sạch|đẩy lùi|lành|chặn đứng|bay'

/** A food or herb told to heal a grave illness. */
export const cure = clause(
  `(?:${TAKE})<90> (?:là |thì |sẽ |cũng |được |đã |giúp |có thể )*(?:${HEALS})(?: (?:hẳn|hết|sạch|luôn|ngay|liền|được|tận gốc|hoàn toàn|dứt điểm|bệnh|cả|căn|mọi|các|tế bào|tế|bào|chứng|khối)){0,4} (?:${ILLNESS})`,
  `(?:${ILLNESS})<50> (?:${TAKE})<60> (?:là|thì|cũng|sẽ|đều) (?:khỏi|hết|lành|dứt|tan|tiêu)(?: (?:hẳn|hết|luôn|ngay|liền|sạch|bệnh|tận gốc))?`,
  `(?:ngậm|uống|ăn|nhai|xông|đắp|bôi|xoa)<50> (?:là|thì|sẽ) (?:kháng|khỏi|hết|diệt|trị|chữa|ngừa) (?:được hết|hết|được tất cả|sạch|luôn|dứt|dứt điểm|100%|bách bệnh|mọi bệnh)`,
  `(?:${TAKE})<70> (?:là|thì|sẽ|làm|khiến) (?:cho )?(?:các |mọi )?(?:tế bào |khối u |căn bệnh |bệnh )?(?:${ILLNESS})(?: \\p{L}+){0,2}? (?:chết|khỏi|tan|hết|biến mất|lành|tiêu|teo|co lại)(?: (?:sạch|hết|luôn|hẳn|ngay))?`,
  `(?:${ILLNESS}|đau tim|co giật|sốt cao|ngộ độc|đau ruột thừa)<20> (?:cứ|chỉ cần|hãy|thì|nhớ)<50> (?:là|thì) (?:hết|khỏi|qua|dứt|tỉnh|ổn)`,
)

/** Alarms about banks, children, illness, food, medicine, water and money. */
export const alarm = clause(
  '(?:ngân hàng|nhà băng|quỹ tín dụng)<40>(?:phá sản|vỡ nợ|sắp sập|sập (?:rồi|tới nơi|đến nơi)|mất (?:khả năng )?(?:thanh khoản|chi trả|thanh toán)|hết tiền|ôm tiền|không còn tiền|sắp đóng cửa)',
  '(?:rút tiền|rút hết tiền|đi rút|rút) (?:ngay|liền|gấp|lẹ|hết|mau|nhanh)<60>(?:ngân hàng|nhà băng|kẻo|quỹ tín dụng)',
  '(?:nhóm|bọn|tụi|băng|xe|người lạ|đối tượng|mấy người|kẻ|có đứa|một đám|phụ nữ|đàn ông|thanh niên|bà|mụ)<60>(?:đi |đang |chuyên |để |đến |tới |giả vờ |dụ |lảng vảng )*(?:bắt cóc|bắt (?:trẻ|con nít|mấy đứa|em bé|học sinh)|dụ (?:dỗ )?(?:trẻ|con nít|mấy đứa|học sinh)|mổ (?:lấy |cướp )?(?:nội tạng|thận)|thôi miên|bỏ bùa|đánh thuốc mê|xịt thuốc mê)',
  '(?:bắt cóc (?:trẻ em|trẻ con|trẻ|con nít|học sinh|em bé|mấy bé))<40>(?:đang|xuất hiện|hoành hành|khắp|lộng hành|tràn|về tới|ở (?:cổng|quanh|gần)|quanh)',
  '(?:bệnh|dịch|virus|vi rút|cúm) (?:lạ|mới|bí ẩn|chưa rõ)<80>(?:chết|mất|lây|lan|nhập viện|tử vong|co giật|xuống tới|tràn)',
  '(?:vắc xin|vacxin|vaccine|thuốc chích|mũi (?:chích|tiêm)|chích|tiêm)<60>(?:vô sinh|khỏi có con|không (?:có|sinh) con|hết đẻ|tê liệt|bại liệt|đột tử|tự kỷ|gắn chip|chip|biến đổi gen|chết (?:người|hết|ngay|liền)|là chết|ung thư)',
  '(?:thịt|gạo|rau|cá|tôm|nước mắm|sữa|trứng|trái cây|nước máy|nước|bún|phở|đồ ăn|bánh|dưa hấu|sầu riêng|mực|đậu hũ|giá đỗ|măng|hạt dưa|thuốc)<40>(?:toàn|hết|đều|bị|có|chứa|đã)?<20>(?:nhiễm|tẩm|bơm|ướp|ngâm|tiêm|chích|trộn|pha) (?:đầy |toàn |hết |thuốc |chất )*(?:sán|hóa chất|độc|thủy ngân|formol|hàn the|phân urê|u rê|trừ sâu|chất cấm|giun|phóng xạ|vi rút|virus|bệnh|chì|asen|tăng trọng)<60>(?:hết trơn|hết rồi|hết sạch|ung thư|đừng (?:ăn|mua|uống|cho)|chết|ngộ độc|cả chợ|là toi|tràn lan|tích trữ)',
  '(?:động đất|sóng thần|mưa axit|bão mặt trời|bão từ|tận thế|thiên thạch|phóng xạ|mưa độc)<60>(?:sẽ|sắp|tối nay|đêm nay|ngày mai|sáng mai|quét qua|ập)',
  '(?:có|chứa|đầy|toàn) (?:giòi|dòi|ký sinh trùng|đỉa|sán|chất gây|chất cấm|hóa chất|virus|vi rút|kim tiêm)<60>(?:ai (?:uống|ăn|xài|dùng) (?:cũng|vô|vào)|đã có (?:người|mấy|bé)|chui (?:vô|vào)|ung thư|vô sinh|dậy thì|chết)',
  '(?:uống|ăn|tiêm|chích|xài)(?: (?:vô|vào|xong|nhiều|là|bị|thì|sẽ)){1,3} (?:đột tử|ung thư|vô sinh|liệt|mù mắt|chết người|vô sanh)',
  '(?:sắp|chuẩn bị|tháng này|tháng sau|tuần sau) (?:tới )?(?:là )?đổi tiền',
  '(?:đê|đập|hồ|thủy điện|cống|xả lũ|xả đập|nước|lũ|sóng thần|động đất|bão)<60>(?:sắp vỡ|vỡ rồi|vỡ tới nơi|lên \\d+ ?(?:m|mét)|trong đêm|tối nay|đêm nay|khuya (?:nay|ni)|ập (?:tới|đến|về))<50>(?:chạy (?:ngay|liền|gấp|lẹ|đi|lên)|di tản|sơ tán|lên (?:chùa|đồi|núi|cao)|lo (?:mà )?chạy|trữ (?:gạo|nước|lương thực))',
)

const KIN =
  'bạn|đứa bạn|con bạn|nhỏ bạn|thằng bạn|người bạn|ông bạn|chị bạn|anh bạn|người quen|người nhà|người thân|bà con|họ hàng|anh họ|chị họ|em họ|anh rể|chị dâu|em gái|em trai|anh trai|chị gái|ông anh|bà chị|cô|dì|cậu|chú|bác|thím|cháu|đứa cháu|đứa em|thằng em|con em|chồng|vợ|má|mẹ|ba|bố|hàng xóm|người hàng xóm|em|anh|chị|ông chú|bà dì|học trò|đồng nghiệp|người yêu'
const PLACE =
  'bệnh viện|viện|trạm y tế|y tế|cdc|ngân hàng|nhà băng|công an|cảnh sát|ủy ban|ubnd|tỉnh|huyện|quận|xã|phường|trung ương|bộ|sở|đài|báo|tòa soạn|quân đội|biên phòng|hải quan|thủy điện|thủy lợi|đê điều|thuế|điện lực|cấp nước|nhà máy|sân bay|hàng không|trong ngành|ngành|trong đó|trên đó|trên tỉnh|trên bộ|phòng giáo dục|trường|siêu thị|lò mổ|khí tượng|viện kiểm sát|tòa án|quốc hội|văn phòng'
const SAY =
  'kể|nói|bảo|báo|nhắn|nhắn về|nhắn tin|gọi về|điện về|cho biết|cho hay|tiết lộ|xác nhận|mách|rỉ tai|dặn|cảnh báo|khẳng định|tuồn tin|hé lộ|thông tin|nói nhỏ|gọi điện'

/** "A friend who works at the hospital says …": a source that nobody can ask. */
export const acquaintance = clause(
  `(?:${KIN})(?: \\p{L}+){0,6}? (?:làm|công tác|trực|đang làm|làm việc|bên|ở|trong|trên)(?: \\p{L}+){0,4}? (?:${PLACE})(?: \\p{L}+){0,5}? (?:${SAY})`,
)

/** "Forward to at least ten groups", "read it before it is taken down": a chain letter. */
export const chain = clause(
  '(?:chia sẻ|share|chuyển tiếp|chuyển|gửi|forward|lan truyền|phát)(?: (?:ngay|gấp|liền|tin|nhắn|bài|này|tiếp|đi|lại|hết)){0,4} (?:cho|đến|tới|vào|qua|sang) (?:(?:ít nhất|tối thiểu|đủ|thêm) (?:\\d{1,3} )?(?:nhóm|người|bạn bè|bạn|group|hội nhóm)|\\d{1,3} (?:nhóm|người (?:bạn|khác|thân|quen|nữa)|bạn|group|hội nhóm))|(?:chuyển|gửi|share|chia sẻ|chuyển tiếp) (?:tin|bài|thư|tin nhắn) này (?:cho|tới|đến|vào) \\d{1,3}',
  '(?:lưu|đọc|coi|xem|chia sẻ|share|tải|chép|nghe)(?: (?:lại|về|bài|tin|clip|này|ngay|nhanh|lẹ|liền|gấp|đi|mau)){0,4} (?:kẻo|trước khi|không thôi|không là|coi chừng|không khéo|lỡ)(?: (?:nó|bài|họ|mai mốt|người ta|fb|face|tụi nó|sắp|bị|mai|lát|nữa)){0,4} (?:xóa|gỡ|bay màu|bay bài|chặn|che)',
  '(?:đừng|không|chớ) (?:để|được) (?:tin này|tin nhắn này|bài này|bài|tin|nó) (?:bị )?(?:chìm|trôi|đứt|dừng lại)|(?:đứt|phá) chuỗi|(?:đừng|chớ) (?:đọc|coi|xem) (?:rồi|xong) (?:để đó|bỏ qua|im)|(?:bài|tin|clip) (?:này )?(?:sắp|sẽ|chắc) bị (?:xóa|gỡ)',
  '(?:tin|chuyện|vụ|cái)(?: \\p{L}+){0,2} (?:chưa|không) (?:có )?(?:ai|báo nào|nơi nào|đài nào|kênh nào) (?:dám )?(?:đưa|đăng|nói tới|đăng tải)',
)

const PRESS = 'báo chí|báo đài|truyền thông|nhà đài|các báo|tivi|ti vi|tv|báo lớn|báo mạng|truyền hình|nhà báo|báo|đài'
const NOT = 'không|chưa|hổng|hông|chẳng|chả|đâu có|đâu|ko|nào'
const TELL = 'đăng|đưa|nói|lên tiếng|đưa tin|hé răng|nhắc|phản ánh|viết|lên bài'
const THEY =
  'họ|tụi nó|bọn họ|người ta|bên trên|phía trên|cấp trên|nhà nước|chính quyền|bệnh viện|bác sĩ|nhà trường|ngành y|mấy ổng|mấy chỗ \\p{L}+ \\p{L}+|công ty'

/** "Share it with everyone": counts only beside a grave matter told as urgent. */
export const spread = clause(
  '(?:chia sẻ|share|chuyển|chuyển tiếp|gửi|báo)(?: (?:ngay|gấp|liền|tin|bài|này|tiếp|đi|lại)){0,3} (?:cho|tới|đến|để) (?:mọi người|người thân|cả nhà|bạn bè|các mẹ|gia đình|hàng xóm|cộng đồng|ai chưa biết|cứu|bà con|cả xóm|cả làng|cả nhóm|cả lớp|nhóm khác|phụ huynh)(?: (?:biết|tránh|phòng|cùng|ngay|liền|né)){0,2}',
)

/** Signs that people are told to act at once. */
export const urgency = clause(
  'tuyệt đối|ngay|liền|lập tức|coi chừng|kẻo|né|tránh xa|khóa cửa|đừng (?:ăn|uống|mua|ra|cho|để)|đã có (?:người|mấy|\\d+)|hàng (?:chục|trăm)',
)

/** "The press dares not print it", "they keep it from us". */
export const hidden = clause(
  `(?:${PRESS})(?: (?:nào|nhà nước|chính thống|trong nước|lớn|mình|nó|họ|cũng|thì|gì)){0,2} (?:${NOT})(?: (?:có|ai|hề|thấy|báo|nào|cũng)){0,2} (?:dám|được phép|cho|được|ai dám)(?: (?:ai|cho|phép)){0,2} (?:${TELL})`,
  `(?:không|chưa|chẳng|hổng|đâu có) (?:có )?(?:tờ )?(?:báo|đài|kênh|ai)(?: (?:nào|đài|chí))? dám (?:${TELL})`,
  `(?:${PRESS})(?: \\p{L}+){0,2}? (?:im (?:re|ru|bặt|hơi|lặng|thin thít)|lặng thinh|làm ngơ|ngó lơ)`,
  `(?:${PRESS}) bị (?:bịt miệng|bịt|cấm (?:đăng|đưa|nói)|chặn|ép gỡ)`,
  `(?:${THEY}) (?:đang |cố |cố tình |cố ý |đã |vẫn |toàn )?(?:giấu nhẹm|giấu dịch|giấu tin|giấu biệt|giấu không nói|ém nhẹm|ém tin|ém thông tin|ém luôn|ém hết|bưng bít|ỉm đi|bịt tin)`,
  `(?:vụ|tin|chuyện|mà|đang|dịch|thông tin|sự thật)(?: \\p{L}+)? bị (?:bưng bít|ém|giấu nhẹm|bịt|che giấu)`,
  `(?:${THEY}) không (?:muốn|cho|để) (?:mình|dân|bạn|ai|bà con|chúng ta|người dân|mọi người|người bệnh|cô bác) biết`,
)
