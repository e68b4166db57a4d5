// Alarms without any source, not even "nghe nói": wordings that recur in old rumours, by topic.

import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { FORWARD, SHARE } from '../shared/context/sharing-verbs.ts'

const ILLNESS =
  'ung thư|khối u|tiểu đường|tim mạch|đột quỵ|tai biến|(?:cao )?huyết áp|viêm gan|suy thận|sỏi thận|gút|hen|covid|' +
  'cúm|sốt xuất huyết|lao|hiv|thoái hóa|thoát vị|(?:bách|trăm|mọi) bệnh|vô sinh|dịch|virus|bệnh'
const GRAVE = ILLNESS.replace(/\|bệnh$/, '')
const REMEDIES =
  'tập|vỗ|bấm|nhịn|nấu|giã|sắc|chanh|uống|ăn|ngậm|nhai|đắp|bôi|xông|xoa|bài thuốc|lá|nước|thuốc nam|rễ|hạt|tinh dầu|dùng'
const HEALING_WORDS =
  '(?:khỏi|hết|chữa|trị|dứt|tiêu|diệt|kháng|tan|sạch|đẩy lùi|lành|ngừa)' +
  '(?: (?:khỏi|được|hết|sạch|dứt điểm|điểm|tận gốc|luôn|hẳn|hoàn toàn|cả|căn|tế bào|chứng)){0,4}'

const CURES = '(?:chữa|trị|điều trị)(?: (?:khỏi|dứt|dứt điểm|tận gốc|bách|hết|hẳn|hoàn toàn)){1,3}|khỏi hẳn|dứt điểm'
const PROMISE =
  'cam kết|đảm bảo|bảo đảm|hoàn tiền|100 ?%|gia truyền|trong (?:vòng )?\\d+ (?:ngày|tuần|tháng)|ib|inbox|' +
  'đặt (?:hàng|mua)|ship'

/** Matches claims that a food or herb cures a grave illness. */
export const CURE_CLAIM = createClausePattern(
  `(?:${REMEDIES})<60>(?:${[
    `(?:là|thì|sẽ|cũng|được|đã|chữa|trị)(?: (?:là|đã|có thể|sẽ))? ${HEALING_WORDS} (?:${GRAVE})`,
    `(?:chữa|trị) (?:khỏi|dứt|dứt điểm|tận gốc|hết) (?:${GRAVE})`,
    `(?:diệt|giết|tiêu diệt|đánh tan|đẩy lùi) (?:tế bào )?(?:${GRAVE})`,
    `(?:hết|khỏi|dứt)(?: hẳn)? (?:${GRAVE})<30>(?:khỏi|bỏ|không cần|ngưng)(?: \\p{L}+){0,2}` +
      ' (?:thuốc|hóa trị|xạ trị|mổ|bác sĩ|viện)',
    '(?:là|thì|sẽ) (?:kháng|khỏi|hết|diệt|trị|chữa) (?:được hết|hết|sạch|luôn|100%|bách bệnh)',
    // The illness may be in the sentence before; what counts is the promise to do without the hospital.
    '(?:là|thì|cũng) (?:khỏi|hết|dứt|lành)(?: (?:hẳn|ngay|liền|luôn|sạch|trơn|bệnh)){1,2},? (?:\\p{L}+ ){0,2}?' +
      '(?:không|khỏi|chẳng|chả|đừng|nỏ)(?: (?:cần|phải|có|thèm)){0,2}(?: (?:đi|vào|vô|tới|lên|ra|uống|mua|mổ|gặp)){0,2}' +
      ' (?:viện|bệnh viện|bác sĩ|thuốc tây|trạm xá|thuốc thang)',
    '(?:đi|ra|vô|vào|xuống|lên|về) (?:chụp|khám|siêu âm|xét nghiệm|thử máu|tái khám)(?: (?:lại|phim|viện)){0,2}' +
      '(?: (?:thì|là|thấy|ra|nó|u)){0,2} (?:sạch|hết (?:sạch|trơn|u|bệnh|hẳn)|tan|biến mất|xẹp|âm tính|không còn|chẳng còn)',
    `(?:(?:là|thì|sẽ|làm) (?:tế bào |khối u |căn )?(?:${GRAVE})(?: \\p{L}+){0,2}?|` +
      `(?:${GRAVE})(?: \\p{L}+){0,4}? (?:cũng|sẽ|tự)) (?:chết|khỏi|tan|hết|biến mất|lành|tiêu|teo)`,
  ].join('|')})`,
  `(?:${GRAVE})<60>(?:${REMEDIES})<60>(?:là|thì|cũng|sẽ|đều) (?:khỏi|hết|lành|dứt|tan|xẹp|hạ (?:liền|ngay|sốt)|` +
    'bỏ(?: được)?(?: luôn)? thuốc)',
  // A cure for sale: any remedy with a promise or an offer next to it.
  `(?:${CURES}) (?:bệnh )?(?:${GRAVE})<60>(?:${PROMISE})|(?:${PROMISE})<60>(?:${CURES}) (?:bệnh )?(?:${GRAVE})`,
  `(?:${GRAVE}|đau tim|co giật)<20>(?:cứ|chỉ cần|thì)<50>(?:là|thì) (?:hết|khỏi|qua|tỉnh)`,
)

