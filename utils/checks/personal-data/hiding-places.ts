// Where somebody hides who was beaten at home, by the village and without a number: "… bị chồng bạo hành, đang trốn ở
// nhà bà ngoại xóm …". For houses see shelters.ts.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { LANES, VILLAGES } from '../shared/context/home-places.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd, isCapital } from '../shared/context/name-parts.ts'
import { EXAMPLES, FICTION } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'

const WHERE =
  '(?: (?:chồng|tạm|nhờ|kín|ra|lên|xuống|về|vô|vào|qua|sang|tuốt|luôn|bên|dưới|trên|ngoài|trong|ở|tại|mãi|tận))'
const HIDING = compilePattern([
  `(?:trốn|lánh|lánh nạn|núp|nấp|ẩn náu)${WHERE}{1,5}`,
  `(?:tá túc|nương (?:nhờ|náu)|(?:ở|trú|ngủ) (?:nhờ|tạm|đậu))${WHERE}{0,5}`,
])
const NEAR_PLACE = compilePattern(
  `(?<!(?:hàng|chòm|khỏi) )(?:${VILLAGES}|${LANES}|tổ(?: dân phố)?|khu phố)(?: số)?(?= )`,
)
/** Larger ones say where it is only with whose house it is. */
const FAR_PLACE = compilePattern('(?:xã|phường|thị trấn|đường|phố|chợ|khu)(?= )')
/** They fled from there. */
const AWAY = compilePattern('khỏi')
const SOMEBODYS_HOUSE = compilePattern('nhà|chỗ|phòng|trọ|chùa|quán')
/** Words that name no place, behind one in small letters, without diacritics: "xóm mình". */
const NO_NAME =
  /^(?:minh|toi|tui|em|nha|ben|tren|duoi|nao|khac|ta|cu|nay|do|kia|ay|que|ngoai|trong|gan|xa|nho|va|ma|thi|la|co|khong|roi|nhe|nha|nghe|o|de|cho|voi)$/
const LOWER_CASE_NAME = /^ {1,2}(?<first>[a-z]{2,7}|\d{1,3}[a-z]?)(?: (?<second>[a-z]{2,7}))?/
const NUMBER = /^ {1,2}\d{1,4}[a-z]?(?:\/\d{1,4}){0,3}(?![\p{L}\d])/u
const NAME_REACH = 24

const VIOLENCE =
  '(?:bạo hành|bạo lực|đánh|đập|hành hạ|chém|đâm|dọa (?:giết|chém|đánh)|đòi (?:giết|chém)|đuổi (?:đánh|giết|chém)|hiếp|xâm hại|tra tấn|xích|nhốt)'
const ABUSER =
  '(?:thằng |ông |lão |gã )?(?:chồng|cha|bố|ba|tía|dượng|người yêu|bạn trai|bồ|con trai|anh trai|nhà chồng|mẹ chồng)'
/** "Đánh" of games and of music. */
const NO_GAME = '(?! (?:cờ|bài|thức|lừa|vần|ván|đàn|trống|cây đàn|bản nhạc|cầu lông))'
/** Somebody who suffered from those at home. */
const VICTIM = compilePattern([
  `bị (?:chính )?${ABUSER}(?: \\p{L}+){0,4}? ${VIOLENCE}${NO_GAME}`,
  'nạn nhân(?: của)?(?: bị)? (?:bạo (?:lực|hành)|mua bán|xâm hại)',
  'bị (?:bạo hành|bạo lực gia đình|hành hạ|đánh đập|xâm hại|hiếp|cưỡng bức|lừa bán)',
  `(?<!(?:vợ|mẹ) )chồng (?:\\p{L}+ ){0,3}?(?:đánh đập|bạo hành|hành hạ|đánh (?:chị|cô|bả|cổ|chỉ|nó|gãy|bầm|tím|hoài|miết|suốt|mỗi|tới|dữ|quá|ghê)|dọa (?:giết|chém)|đòi (?:giết|chém))${NO_GAME}`,
])
/** Who hides is the one who did it, or is looked for. */
const OFFENDER = compilePattern(
  'truy (?:nã|tìm|bắt|lùng|đuổi)|thủ phạm|hung thủ|nghi phạm|đối tượng|tội phạm|trộm|cướp|(?:đánh|chém|đâm|bạo hành|hành hạ) vợ|' +
    '(?:rồi|xong|liền) (?:\\p{L}+ )?trốn|công an (?:\\p{L}+ )?(?:tìm|bắt|truy)',
)
/** Not as an insult, or in "bị đánh như con chó". */
const ANIMAL =
  '(?<!như |hơn )(?:mèo|cún|(?:con|bé|em|chú|bầy|đàn|mấy) (?:chó|ngựa|bò|trâu|heo|lợn|gà|vịt|khỉ|voi))|chuồng|nhận nuôi|thú (?:y|cưng)'
