// The turns of phrase by which something is hinted and not said. Each needs somebody it is aimed at.

import { clause } from '../clause.ts'

const ALL =
  'ai(?: ở đây)?(?: cũng| chả| chẳng| mà không)?|mọi người|cả \\p{L}+(?: này)?|dân(?: ở đây)?|bà con|các \\p{L}+|anh em|thiên hạ|người (?:trong cuộc|ta)|mấy \\p{L}+'
const KNOW = '(?:(?:cũng|đều|tự|thừa|sẽ|thì) )*(?:biết|hiểu|rõ|thấy|đoán (?:ra|được)|rành)'
const WHAT = '(?:(?:là|nhờ|vì|do|từ|của) )?(?:ai|sao|đâu|gì|thế nào)'

/** "Everyone knows who", "go figure": the reader is to supply what is not said. */
export const unsaid = clause(
  `(?:không|khỏi|chẳng|hổng|ko|miễn)(?: cần)? (?:nói|bàn|hỏi|kể|đoán)(?: (?:ra|tên))?(?: thì)?,? (?:(?:${ALL}) )?${KNOW}(?: ${WHAT})?`,
  `(?:${ALL}) ${KNOW}(?: (?:rồi|cả|hết|quá|đó)){0,2},? (?:(?:nhờ|là|vì|của|do|từ) (?:ai|đâu|sao|gì)|khỏi nói|ai (?:đứng sau|chống lưng)|rồi đó|hết rồi|cả rồi|quá mà)`,
  `(?:ai ở đây|cả \\p{L}+)(?: này)? ${KNOW} (?:rồi|hết|cả)`,
  '(?:thì|xin|cứ|để|mọi người|các \\p{L}+|bà con|ai nấy) tự (?:hiểu|biết|suy|nghĩ|đoán|ngẫm|luận|tìm hiểu|trả lời)(?! trách nhiệm| mình)|tự (?:hiểu|tìm hiểu|suy nghĩ) (?:nha|nhé|nghen|đi|hen|hỉ|ha|thôi)|(?:để|tự)(?: \\p{L}+){0,2} tưởng tượng',
  'hiểu (?:thì |sẽ |được |mới |ngầm |ai nấy )+hiểu|(?:người|kẻ) (?:trong (?:cuộc|ngành)|biết chuyện) (?:tự |thì |sẽ |đều )*(?:biết|hiểu)|để thời gian trả lời|(?:cứ )?thử (?:tra|hỏi|tìm|dò)<50>là (?:ra|biết|thấy|rõ)|(?:ông|bà|anh|chị|cô|sếp)(?: \\p{L}+){1,8}? có vấn đề(?! về| tim| sức)',
  'nói ra (?:thì |lại |sợ |chỉ |cũng )*(?:mất|đụng|động|phiền|mang họa|kẹt|ngại|to chuyện)(?: \\p{L}+)?|(?:không|chẳng|hổng) tiện (?:nói|nêu|kể)|(?:không|khỏi) nói (?:nữa|thêm|tên),? (?:kẻo|sợ|ai|mọi người|tự)|nói tới đó thôi|nói (?:vậy|thế|tới đây) đủ|(?:thôi|mà),? khỏi (?:nói|bàn|kể)',
  '(?:con|cháu|người nhà|em|vợ) ai(?:,? (?:con|cháu) ai)?(?: mà)? (?:vào|vô|được|lên|đậu|làm|chưa|mới|thì)|đừng (?:có )?hỏi (?:vì |tại )?sao|(?:không|đâu|chẳng) phải (?:tự nhiên|ngẫu nhiên|khi không) mà|(?:nhìn|nghe|coi|thấy)(?: \\p{L}+){1,8} (?:là|thì) (?:biết|hiểu) \\p{L}+|thân (?:với|cận) ai (?:thì|là) (?:biết|hiểu)|(?:chỉ )?(?:có )?trời(?: mới)? biết',
)

/** Somebody's back is covered, something is fishy, wait and see. */
export const shadow = clause(
  '(?:ai|người|thế lực|ông nào|sếp nào|ô dù|kẻ|chắc|hẳn|nhờ|có|được)(?: (?:nào|ngầm|đó|to|lớn|phải|ai|có|chắc|đang|người)){0,3} (?:chống lưng|đỡ đầu|đứng sau(?! thành công| ủng hộ)|che chở(?! và)|bảo kê|bao che|nâng đỡ)|(?:chống lưng|đỡ đầu|đứng sau|đằng sau)(?: \\p{L}+){0,2} là ai|(?:ai|gì|thế lực)(?: \\p{L}+)? (?:đằng|phía|đứng) sau',
  '(?:ô dù|dù|ô|gốc|thế lực|hậu thuẫn)(?: \\p{L}+)? (?:to|bự|lớn|khủng|mạnh|ngầm)|con ông cháu cha|c{3,4}|coccc?|con cháu các cụ|sân sau|phe cánh|lợi ích nhóm|cửa sau|tay trong|đi đêm|(?:bàn|cánh) tay (?:nào|ai|lớn|vô hình)(?: \\p{L}+){0,3}',
  'có (?:cái )?gì (?:đó|đấy|ấy)(?: \\p{L}+)? (?:sai sai|sai trái|không ổn|hổng ổn|bất thường|không bình thường|mờ ám|khuất tất|uẩn khúc|lấn cấn|là lạ|kỳ kỳ|kỳ lạ|khó hiểu|đáng ngờ)|(?:sai sai|mờ ám|khuất tất|uẩn khúc)(?: \\p{L}+)? (?:ở|nơi|với|chỗ|trong)(?= )',
  '(?:để|chờ|đợi|ráng chờ|chống mắt)(?: (?:đó|rồi|mà|lên|đấy)){1,3},? (?:xem|coi|biết)|(?:để|chờ|đợi) (?:xem|coi)<60>(?:còn|được bao|(?:tới|đến) (?:khi|chừng) nào)|cứ (?:chờ|đợi)(?: (?:đó|mà|đấy))? (?:xem|coi)|rồi (?:(?:sẽ|cũng|thế nào) )+(?:biết|rõ|thấy|trả giá|(?:tới|đến|có) (?:lúc|ngày))|(?:ngồi|còn \\p{L}+)(?: \\p{L}+){0,3} (?:được bao lâu|được mấy|mấy (?:bữa|ngày)|tới khi nào)|quả báo',
  '(?:bảo sao|hèn (?:chi|gì)|thảo nào|bởi vậy)<60>(?:trúng|thầu|lên|được|không (?:ai|bị)|im|chạy|hoài|mãi|toàn|vẫn)|(?:thân|dính|quen) (?:nhau|với nhau) (?:như|lắm)',
)

