// Dates of people who died long ago, or who are known for their office: what an anniversary or a life story gives. A
// living private person's dates, and those of a martyr's relatives, are none.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { selectEnclosed } from '../../text/enclosed-spans.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findPeople } from './contact-names.ts'
import { HARD_TIMES } from './hard-times.ts'
import { HEALTH } from './illness-facts.ts'
import { AFFAIR } from './private-life.ts'

/** Who was born before this year has died, or is older than a hundred. */
const LONG_AGO = 1926
/** Who was born before this year, and whose day is kept, has died. */
const OF_EARLIER_DAYS = 1930
/** Years after a birth that nobody lives to see. */
const BEYOND_A_LIFE = 105

/** Offices and honours for which the whole country knows somebody. */
const OFFICE =
  '(?:(?:cố )?(?:tổng bí thư|chủ tịch (?:nước|quốc hội|hồ chí minh|hội đồng (?:bộ trưởng|nhà nước))|(?:phó )?thủ tướng|bác hồ|' +
  '(?:đại|thượng|trung|thiếu) tướng|bộ trưởng|ủy viên (?:bộ chính trị|trung ương)|lãnh tụ|hoàng đế|chúa (?:nguyễn|trịnh|tiên)|' +
  'danh (?:nhân|tướng|y)|nhà (?:cách mạng|yêu nước|sử học|bác học)|(?:đại )?thi hào|nhạc sĩ|' +
  'anh hùng (?:liệt sĩ|dân tộc|lực lượng)|liệt sĩ))'
/** Others, which without their marks are everyday words: "vừa", "nhà thờ", "nhà văn hóa". */
const MARKED_OFFICE = '(?:(?:cố )?(?:vua|nhà (?:thơ|văn(?! hóa))))'
/** What no name has between an office and a birth: it is of somebody else. */
const NO_NAME = '(?:chị|cho|mới|bị|hụt|được|vừa|quà|đến|thăm)'
const DATE = '(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?)?(?:1\\d|20)\\d\\d'
/** To give up something for somebody is said with the same word, and so is to lose something. */
const FELL =
  'h[iy] sinh(?! (?:(?:vì|cho) (?!(?:tổ quốc|nước|dân|nhân dân|độc lập|đất nước|sự nghiệp|nền)(?!\\p{L}))|cả|tất cả|tuổi|thời gian|' +
  'quyền|hạnh phúc|bản thân|lợi ích|nhiều|để|hết|thầm lặng|năm tháng|(?:kỳ|ngày) nghỉ|sự nghiệp|thân mình|công việc|nghề|gia đình|sức khỏe|' +
  'giấc ngủ|lương))'
const DIED =
  `(?:${FELL}|từ trần|tạ thế|qua đời|ngã xuống|bị (?:xử bắn|tử hình|sát hại)|` +
  'mất(?= (?:ngày|năm|tháng|lúc|vào|tại|ở|khi|\\d)))'

/** The day of a birth or a death that is kept, with the years since: "kỷ niệm 136 năm ngày sinh". */
const ANNIVERSARY = compilePattern(
  '(?:(?:kỷ niệm|tưởng niệm)(?: (?:trọng thể|lần thứ|lễ)){0,2} )?(?<years>\\d{2,4}) năm,? (?:ngày |năm |lễ )?(?:sinh|mất|h[iy] sinh)(?: của)?|' +
    '(?:kỷ niệm|tưởng niệm)(?: (?:trọng thể|lễ|lần thứ \\d{1,3})){0,2} (?:ngày|năm) (?:sinh|mất|h[iy] sinh)(?: của)?',
)
/** A date on which a living person may be born, and which is no end of a life: "(8/8/1931 – 8/8/1995)". */
const LATE_DATE = compilePattern(
  '(?<![–-] ?)\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19[3-9]\\d|200\\d|201[0-5])(?! ?[–-] ?\\d)',
)
const DEATH_DAY = /(?:mat|h[iy] {1,2}sinh)(?: {1,2}cua)?$/
/** Right after it: whom the country remembers. "Đồng chí" alone may be a colleague. */
const BEFORE_OFFICE = '^ ?(?:(?:của|đồng chí|đ\\/c|vị|đức|cố) ){0,2}'
const OF_OFFICE = [
  compilePattern(`${BEFORE_OFFICE}${OFFICE}`),
  compilePattern(`${BEFORE_OFFICE}${MARKED_OFFICE}`, { bare: false }),
]
const OFFICE_REACH = 60

