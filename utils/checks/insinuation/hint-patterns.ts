// Phrases that hint at something without saying it. Each counts only when aimed at somebody.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { CHIEFS } from '../shared/context/titles.ts'

const ALL =
  'ai(?: ở đây)?(?: cũng| chả| chẳng| mà không)?|mọi người|cả \\p{L}+(?: này)?|dân(?: ở đây)?|bà con|các \\p{L}+|' +
  'anh em|thiên hạ|người (?:trong cuộc|ta)|mấy \\p{L}+'
const KNOW = '(?:(?:cũng|đều|tự|thừa|sẽ|thì) )*(?:biết|hiểu|rõ|thấy|đoán (?:ra|được)|rành)'
const WHAT = '(?:(?:là|nhờ|vì|do|từ|của) )?(?:ai|sao|đâu|gì|thế nào)'

/** Matches "everyone knows who", "go figure": the reader has to supply the unsaid part. */
export const UNSAID_HINT = createClausePattern(
  `(?:không|khỏi|chẳng|hổng|ko|miễn)(?: cần)? (?:nói|bàn|hỏi|kể|đoán)(?: (?:ra|tên))?(?: thì)?,? (?:(?:${ALL}) )?` +
    `${KNOW}(?: ${WHAT})?`,
  `(?:${ALL}) ${KNOW}(?: (?:rồi|cả|hết|quá|đó)){0,2},? (?:(?:nhờ|là|vì|của|do|từ) (?:ai|đâu|sao|gì)|khỏi nói|` +
    'ai (?:đứng sau|chống lưng)|rồi đó|hết rồi|cả rồi|quá mà)',
  `(?:ai ở đây|cả \\p{L}+)(?: này)? ${KNOW} (?:rồi|hết|cả)`,
  '(?:thì|xin|cứ|để|mọi người|các \\p{L}+|bà con|ai nấy) tự (?:hiểu|biết|suy|nghĩ|đoán|ngẫm|luận|tìm hiểu|trả lời)' +
    '(?! trách nhiệm| mình)|tự (?:hiểu|tìm hiểu|suy nghĩ) (?:nha|nhé|nghen|đi|hen|hỉ|ha|thôi)|' +
    '(?:để|tự)(?: \\p{L}+){0,2} tưởng tượng',
  'hiểu (?:thì |sẽ |được |mới |ngầm |ai nấy )+hiểu|' +
    '(?:người|kẻ) (?:trong (?:cuộc|ngành)|biết chuyện) (?:tự |thì |sẽ |đều )*(?:biết|hiểu)|để thời gian trả lời|' +
    '(?:cứ )?thử (?:tra|hỏi|tìm|dò)<50>là (?:ra|biết|thấy|rõ)|hỏi<30>là ai<10>biết|' +
    'ai \\p{L}+ (?:rồi|thì) (?:sẽ |tự )?(?:hiểu|biết|rõ)|thế nào(?: thì)? đoán xem|có lý do (?:hết|cả|riêng)|' +
    'khỏi hỏi|(?:thì )?chỉ (?:\\p{L}+ ){1,3}biết(?! \\p{L}+ (?:là|rằng))|thôi,? (?:em|tui|tôi|mình) im|' +
    '(?:ông|bà|anh|chị|cô|sếp)(?: \\p{L}+){1,8}? có vấn đề(?! về| tim| sức)',
  'nói ra (?:thì |lại |sợ |chỉ |cũng )*(?:mất|đụng|động|phiền|mang họa|kẹt|ngại|to chuyện|dài)(?: \\p{L}+)?|' +
    '(?:không|chẳng|hổng)(?: \\p{L}+)? (?:chỉ mặt|(?:nói|nêu|gọi|điểm|chỉ|nhắc)(?: \\p{L}+)? tên)|' +
    '(?:không|chẳng|hổng) (?:tiện (?:nói|nêu|kể)|dám (?:nói|kể) (?:thêm|tên|ra)|ám chỉ)|' +
    'thôi,? (?:(?:em|tui|tôi|mình) )?(?:xin )?(?:không|khỏi|miễn) (?:nói|bàn|kể|bình luận)|mà,? khỏi (?:nói|bàn|kể)|' +
    'nói tới đó thôi|nói (?:vậy|thế|tới đây) đủ',
  '(?:tự|ai|thì|đừng)(?: (?:thấy|nghe|đọc|có|mà|sẽ|tự)){0,3} (?:nhột|chột dạ)|' +
    '(?:thì|nên|hãy|cứ) tự (?:soi|xem lại|nhìn lại)(?: (?:mình|gương|lại))?|' +
    'ai (?:mà )?(?:còn )?lạ gì (?:chuyện|vụ|cái)|biết rồi,? khổ lắm|' +
    'đố (?:ai|mọi người|bà con|các \\p{L}+|cả \\p{L}+|anh em|ae)(?: \\p{L}+)?' +
    ' biết (?:vì sao|tại sao|sao|ai|nhờ \\p{L}+)',
  '(?:con|cháu|người nhà|em|vợ) ai(?:,? (?:con|cháu) ai)?(?: mà)? (?:vào|vô|được|lên|đậu|làm|chưa|mới|thì)|' +
    'đừng (?:có )?hỏi (?:vì |tại )?sao|' +
    '(?:không|đâu|chẳng) phải (?:tự (?:nhiên|dưng)|ngẫu nhiên|khi không|bỗng dưng|vô cớ|tình cờ) (?:mà(?! có)|đâu)|' +
    '(?:nhìn|nghe|coi|thấy|hỏi)(?: \\p{L}+){1,9} (?:là|thì) (?:biết|hiểu) (?:liền|ngay|sao|vì sao|tại sao|ai|nhờ)|' +
    'thân (?:với|cận) ai (?:thì|là) (?:biết|hiểu)|(?:chỉ )?(?:có )?trời(?: mới)? biết',
)

