// First-person threats: the writer says that they will do it.

import type { Span } from '../../draft.ts'
import {
  matchFollowingWords,
  matchPrecedingWords,
  measureFollowingWords,
  measurePrecedingWords,
} from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import type { ThreatKind } from './lexicon.ts'
import { PAST_TIME } from './past-time.ts'
import { RUDE_ME } from './rude-pronouns.ts'
import {
  DESPISED_THEM,
  DESPISED_YOU,
  INJURY_WORDS,
  isAimedAtAnimal,
  isAimedAtBelongings,
  isAimedAtPlace,
  isAimedAtThem,
  isAimedAtYou,
  isDirectedAtSomebody,
  isFollowedByInjury,
} from './victim-patterns.ts'

const MOOD =
  'sẽ|thì|cho|mà|là|phải|thề|thề là|đảm bảo|có ngày|thế nào cũng|cũng|còn|quyết|nhất định|liền|luôn|qua|tới|đến|vô|' +
  'vào|sang|xuống|lên|ra|kêu người|kiu người|kéo người|cho người|gọi người|thuê người|mướn người|dắt anh em|dẫn anh em|cầm dao|xách dao|' +
  'vác dao|cầm gậy|xách mã tấu|vác mã tấu|lôi|kéo|túm|túm cổ|nắm đầu|bắt được|gặp|thấy|chỉ muốn|muốn|đang muốn|' +
  'ngứa tay muốn|mới|tới nhà|đến nhà|qua nhà|vô nhà|không ngại|sẵn sàng|tìm|tìm tới|tìm đến|tận nhà|tới tận nhà|' +
  'đến tận nhà|cho mày|mày|mi|nó|một cái|đi'
const FIERCE = `(?<!(?:dao|sang|cai|cau|che|nhan|kien|gia) )tao|${RUDE_ME}|ông mày|bà mày|cha mày|má mày|mẹ mày|bố đây`
const CIVIL = 'dân làng(?: này)?|cả làng|cả xóm|tôi|tui|mình|anh|chị|em|ông|bà|bố|tụi tui|anh em tui|bọn tôi|cậu'

const PAST = 'đã|từng|vừa|mới|bị|hôm|hồi|không|chẳng|chả|đâu|đéo|chưa|đừng|được|nghe|thấy'
const FIERCE_AGENT = matchPrecedingWords(`(?:${FIERCE})(?: (?!(?:${PAST}) )\\p{L}+){0,6}`)
/** The writer's children and animals, who do what follows: "bọn trẻ nhà tau phá tan cái nhà". */
const HOUSEHOLD_BEFORE = measurePrecedingWords(
  '(?:(?:bọn|lũ|đám|mấy|hai|ba|tụi|đứa|thằng|con) ){0,3}(?:trẻ|trẻ con|nhỏ|con|cháu|nhóc|chó|mèo|gà|vịt|trâu|bò|lợn|heo|chuột)' +
    ` (?:của|nhà) (?:${RUDE_ME}|tao)(?: (?!(?:thì|là|mà|sẽ|thề|đòi|tối nay|mai|${RUDE_ME}|tao) )\\p{L}+){0,6}`,
)
/** They begin what is said: after another word they are those to whom something is done. */
const CLAUSE_START = /(?:^|[.,!?;:\n]) ?$/
/** Whom the writer will have caught: "tau mà tóm được thì". */
const FIERCE_CATCHER = matchPrecedingWords(
  `(?:${FIERCE})(?: (?:mà|tóm|túm|bắt|chộp|vớ|kiếm|tìm|lần|rình|được|ra|trúng|nó|hắn|mày|mi|tụi|bọn|bây|thằng|con|đó|đứa|thì|là)){2,7}`,
)
/** "T giết m": the letter is also a ton. */
const T_AGENT = matchPrecedingWords(`(?<!\\d )t(?: (?:${MOOD})){0,3}`)
const CIVIL_AGENT = matchPrecedingWords(`(?:${CIVIL})(?: (?:${MOOD})){0,5}`)
const CIVIL_NEAR = matchPrecedingWords('(?:tôi|tui|bố|ông|bà|anh)(?: \\p{L}+){1,4}')
const THREATENING_MOOD = matchPrecedingWords(
  '(?:sẽ|thề|có ngày|thế nào cũng|liền|mà gặp|gặp|thấy|nữa là|nữa thì|là|đảm bảo|nhất định|coi chừng|liệu hồn|' +
    'không thì|bây giờ)(?: \\p{L}+){0,4}',
)

const AGENT_BEFORE = measurePrecedingWords(`(?:${FIERCE}|${CIVIL})(?: (?:${MOOD})){0,5}`)
const VICTIM_AFTER = measureFollowingWords(
  `(?:(?:\\p{L}+) ){0,2}(?:${DESPISED_YOU}|${DESPISED_THEM}|${INJURY_WORDS})` +
    '(?: (?:gãy|vỡ|bể|nát|què|răng|giò|chân|mặt|mồm|đầu|chết|một trận)){0,3}',
)

