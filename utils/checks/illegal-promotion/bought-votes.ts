// Money or presents for a vote in an election: "ai bỏ phiếu cho tui thì tui biếu 200 ngàn một phiếu".

import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { WRITTEN_LAUGHTER } from '../shared/context/laughter.ts'
import type { CombinedOffer } from './illegal-offers.ts'

const SUM =
  '(?:\\d+(?:[.,]\\d+)?|một|hai|ba|bốn|năm|vài|mấy) ?(?:k|tr|triệu|nghìn|ngàn|củ|trăm)(?!\\p{L})|\\d{2,3}[.,]000|phong bì|thùng (?:mì|bia)|' +
  '(?:bao|ký|kg) gạo'
const WRITER = '(?:tui|tôi|tao|mình|em|cháu|bên tui|bên tôi|nhà tui|gia đình tui)'
/** The writer gives it, or says where to fetch it. What a candidate promises to do for all is no gift. */
const GIVEN =
  `(?:${WRITER} (?:(?:sẽ|xin|thì) )?(?:cho|biếu|đưa|trả|tặng|thưởng|bồi dưỡng|lì xì)|` +
  `(?:ghé|qua|tới|lại|gặp) (?:nhà )?${WRITER} (?:mà )?(?:lãnh|nhận|lấy|lĩnh))`
const VOTES_FOR = '(?:bầu|bỏ phiếu|bỏ lá phiếu|dồn phiếu)(?: \\p{L}+){0,2} cho'
/** Who is asked to vote: a thank for a vote, or a reason for it, asks nobody. */
const VOTERS = '(?:ai|đứa nào|nhà (?:\\p{L}+ )?nào|người nào|bà con|cô bác|anh em)'

/** A contest, a raffle, a class; what others do, and what is not to be done. */
const NO_PURCHASE = createClausePattern(
  'ca sĩ|idol|thần tượng|hoa hậu|bình chọn|cuộc thi|gameshow|thí sinh|vote|giọng ca|quả bóng vàng|cầu thủ|dự thi|thi nấu|' +
    'bốc thăm|rút thăm|xổ số|vé số|quay thưởng|trúng thưởng|lớp trưởng|(?:đội|nhóm) (?:trưởng|bóng|văn nghệ)|câu lạc bộ|clb|hội trưởng|' +
    `cho vui|nói chơi|giỡn|nói đùa|đùa (?:thôi|chút|tí|vui)|${WRITTEN_LAUGHTER}`,
  '(?:đừng|chớ|không|hông|hổng|chẳng|cấm) (?:được |nên )?(?:bán|mua|nhận|đổi|ham)|mua chuộc|tố (?:cáo|giác)|vi phạm|pháp luật|phạm pháp|trái luật|' +
    'khởi tố|xét xử|cảnh báo|nghiêm cấm|tuyên truyền|phản đối|nghe (?:nói|đồn|kể)|có (?:người|ông|bà|kẻ|đứa)|theo báo|báo (?:đăng|đưa)|' +
    'nước ngoài|phim|truyện|sao (?:lại|mà)',
)

/** Money by the vote, and money or presents for who votes for somebody. */
export const BOUGHT_VOTES: CombinedOffer = {
  trade: 'votes',
  wording: createClausePattern(
    `${VOTERS}<15>${VOTES_FOR}<50>${GIVEN}<25>(?:${SUM})|` +
      `${VOTES_FOR}<60>(?:mỗi|một|1|từng) (?:lá )?phiếu<10>${GIVEN}<10>(?:${SUM})|` +
      `(?:mua|gom|bán) (?:lá )?phiếu bầu<40>(?:${SUM})`,
  ),
  others: [],
  refusals: NO_PURCHASE,
}
