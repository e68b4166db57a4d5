// Money or presents for a vote in an election: "ai bỏ phiếu cho tui thì tui biếu 200 ngàn một phiếu".

import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { WRITTEN_LAUGHTER } from '../shared/context/laughter.ts'
import type { CombinedOffer } from './illegal-offers.ts'

const SUM =
  '(?:(?:\\d+(?:[.,]\\d+)?|một|hai|ba|bốn|năm|vài|mấy) ?(?:k|tr|triệu|nghìn|ngàn|củ|trăm|đồng)|\\d{2,3}[.,]000|phong bì|thùng (?:mì|bia)|' +
  '(?:bao|ký|kg) gạo|chai dầu ăn)'
const WRITER = '(?:tui|tôi|tao|mình|em|cháu|bên (?:tui|em|tôi|anh)|nhà tui|gia đình tui)'
const GIVES = '(?:cho|biếu|đưa|trả|tặng|thưởng|bồi dưỡng|gửi|gởi|lì xì|cảm ơn|hậu tạ|chi|mua)'
const FETCHES = '(?:lãnh|nhận|lấy|lĩnh)'
/** Not of who is with child, or of a gourd. */
const VOTES =
  '(?:(?<!(?:mẹ|bà|bụng|áo|đầm|váy|vợ|mang|có|sữa|thuốc|sắt|canxi|trái|quả|dàn|cây|canh) )bầu|bỏ(?: lá)? phiếu|dồn phiếu|bỏ (?:một|1) phiếu)'
const PERSON =
  '(?:anh|chị|ông|bà|chú|bác|cô|thầy|cậu|dì|em|thằng|con|tui|tôi|mình|tao|cháu)(?! (?:hỏi|xin|mua|đặt|gửi))'

/** The writer gives it, or says where to fetch it. A report says that somebody did. */
const GIVEN = [
  `(?<!(?:nhà|ghé|cho|tới|kêu|mời|rủ|biểu|bắt|đưa|tìm|gặp|dụ) )${WRITER}(?: (?:sẽ|xin|cũng|thì|có|chịu|sẵn sàng|riêng)){0,3} ${GIVES}`,
  `(?:ghé|qua|tới|lại|ra|về|gặp|đến)(?: nhà)? ${WRITER}(?: (?:mà|để|rồi))? ${FETCHES}`,
  `(?:ai|bà con|anh em|mọi người|cô bác)<20>${VOTES}<40>(?:ghé|qua|tới|lại|ra|gặp|đến)<20>${FETCHES}`,
].join('|')

/** A contest, a raffle, a class; what was, what others did, and what is not to be done. */
const NO_PURCHASE = createClausePattern(
  'ca sĩ|idol|thần tượng|hoa hậu|bình chọn|cuộc thi|gameshow|thí sinh|vote|giọng ca|fan|(?:ảnh|bài|clip|video) (?:dự thi|đẹp|thi)|' +
    'giải (?:thưởng|nhất|nhì|ba)|nhân viên (?:của tháng|xuất sắc)|bé (?:nhà|con|yêu|khỏe|ngoan)|trà sữa|kẹo|' +
    'bốc thăm|rút thăm|xổ số|vé số|quay thưởng|trúng thưởng|phiếu (?:mua|quà|giảm|khám|ăn|gửi|bốc|rút|thu|góp|đặt|cơm|bé ngoan)|' +
    `lớp|học kỳ|(?:đội|nhóm) (?:trưởng|bóng|văn nghệ)|câu lạc bộ|clb|cho vui|nói chơi|giỡn|nói đùa|đùa (?:thôi|chút|tí|vui)|${WRITTEN_LAUGHTER}`,
  '(?:đừng|chớ|không|hông|hổng|chẳng|cấm)(?: (?:được|nên|ai|có|thể|bao giờ|vì|thấy|mà|dại)){0,2} (?:bán|mua|nhận|lấy|cho|đưa|đổi|ham|bầu)|mua chuộc|' +
    'tố (?:cáo|giác)|vi phạm|pháp luật|phạm pháp|trái luật|công an|khởi tố|xét xử|bị (?:phạt|bắt|xử|tù|can|cáo)|cảnh báo|nghiêm cấm|tuyên truyền|phản đối|' +
    'nghe (?:nói|đồn|kể)|có (?:người|ông|bà|kẻ|đứa)|(?:hồi|kỳ|đợt|bữa|năm) (?:trước|rồi|ngoái|đó|ấy)|theo báo|báo (?:đăng|đưa)|' +
    'nước ngoài|ở (?:mỹ|ấn độ|philippines|thái|indonesia)|phim|truyện|sao (?:lại|mà)',
)

/** Money by the vote, and money or presents for who votes for somebody. */
export const BOUGHT_VOTES: CombinedOffer = {
  trade: 'votes',
  wording: createClausePattern(
    `(?:mỗi|một|1|từng) (?:lá )?phiếu<25>${SUM}|${SUM}(?: ?(?:\\/|cho|mỗi|một|1|từng)){1,2} ?(?:lá )?phiếu|` +
      `(?:mua|đổi)(?: lại)? (?:lá )?phiếu(?: bầu)?<30>${SUM}|${VOTES}(?: \\p{L}+){0,4} cho ${PERSON}<60>${SUM}`,
  ),
  others: [
    createClausePattern(
      `${VOTES} cho|phiếu bầu|bầu cử|ứng cử|cử tri|đại biểu|hội đồng nhân dân|hđnd|trưởng (?:ấp|thôn|khóm|bản)|tổ trưởng dân phố`,
    ),
    createClausePattern(GIVEN),
  ],
  refusals: NO_PURCHASE,
}
