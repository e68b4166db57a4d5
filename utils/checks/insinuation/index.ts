import type { Draft, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import type { Check, Hit } from '../check-contract.ts'
import { isNameWithPost } from '../shared/context/board-lines.ts'
import { MOURNING } from '../shared/context/ceremonies.ts'
import { findStatedCrimes } from '../shared/context/crimes/stated-crimes.ts'
import { hasBackReference, hasNamedOffice, hasNamedTarget } from '../shared/context/identifiable-target.ts'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
} from '../shared/context/mitigating-context.ts'
import { hasSourceLink } from '../shared/context/named-source.ts'
import { hasDecision } from '../shared/context/official-decisions.ts'
import { isIronic, isPlainNews } from '../shared/context/plain-news.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import {
  canContainHint,
  GAIN_WORDS,
  GUILTY_HINT,
  IRONIC_HINT,
  LOADED_HINT,
  SHADOW_HINT,
  UNSAID_HINT,
} from './hint-patterns.ts'
import { isPlainDoubt } from './plain-doubts.ts'
import { isOfLodging } from './plain-lodgings.ts'
import { FAVOURED, isPlainPraise } from './plain-praise.ts'
import { isOfPublicMatter } from './public-matters.ts'

// About the writer or the family, a story, sport, weather, or a plain request: the words are no hint at anybody.
const INNOCENT = compilePattern(
  [
    '(?:là|chính là|đó là|tại) (?:tui|tôi|mình|em|tớ|tao|con|chị em mình)(?: (?:chớ|chứ|đây|nè|thôi))?',
    'phim|truyện|tiểu thuyết|nhân vật|bộ phim|vở kịch|kịch|bài thơ|ca dao|bài hát|nhà văn|trận đấu|đội nhà|đá banh',
    'bóng đá|cầu thủ|tỷ số|thời tiết|trời mưa|cái nồi|nồi cơm',
    'máy (?:in|lạnh|tính|giặt|bơm|photo)',
    'cái (?:điện thoại|quạt|tủ|mạng|app)',
    'điện thoại tui|wifi',
    'món (?:này|ăn)',
    'công thức',
    'cho (?:em|tôi|mình|con|tui|dân) hỏi',
    'xin hỏi|đề nghị|kiến nghị',
    'kính (?:gửi|mong|đề nghị)',
    'mong|chúc|mừng|sinh nhật|vui|cảm ơn|cám ơn|tự hào|nỗ lực|cố gắng|chăm chỉ',
    'học (?:tới|bài)',
    'quý \\p{L}+|khao',
    'cùng (?:ngày|tuổi|quê|lớp)',
    'làm rõ',
    'không (?:đồng ý|có chuyện)',
    'tục ngữ|gia đình tôi|mẹ tôi|ba tôi|mẹ là|ba là|cha là|chuyện nhà mình|nhà mình',
  ].join('|'),
)

/** How far before an ironic word the gain it comments on may be, in UTF-16 units. */
const GAIN_REACH = 70

const HINT_PATTERNS = [
  ['unsaid', UNSAID_HINT],
  ['shadow', SHADOW_HINT],
  ['loaded', LOADED_HINT],
  ['loaded', IRONIC_HINT],
] as const

function hasTarget(reading: AnalyzedText, start: number, end: number): boolean {
  const sentence = findEnclosingSentence(reading, { start, end })
  if (hasNamedTarget(reading, sentence.start, sentence.end) || hasNamedOffice(reading, sentence.start, sentence.end))
    return true
  const passage = findEnclosingPassage(reading, { start, end })
  return (
    hasNamedTarget(reading, passage.start, sentence.start) ||
    (hasBackReference(reading, sentence.start, sentence.end) &&
      hasNamedTarget(reading, Math.max(0, passage.start - 200), passage.end))
  )
}

/** Shorter hints typed without diacritics may be other words: "la lam", "o to". In UTF-16 units. */
const SHORTEST_BARE = 10

function isHint(reading: AnalyzedText, start: number, end: number): boolean {
  if (!reading.accented && end - start < SHORTEST_BARE) return false
  if (findEnclosingQuotation(reading, { start, end })) return false
  if (!hasTarget(reading, start, end)) return false
  const passage = findEnclosingPassage(reading, { start, end })
  return !INNOCENT.testIn(reading, passage.start, passage.end) && !hasSourceLink(reading, { start, end })
}