/** Matches alarms about banks, children, illness, food, medicine, water and money. */
export const ALARM_CLAIM = createClausePattern(
  '(?:ngân hàng|nhà băng|quỹ tín dụng)<40>(?:phá sản|vỡ nợ|sắp sập|sập rồi|' +
    'mất (?:khả năng )?(?:thanh khoản|chi trả|thanh toán)|hết tiền|ôm tiền|sắp đóng cửa)|' +
    'rút(?: hết)? tiền (?:ngay|liền|gấp|lẹ|mau)<60>(?:ngân hàng|kẻo|quỹ)',
  '(?:nhóm|bọn|tụi|xe|người|đối tượng|kẻ|có đứa|phụ nữ|đàn ông|thanh niên)<60>' +
    '(?:bắt cóc|(?:bắt|dụ)(?: dỗ)? (?:trẻ|con nít|mấy đứa|em bé|học sinh)|mổ (?:lấy )?(?:nội tạng|thận)|thôi miên|' +
    'bỏ bùa|(?:chụp|đánh|xịt) thuốc mê)|bắt cóc (?:trẻ|con nít|học sinh)<40>(?:đang|xuất hiện|khắp|tràn|ở cổng|quanh)',
  '(?:bệnh|dịch|virus|cúm) (?:lạ|mới|bí ẩn)<80>(?:chết|mất|lây|lan|nhập viện|tử vong|co giật|xuống tới)',
  '(?:vắc xin|vaccine|thuốc chích|chích|tiêm|(?:uống|ăn)(?! (?:rượu|bia|nhậu)))<60>(?:vô sinh|khỏi có con|không (?:có|sinh) con|tê liệt|' +
    'bại liệt|đột tử|tự kỷ|chậm phát triển|chip|chết người|là chết(?! mê| thèm))',
  '(?:thịt|gạo|rau|cá|tôm|mắm|sữa|trứng|trái cây|nước|bún|bánh|mực|thuốc|kẹo|đồ ăn)<50>' +
    '(?:nhiễm|tẩm|bơm|ướp|ngâm|trộn|pha|có|chứa) (?:\\p{L}+ )?(?:sán|hóa chất|độc|thủy ngân|trừ sâu|chất (?:cấm|gây)|' +
    'giòi|ký sinh trùng|virus|chì|ma túy)<60>(?:hết (?:trơn|rồi|sạch)|ung thư|đừng \\p{L}+|chết|ngộ độc|cả chợ|' +
    'tràn lan|đã có|chui|vô sinh|ai (?:uống|ăn) cũng)|ký sinh trùng chui|' +
    '(?:có|chứa|trộn|dính|nhiễm) (?:máu )?(?:nhiễm )?(?:hiv|aids)<60>(?:chia sẻ|mà giấu|đừng|tránh|hạn chế)|' +
    '(?:gạo|trứng|sữa|thịt)(?: \\p{L}+)? (?:giả|nhựa)<60>(?:tràn|hỏng|hư|ung thư|chết)|' +
    '(?:ăn|uống)(?: \\p{L}+){1,4} (?:với|cùng|chung)<50>(?:chết (?:tại|liền|ngay|người|tươi)|đột tử|tử vong)',
  '(?:sắp|chuẩn bị|tháng \\p{L}+) đổi tiền|' +
    '(?:động đất|sóng thần|mưa axit|bão mặt trời|bão từ|tận thế|thiên thạch)<60>' +
    '(?:sẽ|sắp|tối nay|đêm nay|ngày mai|quét qua)|' +
    '(?:rằm|đêm nay|tối nay|tuần \\p{L}+|tháng \\p{L}+|ngày \\d+)<40>(?:động đất|sóng thần|tận thế|siêu bão)|' +
    '(?:thầy|cô đồng|(?:nhà|bà) (?:tiên tri|ngoại cảm)|chiêm tinh)(?: \\p{L}+){0,6}? (?:phán|đoán|nói|bấm quẻ)<60>' +
    '(?:động đất|sóng thần|tận thế|chiến tranh|dịch|lũ|chìm|bão)',
  '(?:tối|đêm|khuya) nay<40>(?:đê|đập|hồ|cầu)<20>(?:vỡ|sập|xả)|' +
    '(?:đê|đập|thủy điện|cống|xả lũ|nước|lũ|bão)<60>(?:sắp vỡ|vỡ rồi|lên \\d+ ?(?:m|mét)|đêm nay|tối nay|' +
    'khuya \\p{L}+|trong đêm|ập)<50>(?:chạy|di tản|sơ tán|dọn|lên (?:chùa|đồi|cao)|trữ (?:nước|gạo|đồ))',
)

