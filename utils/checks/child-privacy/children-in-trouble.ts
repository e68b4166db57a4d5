// Minors named in full with an age or a year of birth who lost their parents, died, or were caught with weapons. News
// and unions name them; the village then knows for life who it was.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isPlaceName } from '../shared/context/full-names.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { buildHit, type ChildHit, MAX_CHILDREN } from './child-hits.ts'
import type { VictimHit } from './child-victims.ts'
import type { NameCandidate } from './name-candidates.ts'
import { isRescuer, WATER_DANGER } from './rescues.ts'

/** Right after a name: an age below eighteen, or a year of birth that makes one. Bare text. */
const MINOR_AFTER =
  /^ ?(?:[(,–-]|- )? ?(?:(?:moi|khoang|nam nay|cung|deu|hoc sinh|hs|lop \d{1,2}[a-z]?\d?,?) ){0,2}(?:(?:[1-9]|1[0-7]) ?tuoi|(?:sinh(?: nam| ngay)?|sn|ns) ?:? ?(?:[0-3]?\d[./-][01]?\d[./-])?20(?:09|[12]\d))(?!\d)/
const MINOR_REACH = 48
/** A mask in place of the last syllable: "Nguyễn Minh D." */
const MASKED_END = /(?<!\p{L})\p{Lu}\.?$/u

const ORPHAN = compilePattern('mồ côi|côi cút|(?:nhận|mẹ|được) đỡ đầu|đỡ đầu(?: cho| thêm)? (?:em|cháu|bé)|nhận nuôi')
const DEAD = compilePattern(
  `${WATER_DANGER}|tử vong|thiệt mạng|mai táng|an táng|thi thể|tang lễ|qua đời|không qua khỏi|mất tích`,
)
/** What the commune does for a child that it praises is no name. */
const PLACE = compilePattern(
  '(?:thôn|ấp|xóm|khóm|bản|buôn|làng|sóc|phum|tổ dân phố|khu phố|xã|phường|thị trấn|huyện|quận|tdp) (?!(?:hội|đội|viên|khen|biểu|tuyên|trao|tặng|thưởng|vinh)(?!\\p{L}))[\\p{L}\\d]+',
)
/** The family makes it known. */
const BY_FAMILY = compilePattern(
  'cáo phó|kính báo|gia đình (?:chúng tôi|tôi|tui|em|mình)|con (?:trai |gái )?(?:của )?(?:tôi|tui|chúng tôi|mình|em|vợ chồng (?:tôi|em|mình))',
)
const IN_GENERAL = compilePattern(
  'phim|truyện|tiểu thuyết|nhân vật|kịch|ví dụ|giả sử|liệt sĩ|lịch sử|cổ tích|bài văn|đề bài|tình huống',
)

const WEAPON = '(?:dao|hung khí|kiếm|mã tấu|gậy|tuýp|vũ khí|phóng lợn|bom xăng|pháo nổ|súng|côn|gạch|chai bia)'
/** What minors are caught for. */
const CAUGHT_FOR = compilePattern(
  `(?:mang|cầm|vác|thủ|tàng trữ|dùng|sử dụng|chế|mua|có)(?: (?:theo|sẵn|nhiều|một|các|\\d+))* ${WEAPON}|hung khí|mã tấu|phóng lợn|bom xăng|dao (?:tự chế|phóng)|` +
    'hỗn chiến|gây rối|đua xe|(?:đi|hẹn|rủ) đánh nhau|cướp|trộm (?:cắp|xe|chó|gà|tiền)',
)
const CAUGHT = compilePattern(
  'bắt(?! (?:đầu|tay|gặp))|tạm giữ|(?<!(?:gìn|cất|nắm) )giữ(?! (?:gìn|trẻ|xe|vững))|xử lý|xác minh|mời(?: lên)? làm việc|lập biên bản|triệu tập|công an|tổ công tác|cảnh sát|phát hiện|ngăn chặn|khống chế',
)
/** A minor who is praised, warned like all others, or suffers from those who were caught. */
const NOT_CAUGHT = compilePattern(
  'khen|thưởng|biểu dương|tuyên dương|dũng cảm|truy tặng|tặng (?:bằng|giấy)|tuyên truyền|ký cam kết|nạn nhân|bị hại|' +
    'bị(?: (?!bắt|giữ|tạm|lập|công|triệu|xử)\\p{L}+){0,6} (?:đánh|chém|đâm|cướp|hành hung|truy sát)',
)
/** "3 thiếu niên …", "nhóm học sinh 14 tuổi gồm: …": those who are named next are minors. */
const MINORS = compilePattern(
  '(?:thiếu niên|thiếu nữ|học sinh|hs|nam sinh|nữ sinh|vị thành niên)(?: (?:\\d{1,2} tuổi|lớp \\d{1,2}|trường (?!hợp)\\p{L}+(?: \\p{L}+){0,3}|mang dao|mang hung khí|' +
    'này|trên|đó|cùng|bị bắt|bị giữ|trong nhóm|là|gồm|tên|gồm có|có tên|xã \\p{L}+(?: \\p{L}+)?)){0,16},?(?: (?:là|gồm|gồm có|tên|tên là))? ?:? ?(?:em |các em )?$',
)
/** Sixteen of the words above fill it, in UTF-16 units. */
const MINORS_REACH = 80
/** Between two names of such a group, with the year or the home of the first in brackets. */
const NEXT_OF_GROUP = /^ ?(?:\([^()\n]{1,60}\))? ?(?:[,;]|va|cung)? ?(?:va |em |chau )?$/

/** A child by one name, with its title before it. */
const TITLED = compilePattern('(?:em|cháu|bé)(?: (?:gái|trai|tên|bé))?(?= )')

/** Finds such minors, in order. */
export function findTroubledHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  const isDraftOf = (pattern: Pattern) => pattern.test(reading)
  const mayMourn = isDraftOf(ORPHAN) || isDraftOf(DEAD)
  const mayBeCaught = isDraftOf(CAUGHT_FOR)
  if (!mayMourn && !mayBeCaught) return []
  const found: ChildHit[] = []
  const add = (name: Span, message: string) => {
    if (found.length < MAX_CHILDREN) found.push({ ...buildHit(reading, name, name, message), isCertain: true })
  }
  let last: Span | undefined
  for (const [at, name] of names.entries()) {
    const isListed = last !== undefined && NEXT_OF_GROUP.test(reading.bare.slice(last.end, name.start))
    const isMinor = isMinorByAge(reading, name) || isOfAgeOfNext(reading, name, names[at + 1])
    const isGroup = isListed || MINORS.testIn(reading, Math.max(0, name.start - MINORS_REACH), name.start)
    last = isGroup ? name : undefined
    if (MASKED_END.test(reading.text.slice(name.start, name.end))) continue
    if (mayBeCaught && (isMinor || isGroup) && isCaught(reading, name)) add(name, 'shamed')
    else if (mayMourn && isMinor) {
      const message = chooseMessage(reading, name)
      if (message) add(name, message)
    }
  }
  if (mayMourn)
    for (const name of findTitledNames(reading, names)) {
      const message = chooseMessage(reading, name)
      if (message) add(name, message)
    }
  return found.sort((one, other) => one.start - other.start)
}

