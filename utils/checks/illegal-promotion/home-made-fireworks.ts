// Fireworks that explode, offered by who makes them: "nhà tui làm pháo bán Tết, nổ đã lắm, 150k một dây".

import { createClausePattern } from '../shared/context/clause-pattern.ts'
import type { CombinedOffer } from './illegal-offers.ts'

const MAKES = '(?:làm|quấn|cuốn|chế|dồn)'
const WHO = '(?:nhà|tui|tôi|em|mình|anh|con|tự)'
const BANG = 'nổ (?:đã|lớn|to|giòn|vang|ghê|banh|dữ|rền|đùng|đì)'
/** Toys, food, soldiers, forts and ornaments that are called so. */
const OTHER_THINGS = 'binh|thủ|đài|cao xạ|đất|nem|bánh|gạo|len|treo|đạo cụ|đỏ|giấy|vải|hoa|bông|giả|tay|sinh nhật|điện'

/** Fireworks that make no bang, are made of paper or come from the factory that may. */
export const HARMLESS_FIREWORKS = createClausePattern(
  'z ?121|bộ quốc phòng|pháo<12>(?:không|hông|hổng|chẳng)(?: có| gây| tiếng){0,2} nổ|' +
    'pháo (?:hoa không|giấy|kim tuyến|bông|điện|sân khấu|phụt|lạnh|cưới|phun)|như pháo',
)

/** An offer of fireworks that are made at home and explode. */
export const HOME_MADE_FIREWORKS: CombinedOffer = {
  trade: 'weapons',
  wording: createClausePattern(
    `(?:${WHO} (?:có )?|(?:nhận|chuyên) )${MAKES} pháo(?! (?:${OTHER_THINGS}))|` +
      `(?<!tiếng )pháo(?! (?:${OTHER_THINGS}))<16>${WHO} (?:tui |tôi |em |mình )?${MAKES}|` +
      `bán (?:\\p{L}+ )?pháo(?! (?:${OTHER_THINGS}))<30>${BANG}`,
  ),
  others: [
    createClausePattern(
      `${BANG}|pháo (?:nổ|tết|dây|banh|đại|cối|bi|diêm)|\\d+(?:[.,]\\d+)? ?(?:k|ngàn|nghìn) ?(?:một|1|mỗi|\\/) ?(?:dây|cuộn|phong|tràng|viên)`,
    ),
    createClausePattern(
      '\\d+(?:[.,]\\d+)? ?(?:k|ngàn|nghìn|đồng|tr|triệu)|bán|ship|giao (?:tận|hàng)|' +
        '(?:ai|bạn nào|anh em|bà con)(?: \\p{L}+)? (?:mua|lấy|đặt)|ib|inbox|zalo|alo|liên hệ|nhận (?:đặt|order)',
    ),
  ],
  lawful: createClausePattern(
    'z ?121|bộ quốc phòng|kim tuyến|đám cưới|bong bóng|trang trí|decor|hội làng|vé|bắn pháo|chương trình|' +
      'đừng|chớ|coi chừng|cẩn thận|hồi (?:xưa|trước|nhỏ|đó)|ngày xưa|bị bắt',
  ),
}
