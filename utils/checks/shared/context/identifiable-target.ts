// Whether a text points at an identifiable target: a person by name, by office and place, or an organisation. General
// words ("cán bộ", "doanh nghiệp") identify nobody.

import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { compactRegExp } from '../../../text/regexp/compact.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { findFullNames } from './full-names.ts'
import { POINTING } from './pointing-words.ts'
import { CHIEFS } from './titles.ts'

const DEICTIC = `${POINTING}|ni|đấy|nọ|mình`
const PLACE =
  'xã|phường|huyện|quận|tỉnh|thành phố|ấp|thôn|khóm|khu|tổ|ban|sở|phòng|cục|trung tâm|trường|bệnh viện|trạm|công ty|hội|htx|hợp tác xã|chợ|đội|quỹ|dự án|ủy ban|ubnd|cơ quan|mầm non|ngân hàng|địa chính|xây dựng|đất|giáo dục|tài chính|y tế|văn hóa|công an|môi trường|chùa|khoa|trật tự|rừng'
const LEADER =
  `(?:phó )?(?:tổng )?(?:${CHIEFS}|chánh \\p{L}+ \\p{L}+)|` +
  '(?:phó |chi )?(?:hiệu|viện|cục|vụ|đội|tổ|trạm|kế toán) trưởng|(?:phó |trưởng ){1,2}(?:phòng|ban|ấp|thôn|khóm|trạm|khoa|công an|nhóm)|hiệu phó'
const TITLE = `${LEADER}|kế toán|thủ (?:quỹ|kho)|địa chính|cán bộ|chuyên viên|nhân viên|csgt|cảnh sát|thanh tra|kiểm lâm|bác sĩ|y tá|giáo viên|trụ trì|lãnh đạo|sếp|chủ (?!đề|đạo|yếu)\\p{L}+|nhà thầu|quản lý`
const HONORIFIC =
  'sếp|công an viên|ông|bà|anh|chị|cô|chú|bác|dì|cậu|thầy|thằng|con|mụ|lão|gã|tên|sư|đồng chí|bọn|lũ|tụi|đám'
const ORGANISATION =
  'công ty|cty|tập đoàn|htx|hợp tác xã|ngân hàng|bệnh viện|phòng|trung tâm|trường|sở|ban|cục|viện|chùa|cửa hàng|shop|quán|tiệm|nhà|khách sạn|quỹ|hội|đại lý|vựa|xưởng|đội|trang|siêu thị|hãng|dự án|trạm'

const BY_OFFICE = compilePattern(
  [
    // "chủ tịch xã", "kế toán trường …", "ông giám đốc", "hiệu trưởng này"
    `(?:${TITLE}) (?:\\p{L}+ ){0,2}(?:${PLACE}|${DEICTIC}|tôi|tui)`,
    `(?:${HONORIFIC}) (?:\\p{L}+ )?(?:${TITLE})`,
    // "công ty này", "công an phường", "ủy ban xã", "sở xây dựng", "ban quản lý chợ"
    `(?:${ORGANISATION}) (?:${DEICTIC})`,
    `(?:công an|ủy ban|ubnd|csgt|ban quản lý|bql|đội quản lý|trạm|thuế|sở|phòng) (?:${PLACE}|đô thị)`,
    '(?:hạt kiểm lâm|đồn biên phòng|chi cục thuế|trạm (?:đăng kiểm|thú y|kiểm dịch)) \\p{L}+',
  ].join('|'),
)

