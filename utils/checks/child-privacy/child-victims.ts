// Children who are not named but can be identified, by parents, grandparents or a house, together with the harm done to
// them.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import type { Hit } from '../check-contract.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { extendOverName } from '../shared/context/full-names.ts'
import { findEnclosingPassage, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { isCapital } from '../shared/context/name-parts.ts'
import { CHILD_CLASS } from '../shared/context/school-class.ts'
import { hasAbuse, isOfAbusedChild } from './abused-children.ts'
import { CHILD_HARM } from './child-details.ts'

const KIN =
  '(?:anh|chị|ông|bà|bác|chú|cô|thầy|dì|cậu|cụ|vợ chồng(?: anh| chị| nhà| ông)?|' +
  'nhà(?: anh| chị| ông| bà| bác| chú| cô)?)'
/**
 * "con út nhà anh Thiệm", "cháu nội bác Chanh", "mẹ cháu tên Nhài": names a relative of the child. A name must follow.
 */
const PARENTAGE = compilePattern(
  '(?:(?:con|cháu)(?: (?:gái|trai|bé|út|đầu|đầu lòng|lớn|nhỏ|nuôi|thứ \\p{L}+|nội|ngoại|ruột|riêng)){0,2}' +
    `(?: (?:\\d{1,2}|\\p{L}{2,5}) tuổi)?,?(?: của| nhà)? ${KIN}|(?:mẹ|má|bố|ba|cha)(?: ruột| đẻ| dượng)? (?:của )?` +
    '(?:cháu|bé|em|con bé|thằng bé)(?: (?:tên|là|tên là|là anh|là chị|là ông|là bà)))' +
    '(?: (?:chủ|phó|giám đốc|trưởng|hàng xóm|y tá|bác sĩ|thợ \\p{L}+|thầu)){0,2}(?= )',
)
/** Harm done to the child, or facts that the child would want to keep private. */
const HARMED = compilePattern(
  `${CHILD_HARM}|xâm hại|hiếp dâm|dâm ô|bạo hành|đánh (?:đập|gãy|bầm|tím|hội đồng)|lạm dụng|bắt cóc|mất tích|đuối nước|chết đuối|` +
    'bị (?:\\p{L}+ ){0,3}(?:nhốt|trói|cột|quỳ|tạt|tát|rơi|ngã|chém|đâm|bỏ (?:quên|rơi|đói)|làm hại|bắt|cắn|lột)|' +
    'làm hại|rạch tay|tự hại|bỏ nhà|theo trai|tảo hôn|lấy trộm|ăn trộm|ăn cắp|trộm|tai nạn|rơi (?:từ|xuống)|hiv|' +
    'phá thai|cấp cứu|giám định|nguy kịch|mất (?:lúc|hồi|sáng|tối|hôm)|khóc trong|cháu mất|qua đời',
)
/** Words that say that the person is a child. */
const CHILD = compilePattern(
  'bé|cháu|em bé|trẻ|thằng (?:nhỏ|bé|nhóc)|con (?:nhỏ|bé)|đứa (?:nhỏ|bé|trẻ)|học sinh|nữ sinh|nam sinh|' +
    'em (?:nữ|nam|gái|trai)|(?:mới |khoảng )?(?:[2-9]|1[0-5]) tuổi|' +
    `${CHILD_CLASS}|mẫu giáo|mầm non|nạn nhân`,
)
const IN_GENERAL = compilePattern(
  'nếu|khi (?:trẻ|con|bé)|giả sử|phòng (?:chống|tránh|ngừa) (?:xâm hại|bạo hành|đuối nước|bạo lực) (?:cho )?trẻ|' +
    'kỹ năng|dạy (?:con|trẻ)|trẻ em bị|các (?:em|bé|cháu) bị|luật|tuyên truyền|phim|truyện|tiểu thuyết|thống kê|' +
    'mỗi năm|ca dao|cổ tích',
)
/** A victim whose class or age is given. Counts when a house or school follows. */
const UNNAMED_VICTIM = compilePattern(
  '(?:cháu|bé|em|đứa|con bé|thằng bé|nạn nhân|học sinh|nữ sinh|nam sinh)' +
    "(?: (?:bé|gái|trai|nhỏ|học sinh|nữ|nam|này|đó|ấy|là)){0,3}(?:(?: \\p{L}{2,8})? (?:\\p{L}\\.){1,5}|(?: \\p{L}[\\p{L}']{0,8}){0,3}?)" +
    `(?:,? (?:mới |khoảng |năm nay )?(?:[2-9]|1[0-5]) tuổi|,? (?:đang )?(?:học )?${CHILD_CLASS})`,
)
const LOCATION = compilePattern(
  '(?:nhà|ở|trú)(?: (?:em|bé|cháu|ở|tại|ngay|cuối|đầu)){0,3}' +
    ' (?:số|tổ|ấp|thôn|xóm|hẻm|ngõ|ngách|kiệt|khóm|bản|buôn|căn) ?[\\p{L}\\p{N}\\/]{1,8}|' +
    'nhà (?:\\p{L}+ ){0,3}(?:sát|cạnh|gần|đối diện|ngay|kế|đầu|cuối|bên cạnh|hàng rào)|' +
    `${CHILD_CLASS},? (?:của )?trường [\\p{L}]{2,8}|` +
    'tuổi,? (?:ấp|thôn|xóm|khóm|bản|buôn|làng|sóc|phum) [\\p{L}\\p{N}]{1,8}',
)

const PLACE_REACH = 120
/** Prefilters: without these syllables HARMED and UNNAMED_VICTIM cannot match. */
const HARM_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:bi|nan|xam|hiep|dam|bao|danh|lam|bat|mat|duoi|chet|rach|tu|bo|theo|tao|lay|trom|an|tai|roi|hiv|pha|cap|giam|nguy|khoc|chau|qua|mang|co|uong)(?![a-z])/,
)
const AGE_PREFILTER = createIncrementalRegExp('bare', /(?<![a-z])(?:tuoi|lop)(?![a-z])/)

