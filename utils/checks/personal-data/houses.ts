// Houses by their number and an area or a street, and the words by which somebody lives there. For a name that leads to
// a house see home-addresses.ts.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripSourceDiacritics } from '../../text/character-folding.ts'
import { compilePattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { HAMLETS, HOME_PLACES, LANES } from '../shared/context/home-places.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'

const WORD = '[\\p{L}\\p{N}]{1,12}'
const NAMED = `${WORD}(?: ${WORD}){0,3}?`
const WAY = `đường(?: số)?|phố|${LANES}|hẽm|quốc lộ|tỉnh lộ|hương lộ`
const AREA =
  `tổ dân phố|tổ(?! chức)|khu phố|kp|tdp|${HAMLETS}|làng|khu|cụm|đội|phường|xã|thị trấn|quận|huyện|tp|` +
  'thành phố|p|q|chung cư|ccư|khu đô thị|kđt|khu dân cư|kdc|tòa|block|lô|tầng'
/** A full stop after another word for an area ends the sentence. */
const ABBREVIATED = '(?<=(?<!\\p{L})(?:p|q|tp|kp|tdp))'

/**
 * "số 45/7 đường Hoa Giấy, khóm 3", "12 ngõ 5 phố …", "căn 1205 tòa B", "tổ 4, ấp …, xã …": a keyword, a number, areas.
 */
const ADDRESS = compilePattern(
  `(?:(?<key>số nhà|nhà số|số|sn|căn hộ|căn|phòng|đội|khu|${HOME_PLACES})(?: số)?` +
    '(?: ?:)? ?)?[a-z]?\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,4}(?<street>(?: [\\p{L}]{2,8}){2,4}?)?' +
    `(?<parts>(?:(?: ?[,\\-] ?| )(?:${WAY}|${AREA})(?: |${ABBREVIATED}\\. ?|(?=\\d))${NAMED}){1,5})`,
)
/**
 * "ở kiệt 5/12 Trần Cao Vân, Thanh Khê": a word for a lane or a house, its number and a name, without a word for the
 * area.
 */
const LANE = compilePattern(
  `(?:số nhà|nhà số|sn|${LANES})(?: số)?(?: ?:)? ?\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,4}` +
    `(?:,? (?:(?:${LANES})(?: số)? ?)\\d{1,4}(?:\\/\\d{1,4}){0,3}){0,3},?(?: (?:đường|phố))?(?= )`,
)
/** "nhà ở 88 Lê Thanh Nghị": the words for a home, its number and a name. */
const HOME = compilePattern('nhà (?:riêng )?(?:ở|số|tại) \\d{1,4}[a-z]?(?:\\/\\d{1,4}){0,3}(?= )')
/** Words of a sentence, which no street, quarter or ward has in its name: "nhà số 31 xây vượt tầng, phường đã …". */
const SENTENCE_WORDS = compilePattern(
  'để|cho|xây|cất|sửa|bị|được|của|là|thì|mà|đã|đang|sẽ|vừa|cũng|không|chưa|vẫn|đều|rồi|này|kia|nào|đó|ấy|mình|' +
    'tôi|tui|nó|ai|gì|lấn|vượt|chiếm|lập|phạt|nói|báo|biết|hỏi|làm|bán|mở|thuê|nuôi|nhận|đòi|ồn|hát|đốt|xả|đổ|với|và',
  { bare: false },
)
/** The same of several words, which stay so without diacritics. */
const SENTENCE_PHRASES = compilePattern(
  'xây (?:vượt|lấn|trái|cao)|lấn (?:vỉa|chiếm|hẻm|đường|lối)|(?:đã|chưa|vừa|cũng|mới) ' +
    '(?:lập|nhắc|xử|phạt|nói|báo|xuống|đóng|biết|tới|đến|bị|được)',
)
/** A name of two words, with capitals: "Lê Lợi". */
const HAS_NAME = /\p{Lu}\p{Ll}* \p{Lu}/u
/** "sn 1958, xóm 4": the year of a birth, which is written like the number of a house. */
const BORN_IN = /^sn ?:? ?(?:19|20)\d\d(?!\d)/
const LANE_PREFILTER = createIncrementalRegExp(
  'bare',
  new RegExp(`(?<![a-z])(?:so nha|nha so|sn|${stripSourceDiacritics(LANES)})[ :]{0,2}(?:so )?\\d`),
)
/** What every match of ADDRESS has: after a number, a word for a way or an area. */
const ADDRESS_PREFILTER = createIncrementalRegExp(
  'bare',
  new RegExp(`\\d[^\\n.]{1,50}?(?<![a-z])(?:${stripSourceDiacritics(`${WAY}|${AREA}`)})(?![a-z])`),
)
const OPENED = compilePattern('(?:ở|tại|địa chỉ|nhà|đ\\/c|đc|về|tới|qua|đến|trú) ?:? ?$')
const BY_WAY = compilePattern(`^ ?(?:${WAY})`)
/** After a number: blocks of flats and families are counted, "ở 10 chung cư cũ phường …". */
const COUNTED =
  /^\d? (?:chung cu|khu|toa|ho|can|day|khoi|ngoi|cum|gia dinh|biet thu|nha tro)(?: (?:cu|dan|nha|tap the|chung cu|cao tang|ngheo|nguy hiem))+(?![a-z])/
const IN_VILLAGE = compilePattern(`(?:${HAMLETS}|làng|khu phố)(?: |\\.|(?=\\d)).{1,40}(?:xã|phường|thị trấn)`)
const IN_TOWER = compilePattern('tòa|block|lô|chung cư|ccư')

const SOMEBODY = compilePattern(
  '(?:nhà|phòng trọ|chỗ|căn nhà)(?: (?:của|ở|riêng))? (?:anh|chị|cô|chú|bác|dì|cậu|mợ|thím|ông|bà|ổng|bả|ảnh|chỉ|' +
    'cổ|nó|hắn|thằng|con|em|mình|tôi|tui|thầy|bé|má|mẹ|ba|bố|ngoại|nội|bạn|vợ|chồng|gã|mụ|đứa)|' +
    'địa chỉ (?:nhà|nhận|riêng|cá nhân|giao|của (?:em|anh|chị|mình|tôi|nó|ổng|bả|cô|ông|bà))|' +
    '(?:thường trú|tạm trú|cư trú|trú (?:tại|ở|quán)|hộ khẩu|nơi ở|chỗ ở|hktt)|' +
    '(?:ship|giao|gửi|chuyển|đem|mang)(?: \\p{L}+){0,5} (?:tới|về|đến|cho|qua|lại)|' +
    '(?:đang |hiện |sống |thuê |trọ |hay )(?:ở|tại|trọ)|ở trọ|' +
    '(?:anh|chị|cô|chú|bác|ông|bà|thầy|em|thằng|con|nó|hắn|ổng|bả)(?: \\p{L}+){0,4} (?:ở|nhà)',
)
/** A house by its number, which may be anybody's. */
const NUMBERED_HOUSE = compilePattern('(?:nhà|căn) (?:số|ở|riêng)|số nhà')
/** What happened at a house, or what a court does with it: the place is no home of somebody. */
const EVENT = compilePattern(
  '(?:va chạm|tông|húc|đâm)(?: \\p{L}+){0,3} (?:với|vào|trúng|ô tô|xe|người)|lật xe|sập|sụp|đổ sập|nghiêng|sạt lở|bốc cháy|phát nổ|' +
    'bị (?:cáo|can)|phiên tòa|kê biên|phát mại|thi hành án|đấu giá|thu hồi|biệt thự cổ|làm trụ sở',
)
/** What is reported of a street, or found on it, in front of a house: the number only says where. */
const STREET_MATTER = compilePattern(
  'hố ga|nắp (?:hố|cống)|cống|ổ (?:gà|voi)|vỉa hè|lòng đường|mặt đường|cột (?:điện|đèn)|dây (?:điện|cáp|mạng)|đèn đường|trụ (?:điện|nước|cứu hỏa)|' +
    '(?:ống|đường) nước|rò rỉ|ngập|cây(?: \\p{L}+){0,3} (?:đổ|ngã|gãy|bật gốc|nghiêng|chết)|cành cây|(?:bãi|đống|thùng|xe|đổ|gom|túi|bịch|bao) rác|rác(?: thải)? (?:đổ|tràn|chất|bốc|ùn)|' +
    '(?:đi|chạy|cuốc) (?:\\p{L}+ )?(?:ngang|qua|tới|đến)(?! (?:nhà|chỗ))|xà bần|biển báo|mất điện|cúp nước|tắc đường|kẹt xe|(?:thấy|nhặt|lượm|phát hiện|đánh rơi|làm rơi|rơi|rớt|mất)(?: được)?(?: (?:một|1|chiếc|cái|cọc|xấp|tờ)){0,2} (?:bọc|túi|ví|bóp|cặp|điện thoại|tiền|chìa khóa|giấy tờ|ba lô|balo)',
)
/** Right before the house, that it is only a landmark. */
const LANDMARK = compilePattern(
  '(?:trước|đối diện|gần|cạnh|sát|ngang|bên hông|phía (?:trước|sau)|giữa)(?: (?:cổng|cửa|mặt tiền|khu vực|đoạn)){0,2} ?$',
)
/** Somebody who is said to live there, whatever happened. */
const DWELLER = compilePattern(
  '(?:nhà|hộ|gia đình) (?:của )?(?:anh|chị|ông|bà|cô|chú|bác|em|cháu) \\p{L}+|(?:thường|tạm|cư) trú|trú tại|ngụ|sinh sống|ở trọ|đang ở',
)
/** Readers are sent to whom the house is said to be of, or it is said with scorn. */
const HUNTED = compilePattern(
  'nhà riêng|kéo (?:tới|đến|qua|nhau|xuống|lên)|(?:tới|đến|qua|lên) (?:đó|đấy|tận nhà|đòi|nói chuyện|hỏi tội|tính sổ|làm cho ra)|nói chuyện|hỏi thăm|' +
    'thủ phạm|hung thủ|sếp|lão (?:giám|chủ|hàng xóm|tài xế|sếp)|thằng (?:cha|chủ|lái|tài xế|đó|này|kia|giám đốc)|mụ (?:chủ|đó|ấy|hàng xóm)',
)
const HUNTED_ACCENTED = compilePattern('thằng|lão|gã|mụ|hắn|nó', { bare: false })
/** Before a house: somebody who is not only hurt in front of it. */
const TITLED = compilePattern(`(?:${KIN_TITLES})(?! (?:em|con)(?!\\p{L})) \\p{L}+`)
/** A name by its capitals, which is none of a street or an area. The names of people are unknown here. */
const CAPITALIZED_NAME =
  /(?<!\p{L})(?<!(?:[Đđ]ường|[Pp]hố|[Nn]gõ|[Hh]ẻm|[Pp]hường|[Xx]ã|[Qq]uận|[Hh]uyện|[Tt]ỉnh|[Tt]hôn|[Ấấ]p|[Kk]hu) )\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,3}(?!\p{L})/u
