// Prayers and good wishes: "cầu trời cho con thi đậu". The same words begin a curse, which names a harm or somebody
// despised.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { ANY_VICTIM } from './victim-patterns.ts'

const PRAYER = compilePattern(
  '(?:cầu|lạy|khấn|vái|xin|ơn|mong) (?:trời|phật|chúa|ông trời|thần linh|tổ tiên|ông bà|bồ tát|mẹ maria|ơn trên|đức mẹ)|cầu (?:mong|nguyện|chúc|an|siêu|bình an|cho)|khấn phật',
)
const GOOD = compilePattern(
  'đậu|đỗ|khỏe|khoẻ|bình an|bình yên|an lành|may mắn|được mùa|mưa thuận|gió hòa|tai qua|nạn khỏi|qua khỏi|khỏi bệnh|(?:mau|nhanh|sớm|chóng) (?:lành|khỏi|hết|tạnh|bình phục)|suôn sẻ|hạnh phúc|' +
    'ấm no|thuận lợi|mẹ tròn|con vuông|nhẹ tay|tan(?! (?:nát|hoang|tành|xương|cửa|nhà|đàn))|tạnh|mưa|nắng|hết dịch|bình phục|phù hộ|che chở|siêu thoát|yên nghỉ|sống lâu|trúng mùa|thi(?! nhau)|lên lương|về nhà|trở về|sớm về|tìm (?:được|thấy)|(?:đắc|thắng|trúng) cử|chiến thắng',
)
const HARM = compilePattern(
  'chết|tai nạn|xe (?:cán|tông|đâm)|sét đánh|trời đánh|tàn phế|tuyệt tự|mắc (?:bệnh|dịch)|ung thư|cháy|sập|đau đớn|không (?:có )?(?:đường|chỗ)|quả báo|báo ứng|' +
    'tan (?:nát|hoang|tành|xương|cửa|nhà)|gãy|què|nằm viện|đứt|vỡ|đổ máu|lao xuống|mất mạng|không toàn thây|tù|phá sản|sạt nghiệp|khốn|trả giá|đày|hành hạ|chầu|diêm vương|xuống (?:lỗ|mồ|suối vàng|địa ngục)|lên bàn thờ|xanh cỏ|bán muối|hết đường',
)

/** Whether a sentence prays for something good, for nobody who is despised. */
export function isPrayer(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    PRAYER.testIn(reading, start, end) &&
    GOOD.testIn(reading, start, end) &&
    !HARM.testIn(reading, start, end) &&
    !(ANY_VICTIM.testIn(reading, start, end) && DESPISED.testIn(reading, start, end))
  )
}

const DESPISED = compilePattern('thằng|mày|mi|bọn|lũ|tụi|chúng|lão|mụ|đồ|con (?:đó|kia|mụ|khốn|chó)')