/** Finds children who can be identified without their name. */
export function findChildVictims(reading: AnalyzedText): Hit[] {
  if (!HARM_PREFILTER.test(reading)) return []
  const hits: Hit[] = []
  const addVictim = (start: number, end: number, official: boolean) => {
    const passage = findEnclosingPassage(reading, { start, end })
    const isHarmed = HARMED.testIn(reading, passage.start, passage.end) || hasAbuse(reading, passage.start, passage.end)
    if (!isHarmed || !CHILD.testIn(reading, passage.start, passage.end)) return
    if (IN_GENERAL.testIn(reading, passage.start, passage.end)) return
    // What an authority has published is news, but no source makes it right that an abused child is recognised.
    if (official && hasOfficialSource(reading, { start, end }) && !isOfAbusedChild(reading, { start, end })) return
    hits.push({ ...reading.span(start, extendOverName(reading, end)), message: 'victim' })
  }
  // In a draft typed in lower case a name needs no capital.
  const isLowerCase = reading.text === reading.lower
  for (const parentage of PARENTAGE.find(reading)) {
    const name = /^ {1,2}[a-z']{2,8}/.exec(reading.bare.slice(parentage.end, parentage.end + 10))
    if (!name || !(isLowerCase || isCapital(reading, parentage.end + 1))) continue
    addVictim(parentage.start, parentage.end + name[0].length, false)
  }
  const children = AGE_PREFILTER.test(reading) ? UNNAMED_VICTIM.find(reading) : []
  const places = children.length > 0 ? LOCATION.find(reading) : []
  for (const child of children) {
    const place = findFirstMatchInRange(places, child.start, child.end + PLACE_REACH)
    if (place) addVictim(child.start, Math.max(child.end, place.end), true)
  }
  return hits
}
