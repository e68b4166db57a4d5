// The turns of phrase by which something is hinted and not said.

import { clause } from '../clause.ts'

const NOT = 'không|khỏi|khỏi cần|chẳng|hổng|hông|ko|chả|không cần|chẳng cần|đâu cần'
const ALL =
  'ai cũng|ai ở đây cũng|dân trong xã|cả xã này|ai ai cũng|ai chả|ai mà không|ai mà chẳng|ai chẳng|mọi người|mọi người cũng|mọi người đều|cả xã|cả phường|cả làng|cả xóm|cả cơ quan|cả huyện|cả tỉnh|dân|dân ở đây|bà con|các bác|các bạn|anh em|anh chị em|cả nhà|thiên hạ|người trong cuộc|người trong ngành|người ta|mấy anh|mấy chị|ai|ai hiểu|trời biết đất'
const KNOW = 'biết|hiểu|rõ|thấy|thừa biết|tự biết|tự hiểu|đoán ra|đoán được|rành'
const WHAT =
  'ai|là ai|nhờ ai|vì ai|vì sao|tại sao|sao rồi|do đâu|từ đâu|nhờ đâu|ở đâu|của ai|cái gì|gì|thế nào|phe nào|lý do|chuyện gì|ai đứng sau|ai chống lưng|ra sao'

/** "Everyone knows who", "go figure": the reader is to supply what is not said. Needs a target nearby. */
export const unsaid = clause(
  `(?:${NOT}) nói(?: ra)?(?: thì)?(?: cũng)? ?(?:${ALL})(?: (?:cũng|đều|tự|thừa))? (?:${KNOW})(?: (?:${WHAT}))?`,
  `(?:${ALL})(?: (?:cũng|đều|thì|tự|thừa))? (?:${KNOW})(?: (?:là|rồi|cả|hết|quá|đó|rằng)){0,2},? (?:(?:nhờ|là|vì|của|do|từ) (?:ai|đâu|sao|gì)|khỏi nói|khỏi cần nói|ai đứng sau|ai chống lưng|rồi đó|rồi đấy|hết rồi|cả rồi|quá mà)`,
  `(?:ai ở đây|dân trong xã|cả xã|cả cơ quan|cả phường)(?: này)?(?: cũng| đều)? (?:${KNOW}) (?:rồi|hết|cả|tỏng)`,
  `(?:khỏi|không cần|chẳng cần|miễn) (?:nói|bàn|hỏi|kể|giải thích|đoán)(?: ra)?(?: thì)?(?: (?:cũng|ai cũng|mọi người|mọi người cũng))? (?:biết|hiểu|rõ|thấy)`,
  '(?:thì|xin|cứ|nên|để|mọi người|các bác|bà con|ai cũng|anh em|các bạn|cả nhà|ai nấy|chắc)(?: ai)? tự (?:hiểu|biết|suy|suy ra|suy nghĩ|nghĩ|ngẫm nghĩ|đoán|ngẫm|luận|suy luận|rút ra|đánh giá|trả lời)(?! trách nhiệm| mình)|tự hiểu (?:nha|nhé|nghen|nghe|đi|hen|hỉ|heng|ha|thôi)',
  'ai hiểu (?:thì |sẽ |được |mới )+hiểu|hiểu (?:thì|sẽ|ai nấy|ngầm) (?:sẽ )?hiểu|(?:người|kẻ) (?:trong cuộc|biết chuyện|trong ngành) (?:tự |thì |sẽ |đều |tự khắc )*(?:biết|hiểu|rõ)',
  '(?:để|cứ|thôi để|mọi người|tự)(?: (?:mọi người|các bác|ai|bà con|cứ)){0,2} (?:tưởng tượng|tự tìm hiểu|tìm hiểu đi)|tự tìm hiểu (?:đi|nha|nhé)|để thời gian trả lời|(?:thử|cứ|cứ thử) (?:tra|hỏi|tìm|đếm|dò)<50>là (?:ra|biết|thấy|rõ|lòi)|(?:ông|bà|anh|chị|cô|thầy|sếp)(?: \\p{L}+){1,8}? có vấn đề(?! về| tim| sức| tiêu)',
  '(?:ngầm|ngẫm) (?:hiểu|ra) (?:là |với nhau )?(?:ai|vì sao|tại sao|chuyện gì|nha|nhé)',
  'nói ra (?:thì |lại |sợ |chỉ |cũng )*(?:mất (?:hay|vui|lòng)|đụng chạm|động chạm|phiền|mang họa|kẹt|rách việc|ngại|không hay|to chuyện)|(?:không|chẳng|hổng) tiện (?:nói|nêu|kể)(?: ra| tên| rõ)?|(?:thôi )?(?:không|khỏi|chẳng) nói (?:nữa|thêm|tên|ra)(?: đâu)?,? (?:kẻo|sợ|ai|mọi người|tự)|nói tới đó thôi|nói (?:vậy|thế|tới đây) (?:thôi|đủ)(?: hiểu| rồi)?|(?:dừng|nói) (?:ở|tới|đến) (?:đây|đó) (?:thôi|được rồi)',
  '(?:con|cháu|người nhà|em|vợ|chồng|dâu|rể) ai(?:,? (?:con|cháu|người nhà|em|vợ|chồng|dâu|rể) ai)?(?: mà)? (?:vào|vô|được|lên|đậu|làm|chưa|mới|thì|ai)|(?:con|cháu|người nhà) của ai thì|đừng (?:có )?hỏi (?:vì sao|tại sao|sao)|(?:không|đâu|chẳng) phải (?:tự nhiên|ngẫu nhiên|tự dưng|khi không) mà|tự (?:nhiên|dưng) (?:đâu|mà)(?: \\p{L}+){0,3} (?:được|có)|(?:nhìn|nghe|coi|xem|thấy)(?: \\p{L}+){1,8} là (?:biết|hiểu) (?:ai|liền|ngay|thanh tra|tại sao|vì sao|sao|cái gì|chuyện|nhờ)|thân (?:với|cận) ai (?:thì|là) (?:biết|hiểu)|(?:thôi|mà thôi),? khỏi (?:nói|bàn|kể)',
  'chỉ (?:có )?(?:trời|ông trời) (?:biết|mới biết)|trời biết đất biết|có (?:trời|chúa|mấy sếp) mới biết',
)

