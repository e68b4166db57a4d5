// Children who are not named but can be identified, by parents, grandparents or a house, together with the harm done to
// them.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { searchOnce } from '../../text/search-once.ts'
import type { Hit } from '../check-contract.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { HIV_WORDS } from '../shared/context/hiv-words.ts'
import { BARE_PLACE_HEADS, HOME_PLACES, VILLAGES } from '../shared/context/home-places.ts'
import { findEnclosingPassage, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { CHILD_CLASS } from '../shared/context/school-class.ts'
import { hasAbuse, isOfAbusedChild, isOfHarmedChild, mayTellOfHarm } from './abused-children.ts'
import { CHILD_HARM, SHUNNED_DETAIL } from './child-details.ts'
import { extendOverSchool } from './child-hits.ts'
import { CHILD_AGE } from './child-words.ts'
import { extendOverPlace, findPlaceNameEnd } from './known-places.ts'
import { findParentages, findRelatives } from './relatives.ts'
import { isRescuer } from './rescues.ts'

/** Harm done to the child, or facts that the child would want to keep private. */
const HARMED = compilePattern(
  `${CHILD_HARM}|xâm hại|hiếp dâm|dâm ô|bạo hành|đánh (?:đập|gãy|bầm|tím|hội đồng)|lạm dụng|bắt cóc|mất tích|đuối nước|chết đuối|` +
    'bị (?:\\p{L}+ ){0,3}(?:nhốt|trói|cột|quỳ|tạt|tát|rơi|ngã|chém|đâm|bỏ (?:quên|rơi|đói)|làm hại|bắt|cắn|lột)|' +
    'làm hại|rạch tay|tự hại|bỏ nhà|theo trai|tảo hôn|lấy trộm|ăn trộm|ăn cắp|trộm|tai nạn|rơi (?:từ|xuống)|hiv|' +
    `(?:bị|nhiễm|mắc|dính) (?:bệnh )?(?:${HIV_WORDS})|` +
    'phá thai|cấp cứu|giám định|nguy kịch|mất (?:lúc|hồi|sáng|tối|hôm)|khóc trong|cháu mất|qua đời',
)
/** Words that say that the person is a child. */
const CHILD = compilePattern(
  'bé|(?<!con )cháu|em bé|trẻ|thằng (?:nhỏ|bé|nhóc)|con (?:nhỏ|bé)|đứa (?:nhỏ|bé|trẻ)|học sinh|nữ sinh|nam sinh|' +
    `em (?:nữ|nam|gái|trai)|(?:mới |khoảng )?${CHILD_AGE}|${CHILD_CLASS}|mẫu giáo|mầm non|nạn nhân`,
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
    `(?:,? (?:mới |khoảng |năm nay )?${CHILD_AGE}|,? (?:đang )?(?:học )?${CHILD_CLASS})`,
)
const LOCATION = compilePattern(
  '(?:nhà|ở|trú)(?: (?:em|bé|cháu|ở|tại|ngay|cuối|đầu)){0,3}' +
    ` (?:số nhà|nhà số|số(?! nhà)|${HOME_PLACES}|căn) ?[\\p{L}\\p{N}\\/]{1,8}|` +
    'nhà (?:\\p{L}+ ){0,3}(?:sát|cạnh|gần|đối diện|ngay|kế|đầu|cuối|bên cạnh|hàng rào)(?! •)|' +
    `${CHILD_CLASS},? (?:của )?trường [\\p{L}]{2,8}|` +
    `tuổi,? (?:${VILLAGES}) [\\p{L}\\p{N}]{1,8}`,
)

const PLACE_REACH = 120
/** More would not help the writer. */
const MAX_VICTIMS = 400

/** What a place or a school is called by, at the end of a match, without diacritics. */
const PLACE_NAME = new RegExp(
  `(?<=(?:^|[ ,])(?:so|can|ban|soc|phum|plei|truong|${BARE_PLACE_HEADS})(?: |(?=\\d)))[^ ]+$`,
)
const SCHOOL_TYPE =
  /^(?:(?:tieu hoc|trung hoc co so|thcs|th|mam non|mau giao|(?:pho thong dan toc )?(?:ban tru|noi tru)|cap (?:\d|mot|hai)) )+/
const SCHOOL_TYPE_REACH = 50

/** Finds the names of the places and schools that make a child known, in order, in offsets of the analyzed text. */
export const findPlaceNames = searchOnce((reading): readonly Span[] =>
  LOCATION.find(reading).flatMap(({ start, end }): Span[] => {
    const name = PLACE_NAME.exec(reading.bare.slice(start, end))
    if (!name) return []
    const from = start + name.index
    const type = SCHOOL_TYPE.exec(reading.bare.slice(from, from + SCHOOL_TYPE_REACH))?.[0].length ?? 0
    const isSchool = reading.bare.slice(start, from).includes('truong')
    const to = isSchool
      ? Math.max(from + type, findPlaceNameEnd(reading, from + type - 1, false))
      : findCapitalizedRunEnd(reading, from + type, 5)
    // Without a name, the kind of school ends before its space.
    return [{ start: from, end: Math.max(end, type > 0 && to === from + type ? to - 1 : to) }]
  }),
)
/** Prefilters: without these syllables HARMED and UNNAMED_VICTIM cannot match. */
const HARM_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:bi|nan|xam|hiep|dam|bao|danh|lam|bat|mat|duoi|chet|rach|tu|bo|theo|tao|lay|trom|an|tai|roi|hiv|pha|cap|giam|nguy|khoc|chau|qua|mang|co|uong|nhiem|mac|dinh)(?![a-z])/,
)
const AGE_PREFILTER = createIncrementalRegExp('bare', /(?<![a-z])(?:tuoi|lop)(?![a-z])/)