const INSIDER =
  '(?:bạn|người (?:quen|nhà|thân)|bà con|họ hàng|(?:anh|chị|em|ông|bà) \\p{L}+|cô|dì|cậu|chú|bác(?! sĩ)|cháu|đứa \\p{L}+|' +
  'chồng|vợ|má|mẹ|ba|bố|hàng xóm|em|học trò)(?: \\p{L}+){0,6}? (?:làm|công tác|trực|bên|ở|trong|trên|gần)' +
  '(?: \\p{L}+){0,4}? (?:viện|y tế|ngân hàng|công an|ủy ban|tỉnh|huyện|quận|xã|phường|trung ương|bộ|sở|đài|báo|' +
  'quân đội|hải quan|thủy điện|thuế|điện lực|cấp nước|nhà máy|ngành|trường|siêu thị|lò mổ|đó|đập|trạm|quỹ|chợ)' +
  '(?: \\p{L}+){0,5}?'

/** Matches "a friend who works at the hospital says …": a source that nobody can ask. */
export const ACQUAINTANCE_SOURCE = createClausePattern(
  'nghe (?:(?!bác sĩ|thầy|cô giáo|hiệu|trưởng|tổ|loa|đài|ti ?vi|tv|thời sự|truyền hình|cán bộ|công an|tin|lời|thêm|tiếng|rõ)\\p{L}+ ){2,6}(?:nói|bảo|kể|đồn|kháo|kêu|biểu|mách)|' +
    '(?:mấy|có) (?:o|bà|chị|ông|anh|cô|mệ|mụ|dì|mẹ|bác|người|đứa|tay)(?: \\p{L}+){0,4}? (?:nói|kể|đồn|kháo|' +
    'mách|bảo nhau|rỉ tai|xì xầm|xì xào)|' +
    // Somebody named by a trade alone: nobody can ask them.
    '(?:con nhỏ|con bé|con em|thằng nhỏ|thằng em|thằng bạn|bà|chị|ông|anh|cô|chú|cậu|dì|mụ|o|mệ|thím|bác|đứa|mấy đứa|mối|mấy mối)' +
    ' (?:bán|chạy|lái|buôn|giao|bỏ|phụ|xe ôm|tài xế|lơ xe|shipper|thợ|hàng xóm|hàng nước|chủ quán)(?: (?!nói|kể)\\p{L}+){0,4}?' +
    ' (?:nói|kể|bảo|kêu|mách|đồn|rỉ tai|biểu)(?! (?:chuyện|cười|tục|nhỏ nhẹ|thách|giá|ngọt|nhiều|năng|cho))|' +
    '(?:hóng|nghe|lấy tin) (?:được )?từ \\p{L}+|có chân trong(?: \\p{L}+){1,3} rỉ tai|' +
    'theo (?:\\p{L}+ ){1,3}(?:em|mình|tui|tôi) (?:làm|chạy|trực|ở)(?: \\p{L}+){1,4}|' +
    '(?:chưa|không) (?:thấy|có) (?:báo|đài)(?: \\p{L}+)? (?:đưa|đăng|nói)|(?:ở|trong) (?:trạm|viện|xã|tỉnh) nói nhỏ|' +
    'nguồn(?: tin)? ?:? ?(?:từ )?(?:(?:anh|chị|ông|bà|em|cô|chú|bác|thằng|con|đứa) )?(?:bạn|người)(?! (?:phát ngôn|đại diện|đứng đầu|dân|bệnh))|' +
    `${INSIDER} (?:kể|nói|bảo|báo|nhắn|gọi|cho (?:biết|hay)|kêu|xác nhận|mách|dặn)`,
)