const IN_FRONT = compilePattern(
  '(?:trước|gần|tại|ở|ngay|đoạn|khu vực|qua|vào|đối diện)(?: (?:trước|cửa|khu vực|đoạn|căn|cổng|của)){0,2} ?$',
)
const PLACE = compilePattern(
  'cháy|hỏa hoạn|bán|đầu (?:hẻm|ngõ|đường)|gần nhà|đối diện|trụ sở|ubnd|ủy ban|công an|trường|bệnh viện|trạm|' +
    'nhà văn hóa|chợ|ngân hàng|chi nhánh|cửa hàng|quán|shop|tiệm|công ty|cty|văn phòng|bưu điện|bưu cục|chùa|nhà thờ|' +
    'hội trường|siêu thị|trung tâm|nhà hàng|khách sạn|phòng khám|nhà thuốc|nhà sách|sân|rạp|lớp học|homestay|salon|' +
    'gara|showroom|đại lý|cơ sở|thư viện|bảo tàng|công viên|tòa án|viện|sở|cục|xưởng|phòng tập|tai nạn|xảy ra|' +
    'thi công|công trình|sửa đường|cắt điện|ngập|kẹt xe|địa điểm|tọa lạc|khai trương|bán (?:nhà|đất)|cho thuê|' +
    'mặt bằng|sang nhượng',
)
const PERSON_REACH = 90
/** How far around a house what says more of it may be, in UTF-16 units. */
export const STREET_REACH = 45