const KIN =
  '(?:con|cháu|em|chị|anh|chú|bác|cậu|dì|bố|ba|cha|mẹ|vợ|chồng|bồ|lính|đệ)(?: (?:vợ|chồng|rể|ruột))?|người nhà|' +
  'tài xế|(?:thông|sui) gia'

/** Matches hints that somebody is being protected, that something is fishy, or "wait and see". */
export const SHADOW_HINT = createClausePattern(
  '(?:ai|người|thế lực|ông nào|sếp nào|ô dù|kẻ|chắc|hẳn|nhờ|có|được)' +
    '(?: (?:nào|ngầm|đó|to|lớn|phải|ai|có|chắc|đang|người)){0,3}' +
    ' (?:chống lưng|đỡ đầu|đứng sau(?! thành công| ủng hộ)|che chở(?! và)|bảo kê|bao che|nâng đỡ)|' +
    '(?:chống lưng|đỡ đầu|đứng sau|đằng sau)(?: \\p{L}+){0,2} là ai|' +
    '(?:ai|gì|thế lực)(?: \\p{L}+)? (?:đằng|phía|đứng) sau',
  '(?:thần|bùa) hộ mệnh|chắc (?:là )?(?:có|được|nhờ) (?:ông|bà|ai|người|sếp)(?: \\p{L}+){0,3}|' +
    '(?:đằng|phía) sau (?:gói|cái|vụ)(?: \\p{L}+)?|kim trong bọc|không có lửa|cháy nhà ra mặt|lưới trời|chỗ trũng|' +
    '(?:một người làm|con) quan|hậu duệ|cây ngay không|ném đá giấu tay|nén bạc|thượng bất chính|tật giật mình',
  `(?:${KIN})(?: (?:ruột|cưng|rể|dâu|gái|trai|đồng hao))?(?: của)?` +
    ' (?:ai|(?:ông|bà|sếp|vị|bác|quan) (?:nào|lớn|tổng|to))(?: \\p{L}+)? (?:thì|nên|mà|đó|đấy|chứ|biết|ai)|' +
    `(?<!không |khong )(?:có|được|nhờ) (?:${KIN}|ai|người)(?: \\p{L}+){0,2} (?:đẩy|nâng|đỡ|bế|kéo|dắt|gánh|lo)` +
    `(?: \\p{L}+){0,3}|không trong sáng|ông bố vợ|(?:${KIN})(?: (?:trai|gái|rể|dâu|ruột))? (?:sếp|` +
    `(?:phó )?(?:${CHIEFS})|trưởng \\p{L}+|lãnh đạo)<30>(?:trúng|đâu đậu|thầu|bổ nhiệm|biên chế)`,
  '(?:ô dù|dù|ô|gốc|thế lực|hậu thuẫn)(?: \\p{L}+)? (?:to|bự|lớn|khủng|mạnh|ngầm)|con ông cháu cha|coccc?|(?:chắc|hẳn|nhờ)(?: có)? (?:ô|dù|ô dù)(?: \\p{L}+)? che|' +
    'con cháu các cụ|sân sau|phe cánh|lợi ích nhóm|(?<!đóng |mở |ra )cửa sau|tay trong(?! nhà)|đi đêm|' +
    '(?:bàn|cánh) tay (?:nào|ai|lớn|vô hình)(?: \\p{L}+){0,3}',
  'có (?:cái )?gì (?:đó|đấy|ấy)(?: \\p{L}+)? (?:sai sai|sai trái|không ổn|hổng ổn|bất thường|không bình thường|' +
    'mờ ám|khuất tất|uẩn khúc|lấn cấn|là lạ|kỳ kỳ|kỳ lạ|khó hiểu|đáng ngờ)|' +
    '(?:sai sai|mờ ám|khuất tất|uẩn khúc)(?: \\p{L}+)? (?:ở|nơi|với|chỗ|trong)(?= )',
  '(?:để|chờ|đợi|ráng chờ|chống mắt)(?: (?:đó|rồi|mà|lên|đấy)){1,3},? (?:xem|coi|biết)|' +
    '(?:để|chờ|đợi) (?:xem|coi)<60>(?:còn được|được bao|(?:tới|đến) (?:khi|chừng) nào)|' +
    'cứ (?:chờ|đợi)(?: (?:đó|mà|đấy))? (?:xem|coi)|' +
    'rồi (?:(?:sẽ|cũng|thế nào) )+(?:biết|rõ|thấy|trả giá|(?:tới|đến|có) (?:lúc|ngày))|' +
    '(?:ngồi|còn \\p{L}+)(?: \\p{L}+){0,3} (?:được bao lâu|được mấy|mấy (?:bữa|ngày)|tới khi nào)',
  '(?:bảo sao|hèn (?:chi|gì)|thảo nào|bởi vậy)<60>' +
    '(?:trúng|thầu|không (?:ai|bị)|hoài|mãi|vẫn)|' +
    '(?:thân|dính|quen) (?:nhau|với nhau) (?:như|lắm)',
)