/** Somebody's back is covered, something is fishy, wait and see. Needs a target nearby. */
export const shadow = clause(
  '(?:ai|người|có người|có ai|được ai|thế lực(?: nào| ngầm)?|ông nào|sếp nào|ô dù|kẻ|chắc|hẳn|nhờ|có|được)(?: (?:đó|to|lớn|ở trên|nào|phải|ai|chắc|đang|người)){0,3} (?:chống lưng|đỡ đầu|đứng sau|che chở|bảo kê|bao che|bật đèn xanh|chống lưng cho|nâng đỡ)|(?:chống lưng|đỡ đầu|đứng sau|sau lưng|đằng sau)(?: (?:cho|của|ông|bà|họ|ổng|bả|vụ|này|là|lưng)){0,3} (?:ai|là ai|có ai|người nào|thế lực)',
  '(?:ô dù|dù|ô|gốc|cây dù|cái dù|cái ô|cái bóng|chỗ dựa|hậu thuẫn|thế lực)(?: (?:của \\p{L}+|này|đó))? (?:to|bự|lớn|khủng|chắc|mạnh|vững|ngầm|cứng)|(?:con ông cháu cha|cccc|coccc|cocc|con cháu các cụ|sân sau|phe cánh|lợi ích nhóm|bàn tay vô hình|thế lực ngầm|thế lực đứng sau|cửa sau|tay trong|đi đêm)',
  'có (?:cái )?gì (?:đó|đấy|ấy|đâu)(?: \\p{L}+)? (?:sai sai|sai trái|không ổn|hổng ổn|không bình thường|bất thường|mờ ám|khuất tất|uẩn khúc|lấn cấn|là lạ|lạ lắm|kỳ kỳ|kỳ lạ|khó hiểu|đáng ngờ|không đúng|cấn cấn|ám muội)|(?:sai sai|mờ ám|khuất tất|uẩn khúc|đáng ngờ)(?: (?:sao|thế nào|kiểu gì))?(?: (?:ấy|đó|á|rồi))? (?:ở|nơi|với|chỗ|trong) ',
  '(?:để|chờ|đợi|ráng chờ|chống mắt)(?: (?:đó|rồi|mà|lên|đấy)){1,3},? (?:xem|coi|sẽ biết|sẽ rõ|mà xem|mà coi)|cứ (?:chờ|đợi)(?: (?:đó|mà|đấy))? (?:xem|coi)|rồi (?:sẽ|cũng|cũng sẽ|thế nào cũng) (?:biết|rõ|thấy|trả giá|lãnh đủ|tới lúc|đến lúc|tới ngày|đến ngày|có ngày)|rồi (?:tới|đến|có) ngày',
  '(?:bàn tay|cánh tay|cái bóng) (?:nào|ai|ai đó|lớn|của ai)(?: đó)? (?:che|nâng|đẩy|dàn xếp|chống|lo|sắp xếp)(?: cho)?|(?:ông trời|trời) có mắt|(?:quả báo|nhân quả|gieo gió)(?: \\p{L}+){0,4}',
  '(?:ai|gì|thế lực nào)(?: (?:ở|là|đứng))? (?:đằng|phía|đứng) sau(?: (?:vậy|thế|đó|ta|không|đây|lưng))?|(?:bảo sao|hèn chi|hèn gì|thảo nào|bởi vậy|chả trách|trách gì)<60>(?:trúng|thầu|lên|được|không (?:ai|bị)|chẳng ai|im|chạy|hoài|mãi|cứ|toàn|vẫn)|(?:thân|thân thiết|dính|quen) (?:nhau|với nhau) (?:như|lắm)',
  '(?:ngồi (?:được )?(?:ghế|cái ghế|chỗ đó)|còn (?:ngồi|vênh|nhởn nhơ|ung dung|cười|bảnh|lên mặt|hống hách))(?: \\p{L}+){0,4} (?:bao lâu|được bao|mấy (?:bữa|ngày|hôm|tháng)|tới khi nào|đến bao giờ)',
)