/** Somebody whom the writer does not name, and readers are to guess. */
const SOMEBODY = compilePattern(
  '(?:có|mấy|vài|một) (?:số )?(?:người|kẻ|ông|bà|vị|sếp|đứa|thằng|cha|mẹ|anh|chị|cán bộ|lãnh đạo)',
)
/** Where money of others is said to have gone. */
const POCKETED = compilePattern(
  '(?:tiền|quỹ|kinh phí|ngân sách|gạo|quà|phong bì|hoa hồng)(?: \\p{L}+){0,6}? (?:chui|chạy|bay|rơi|vô|vào|đút|về|lọt)(?: \\p{L}+){0,2} túi|' +
    '(?:ăn|đớp|xơi|bỏ túi|chia chác|ém|bòn)(?: \\p{L}+){0,3} (?:tiền|quỹ|kinh phí|gạo (?:cứu|hỗ|của)|quà (?:tết|của|cứu|hỗ)|của dân)',
)

/** Finds the proverb on guilt after money that somebody unnamed has put in the own pocket. */
function findUnnamedGuilt(reading: AnalyzedText): Hit | undefined {
  for (const { reading: analyzed, ...match } of GUILTY_HINT.find(reading)) {
    const { start, end } = findEnclosingPassage(analyzed, match)
    const has = (pattern: Pattern) => pattern.testIn(analyzed, start, match.start)
    if (!has(SOMEBODY) || !has(POCKETED) || INNOCENT.testIn(analyzed, start, end)) continue
    if (findEnclosingQuotation(analyzed, match)) continue
    const clause = widenToClause(analyzed.text, match)
    return { ...analyzed.span(clause.start, clause.end), message: 'shadow', isCertain: true }
  }
  return undefined
}

function findHits(_: Draft, reading: AnalyzedText): Hit[] {
  if (!canContainHint(reading)) return []
  let first: Hit | undefined
  for (const [message, hints] of HINT_PATTERNS) {
    for (const { start, end, reading: analyzed } of hints.find(reading)) {
      const clause = widenToClause(analyzed.text, { start, end })
      const span = analyzed.span(clause.start, clause.end)
      if ((first && first.start <= span.start) || !isHint(analyzed, start, end)) continue
      if (hints === IRONIC_HINT && !GAIN_WORDS.testIn(analyzed, start - GAIN_REACH, start)) continue
      if (hints === IRONIC_HINT && isPlainPraise(analyzed, { start, end })) continue
      first = { ...span, message }
    }
  }
  first ??= findUnnamedGuilt(reading)
  // An accusation close after the hint states the matter openly: only that check reports it.
  if (first && findStatedCrimes(reading).some((hit) => Math.abs(hit.start - first.end) < 60)) return []
  // One hint a draft is enough: the others usually repeat it.
  return first ? [first] : []
}

/** Finds hints against a person or organisation that state no verifiable fact. */
export const insinuation: Check = {
  id: 'insinuation',
  level: 'note',
  provisions: ['luat-116-2025.d13.k3.a', 'luat-116-2025.d13.k3.dd'],
  find: findHits,
  buildFixes: ({ original }, hit) => [buildDeleteSentenceFix(original, hit)],
  hasSigns: (reading, sentence) => {
    const { start, end } = findEnclosingPassage(reading, sentence)
    return isIronic(reading, sentence) && FAVOURED.testIn(reading, start, end)
  },
  isExempt: (reading, sentence) => {
    const { start, end } = findEnclosingPassage(reading, sentence)
    return (
      !isOfPublicMatter(reading, sentence) ||
      isNameWithPost(reading, sentence) ||
      CEREMONY.testIn(reading, start, end) ||
      isPlainThanks(reading, { start, end }) ||
      isPlainPraise(reading, sentence) ||
      isPlainDoubt(reading, sentence) ||
      isOfLodging(reading, sentence) ||
      isHeadingOfAccounts(reading, sentence) ||
      LAST_VISIT.testIn(reading, sentence.start, sentence.end) ||
      isPlainNews(reading, sentence) ||
      isDecisionNews(reading, sentence) ||
      (PROVERB.testIn(reading, sentence.start, sentence.end) && OWN_LOT.test(reading))
    )
  },
}