const WEALTH =
  'nhà (?:lầu|\\p{L}+ tầng|mặt tiền|vườn)|biệt (?:thự|phủ)|xe|căn (?:nhà|hộ)|(?:lô|miếng|mảnh|sào) đất|' +
  'mặt (?:lộ|phố|tiền)|du học|học (?:bên|ở) (?:mỹ|úc|anh|tây|nước ngoài)|nước ngoài|tỷ|hàng hiệu|xây|mua|sắm|giàu|' +
  'thay máy'
const FAVOUR =
  'trúng|thầu|công trình|dự án|hợp đồng|đất|xe|nhà|biệt (?:thự|phủ)|chức|ghế|họ hàng|du học|thủ khoa|đậu|' +
  'được (?:giao|chọn|duyệt|cấp|nhận|tuyển|đi)|bổ nhiệm|lên (?:phó|trưởng)|thăng tiến|đề bạt'
const END = '(?:ghê|thiệt|thật|quá|dữ|ha|hen|he|hỉ|nhỉ|ta|cà|hết|chưa|luôn|lắm|đó|đấy|thôi|chứ|đây)'
const WINK = '(?:😏|🤫|🙊|🤐|🤡|🙃)'
const IRONY =
  `(?:giỏi|hay|tài|khéo|lẹ|nhanh|lạ|ngộ|giàu|tình cờ|ngẫu nhiên|trùng hợp|vậy|hoài)(?: ${END}){1,3}|` +
  '(?:giỏi|khéo|tình cờ|kỳ diệu|trùng hợp)(?: \\p{L}+){0,2} (?:ghê|thiệt|dữ|ha|hen|nhỉ|ta|cà)|trúng số|bí quyết|' +
  `biết điều|nhờ (?:ai|đâu)|tài tình|thần (?:kỳ|tốc)|phải có lý do|${WINK}`
const MIRACLE =
  'phép màu|trứng vàng|trúng (?:số|độc)|tiết kiệm|nhặt|lượm|bán (?:rau|ve chai)|nhịn|chạy xe ôm|lương|' +
  'phù hộ|tổ tiên|mát tay|số (?:đỏ|hưởng)|nuôi (?:gà|heo|lợn)'