/** Expands the span to the agent and the victim next to the verb. */
export function expandToAgentAndVictim(reading: AnalyzedText, span: Span): Span {
  return { start: span.start - AGENT_BEFORE(reading, span.start), end: span.end + VICTIM_AFTER(reading, span.end) }
}

/** Whether the writer's children or animals break or burn something, and nobody's. */
export function isBrokenByHousehold(reading: AnalyzedText, { start, end }: Span): boolean {
  const length = HOUSEHOLD_BEFORE(reading, start)
  return (
    length > 0 &&
    CLAUSE_START.test(reading.plain.slice(Math.max(0, start - length - 2), start - length)) &&
    !isAimedAtYou(reading, end) &&
    !isAimedAtThem(reading, end) &&
    !isAimedAtBelongings(reading, end)
  )
}

/** Who did it to somebody, or to each other: "nó bị tao đánh", "tao với mày đánh nhau". */
const UNDERGONE = matchPrecedingWords(`bị (?:${FIERCE}|bố|ông|bà)(?: \\p{L}+){0,2}`)
const EACH_OTHER = matchFollowingWords('nhau')
const TO_COME = compilePattern(
  'sẽ|sắp|mai|tối nay|lần sau|nữa|coi chừng|có ngày|thế nào cũng|nếu|hễ|dám|muốn|tới lượt|giờ (?:mày|mi|tao|tau|đến|tới|thì)|như',
)

/** Whether it is recalled what was done long ago, as children: "ngày bé hư là bị bố đánh cho một trận". */
function isRecalled(reading: AnalyzedText, span: Span): boolean {
  if (!UNDERGONE(reading, span.start) && !EACH_OTHER(reading, span.end)) return false
  const { start, end } = findEnclosingSentence(reading, span)
  return PAST_TIME.testIn(reading, start, span.start) && !TO_COME.testIn(reading, start, end)
}

/**
 * Whether the speaker says that they will do it: a contemptuous first person with a victim, or a civil one with a clear
 * threat.
 */
export function isOwnThreat(reading: AnalyzedText, span: Span, kind: ThreatKind): boolean {
  if (isAimedAtAnimal(reading, span.end) || isRecalled(reading, span)) return false
  const toYou = isAimedAtYou(reading, span.end)
  const toThem = isAimedAtThem(reading, span.end)
  const injured = isFollowedByInjury(reading, span.end)
  if (T_AGENT(reading, span.start) && toYou && kind !== 'harm') return true
  if (FIERCE_AGENT(reading, span.start) || FIERCE_CATCHER(reading, span.start)) {
    if (
      kind === 'maim' ||
      kind === 'kill' ||
      kind === 'wound' ||
      toYou ||
      injured ||
      toThem ||
      HARD(reading, span.end) ||
      isAimedAtBelongings(reading, span.end)
    )
      return true
    if (kind === 'burn') return CLAUSE_END(reading, span.end) || isAimedAtPlace(reading, span.end)
    return CLAUSE_END(reading, span.end) && isConditionalThreat(reading, span)
  }
  if (
    !CIVIL_AGENT(reading, span.start) &&
    !(kind === 'maim' && CIVIL_NEAR(reading, span.start) && isConditionalThreat(reading, span))
  ) {
    return false
  }
  const resolved = RESOLVED(reading, span.start) || isConditionalThreat(reading, span)
  const toCivil = resolved && VICTIM_CIVIL(reading, span.end)
  const toHome = () =>
    isConditionalThreat(reading, span) && HOME_OF_CIVIL(reading, span.end) && !isToBeRebuilt(reading, span)
  if (isDueIfRepeated(reading, span, kind)) return true
  if (HIRED(reading, span.start) && (toYou || toThem || VICTIM_CIVIL(reading, span.end) || toHome())) return true
  if (kind === 'burn')
    return resolved && (toYou || toThem || toCivil || isAimedAtBelongings(reading, span.end) || toHome())
  if (kind === 'wound' && resolved && toThem) return true
  if (kind === 'maim') return isDirectedAtSomebody(reading, span.end) || resolved
  if (kind === 'kill') return toYou || toCivil || (resolved && (toThem || CLAUSE_END(reading, span.end)))
  if (toYou || toCivil) return injured || resolved
  return injured && (resolved || THREATENING_MOOD(reading, span.start) || WRITER(reading, span.start))
}

/** Whether the threat is conditional: "Ai dám lên đây, tôi …", "còn … nữa thì …". */
export function isConditionalThreat(reading: AnalyzedText, span: Span): boolean {
  return CONDITION.testIn(reading, findEnclosingSentence(reading, span).start, span.start)
}