/** Finds houses: a number and at least one area, or a lane and its name. */
export function findHouses(reading: AnalyzedText): Span[] {
  if (!/\d/.test(reading.text)) return []
  const doors: Span[] = (ADDRESS_PREFILTER.test(reading) ? ADDRESS.find(reading) : [])
    .filter((match) => isDoor(reading, match) && !isOfSentence(reading, match))
    .map((match) => expandToLastName(reading, match))
  const lanes = [...(LANE_PREFILTER.test(reading) ? LANE.find(reading) : []), ...HOME.find(reading)]
  for (const lane of lanes) {
    if (BORN_IN.test(reading.bare.slice(lane.start, lane.end))) continue
    const end = findCapitalizedRunEnd(reading, lane.end + 1, 4)
    if (reading.text.slice(lane.end + 1, end).includes(' ')) doors.push({ start: lane.start, end })
  }
  return doors
}

/** Whether the number is a house number, by the word before it, the street, or the preposition next to it. */
function isDoor(reading: AnalyzedText, match: PatternMatch): boolean {
  if (BORN_IN.test(reading.bare.slice(match.start, match.end))) return false
  const key = match.groups.key
  const street = match.groups.street
  const rest = match.end - match.groups.parts!.length - (street?.length ?? 0)
  if (key === undefined) {
    if (BY_WAY.testIn(reading, rest, match.end + STREET_REACH)) return true
    const opened = reading.text.slice(match.start - 2, match.start).includes(':')
    if (street === undefined || COUNTED.test(reading.bare.slice(rest - 1, match.end))) return false
    return opened || OPENED.testIn(reading, match.start - 12, match.start)
  }
  if (/^(?:c[aă]n|ph[oò]ng)/.test(key)) return IN_TOWER.testIn(reading, rest, match.end)
  if (/^(?:s|nh|ng|h[eẻ]m|ki)/.test(key)) return true
  return street === undefined && IN_VILLAGE.testIn(reading, rest, match.end + STREET_REACH)
}

