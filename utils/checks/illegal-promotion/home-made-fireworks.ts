// Fireworks that explode, offered by who makes them: "nhà tui làm pháo bán Tết, nổ đã lắm, 150k một dây".

import { createClausePattern } from '../shared/context/clause-pattern.ts'
import type { CombinedOffer } from './illegal-offers.ts'

const MAKES = '(?:làm|quấn|cuốn|chế|dồn)'
const WHO = '(?:nhà|tui|tôi|em|mình|anh|con|tự)'

/** Fireworks that make no bang, are made of paper or come from the factory that may; and a word of praise. */
const HARMLESS =
  'z ?121|bộ quốc phòng|(?:không|hông|hổng|chẳng)(?: có| gây| phải| tiếng)? (?:tiếng )?nổ|' +
  'pháo (?:hoa không|giấy|kim tuyến|bông|điện|sân khấu|phụt|lạnh|cưới|phun)|như pháo|nổ đơn'
export const HARMLESS_FIREWORKS = createClausePattern(HARMLESS)

/** An offer of fireworks that are made at home and explode. */
export const HOME_MADE_FIREWORKS: CombinedOffer = {
  trade: 'weapons',
  wording: createClausePattern(
    `(?:${WHO} (?:có )?|(?:nhận|chuyên|còn|có) (?:\\p{L}+ )?)${MAKES} pháo|` +
      `(?<!tiếng )pháo<16>${WHO} (?:tui |tôi |em |mình |có )?${MAKES}|(?<!tiếng )pháo (?:này |đó )?(?:\\p{L}+ ){0,2}nổ (?:đã|lớn|to|giòn|vang|ghê|banh|dữ|rền|đùng|đì)|` +
      '(?:bán|có|còn|để lại|sang lại) (?:\\p{L}+ )?pháo<30>(?<!không |hông |hổng |chẳng )nổ (?:đã|lớn|to|giòn|vang|ghê|banh|dữ|rền|đùng|đì)',
  ),
  others: [
    createClausePattern(
      'nổ (?:đã|lớn|to|giòn|vang|ghê|banh|dữ|rền|đùng|đì)|pháo (?:nổ|tết|dây|banh|đại|cối|bi|diêm)|(?:dây|cuộn|phong|tràng|bánh|viên|trái)',
    ),
    createClausePattern(
      '\\d+(?:[.,]\\d+)? ?(?:k|ngàn|nghìn|đồng|tr|triệu)(?: ?(?:\\/|một|1|mỗi))?|bán|ship|giao (?:tận|hàng)|giá|' +
        '(?:ai|bạn nào|anh em|bà con)(?: \\p{L}+)? (?:mua|lấy|cần|chơi|đặt)|ib|inbox|nhắn(?: tin)? (?:tui|em|tôi|mình|anh)|zalo|alo|liên hệ|nhận (?:đặt|order)',
    ),
  ],
  lawful: createClausePattern(
    `${HARMLESS}|bằng giấy|kim tuyến|đám cưới|bong bóng|trang trí|cờ tướng|` +
      'đừng|chớ|(?:không|hông|hổng) (?:nên|được|dám|ai)|coi chừng|cẩn thận|hồi (?:xưa|trước|nhỏ|đó)|ngày xưa|bị bắt|bị phạt|phạt',
  ),
}
