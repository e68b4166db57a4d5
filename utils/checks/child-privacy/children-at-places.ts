// Abused children without a name whom the place gives away: "Ngõ 9 có đứa bé chừng 6 tuổi bị ông ngoại …".

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findPreviousSentence, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import {
  findAbuses,
  findWholeSentence,
  GROWN_LIFE,
  IN_FICTION,
  mayTellOfHarm,
  OF_CHILD_AGE,
} from './abused-children.ts'
import { extendOverSchool } from './child-hits.ts'
import type { VictimHit } from './child-victims.ts'
import { findKnownPlaces, type KnownPlace } from './known-places.ts'

/** A child of whom the sentence speaks. */
const CHILD_SPOKEN_OF = compilePattern(
  '(?:cháu|em|con|thằng|đứa|bạn) (?:bé|gái|trai|nhỏ|nhóc|nữ|nam|cháu|con|trẻ|út)(?: (?:gái|trai|nhỏ|út))?|bé(?: gái| trai)?|cháu|đứa|nó|' +
    '(?:cô|cậu) bé|học sinh|hs|nữ sinh|nam sinh|nạn nhân|trẻ(?: em)?(?= \\d{1,2} tuổi)|nhóc|em|con|chị em|anh em',
)
/** Words that no grown-up is called by. */
const SURELY_CHILD = compilePattern(
  'bé (?:gái|trai)|(?:cháu|em|cô|cậu|thằng) bé|đứa (?:bé|trẻ|nhỏ)|mẫu giáo|mầm non|tiểu học|học sinh|hs|' +
    '(?:nữ|nam) sinh|\\d{1,2} ?(?:t|tháng tuổi)|lớp (?:lá|chồi|mầm)',
)
/** The writer's own child: who asks for advice gives away as much of themselves. */
const WRITERS_CHILD = compilePattern(
  '(?:con|bé|cháu|nhóc|cu)(?: (?:gái|trai|út|lớn|nhỏ|đầu|bé)){0,2} (?:nhà )?(?:em|tôi|tui|mình|tớ|chúng tôi|vợ chồng (?:em|tôi|mình))',
)
const IN_GENERAL = compilePattern([
  'phòng,? (?:chống|tránh|ngừa|khi|lúc)|(?:để|nhằm|giúp) (?:\\p{L}+ ){0,3}(?:tránh|phòng)|tập huấn|hội thảo|diễn tập',
  'tự vệ|tuyên truyền|kỹ năng|thống kê|mỗi năm|giả sử|cam kết|tư vấn (?:miễn phí|cho)|bất (?:cứ|kỳ)',
  '(?:các|những|mọi|nhiều) (?:em|bé|cháu|trẻ|bạn)|cho (?:các )?(?:trẻ|nạn nhân)|trẻ em (?:dưới|bị|nào)',
  '(?:bộ|điều|khoản|đạo)(?: \\d+)? luật|luật (?:trẻ em|hình sự|quy định)|(?:hồi|lúc|thuở|ngày) (?:bé|nhỏ|xưa)',
  'khi (?:thấy|gặp|phát hiện|nghi)(?: ngờ)? (?:có )?trẻ',
  'nếu(?: (?:như|có|thấy|mà|một|chẳng may)){0,3} (?:bé|cháu|em|con|trẻ|đứa|thằng)',
])
/** Somebody grown up suffers: "chị ấy bị". */
const GROWN_UP_BEFORE = compilePattern(
  '(?<!(?:con|cháu|nhà|của|gái|trai|nội|ngoại|út|giúp việc) )(?:ông|bà|anh|chị|cô|cụ|chú|bác|dì|mẹ|má|mạ|bố|vợ|chồng|tôi|tui|mình|họ)' +
    '(?: \\p{L}{1,7})?(?: (?:hay|đã|từng|thường|vừa|cũng|lại))? ?$',
)
const GROWN_AGE_AFTER = /^[ ,(]{1,3}(?:nam nay |moi |khoang )?(?:1[6-9]|[2-9]\d) ?tuoi/
/** Without diacritics "chó" is "cho". */
const ANIMAL = compilePattern('chó|mèo|cún|gà|vịt|heo|lợn|trâu|bò|chim', { bare: false })

/** How far from each other the child, the place and what was done to it may be. */
const REACH = 110
/** How much of the text is marked, in UTF-16 units; of more, only the place. */
const MAX_MARKED_LENGTH = 90
const BEFORE_REACH = 30
/** More would not help the writer. */
const MAX_CHILDREN = 100

/** Finds abused children whom a place in the sentence, or a house in one next to it, gives away. */
export function findChildrenAtPlaces(reading: AnalyzedText): VictimHit[] {
  if (!mayTellOfHarm(reading)) return []
  const places = findKnownPlaces(reading)
  if (places.length === 0) return []
  const hits: VictimHit[] = []
  for (const abuse of findAbuses(reading)) {
    if (hits.length >= MAX_CHILDREN) break
    const words = findWordsThatGiveAway(reading, abuse, places)
    if (!words || hits.some((hit) => hit.words && hasOverlap(hit.words, words))) continue
    hits.push({ ...reading.span(words.start, words.end), message: 'abused', words })
  }
  return hits
}

function findWordsThatGiveAway(reading: AnalyzedText, abuse: Span, places: readonly KnownPlace[]): Span | undefined {
  const sentence = findWholeSentence(reading, abuse)
  const isIn = (pattern: Pattern) => pattern.testIn(reading, sentence.start, sentence.end)
  const child = findSufferer(reading, abuse, sentence, places)
  if (!child || !(isIn(OF_CHILD_AGE) || isIn(SURELY_CHILD))) return undefined
  if ([IN_FICTION, IN_GENERAL, GROWN_LIFE, WRITERS_CHILD, ANIMAL].some(isIn)) return undefined
  if (hasOfficialSource(reading, abuse)) return undefined
  const inSentence = places.filter(
    ({ lead, end, isShop }) =>
      lead >= sentence.start &&
      end <= Math.min(sentence.end, isShop ? abuse.start : abuse.end + REACH) &&
      end >= child.start - REACH,
  )
  const [place] = inSentence
  if (place) {
    const end = extendOverSchool(reading, place.end)
    const words = { start: Math.min(child.start, place.lead), end: Math.max(child.end, end) }
    return words.end - words.start <= MAX_MARKED_LENGTH ? words : { start: place.lead, end }
  }
  const house = places.findLast(({ isHouse, end }) => isHouse && end <= sentence.start && sentence.start - end < REACH)
  const before = findPreviousSentence(reading, sentence)
  return house &&
    before &&
    house.lead >= before.start &&
    ![IN_FICTION, IN_GENERAL].some((each) => each.testIn(reading, before.start, before.end))
    ? { start: house.lead, end: house.end }
    : undefined
}

/** Finds the child that was abused: the last one named before the words, or in them. */
function findSufferer(
  reading: AnalyzedText,
  abuse: Span,
  sentence: Span,
  places: readonly KnownPlace[],
): Span | undefined {
  const from = Math.max(sentence.start, abuse.start - REACH)
  const grownUp = GROWN_UP_BEFORE.testIn(reading, Math.max(from, abuse.start - BEFORE_REACH), abuse.start)
  if (grownUp && !places.some(({ end }) => end < abuse.start && abuse.start - end <= 2)) return undefined
  const children = CHILD_SPOKEN_OF.find(reading).filter(
    ({ start, end }) =>
      start >= from && end <= abuse.end && !GROWN_AGE_AFTER.test(reading.bare.slice(end, end + BEFORE_REACH)),
  )
  // "bị con trai đánh": a child in the words may also have done it.
  const isDone = !/^bi(?![a-z])/.test(reading.bare.slice(abuse.start, abuse.end))
  const child =
    children.findLast(({ end }) => end <= abuse.start) ??
    children.find(({ end }) => end === abuse.end || (isDone && end <= abuse.end))
  return child && { start: child.start, end: child.end }
}