/** Places that are made known to all, advice, the past, fiction, the press, games, and animals. */
const OTHER_MATTER = compilePattern(
  `hotline|đường dây|tổng đài|liên hệ|có thể|nếu|hãy|nên (?:gọi|tìm|đến)|bình yên|địa chỉ tin cậy|trung tâm|hội phụ nữ|nhà văn hóa|trụ sở|ubnd|` +
    'trạm y tế|từng|năm ngoái|(?:hồi|ngày|thời|thuở) (?:xưa|đó|trước|nhỏ)|trước đây|trốn tìm|trò chơi|game|đọc|tác phẩm|cuốn sách|nhà văn|chị dậu|ủng hộ|quyên góp|thống kê|' +
    `năm (?:1[89]|20)\\d\\d|hồi(?! (?:hôm|nãy|sáng|trưa|chiều|tối|đêm|khuya|này))|kháng chiến|theo (?:báo|đài)|báo (?:\\p{L}+ ){0,3}đưa tin|báo (?:đưa|đăng|viết)|xét xử|khởi tố|${ANIMAL}|${FICTION}|${EXAMPLES}`,
)
/** It is the writer who hides, and who may ask for help. */
const OWN_CASE = compilePattern(
  '(?<!(?:chị|em|anh|bạn|con|gái|mẹ|má|dì|cô|cháu|nhà|xóm|của|quê|dâu|họ|làng|thôn|bên) )(?:tôi|tui|mình|tớ|em|tao) (?:bị|đang|phải|vừa|đã|trốn|lánh|mới|hiện|giờ|chừ|chạy|ở)|' +
    'mẹ con (?:tôi|tui|mình|em)',
)
/** From whom somebody fled, and why, before the place: "trốn chồng bạo hành ở nhà …". */
const FLED_FROM = /^(?:trốn|tron|lánh|lanh) {1,2}(?:chồng|chong)[^,.;\n]{1,30} (?:ở|o|tại|tai) /
/** How far after the words the place may be, in UTF-16 units. */
const PLACE_REACH = 60
const MAX_HIDDEN = 10

/** Whether the sentence around some words is a question. */
function isAsked(reading: AnalyzedText, words: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, words)
  return reading.text.slice(start, end).trimEnd().endsWith('?')
}

/** Finds such places, from the house up to the name of the village. */
export function findHidingPlaces(reading: AnalyzedText): PersonalItem[] {
  const victims = VICTIM.find(reading).filter((victim) => !isAsked(reading, victim))
  if (victims.length === 0 || LAUGHTER.test(reading)) return []
  return HIDING.find(reading)
    .slice(0, MAX_HIDDEN)
    .flatMap((hiding): PersonalItem[] => {
      const { start, end } = findEnclosingPassage(reading, hiding)
      if (isAsked(reading, hiding) || !victims.some((victim) => isEnclosedSpan(victim, { start, end }))) return []
      if ([OFFENDER, OTHER_MATTER, OWN_CASE].some((each) => each.testIn(reading, start, end))) return []
      const to = findPlaceEnd(reading, hiding)
      if (to === undefined) return []
      const fled = FLED_FROM.exec(reading.plain.slice(hiding.start, to))
      const from = fled ? hiding.start + fled[0].length : hiding.end + 1
      return [{ start: from, end: to, message: 'shelter', isWhole: true, rank: 4 }]
    })
}

function findPlaceEnd(reading: AnalyzedText, hiding: Span): number | undefined {
  const to = Math.min(findEnclosingSentence(reading, hiding).end, hiding.end + PLACE_REACH)
  const isHouse = SOMEBODYS_HOUSE.testIn(reading, hiding.end, to)
  const places = [...NEAR_PLACE.find(reading), ...(isHouse ? FAR_PLACE.find(reading) : [])]
  const ends = places
    .filter(({ start, end }) => start > hiding.end && end <= to && !AWAY.testIn(reading, hiding.end, start))
    .map(({ end }) => findNameEnd(reading, end))
    .filter((end) => end !== undefined)
  return ends.length > 0 ? Math.min(...ends) : undefined
}

/** Returns where the name or the number of a place ends. */
function findNameEnd(reading: AnalyzedText, at: number): number | undefined {
  const number = NUMBER.exec(reading.text.slice(at, at + NAME_REACH))
  if (number) {
    const to = at + number[0].length
    // The lane of a street: "hẻm 45 Lê Lợi".
    return reading.text[to] === ' ' && isCapital(reading, to + 1) ? findCapitalizedRunEnd(reading, to + 1, 4) : to
  }
  const end = findCapitalizedRunEnd(reading, at + 1, 4)
  if (end > at + 1) return end
  if (reading.text !== reading.lower) return undefined
  const name = LOWER_CASE_NAME.exec(reading.bare.slice(at, at + NAME_REACH))
  if (!name || NO_NAME.test(name.groups!.first!)) return undefined
  const { second } = name.groups!
  return at + name[0].length - (second !== undefined && NO_NAME.test(second) ? second.length + 1 : 0)
}