/** Matches "… whispers": the following statement is a rumour on any topic. */
export const INSIDER_WHISPER = createClausePattern(`${INSIDER} (?:tiết lộ|rỉ tai|nói nhỏ|hé lộ|bật mí)`)

const PASSES_ON = `${SHARE}|${FORWARD}|chuyển|gửi|lan truyền`

/** Matches chain letters: "forward to at least ten groups", "read it before it is taken down". */
export const CHAIN_LETTER = createClausePattern(
  `(?:${PASSES_ON})(?: \\p{L}+){0,3} (?:cho|đến|tới|vào|qua) (?:(?:ít nhất|tối thiểu|đủ|thêm) (?:\\d{1,3} )?` +
    '(?:nhóm|người|bạn)|(?:\\d{1,3}|mười|chục|hai mươi) (?:nhóm|người (?:bạn|khác|thân|quen|nữa)|bạn|group))|' +
    `(?:${PASSES_ON}) (?:tin|bài|thư) này (?:cho|tới|đến) \\d{1,3}`,
  `(?:lưu|đọc|coi|xem|${SHARE}|tải)(?: \\p{L}+){0,5}? (?:kẻo|trước khi|không thôi|coi chừng|lỡ)` +
    '(?: \\p{L}+){0,4} (?:xóa|gỡ|bay màu|chặn)|' +
    '(?:đừng|không|chớ) (?:để|được) (?:tin|tin nhắn|bài|nó)(?: này)?(?: bị)? (?:chìm|trôi|đứt|dừng)|' +
    '(?:đứt|phá) chuỗi|(?:đừng|chớ) (?:đọc|xem) (?:rồi|xong) (?:để đó|bỏ qua|im)|' +
    '(?:bài|tin|clip)(?: này)? (?:sắp|sẽ|chắc) bị (?:xóa|gỡ)',
  '(?:tin|chuyện|vụ)(?: \\p{L}+){0,2} (?:chưa|không) (?:có )?(?:ai|\\p{L}+ nào) (?:dám )?(?:đưa|đăng)',
)

