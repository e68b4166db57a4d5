// Rooms and houses to let, and reviews of hotels: "phòng" is an office too, and "sân sau" a firm behind somebody.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { hasNamedOffice, hasNamedTarget } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

const LODGING = compilePattern(
  'phòng (?:ngủ|trọ|khách|bếp|tắm|ở|riêng|đôi|đơn|nhỏ|rộng|đẹp|sạch|mới|cao cấp|view|thoáng)|căn hộ|chung cư mini|homestay|khách sạn|nhà nghỉ|' +
    'nhà (?:nguyên căn|trọ|hẻm|cấp 4|mới xây|\\d (?:tầng|lầu))|biệt thự',
)
/** What such a place has, or costs. */
const FEATURE = compilePattern(
  'cho thuê|cần (?:thuê|sang)|đặt cọc|hợp đồng (?:\\d|thuê)|\\d+ ?(?:m2|m²|pn|wc)|ban công|nội thất|tiện (?:nghi|ích)|máy lạnh|giường|toilet|wc|' +
    'thoáng mát|giờ giấc|gửi xe|lối đi (?:riêng|chung)|full nt|view|du lịch|du khách|bữa sáng|ăn sáng|buffet|lễ tân|hồ bơi|trung tâm|gần (?:chợ|trường|biển|phố)|mặt tiền|giá (?:sinh viên|rẻ|tốt)',
)
/** Who owns it, and where the money came from: that may be hinted at. */
const OWNED = compilePattern(
  'lương|tiền đâu|ở đâu ra|đâu ra|cán bộ|lãnh đạo|sếp|quan|chủ tịch|bí thư|giám đốc|con (?:ông|bà|sếp)|ủy ban|ubnd|xã|công chức|dự án|đứng tên|(?:mới|vừa) (?:xây|tậu|mua)|dân|ông|bà|anh ấy|chị ấy|ổng|bả',
)

/** Whether a sentence, in offsets of the analyzed text, describes a room or a house to let, and nobody who has it. */
export function isOfLodging(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (!has(LODGING) || !has(FEATURE) || has(OWNED)) return false
  return !hasNamedTarget(reading, start, end) && !hasNamedOffice(reading, start, end)
}