/** Whose birth it is, by office: "Tổng Bí thư … sinh ngày", "ngày sinh nhà thơ …". */
const OFFICE_HOLDER = [compilePattern(listHolders(OFFICE)), compilePattern(listHolders(MARKED_OFFICE), { bare: false })]
/** A death with its date. */
const DEATH = compilePattern([
  `${DIED}(?: (?!(?:sinh|tiền|đất|việc|xe|cắp|tích)(?!\\p{L}))[\\p{L},]{1,8}){0,12}? (?:ngày |năm |tháng )?(?:${DATE}|\\d{1,2} ?[/-] ?(?:1\\d|20)\\d\\d)`,
  `(?<!(?:sinh|sn|vào) )(?:ngày|năm|tháng) ${DATE},?(?: \\p{L}{1,8}){0,8}? (?:\\(sinh (?:năm )?\\d{4}\\),? )?${FELL}`,
])
/** What is said of a life that is remembered, rather than of the loss of a family. */
const REMEMBERED = compilePattern(
  'liệt sĩ|anh hùng(?! (?:bàn phím|rơm|núp))|h[iy] sinh|xử bắn|lịch sử|tiểu sử|thân thế|sự nghiệp|cách mạng|kháng chiến',
)
/** Births with their year, with two digits where it is of a grown-up today. */
const BIRTHS = compilePattern(
  `(?:(?<!(?<!\\p{L})h[iy] )sinh|sn|ns|s\\/n|sinh nhật)(?: (?!(?:viên|hoạt|sống|con|ra)(?!\\p{L}))\\p{L}{1,7}){0,8}? ?[:(,]? ?` +
    '(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?|(?:\\d{1,2} )?tháng \\d{1,2}(?:,? năm)? )?(?<year>(?:1\\d|20)\\d\\d|\\d\\d(?!\\d| ?[/.-]))',
)
/** Those who live, and where and how. */
const LIVING = compilePattern(
  '(?:hiện|đang|hiện nay|nay)(?: (?:đang|nay|còn|là|ở|sống|trú))|(?:thường |tạm )?trú(?: (?:tại|ở|quán))?|ngụ|địa chỉ|' +
    '(?:số nhà|nhà số|ở số) \\d|(?:nhà )?ở (?:tổ|hẻm|ngõ|ngách|kiệt|đường|cuối|đầu|gần|cạnh)|hộ (?:nghèo|cận nghèo|dân)|nhà nghèo|hoàn cảnh|' +
    '(?:bị|nằm) (?:lẫn|liệt(?! sĩ))|liệt (?:nằm|giường|nửa)|nằm (?:một|1) chỗ|nhà (?:thôn|ấp|tổ|xóm|khóm|buôn|bản) \\d|' +
    'trao|tặng|thăm|hỗ trợ|giúp đỡ|lương hưu|trợ cấp|cccd|cmnd|căn cước|số điện thoại|đt|sđt',
)
/** Somebody of the family of whom the text is about. */
const RELATIVE = compilePattern(
  '(?:vợ|chồng|con (?:gái|trai|dâu|rể|ruột|cả|út|nuôi)|cháu (?:nội|ngoại|ruột|gái|trai)|(?:em|chị|anh) (?:gái|trai|ruột|họ|dâu|rể)|thân nhân|' +
    'mẹ|má|bố|cha|con|cháu|người thờ cúng)(?: (?:tôi|tui|mình|em|của|là|ông|bà|anh|chị|cụ|tên|đồng chí|liệt sĩ|cố|tổng|thủ tướng|chủ tịch|đại tướng|đang|hiện|đã|h[iy] sinh|:))|' +
    '(?:có|nhà|là (?:con|cháu|em)|con|cháu|em)(?: \\p{L}{1,7}){0,2} (?:ông|bà|bác|chú|cậu|anh|em|cha|bố|mẹ)(?: \\p{L}{1,7}){0,3} (?:đã )?(?:h[iy] sinh|liệt sĩ)',
)
const PRIVATE = [HEALTH, HARD_TIMES, AFFAIR]

/**
 * Whether a sentence gives the dates of somebody who is remembered in public or holds one of the highest offices, and
 * of nobody else.
 */
export function isOfRemembered(reading: AnalyzedText, { start, end }: Span): boolean {
  const years = findBirthYears(reading, { start, end })
  const late = years.filter((year) => year >= OF_EARLIER_DAYS)
  if (late.length > 1 || (late.length > 0 && RELATIVE.testIn(reading, start, end))) return false
  if (DEATH.testIn(reading, start, end) && REMEMBERED.testIn(reading, start, end))
    return !LIVING.testIn(reading, start, end)
  if (LIVING.testIn(reading, start, end) || PRIVATE.some((each) => each.testIn(reading, start, end))) return false
  if (OFFICE_HOLDER.some((each) => each.testIn(reading, start, end))) return true
  if (late.length > 0) return false
  return (years.length > 0 && years.every((year) => year < LONG_AGO)) || isAnniversary(reading, { start, end }, years)
}

/** Whether the sentence around a span gives such dates. */
export function isNearRemembered(reading: AnalyzedText, span: Span): boolean {
  return isOfRemembered(reading, findEnclosingSentence(reading, span))
}

function listHolders(office: string): string[] {
  return [
    `(?:ngày|năm|ngày tháng năm) sinh(?: của)?(?: (?:đồng chí|cố|đức|vị)){0,2} ${office}(?! ?,)`,
    `${office}(?: (?:đồng chí|(?!${NO_NAME}(?!\\p{L}))\\p{L}{1,7})){1,5}? ?[,(-]? ?` +
      '(?:(?<!(?<!\\p{L})h[iy] )sinh|sn|\\()(?: (?:ngày|năm|vào))? ?\\d{1,4}',
  ]
}

function findBirthYears(reading: AnalyzedText, span: Span): number[] {
  return selectEnclosed(BIRTHS.find(reading), span).map(({ groups }) => {
    const year = Number(groups.year)
    return year < 100 ? year + 1900 : year
  })
}

/** Whether the day of somebody who has died, or whom the country knows, is kept; and only that person is named. */
function isAnniversary(reading: AnalyzedText, sentence: Span, births: readonly number[]): boolean {
  const names = selectEnclosed(findPeople(reading), sentence).map(({ start, end }) => reading.lower.slice(start, end))
  if (new Set(names).size > 1) return false
  // Whose date that is nobody knows: it may be of the one who invites.
  if (LATE_DATE.testIn(reading, sentence.start, sentence.end)) return false
  return selectEnclosed(ANNIVERSARY.find(reading), sentence).some(({ end, text, groups }) => {
    return (
      DEATH_DAY.test(reading.bare.slice(end - text.length, end)) ||
      Number(groups.years ?? 0) >= BEYOND_A_LIFE ||
      OF_OFFICE.some((each) => each.testIn(reading, end, end + OFFICE_REACH)) ||
      births.some((year) => year < OF_EARLIER_DAYS)
    )
  })
}
