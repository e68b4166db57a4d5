// Where those hide who fled from violence: "nhà tạm lánh cho phụ nữ bị bạo hành ở số …". Who looks for them must not
// find it in a post.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findHouses } from './houses.ts'
import type { PersonalItem } from './personal-item.ts'

const SHELTER = compilePattern(
  '(?:nhà|nơi|chỗ|điểm|cơ sở|trung tâm) (?:tạm lánh|lánh nạn|lánh|trú ẩn|ẩn náu|an toàn)|(?:ngôi )?nhà bình yên|' +
    '(?:nơi ở|chỗ ở|địa chỉ) (?:bí mật|kín)|(?:đang |phải )?(?:trốn|lánh|ẩn)(?: (?:chồng|bố|cha|ba|dượng|tạm|mặt|cho|an toàn|nạn)){1,2}',
)
/** A charity, whose address is public: only who is at it may hide there. */
const CHARITY = compilePattern(
  '(?:(?:đang|hiện|còn|phải|được|bị) ){0,2}(?:ở|trốn|lánh|ẩn|núp|trú|sống|đưa|gửi|gởi|chuyển|chạy)' +
    '(?: (?:nhờ|tạm|tại|trong|vào|về|tới|đến|qua|ra|vô|lên|xuống)){0,2} ' +
    '(?:(?:cái |một )?mái ấm|(?:nhà|cơ sở|trung tâm) (?:mở|tình thương))',
)
const PREFILTER = createIncrementalRegExp(
  'bare',
  /lanh|binh yen|mai am|tru an|an nau|tron |bi mat|an toan|tinh thuong|nha mo/,
)
const FLED = compilePattern(
  'chồng (?:đánh(?: đập)?|đập|hành hạ|dọa) (?:bỏ đi|phải|nên|hoài|miết|đuổi|quá|dữ|suốt|chạy)|bạo hành|bạo lực|xâm hại|mua bán (?:người|phụ nữ|trẻ)|buôn người|hiếp|cưỡng bức|lạm dụng tình dục|(?:trốn|tránh) (?:chồng|bố|cha|ba|dượng|người cũ)|' +
    'bị (?:chồng|cha|bố|ba|dượng|cha dượng|bố dượng|chồng cũ)(?: \\p{L}+){0,2} (?:đánh|đập|hành hạ|dọa|truy|tìm)|bị đánh đập|nạn nhân',
)
/** Its address is made known, or it is no refuge from people. */
const OPEN = compilePattern(
  '(?:tiếp nhận|nhận) (?:quà|ủng hộ|hiện vật|đồ)|ủng hộ|quyên góp|văn phòng|phòng (?:tham vấn|tiếp)|khai trương|khánh thành|homestay|trụ sở|' +
    'tránh bão|bão số|lũ|sạt lở|thiên tai|triều cường|theo (?:báo|đài)|phim|truyện',
)
const BEFORE_REACH = 40
const AFTER_REACH = 140

/** Finds the houses that are such places. */
export function findShelters(reading: AnalyzedText): PersonalItem[] {
  if (!PREFILTER.test(reading)) return []
  const shelters = [...SHELTER.find(reading), ...CHARITY.find(reading)]
  if (shelters.length === 0) return []
  return findHouses(reading).flatMap((house): PersonalItem[] => {
    const shelter = shelters.find((each) => isAt(each, house))
    if (!shelter) return []
    const passage = findEnclosingPassage(reading, shelter)
    const { start, end } = passage
    if (!isEnclosedSpan(house, passage)) return []
    if (!FLED.testIn(reading, start, end) || OPEN.testIn(reading, start, end)) return []
    return [{ start: house.start, end: house.end, message: 'shelter', rank: 4 }]
  })
}

function isAt(shelter: Span, house: Span): boolean {
  const gap = house.start - shelter.end
  return (gap >= 0 && gap <= AFTER_REACH) || (house.end <= shelter.start && shelter.start - house.end <= BEFORE_REACH)
}