const CONDITION = compilePattern(
  '(?:ai|đứa nào|thằng nào|kẻ nào|người nào)(?: \\p{L}+){1,8},|' +
    '(?:mà|còn|nếu|hễ|dám|thử|đứa nào|thằng nào|ai)(?: \\p{L}+){1,9},? (?:thì|là)|(?:gặp|thấy)(?: \\p{L}+){1,5} là|' +
    '(?:còn|ai|đứa nào)(?: \\p{L}+){1,5} nữa|liệu (?:mà|hồn)(?: \\p{L}+){1,6},? (?:không|kẻo)|' +
    '(?:ai|đứa nào|thằng nào|kẻ nào|người nào) (?!(?:cho|bảo|biết|dạy|kêu|xúi|thuê|để|bắt|mượn|mà|cũng) )(?:\\p{L}+ ){1,7}(?:tôi|tui|tao|tau|bố) ?$|' +
    '(?:gặp|thấy|bắt)(?: \\p{L}+){0,3} (?:đâu|mô|chỗ nào)',
)
/** Somebody who must not do it again, and none of the writer's own people: "Ông Ba mà còn nhổ trụ nữa thì". */
const IF_REPEATED = compilePattern(
  '(?:(?:ông|bà|anh|chị|chú|bác|cô|cậu|thằng|con|lão|mụ|cha con|mẹ con|vợ chồng)' +
    ' (?!(?:xã|nội|ngoại|cố|ơi|em|chị|mèo|chó|gà|vịt|heo|bò|chim|trời|nào) )(?:\\p{L}+ ){1,3}|nó |tụi nó |bọn nó |chúng nó |hắn |ổng |bả )' +
    '(?:(?:mà|còn|dám|hễ) ){1,2}(?:\\p{L}+ ){1,9}nữa',
)
const OWN_PLACE = matchFollowingWords('(?:\\p{L}+ ){0,3}(?:của )?(?:tôi|tui|mình|em|con|cháu)')
/** "Đốt nhà", "phá nhà": the act names the place. */
const HOME_NAMED = / (?:nha|xe)$/

/** Whether harm to a home or a body is what a person gets who does something again; whose it is need not be said. */
function isDueIfRepeated(reading: AnalyzedText, span: Span, kind: ThreatKind): boolean {
  const isBody = kind === 'wound' || kind === 'kill'
  const isAtHome = () => HOME_NAMED.test(reading.bare.slice(span.start, span.end)) || isAimedAtPlace(reading, span.end)
  if (isBody ? !CLAUSE_END(reading, span.end) : !isAtHome()) return false
  if (!isBody && (OWN_PLACE(reading, span.end) || (kind !== 'burn' && !HIRED(reading, span.start)))) return false
  return IF_REPEATED.testIn(reading, findEnclosingSentence(reading, span).start, span.start)
}

const RESOLVED = matchPrecedingWords('(?:sẽ|thề|thề sẽ|nhất định|quyết)(?: \\p{L}+){0,2}')
const HIRED = matchPrecedingWords('(?:cho|kêu|kiu|thuê|mướn|gọi) (?:người|đàn em|anh em|giang hồ)(?: \\p{L}+){0,2}')
const VICTIM_CIVIL = matchFollowingWords(
  '(?:(?:chết|hết|mẹ|cha|cho|luôn|cả|nát) ){0,2}(?:ông|bà|anh|chị|cô|em|chú|cả nhà|các người|mấy người)',
)
const HOME_OF_CIVIL = matchFollowingWords(
  '(?:(?:nát|tan|phá|sập) ){0,2}(?:cái )?(?:nhà|xe|quán|tiệm|sạp)(?: của)? (?:ông|bà|anh|chị|cô|chú|bác|nó)(?! (?:bà|nội|ngoại|cố)(?!\\p{L}))',
)
const REBUILT = compilePattern('xây|sửa|cất (?:lại|mới)|dựng|khang trang|trúng số')

/** Whether a house is taken down to be built again. */
function isToBeRebuilt(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  return REBUILT.testIn(reading, start, end)
}

/** How somebody will be struck. */
const HARD = matchFollowingWords('cho (?:thấy (?:mẹ|má|cha|ông bà)|biết (?:tay|mặt|đời))')
const WRITER = matchPrecedingWords(
  '(?:tôi|tui|mình|tụi tui|anh em tui)(?: (?:qua|tới|đến|sang|xuống|lên|vô|sẽ|cho|phải|liền)){1,3}',
)
const CLAUSE_END: (reading: AnalyzedText, at: number) => boolean = (reading, at) =>
  /^\s*(?:$|[.,!?…\n])/.test(reading.plain.slice(at, at + 3))