/** What was decided is too little, or had no consequence. */
const TOO_LITTLE = compilePattern(
  '(?:chỉ|có mỗi|mỗi cái|mỗi) (?:bị )?(?:khiển trách|cảnh cáo|kỷ luật|nhắc nhở|phê bình)|rút kinh nghiệm|giơ cao|đánh khẽ|nhẹ (?:hều|tênh|nhàng|quá)|' +
    '(?:lên|thăng|được|giữ|leo)(?: \\p{L}+){0,2} (?:chức|ghế)|(?:rồi|vẫn|mà) (?:vẫn|lại|cứ|còn|được|lên)|hạ cánh|chống lưng|ô dù|bao che|dê tế thần|chốt thí|con tốt',
)

/** Whether a sentence is news of who was disciplined, charged or sentenced, without irony. */
function isDecisionNews(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  return hasDecision(reading, sentence) && !isIronic(reading, sentence) && !TOO_LITTLE.testIn(reading, start, end)
}

/** Praise after a congratulation, and condolences, mean what they say. */
const CEREMONY = compilePattern(
  '(?:xin |gửi lời )?chúc mừng (?:em|con|cháu|bé|bạn|các|cả|đội|lớp|thầy|cô|anh|chị|sinh nhật)|' +
    `${MOURNING}|chia buồn (?:cùng|với|đến|tới|sâu sắc)|đi (?:viếng|phúng|đám tang|đưa tang)|phúng viếng|hương hồn|` +
    'tang lễ|hưởng (?:thọ|dương)|(?:mới|vừa) mất(?! (?:việc|chức|ghế|xe|tiền|điện|mạng|sổ|giấy|cái|của|phiếu|lòng))',
)

/** Thanks for a help that is named, at the head of what is said. Quotation marks, dots and laughter are irony. */
const THANKS = compilePattern(
  '(?:xin |em |con |tôi |tui |mình |gia đình ){0,2}(?:cảm ơn|cám ơn|biết ơn)(?: [\\p{L}]+){1,10} ' +
    '(?:giúp|mổ|cứu|chữa|dỗ|trông|thức|nấu|sửa|chở|khám|cho|tặng|dạy|nhặt|lượm|trả|hỗ trợ|chăm|đỡ|cài|nhường|dắt|dẫn|hiến)',
)
const IRONIC = /["“”'‘’]|\.{3}|…|[=:]\)|ha ?ha|hi ?hi|[\u{1F600}-\u{1F64F}]/u
const LESSON = compilePattern(
  'bài học|sáng mắt|mở mắt|(?:cho|để) (?:em|con|tôi|tui|mình|dân|bà con) (?:biết|hiểu|thấy)',
)
const THANKS_REACH = 120

function isPlainThanks(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    THANKS.testIn(reading, start, Math.min(end, start + THANKS_REACH)) &&
    !IRONIC.test(reading.lower.slice(start, end)) &&
    !LESSON.testIn(reading, start, end)
  )
}

/** A customer who will not come again says so of a shop. */
const LAST_VISIT = compilePattern(
  '(?:lần|bữa) (?:cuối|chót|đầu|sau|này)(?: \\p{L}+){0,3} (?:ghé|ăn|uống|mua|đặt|tới|đến|quay lại|ủng hộ)|' +
    '(?:không|chẳng|khỏi|hết|hổng|chả)(?: \\p{L}+){0,2} (?:ghé|quay lại|trở lại|đặt)(?: \\p{L}+)? (?:nữa|lần)',
)

/** A proverb about one's own work or pay is aimed at nobody. */
const PROVERB = compilePattern(
  'trong chăn|chăn có rận|đoạn trường ai có qua cầu|có (?:làm|ở|vô|vào|qua|đi)(?: \\p{L}+){0,3} mới (?:biết|hay|thấu|hiểu)|của đau con xót',
)
const OWN_LOT = compilePattern(
  '(?:lương|nghề|việc|công việc|đời|phận|cảnh|nhà|ngành|lớp)(?: [\\p{L}\\d]+){0,7} (?:mình|tôi|tui|em|tụi mình|tụi em|chúng tôi)',
)

/** The first line of a list of amounts: "Thu chi quỹ lớp (chị Hội trưởng đã chốt):". */
const FIRST_AMOUNT = /^:\n[^\n:=\d]{0,40}[:=][^\n\d]{0,10}\d/
function isHeadingOfAccounts({ text }: AnalyzedText, { start, end }: Span): boolean {
  const colon = start + text.slice(start, end).trimEnd().length - 1
  return FIRST_AMOUNT.test(text.slice(colon, colon + 100))
}
