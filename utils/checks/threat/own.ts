// First-person threats: the one who writes says they will do it.

import type { Span } from '../../draft.ts'
import { after, before, stretchAfter, stretchBefore } from '../../text/adjacent-words.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { pattern } from '../../text/pattern.ts'
import { sentenceAround } from '../shared/context/context.ts'
import type { Kind } from './lexicon.ts'
import {
  ANIMAL_AFTER,
  FOR_YOU,
  INJURED,
  INJURY,
  PLACE,
  THEM,
  VICTIM_THEM,
  VICTIM_YOU,
  YOU,
  YOUR_THINGS,
} from './victims.ts'

const MOOD =
  'sẽ|thì|cho|mà|là|phải|thề|thề là|đảm bảo|có ngày|thế nào cũng|cũng|còn|quyết|nhất định|liền|luôn|qua|tới|đến|vô|vào|sang|xuống|lên|ra|kêu người|kéo người|cho người|gọi người|thuê người|dắt anh em|dẫn anh em|cầm dao|xách dao|vác dao|cầm gậy|xách mã tấu|vác mã tấu|lôi|kéo|túm|túm cổ|nắm đầu|bắt được|gặp|thấy|chỉ muốn|muốn|đang muốn|ngứa tay muốn|mới|tới nhà|đến nhà|qua nhà|vô nhà|không ngại|sẵn sàng|tìm|tìm tới|tìm đến|tận nhà|tới tận nhà|đến tận nhà|cho mày|mày|mi|nó|một cái|đi'
const FIERCE =
  '(?<!(?:dao|sang|cai|cau|che|nhan|kien|gia) )tao|tau|choa|bố mày|ông mày|bà mày|cha mày|má mày|mẹ mày|ông đây|bà đây|bố đây|tụi tao|bọn tao|anh em tao|tụi tau'
const CIVIL = 'dân làng|cả làng|cả xóm|tôi|tui|mình|anh|chị|em|ông|bà|bố|tụi tui|anh em tui|bọn tôi|cậu'

const PAST = 'đã|từng|vừa|mới|bị|hôm|hồi|không|chẳng|chả|đâu|đéo|chưa|đừng|được|nghe|thấy'
const FIERCE_AGENT = before(`(?:${FIERCE})(?: (?!(?:${PAST}) )\\p{L}+){0,6}`)
const CIVIL_AGENT = before(`(?:${CIVIL})(?: (?:${MOOD})){0,5}`)
const CIVIL_NEAR = before('(?:tôi|tui|bố|ông|bà|anh)(?: \\p{L}+){1,4}')
const THREATENING_MOOD = before(
  '(?:sẽ|thề|có ngày|thế nào cũng|liền|mà gặp|gặp|thấy|nữa là|nữa thì|là|đảm bảo|nhất định|coi chừng|liệu hồn|không thì|bây giờ)(?: \\p{L}+){0,4}',
)

const WHO = stretchBefore(`(?:${FIERCE}|${CIVIL})(?: (?:${MOOD})){0,5}`)
const WHAT = stretchAfter(
  `(?:(?:\\p{L}+) ){0,2}(?:${YOU}|${THEM}|${INJURY})(?: (?:gãy|vỡ|bể|nát|què|răng|giò|chân|mặt|mồm|đầu|chết|một trận)){0,3}`,
)

/** The span with who does it and to whom, as far as they stand beside the verb. */
export function stretched(reading: Reading, span: Span): Span {
  return { start: span.start - WHO(reading, span.start), end: span.end + WHAT(reading, span.end) }
}

/** Whether the one who speaks says they will do it: a first person of contempt with a victim, or a civil one with a clear threat. */
export function isOwnThreat(reading: Reading, span: Span, kind: Kind): boolean {
  if (ANIMAL_AFTER(reading, span.end)) return false
  const toYou = VICTIM_YOU(reading, span.end)
  const toThem = VICTIM_THEM(reading, span.end)
  const injured = INJURED(reading, span.end)
  if (FIERCE_AGENT(reading, span.start)) {
    if (
      kind === 'maim' ||
      kind === 'kill' ||
      kind === 'wound' ||
      toYou ||
      injured ||
      toThem ||
      YOUR_THINGS(reading, span.end)
    )
      return true
    if (kind === 'burn') return CLAUSE_END(reading, span.end) || PLACE(reading, span.end)
    return CLAUSE_END(reading, span.end) && isConditional(reading, span)
  }
  if (
    !CIVIL_AGENT(reading, span.start) &&
    !(kind === 'maim' && CIVIL_NEAR(reading, span.start) && isConditional(reading, span))
  ) {
    return false
  }
  const resolved = RESOLVED(reading, span.start) || isConditional(reading, span)
  const toCivil = resolved && VICTIM_CIVIL(reading, span.end)
  if (HIRED(reading, span.start)) return toYou || toThem || VICTIM_CIVIL(reading, span.end)
  if (kind === 'maim') return FOR_YOU(reading, span.end) || resolved
  if (kind === 'kill') return toYou || toCivil || (resolved && (toThem || CLAUSE_END(reading, span.end)))
  if (toYou || toCivil) return injured || resolved
  return injured && (resolved || THREATENING_MOOD(reading, span.start) || WRITER(reading, span.start))
}

/** "Ai dám lên đây, tôi …", "còn … nữa thì …": what is to follow if somebody does something. */
export function isConditional(reading: Reading, span: Span): boolean {
  return CONDITION.testIn(reading, sentenceAround(reading, span).start, span.start)
}

const CONDITION = pattern(
  '(?:ai|đứa nào|thằng nào|kẻ nào|người nào)(?: \\p{L}+){1,8},|(?:mà|còn|nếu|hễ|dám|thử|đứa nào|thằng nào|ai)(?: \\p{L}+){1,9},? (?:thì|là)|(?:gặp|thấy)(?: \\p{L}+){1,5} là|(?:còn|ai|đứa nào)(?: \\p{L}+){1,5} nữa',
)
const RESOLVED = before('(?:sẽ|thề|thề sẽ|nhất định|quyết)(?: \\p{L}+){0,2}')
const HIRED = before('(?:cho|kêu|thuê|gọi) (?:người|đàn em|anh em|giang hồ)(?: \\p{L}+){0,2}')
const VICTIM_CIVIL = after(
  '(?:(?:chết|hết|mẹ|cha|cho|luôn|cả|nát) ){0,2}(?:ông|bà|anh|chị|cô|em|chú|cả nhà|các người|mấy người)',
)
const WRITER = before('(?:tôi|tui|mình|tụi tui|anh em tui)(?: (?:qua|tới|đến|sang|xuống|lên|vô|sẽ|cho|phải|liền)){1,3}')
const CLAUSE_END: (reading: Reading, at: number) => boolean = (reading, at) =>
  /^\s*(?:$|[.,!?…\n])/.test(reading.plain.slice(at, at + 3))