/** Matches questions about money and luck that already imply their answer. */
export const LOADED_HINT = createClausePattern(
  `(?:lương|thu nhập)<40>(?:(?:mà|sao|lấy đâu)<60>(?:${IRONY}|${WEALTH}|giỏi|tài)|(?:nổi|đủ)<30>(?:${WEALTH}))` +
    '(?: [\\p{L}\\d]+){0,3}',
  '(?:tiền|vốn)(?: \\p{L}+){0,3} (?:(?:ở )?đâu ra|ở đâu|đâu mà|từ đâu|mô ra)(?! \\p{L}+ (?:để|sửa|làm))' +
    '(?: \\p{L}+){0,5}|(?:lấy|kiếm|đào)(?: ở)? ?(?:tiền )?đâu(?: ra)?(?: \\p{L}+){0,2} (?:mà |để )?' +
    '(?:mua|xây|sắm|cho con)(?: \\p{L}+){0,3}',
  `(?:chả|chẳng|không) lẽ<40>lương(?: \\p{L}+){0,2}|(?:chắc|hẳn|có lẽ)<30>(?:${MIRACLE})(?: \\p{L}+){0,3}`,
  '(?:chắc|hẳn|lại|toàn|đúng là)(?: (?:chỉ|là|do|có|lại|một)){0,3} (?:trùng hợp|tình cờ|ngẫu nhiên|may mắn)|' +
    '(?:tình cờ|ngẫu nhiên|trùng hợp)(?: (?:ghê|thật|thiệt|quá|hết|ha|nhỉ|á)){1,2}|' +
    '(?:chắc|hẳn)(?: \\p{L}+){0,2} (?:biết (?:điều|cách)|lo lót|chung chi|quà cáp)',
  '(?:leo|ngồi|lên|vào|vô|trúng|đậu|có được)(?: \\p{L}+){0,4} bằng (?:cách|cửa|đường) nào|' +
    'đúng quy trình (?:lắm luôn|ghê|cả mà|mà|hết|quá ha)|' +
    `(?:khéo|giỏi|thân|lo|biết|hiểu|quan hệ|quy trình)<30>${WINK}|` +
    'sau(?: \\p{L}+){0,3} (?:một|cả) câu chuyện(?: dài)?|' +
    '(?:nhà|túi|tay) ai(?: thì)? (?:cao|to|dày|đầy|ấm|giàu|phình)(?: \\p{L}+)?|ai bán ai mua',
  '(?:tiền|kinh phí|ngân sách)(?: [\\p{L}\\d]+){0,4}? (?:chạy|đi|chui|rơi|vô|vào|về|bay)(?: (?:đi|vào|vô|về))?' +
    ' (?:đâu|(?:túi|tay) (?:ai|nào))(?: \\p{L}+){0,3}|(?:nằm|là|chắc) ở (?:phong bì|quan hệ)(?: \\p{L}+){0,2}',
  'sao (?:chỉ|mỗi|riêng|toàn|lúc nào cũng|năm nào cũng)<60>(?:được|trúng|không bị|khỏi)<50>(?:vậy|ta|cà|nhỉ|hả|ha)|' +
    'mà (?:trong sạch|liêm khiết|vô tư|minh bạch|công tâm) thì(?: \\p{L}+){0,4}|' +
    '(?:đổi|mua|có được)(?: \\p{L}+){0,2} (?:bằng|nhờ) (?:cái )?gì|' +
    'nhờ (?:ai|đâu|\\p{L}+ gì) (?:thì|mà)(?: \\p{L}+){1,4}',
)

/** Matches the proverb that leaves the guilty to name themselves. */
export const GUILTY_HINT = createClausePattern('(?:ai |kẻ |người |đứa )?có tật(?: \\p{L}+){0,2} giật mình')

/** Matches irony and guesses. These count only after words of gain. */
export const IRONIC_HINT = createClausePattern(
  `${IRONY}|(?:chắc|hẳn|ắt)(?: là)? (?:do|nhờ|tại|vì|phải|có|được|biết)<40>${END}`,
)

/** Matches words of gain: contracts, posts, houses. */
export const GAIN_WORDS = createClausePattern(FAVOUR)

const PREFILTER = createIncrementalRegExp(
  'bare',
  /biet|hieu| ro|thay|tu |ai |noi|tuong|van de|thoi gian|lung|dau|sau|che|bao |do |o du|chau|coc|ccc|phe|nhom|luc|tay|dem|sai|on|thuong|mo am|tat|khuc|ky|ngo|xem|coi|luong|hop|nhien|ghe|thiet|trung|quyet|hen |thao nao|khoi|hoi |ta|nhi|qua |nho |quy trinh|ten|nhot|kim|lua|trung|gia|chac|han/,
)

/** Whether the text may contain a hint. A cheap test; `false` is certain. */
export function canContainHint(reading: AnalyzedText): boolean {
  return PREFILTER.test(reading)
}