const WEALTH =
  'nhà (?:lầu|ba tầng|mấy tầng|\\d tầng|cao tầng|mặt tiền|vườn|đất)|biệt thự|biệt phủ|xe (?:hơi|sang|xịn|ba tỷ|tiền tỷ|bạc tỷ|mới|\\d+ tỷ|mer|lexus|bmw)|căn nhà|căn hộ|lô đất|miếng đất|mảnh đất|đất|du học|đi nước ngoài|đi mỹ|tiền tỷ|hàng hiệu|xây nhà|xây|mua|sắm|đổi xe|lên đời|giàu'
const ENVY =
  '(?:giỏi|hay|tài|khéo|lẹ|nhanh|lạ|ngộ|giàu|may|phục|kỳ)(?: (?:ghê|thiệt|thật|quá|dữ|lắm|ha|hen|hén|he|hỉ|hè|nhỉ|ta|cà|chưa)){1,2}|tài tình|kỳ diệu|thần kỳ|thần tốc'

/** A question about money or luck that already holds its answer. Needs a target nearby. */
export const loaded = clause(
  `(?:lương|thu nhập|đồng lương)(?: [\\p{L}\\d]+){0,5}? (?:mà|sao|thì|vậy mà|thế mà|lấy đâu)(?: [\\p{L}\\d]+){0,8}? (?:${ENVY}|${WEALTH}|giỏi|hay|tài|giàu)(?: [\\p{L}\\d]+){0,3}`,
  '(?:tiền|của|vốn|tiền bạc|tiền của)(?: \\p{L}+){0,3} (?:đâu ra|ở đâu|đâu mà|từ đâu|đâu ra mà|ở mô|mô ra)(?! \\p{L}+ (?:để|sửa|làm đường))(?: \\p{L}+){0,5}',
  '(?:lấy|kiếm|đào)(?: ở)? ?(?:đâu ra|tiền đâu|đâu|mô)(?: ra)?(?: (?:tiền|nhiều|lắm|vậy)){0,2} (?:mà |để )?(?:mua|xây|sắm|tiền|cho con|đi)(?: \\p{L}+){0,3}',
  `(?:trúng thầu|thắng thầu|được giao|được chọn|được duyệt|được cấp|bổ nhiệm|lên (?:chức|phó|trưởng|giám|chủ)|thăng chức|thăng tiến|đề bạt|quy hoạch|cất nhắc)<60>(?:${ENVY}|trùng hợp|tình cờ|ngẫu nhiên|nhờ ai|nhờ đâu|nhờ cái gì|vì sao thì|tại sao thì)(?: (?:thôi|ha|nhỉ|ta|ghê|quá|thật|ấy mà))?`,
  `(?:trúng|thầu|gói thầu|công trình|dự án|hợp đồng|đất|lô đất|xe|nhà|biệt thự|biệt phủ|chức|ghế|du học|được nhận|được tuyển|thủ khoa|đậu|máy móc|giá)<70>(?:${ENVY}|phép màu|phép tiên|có phép|chắc trúng số|trúng số|bí quyết|biết điều|vậy ta|hay ta|ha ta|ghê ta|dữ ta|hoài ta|quá ta|lạ nhỉ|hay nhỉ|tài nhỉ|giỏi nhỉ)`,
  '(?:tiền|kinh phí|ngân sách|phần còn lại|chênh lệch)(?: [\\p{L}\\d]+){0,4}? (?:chạy|đi|chui|rơi|vô|vào|về|bay)(?: (?:đi|vào|vô|về))? (?:đâu|túi ai|về đâu|tay ai|túi nào)(?: (?:thì|chắc|ai|hết|rồi)){0,3}',
  '(?:bí quyết|mấu chốt|vấn đề|lý do|câu trả lời)(?: \\p{L}+){0,2} (?:nằm ở|là ở|chắc ở|ở) (?:phong bì|cái bì|chỗ nào|đâu|quan hệ|tiền)(?: \\p{L}+){0,3}|(?:chắc|hẳn)(?: \\p{L}+){0,2} (?:biết điều|biết cách|biết đường|lo lót|chung chi|cúng|quà cáp|phong bì)(?: \\p{L}+){0,3}',
  '(?:chắc|chắc là|hẳn là|chắc lại|lại|toàn|đúng là)(?: (?:chỉ|là|do|có|sự|lại|một)){0,3} (?:trùng hợp|tình cờ|ngẫu nhiên|may mắn|số đỏ)(?: (?:thôi|ha|nhỉ|ta|ngẫu nhiên|kỳ lạ|hết|cả))*',
  '(?:tình cờ|ngẫu nhiên|trùng hợp)(?: (?:ghê|thật|thiệt|quá|hết|làm sao|ha|he|nhỉ|á|thay|kỳ lạ|nữa|dữ)){1,2}',
  `(?:${WEALTH})<40>(?:chắc|nhờ|hẳn)(?: \\p{L}+){0,2} (?:tiết kiệm|nhặt được|lượm được|trúng số|bán rau|nuôi heo|nhịn ăn|tiền ăn sáng|chạy xe ôm|chăn gà|buôn chổi|lương)(?: \\p{L}+){0,3}`,
  'sao (?:chỉ|mỗi|riêng|toàn|lúc nào cũng|cứ|năm nào cũng)(?: có)?<60>(?:được|trúng|không bị|khỏi)<50>(?:vậy|ta|cà|nhỉ|hả|ha|he)|mà (?:trong sạch|liêm khiết|trong sáng|vô tư|khách quan|minh bạch|công tâm) thì(?: \\p{L}+){0,4}|(?:đổi|mua|kiếm|có được)(?: \\p{L}+){0,2} (?:bằng|nhờ) (?:gì|cái gì|giá nào)',
  'nhờ (?:ai|đâu|cái gì|tài cán gì|phép gì) (?:thì|mà) (?:ai cũng|mọi người|cả|dân|ai|các|tự|khỏi)(?: \\p{L}+){0,3}',
)

const LETTERS =
  /biet|hieu| ro|tu |nguoi trong|noi ra|tien |chong lung|do dau|dung sau|che cho|o du|dang sau|con ong|cocc|san sau|phe canh|loi ich nhom|the luc|cua sau|tay trong|di dem|sai sai|khong on|binh thuong|mo am|khuat tat|uan khuc|kho hieu|dang ngo|xem|coi|luong|dau ra|dau ma|trung hop|tinh co|ngau nhien|nho |bao lau|may bua|ghe|thiet|that|trung |phep|bi quyet|biet dieu|bao sao|hen |thao nao| ai|ta$| ta[ ?.!]|khoi|dung hoi|tu nhien|day sau|phia sau|nhi|tuong tuong|tim hieu|van de|thoi gian|tra |thu |ban tay|co mat|qua bao|nhan qua|sao (?:chi|moi|rieng|toan|luc|cu|nam)|ma (?:trong|liem|vo tu|khach|minh|cong)|bang (?:gi|cai)/

/** A cheap look at letters without diacritics: false when no hint can be there. */
export function mayHint(bare: string): boolean {
  return LETTERS.test(bare)
}
