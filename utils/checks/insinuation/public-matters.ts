// What a hint is about. The model has learned its words from posts about offices, contracts and land, and takes them
// for hints in talk of a car, a match, an actress or the sky too: "lạ nhỉ", "chắc do", "khó hiểu thật".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { hasNamedTarget } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { CHIEFS, PERSON_TITLES } from '../shared/context/titles.ts'
import { GUILTY_HINT, SHADOW_HINT, UNSAID_HINT } from './hint-patterns.ts'

/** Bodies, posts and public money: they make a matter public whatever else a post is about. */
const PUBLIC_MATTER = compilePattern([
  // Bodies of the state.
  'cơ quan(?! điều tra)|ủy ban|ubnd|hđnd|hội đồng|xã(?! (?:hội|giao|viên))|phường|huyện|thôn|ấp|xóm|khóm|tổ dân phố|' +
    'tỉnh(?! (?:táo|giấc|dậy|ngủ|bơ|queo))|sở(?! (?:hữu|thích|trường|dĩ|đoản|nguyện|thú|cầu))|buôn(?! (?:bán|lậu))|' +
    'chi cục|cục(?! (?:bộ|diện|đá|tức|cưng|vàng))|ban quản (?:lý|trị)|bql|chi bộ|đảng ủy|thường vụ|công đoàn|' +
    'chính quyền (?:xã|huyện|tỉnh|phường|địa phương)|(?:tiểu|lữ|trung|sư) đoàn|doanh trại|lương nhà nước|' +
    'công an|csgt|cảnh sát|hải quan|kiểm lâm|quản lý thị trường|đăng kiểm|thuế|kiểm sát|thanh tra|kiểm toán|chữa cháy|' +
    'đoàn (?:kiểm tra|thanh tra|giám sát|công tác|về)|ban (?:tổ chức|giám hiệu|chỉ huy|nhân sự)',
  // Posts.
  'cán bộ|công chức|viên chức|biên chế|địa chính|thẩm phán|giám khảo|sếp|kế toán|thủ (?:quỹ|kho|từ)|văn thư|tài vụ|' +
    'hiệu (?:trưởng|phó)|(?:trưởng|phó|chánh) (?:phòng|bản|làng|trạm|khoa|đồn|khu|tòa|văn phòng|giám đốc)',
  // Tenders, works, land, money, and what is got by favour.
  'thầu|dự án|công trình|thi công|chủ đầu tư|bảo trì|vật tư|về tay|nghiệm thu|quyết toán|dự toán|ngân sách|kinh phí|' +
    'giải ngân|cứu trợ|hộ nghèo|tái định cư|đền bù|giải tỏa|quy hoạch|đất (?:công|đai)|khu đất|nhà văn hóa|' +
    'bổ nhiệm|đề bạt|quy trình|xe công|biển (?:xanh|đẹp)|ô dù|phong (?:bì|bao)|lót tay|(?:con|em) rể|em vợ',
])
/** The same in words that are also those of clubs, firms and shows. */
const COMMON_MATTER = compilePattern([
  `${CHIEFS}|(?:trưởng|phó) (?:ban|đoàn|nhóm|chủ nhiệm|câu lạc bộ)|(?:viện|vụ|đội|tổ|trạm|hội) trưởng|ban (?:giám đốc|chấm)|` +
    'lãnh đạo(?! (?:mỹ|nga|thế giới|đất nước|quốc gia))|chuyên viên|đồng chí|quan (?:chức|tham)|làm quan|ghế|' +
    '(?<!tổ )chức(?! năng)|chủ nhiệm|tổng biên tập|tòa soạn|trụ trì|ông (?:từ|trùm)|quản (?:đốc|trang|giáo)|' +
    '(?:anh|chú|ông|tổ|mấy) bảo vệ|áo vàng|gác (?:cổng|chốt)|coi kho|thu phí|đồn|trạm|đội (?:trật tự|quản lý)|tổ công tác',
  'tòa (?:án|huyện|tỉnh)|nhà trường|trường|bệnh viện|viện|phòng (?:mổ|khám|mạch)|hợp tác xã|htx|cấp nước|điện lực|' +
    'chùa|giáo xứ|công đức|từ thiện|thiện nguyện|quyên góp|quỹ',
  'hợp đồng|gói(?! (?:vay|cước|khuyến|quà|bảo hiểm|ưu))|hồ sơ|giấy (?:phép|tờ)|(?:cấp|xin) phép|duyệt|ký|con dấu|biên bản|' +
    'kiểm (?:tra|kê|dịch|định)|ai kiểm|danh sách|phiếu|bốc thăm|luân chuyển|điều động|kỷ luật|thất lạc|' +
    'đơn (?:tố|thư|khiếu|kiện|gửi|từ)|bị tố|(?:thi|xét) tuyển|tuyển dụng|(?:phải|khỏi|kỳ) thi|điểm thi|chấm|thủ khoa|suất|' +
    '(?:qua|trượt|rớt) thẩm định|(?:thi|ai|mà|lại|được) đậu|đậu (?:vô|vào|viên|thủ|nhất)',
  '(?:bốc|chia|cấp|giao) đất|đất (?:ruộng|rừng|nền|vàng|ngã)|lô|cát|rừng|kè|cây cầu|con đường|đấu giá|bãi|xả|ô nhiễm|' +
    'họ hàng|con (?:ông|bà|cháu|ai)|cháu (?:ông|bà|ai|ruột|sếp|của|nhà|thầy|cô)|em (?:gái|ruột)|người nhà|' +
    'ô to|dù (?:to|lớn|bự|che)|che (?:chở|dù|chắn|lưng)|(?:ai|đứng) che',
])
/** Games, shows, looks, the driving of cars, and nature. */
const PASTIME = compilePattern(
  [
    'bóng đá|cầu thủ|tiền đạo|hậu vệ|thủ môn|khung thành|bàn thắng|ghi bàn|hlv|huấn luyện viên|clb|trận đấu|vô địch|' +
      'đội (?:nhà|bóng)|đá (?:banh|bóng|chính)|đá (?:quá )?(?:hay|đẹp|tệ|dở)|phim|vai diễn|diễn xuất|ca khúc|giọng hát|' +
      'tay (?:chì|cọ|đàn)|trang điểm|thảm đỏ|hoa hậu|nét đẹp|nhan sắc|thần thái',
    'xe (?:đức|nhật|hàn|tàu|bình dân)|mẫu xe|dòng xe|sedan|suv|động cơ|hộp số|hiệu năng|phân khúc|đầm chắc|' +
      '(?:hao|tốn|ngốn) xăng|vũ trụ|hành tinh|thiên nhiên|thời tiết|tận thế',
  ],
  // Without diacritics these are other words.
  { bare: false },
)
/** Somebody who is not named, and whom readers know or are to guess. */
const SOMEBODY = compilePattern(
  'ai đó|người ta|có người|(?:mấy|vị|nhà|tay|con) (?:ông|bà|sếp|vị|ai|nào)|ổng|bả|hắn|gã|' +
    `(?:${PERSON_TITLES}|vị|sếp) (?:${POINTING}|ta)`,
)
/** Wealth that a hint asks the source of. */
const WEALTH = compilePattern(
  'tiền|lương|biệt (?:thự|phủ)|nhà (?:lầu|vườn|mặt|\\p{L}+ tầng)|xây nhà|tậu|xe (?:mới|sang)|du học|quà|căn hộ|liền kề',
)

/** How far around a sentence the matter may be named, in UTF-16 units. */
const REACH = 200

/** Whether a sentence, in offsets of the analyzed text, may hint at somebody in a public matter that is named near. */
export function isOfPublicMatter(reading: AnalyzedText, sentence: Span): boolean {
  const passage = findEnclosingPassage(reading, sentence)
  const start = Math.max(0, Math.min(passage.start, sentence.start - REACH))
  const end = Math.min(reading.text.length, Math.max(passage.end, sentence.end + REACH))
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (has(PUBLIC_MATTER)) return true
  if (has(PASTIME)) return false
  if (has(COMMON_MATTER) || hasNamedTarget(reading, start, end)) return true
  return has(SHADOW_HINT) || (has(SOMEBODY) && [WEALTH, UNSAID_HINT, GUILTY_HINT].some(has))
}