/** Before the name of a child who was killed: "giết cháu", "sát hại bé". */
const KILLED = compilePattern(
  '(?:(?<!(?:định|không|đừng|dọa) )giết(?: (?:hại|chết))?|sát hại|bóp cổ|dìm chết|đầu độc) (?:cháu|bé|em)(?: (?:bé|gái|trai))?(?= )',
)
/** The age right after the name. */
const AGE_AFTER = compilePattern(`^ ?[,(] ?(?:mới |khoảng )?(?:${CHILD_AGE})`)
const AGE_REACH = 24

/** Finds children by the name and the age that follow such words. */
function findKilled(reading: AnalyzedText): Span[] {
  return KILLED.find(reading).flatMap((killed) => {
    const start = killed.end + 1
    const end = findCapitalizedRunEnd(reading, start, 4)
    if (end <= start || !AGE_AFTER.testIn(reading, end, Math.min(reading.text.length, end + AGE_REACH))) return []
    return [{ start, end }]
  })
}

/** A child without a name, who is known by others. */
export interface VictimHit extends Hit {
  /** The name of a relative: UTF-16 offsets in the analyzed text. */
  relative?: Span
  /** The words, in offsets of the analyzed text. */
  words?: Span
}

/** Whether a sentence, or one next to it, says what a child would want to keep private above all. */
export function hasHarm(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  return HARMED.testIn(reading, start, end) || hasAbuse(reading, start, end)
}

/** "Cha con ông …": the parent and the child, of whom no more is said than what happened to both. */
const BOTH_BEFORE = compilePattern(
  '(?:cha|bố|ba|tía|mẹ|má|mạ|vợ chồng|vợ|chồng|bà|ông|anh|chị|dì|bác|cậu|chú)(?: và| cùng)? ?$',
)
const BOTH_REACH = 12

function isPairOfBoth(reading: AnalyzedText, start: number, end: number): boolean {
  if (!BOTH_BEFORE.testIn(reading, start - BOTH_REACH, start)) return false
  const passage = findEnclosingPassage(reading, { start, end })
  return !SHUNNED_DETAIL.testIn(reading, passage.start, passage.end) && !hasAbuse(reading, passage.start, passage.end)
}

/** Finds children who can be identified without their name. */
export function findChildVictims(reading: AnalyzedText): VictimHit[] {
  if (!HARM_PREFILTER.test(reading) && !mayTellOfHarm(reading) && !KILLED.test(reading)) return []
  const hits: VictimHit[] = []
  const addVictim = (start: number, end: number, official: boolean, relative?: Span) => {
    const passage = findEnclosingPassage(reading, { start, end })
    if (!hasHarm(reading, { start, end }) || !CHILD.testIn(reading, passage.start, passage.end)) return
    if (IN_GENERAL.testIn(reading, passage.start, passage.end)) return
    if (isRescuer(reading, { start, end }, HARMED) && !hasAbuse(reading, passage.start, passage.end)) return
    // What an authority has published is news, but no source makes it right that an abused child is recognised.
    if (official && hasOfficialSource(reading, { start, end }) && !isOfAbusedChild(reading, { start, end })) return
    const words = { start, end: extendOverPlace(reading, extendOverSchool(reading, end)) }
    hits.push({
      ...reading.span(words.start, words.end),
      message: 'victim',
      words,
      ...(relative && { relative }),
    })
  }
  for (const { start, end, name } of findParentages(reading))
    if (!isPairOfBoth(reading, start, end)) addVictim(start, end, false, name)
  for (const relative of findRelatives(reading))
    if (hits.length < MAX_VICTIMS && isOfHarmedChild(reading, relative))
      hits.push({ ...reading.span(relative.start, relative.end), message: 'abused', relative: relative.name })
  for (const { start, end } of findKilled(reading)) {
    if (hits.length >= MAX_VICTIMS || hasOfficialSource(reading, { start, end })) continue
    const words = { start, end }
    // The model knows few given names without a family name.
    hits.push({ ...reading.span(start, end), message: 'victim', words, isCertain: true })
  }
  const children = AGE_PREFILTER.test(reading) ? UNNAMED_VICTIM.find(reading) : []
  const places = children.length > 0 ? LOCATION.find(reading) : []
  for (const child of children) {
    const place = findFirstMatchInRange(places, child.start, child.end + PLACE_REACH)
    if (place) addVictim(child.start, extendOverPlace(reading, Math.max(child.end, place.end)), true)
  }
  return hits
}