const WEALTH =
  'nhà (?:lầu|\\p{L}+ tầng|mặt tiền|vườn)|biệt (?:thự|phủ)|xe (?:hơi|sang|xịn|\\p{L}+ tỷ|mới)|căn (?:nhà|hộ)|(?:lô|miếng|mảnh) đất|du học|tiền tỷ|hàng hiệu|xây|mua|sắm|đổi xe|giàu'
const FAVOUR =
  'trúng|thầu|gói thầu|công trình|dự án|hợp đồng|đất|xe|nhà|biệt (?:thự|phủ)|chức|ghế|du học|thủ khoa|đậu|(?:được )?(?:giao|chọn|duyệt|cấp|nhận|tuyển)|bổ nhiệm|lên (?:chức|phó|trưởng)|thăng (?:chức|tiến)|đề bạt'
const IRONY =
  '(?:giỏi|hay|tài|khéo|lẹ|nhanh|lạ|ngộ|giàu|tình cờ|ngẫu nhiên|trùng hợp|vậy|hoài)(?: (?:ghê|thiệt|thật|quá|dữ|ha|hen|he|hỉ|nhỉ|ta|cà|hết)){1,2}|phép màu|trúng số|bí quyết|biết điều|nhờ (?:ai|đâu)|tài tình|thần (?:kỳ|tốc)'

/** A question or praise about money and luck that already holds its answer. */
export const loaded = clause(
  `(?:lương|thu nhập)<40>(?:mà|sao|lấy đâu)<60>(?:${IRONY}|${WEALTH}|giỏi|tài)(?: [\\p{L}\\d]+){0,3}`,
  '(?:tiền|của|vốn)(?: \\p{L}+){0,3} (?:(?:ở )?đâu ra|ở đâu|đâu mà|từ đâu|mô ra)(?! \\p{L}+ (?:để|sửa|làm))(?: \\p{L}+){0,5}|(?:lấy|kiếm|đào)(?: ở)? ?(?:tiền )?đâu(?: ra)?(?: \\p{L}+){0,2} (?:mà |để )?(?:mua|xây|sắm|cho con)(?: \\p{L}+){0,3}',
  `(?:${FAVOUR})<60>(?:${IRONY})|(?:${WEALTH})<40>(?:chắc|nhờ|hẳn)(?: \\p{L}+){0,2} (?:tiết kiệm|nhặt|lượm|trúng|bán rau|nhịn|chạy xe ôm|lương)(?: \\p{L}+){0,3}`,
  '(?:chắc|hẳn|lại|toàn|đúng là)(?: (?:chỉ|là|do|có|lại|một)){0,3} (?:trùng hợp|tình cờ|ngẫu nhiên|may mắn|số đỏ)|(?:tình cờ|ngẫu nhiên|trùng hợp)(?: (?:ghê|thật|thiệt|quá|hết|ha|nhỉ|á)){1,2}|(?:chắc|hẳn)(?: \\p{L}+){0,2} (?:biết (?:điều|cách)|lo lót|chung chi|quà cáp)',
  '(?:tiền|kinh phí|ngân sách)(?: [\\p{L}\\d]+){0,4}? (?:chạy|đi|chui|rơi|vô|vào|về|bay)(?: (?:đi|vào|vô|về))? (?:đâu|(?:túi|tay) (?:ai|nào))(?: \\p{L}+){0,3}|(?:nằm|là|chắc) ở (?:phong bì|quan hệ)(?: \\p{L}+){0,2}',
  'sao (?:chỉ|mỗi|riêng|toàn|lúc nào cũng|năm nào cũng)<60>(?:được|trúng|không bị|khỏi)<50>(?:vậy|ta|cà|nhỉ|hả|ha)|mà (?:trong sạch|liêm khiết|vô tư|minh bạch|công tâm) thì(?: \\p{L}+){0,4}|(?:đổi|mua|có được)(?: \\p{L}+){0,2} (?:bằng|nhờ) (?:cái )?gì|nhờ (?:ai|đâu|\\p{L}+ gì) (?:thì|mà)(?: \\p{L}+){1,4}',
)

const LETTERS =
  /biet|hieu| ro|thay|tu |nguoi|noi|tuong|van de|thoi gian|lung|dau|dung sau|phia sau|che|bao ke|do |o du|ong chau|cocc|cccc|san sau|phe|nhom|luc|cua sau|tay|di dem|sai sai|on|binh thuong|mo am|tat|khuc|ky|ngo|xem|coi|luong|hop|nhien|ghe|that|thiet|trung |phep|quyet|sao|hen |thao nao| ai|khoi|hoi |ta|nhi|co mat|qua |bang gi|nho /

/** A cheap look at letters without diacritics: false when no hint can be there. */
export function mayHint(bare: string): boolean {
  return LETTERS.test(bare)
}