function isMinorByAge({ bare }: AnalyzedText, { end }: Span): boolean {
  return MINOR_AFTER.test(bare.slice(end, end + MINOR_REACH))
}

/** "A, B (cùng 12 tuổi)": the age behind the second is that of the first, too. */
const OF_BOTH_AGE = /^ ?\((?:cung|deu) /

function isOfAgeOfNext(reading: AnalyzedText, name: Span, next: Span | undefined): boolean {
  return (
    next !== undefined &&
    NEXT_OF_GROUP.test(reading.bare.slice(name.end, next.start)) &&
    OF_BOTH_AGE.test(reading.bare.slice(next.end, next.end + MINOR_REACH)) &&
    isMinorByAge(reading, next)
  )
}

/** Finds a title of a child and one name behind it, with an age, where no full name is. */
function findTitledNames(reading: AnalyzedText, names: readonly Span[]): Span[] {
  return TITLED.find(reading)
    .slice(0, MAX_CHILDREN)
    .flatMap((title): Span[] => {
      const start = title.end + 1
      const end = findCapitalizedRunEnd(reading, start, 4)
      const name = { start, end }
      if (end <= start + 1 || isPlaceName(reading, name) || !isMinorByAge(reading, name)) return []
      return names.some((other) => other.start < end && start < other.end) ? [] : [name]
    })
}

/** Chooses the message for a minor who lost the parents or died, with a place that leads there; none for others. */
function chooseMessage(reading: AnalyzedText, name: Span): 'named' | 'victim' | undefined {
  const { start, end } = findEnclosingPassage(reading, name)
  if ([BY_FAMILY, IN_GENERAL].some((each) => each.testIn(reading, start, end))) return undefined
  if (!PLACE.testIn(reading, start, end)) return undefined
  if (DEAD.testIn(reading, start, end) && !isRescuer(reading, name, DEAD)) return 'victim'
  const sentence = findEnclosingSentence(reading, name)
  return ORPHAN.testIn(reading, sentence.start, sentence.end) ? 'named' : undefined
}

function isCaught(reading: AnalyzedText, name: Span): boolean {
  const sentence = findEnclosingSentence(reading, name)
  const passage = findEnclosingPassage(reading, name)
  return (
    CAUGHT_FOR.testIn(reading, sentence.start, passage.end) &&
    CAUGHT.testIn(reading, passage.start, passage.end) &&
    ![IN_GENERAL, NOT_CAUGHT].some((each) => each.testIn(reading, passage.start, passage.end))
  )
}

/** A parent who met with it together with the child, by name. */
const BOTH = compilePattern('(?:cha|bố|ba|tía|mẹ|má|mạ) con (?<parent>ông|bà|anh|chị|chú|cô)(?= )')
/** The child of whom no more than the age is said, a little later. */
const OF_BOTH = compilePattern(
  '(?:con(?: (?:trai|gái|út|nhỏ|lớn))?(?: của)? (?<parent>ông|bà|anh|chị|chú|cô)(?: (?:ấy|này|\\p{L}{1,7}))?|(?:cháu|bé|con) (?:bé|trai|gái))' +
    ',? ?\\(?(?:(?:mới|chỉ|vừa|năm nay|lên|khoảng) ){0,3}(?:[1-9]|1[0-5]) tuổi',
)
const BOTH_REACH = 400

/** Finds the child, by its age, of a parent who is named and died with it. */
export function findChildrenOfBoth(reading: AnalyzedText): VictimHit[] {
  if (!DEAD.test(reading)) return []
  const pairs = BOTH.find(reading).filter(({ end }) => findCapitalizedRunEnd(reading, end + 1, 4) > end + 1 + 1)
  if (pairs.length === 0) return []
  return OF_BOTH.find(reading)
    .slice(0, MAX_CHILDREN)
    .flatMap((child): VictimHit[] => {
      const pair = pairs.findLast(({ end }) => end < child.start && child.start - end < BOTH_REACH)
      const isOther = child.groups.parent !== undefined && child.groups.parent !== pair?.groups.parent
      if (!pair || isOther || !DEAD.testIn(reading, pair.start, child.end)) return []
      if ([BY_FAMILY, IN_GENERAL].some((each) => each.testIn(reading, pair.start, child.end))) return []
      const words = { start: child.start, end: child.end }
      return [{ ...reading.span(words.start, words.end), message: 'victim', words, isCertain: true }]
    })
}