/** Matches "share it with everyone". Counts only with a grave and urgent topic. */
export const SHARE_CALL = createClausePattern(
  `(?:${PASSES_ON}|báo)(?: \\p{L}+){0,3}? (?:cho|tới|đến|để) (?:mọi người|người thân|cả \\p{L}+|bạn bè|các mẹ|gia đình|` +
    'hàng xóm|cộng đồng|ai chưa biết|cứu|bà con|nhóm khác|phụ huynh)(?: (?:biết|tránh|phòng|ngay|liền))?',
)

/** Matches urging to pass it on or to act upon it: rumours with it do more harm. */
export const URGING = createClausePattern(
  `(?:${PASSES_ON}|nhắn|báo|loan)(?: \\p{L}+){0,3}? (?:cho|tới|đến|qua|sang|vào|cứu|giúp|giùm)|kẻo|rút (?:hết|tiền|đi|ngay|lẹ)|` +
    '(?:mua|bán|trữ|đổi|đổ|chạy|gom|lo|cắt)(?: \\p{L}+){0,4} (?:ngay|liền|gấp|lẹ|đi|trước|mau|hôm nay)|' +
    'đừng (?:cho|ai|đi|mua|ăn|uống|qua|dùng|để|gửi)',
)

/** Matches calls to act immediately. */
export const URGENCY_SIGNS = createClausePattern(
  'tuyệt đối|ngay|liền|lập tức|coi chừng|kẻo|tránh xa|khóa cửa|đừng \\p{L}+|đã có|hàng (?:chục|trăm)',
)

const PRESS = '(?:báo(?: (?:chí|đài|lớn|mạng))?|đài|truyền thông|nhà (?:đài|báo)|tivi|tv)'
const HIDE = '(?:giấu (?:nhẹm|dịch|tin|biệt|không)|ém (?:nhẹm|tin|luôn|đi)|bưng bít|bịt tin)'

/** Matches claims of silence: "the press dares not print it". */
export const PRESS_SILENCE = createClausePattern(
  `${PRESS}(?: \\p{L}+){0,2} (?:không|chưa|hổng|hông|chẳng|đâu có|đâu|ko|nào)(?: \\p{L}+){0,2}?` +
    ' (?:dám|được phép|cho)(?: \\p{L}+){0,2}? (?:đăng|đưa|nói|lên|viết|nhắc|hé)|' +
    `(?:không|chưa|chẳng)(?: \\p{L}+){0,2} ${PRESS}(?: nào)? dám (?:đăng|đưa|nói|lên|viết)`,
  `${PRESS}(?: \\p{L}+){0,2}? (?:im (?:re|ru|bặt|lặng|hơi)|lặng thinh|làm ngơ)|${PRESS} bị (?:bịt|cấm|chặn)`,
)

/** Matches "they hide it from us". Counts only with a topic that people care about. */
export const HIDDEN_FROM_PEOPLE = createClausePattern(
  '(?:tụi nó|người ta|trên|nhà nước|chính quyền|bệnh viện|bác sĩ|(?:nhà )?trường|mấy ổng|công (?:ty|an)|' +
    `xã|phường)(?: \\p{L}+)? (?:${HIDE}|im (?:luôn|re|ru|bặt)|ỉm|giấu)|họ (?:${HIDE}|giấu)|đang che|` +
    'mà (?:họ|tụi (?:nó|nớ)|bọn (?:nó|họ)|người ta|ngta|ổng|mấy ổng|trên|xã|viện|nhà nước|cứ|vẫn|đang|ai cũng)' +
    `(?: (?:cứ|vẫn|lại|đang|đều)){0,2} giấu(?! (?:vợ|chồng|con|mẹ|má|nhà|cha))|` +
    `bị xóa (?:khắp|hết|sạch)|(?:vụ|tin|chuyện|mà|đang|sự thật) bị (?:${HIDE}|che giấu)|` +
    'không (?:\\p{L}+ ){0,2}?(?:muốn|cho|để) (?:mình|dân|ai|bà con|người (?:dân|bệnh)|mọi người|cô bác) biết',
)