// Matched in the original case, since the capital shows that a name follows: "ông Tám Lúa", "bà Sáu Mận", "anh K."
const BEFORE_NAME = `(?:${HONORIFIC})|(?:ông|bà) \\p{L}+ \\p{L}+|(?:${ORGANISATION}|kế toán|bác sĩ|giám đốc|trưởng|phó|thủ|chủ|bí thư|cô giáo|thầy giáo|giáo viên|đội trưởng)(?: \\p{Ll}+){0,4}`
const toEitherCaseSource = (words: string) =>
  words.replace(/(?<=^|[|:])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
const buildTitledNameRegExp = (words: string) =>
  compactRegExp(`(?<![\\p{L}\\p{N}])(?:${toEitherCaseSource(words)}) \\p{Lu}`, 'u')
const TITLED_NAME = buildTitledNameRegExp(BEFORE_NAME)
const TITLED_NAME_UNACCENTED = buildTitledNameRegExp(stripSourceDiacritics(BEFORE_NAME))
// In a draft without capitals, a word after a title counts as a name, unless it is a common word in that place.
const CAPITAL_INSIDE = /[^\s.!?…]\s+\p{Lu}/u
const FIRM =
  'công ty|cty|tập đoàn|ngân hàng|bệnh viện|phòng khám|trường|trung tâm|tiệm|nhà (?:xe|máy|thầu)|siêu thị|bác sĩ|kế toán'
const NOT_A_NAME =
  '(?!(?:con|em|bà|chú|chị|anh|bác|mẹ|ấy|ta|mình|nào|cũng|đã|sẽ|có|không|thì|mà|là|được|bị|ơi|nội|ngoại|phải|nhà|tôi|tui|quan|và|với|cho|để|nên|chính|lớn|học|mầm|tiểu|tư|gì|bán|mua|làm|dân|này|đó|kia|nó) )'
const UNCASED_NAME = compilePattern(`(?:${FIRM}|ông|bà) ${NOT_A_NAME}\\p{L}+`)
const UNCASED_NAME_ACCENTED = compilePattern(`(?:anh|chị|cô|thầy|thằng|quán|shop|lão) ${NOT_A_NAME}\\p{L}+`, {
  bare: false,
})
const HONORIFIC_UNACCENTED = compilePattern('(?:ong|ba|thang|lao|mu) (?!con |ba |ay |ta |noi |ngoai |xa )\\p{L}+')

/** Whether a draft uses capitals. */
export const hasCapitals = searchOnce((reading) => CAPITAL_INSIDE.test(reading.text))

/** Whether a draft without capitals names a person or firm in the range. */
function hasUncasedName(reading: AnalyzedText, start: number, end: number): boolean {
  if (hasCapitals(reading)) return false
  return UNCASED_NAME.testIn(reading, start, end) || UNCASED_NAME_ACCENTED.testIn(reading, start, end)
}

const PRONOUN = compilePattern(
  `ổng|bả|ảnh|hắn|nó|gã|chúng|họ|(?:ông|bà|anh|cô|chị|lão|thằng|bọn|tụi|lũ|con|mụ) (?:${POINTING}|ta|nó|cha)`,
)
const OFFICE = compilePattern(`${LEADER}|sếp (?:lớn|tổng)|ghế \\p{L}+ \\p{L}+`)

/** Returns the source of a pattern without diacritics. */
function stripSourceDiacritics(source: string): string {
  return source.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

/** Whether [start, end) of `reading.text` names a person or an organisation that readers can identify. */
export function hasNamedTarget(reading: AnalyzedText, start: number, end: number): boolean {
  return (
    BY_OFFICE.testIn(reading, start, end) ||
    (reading.accented ? TITLED_NAME : TITLED_NAME_UNACCENTED).test(reading.text.slice(start, end)) ||
    findFullNames(reading).some((name) => name.start >= start && name.end <= end) ||
    (!reading.accented && HONORIFIC_UNACCENTED.testIn(reading, start, end)) ||
    hasUncasedName(reading, start, end)
  )
}

/** Whether [start, end) names an office that one person holds ("phó phòng"), even without its place. */
export function hasNamedOffice(reading: AnalyzedText, start: number, end: number): boolean {
  return OFFICE.testIn(reading, start, end)
}

/** Whether [start, end) refers back to a person named before ("ổng", "bà ta", "bọn này"). */
export function hasBackReference(reading: AnalyzedText, start: number, end: number): boolean {
  return PRONOUN.testIn(reading, start, end)
}