/** Whether the words that are taken for a street, or for areas without a number, are those of a sentence. */
function isOfSentence(reading: AnalyzedText, { end, groups }: PatternMatch): boolean {
  const areas = end - groups.parts!.length
  const isSaid = (from: number, to: number) =>
    !HAS_NAME.test(reading.text.slice(from, to)) &&
    [SENTENCE_WORDS, SENTENCE_PHRASES].some((words) => words.testIn(reading, from, to))
  return isSaid(areas - (groups.street?.length ?? 0), areas) || (!/\d/.test(groups.parts!) && isSaid(areas, end))
}

/**
 * Extends the match to the rest of the last name while it is capitalized: the lazy group stops at the first syllable.
 */
function expandToLastName(reading: AnalyzedText, { start, end }: Span): Span {
  const last = reading.text[end] === ' ' ? findCapitalizedRunEnd(reading, end + 1, 3) : end
  return { start, end: last > end + 1 ? last : end }
}

/** A resident opens the clause: "ông Tư ban quản lý chợ ở số 8 …". A shop or an office may follow the person. */
const LIVES = compilePattern(
  '(?:^|[.,;:!?\\n"(-] ?)(?:(?:nhà|còn|thì|chỗ|vợ chồng|gia đình|con|thằng|cái|lão|mụ|gã) )?' +
    `(?:${KIN_TITLES}|dì|cậu|thầy|nó|hắn|ổng|bả|chồng|vợ)` +
    " (?:(?!bán|mở|mua|làm|lạc|gặp|bị|té|ngã|họp|ăn|chơi|nhậu|đứng|đợi|chờ|dạy|học|đậu|đỗ)\\p{L}[\\p{L}']* ){1,8}ở(?: tại)? ?$",
)

/** Whether the words before a house say that somebody lives there. */
export function isHome(reading: AnalyzedText, house: Span): boolean {
  const from = Math.max(findEnclosingSentence(reading, house).start, house.start - PERSON_REACH)
  if (LIVES.testIn(reading, from, house.start)) return true
  const isOfSomebody =
    SOMEBODY.testIn(reading, from, house.end) ||
    (NUMBERED_HOUSE.testIn(reading, from, house.end) && !isPlaceOfEvent(reading, house))
  return isOfSomebody && !PLACE.testIn(reading, Math.max(from, house.start - STREET_REACH), house.start)
}

function isPlaceOfEvent(reading: AnalyzedText, house: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, house)
  const isLandmark =
    STREET_MATTER.testIn(reading, start, end) &&
    LANDMARK.testIn(reading, Math.max(start, house.start - STREET_REACH), house.start)
  if ((!isLandmark && !EVENT.testIn(reading, start, end)) || DWELLER.testIn(reading, start, end)) return false
  if (HUNTED.testIn(reading, start, end) || HUNTED_ACCENTED.testIn(reading, start, end)) return false
  if (IN_FRONT.testIn(reading, Math.max(start, house.start - STREET_REACH), house.start)) return true
  const before = reading.span(start, house.start)
  const isNamed = CAPITALIZED_NAME.test(reading.original.slice(before.start, before.end))
  return !isNamed && !TITLED.testIn(reading, start, house.start)
}
