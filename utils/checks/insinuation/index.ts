import type { Draft } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { pattern } from '../../text/pattern.ts'
import { accusation } from '../accusation/index.ts'
import type { Check, Hit } from '../check.ts'
import { isLinked } from '../shared/context/citations-of-source.ts'
import { passageAround, quotationAround, sentenceAround } from '../shared/context/context.ts'
import { namesOffice, namesTarget, pointsBack } from '../shared/context/target.ts'
import { ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { gain, ironic, loaded, mayHint, shadow, unsaid } from './hints.ts'
import { words } from './messages.ts'

// Of oneself or one's own, of stories, of sport and weather, or a plain request: nothing is hinted at anybody.
const INNOCENT = pattern(
  '(?:là|chính là|đó là|tại) (?:tui|tôi|mình|em|tớ|tao|con|chị em mình)(?: (?:chớ|chứ|đây|nè|thôi))?|phim|truyện|tiểu thuyết|nhân vật|bộ phim|vở kịch|kịch|bài thơ|ca dao|bài hát|nhà văn|trận đấu|đội nhà|đá banh|bóng đá|tỷ số|thời tiết|trời mưa|cái nồi|nồi cơm|máy (?:in|lạnh|tính|giặt|bơm|photo)|cái (?:điện thoại|quạt|tủ|mạng|app)|điện thoại tui|wifi|món (?:này|ăn)|công thức|cho (?:em|tôi|mình|con|tui|dân) hỏi|xin hỏi|đề nghị|kiến nghị|kính (?:gửi|mong|đề nghị)|mong|chúc|mừng|sinh nhật|vui|cảm ơn|cám ơn|tự hào|nỗ lực|cố gắng|chăm chỉ|học (?:tới|bài)|quý \\p{L}+|khao|cùng (?:ngày|tuổi|quê|lớp)|làm rõ|không (?:đồng ý|có chuyện)|tục ngữ|gia đình tôi|mẹ tôi|ba tôi|mẹ là|ba là|cha là|chuyện nhà mình|nhà mình',
)

/** How far before an ironic word the gain it is about may stand, in UTF-16 units of the reading. */
const GAIN_REACH = 70

const KINDS = [
  ['unsaid', unsaid],
  ['shadow', shadow],
  ['loaded', loaded],
  ['loaded', ironic],
] as const

function hasTarget(reading: Reading, start: number, end: number): boolean {
  const sentence = sentenceAround(reading, { start, end })
  if (namesTarget(reading, sentence.start, sentence.end) || namesOffice(reading, sentence.start, sentence.end))
    return true
  const around = passageAround(reading, { start, end })
  return (
    namesTarget(reading, around.start, sentence.start) ||
    (pointsBack(reading, sentence.start, sentence.end) &&
      namesTarget(reading, Math.max(0, around.start - 200), around.end))
  )
}

function isHint(reading: Reading, start: number, end: number): boolean {
  if (quotationAround(reading, { start, end })) return false
  if (!hasTarget(reading, start, end)) return false
  const around = passageAround(reading, { start, end })
  return !INNOCENT.testIn(reading, around.start, around.end) && !isLinked(reading, { start, end })
}

function find(draft: Draft, reading: Reading): Hit[] {
  if (!mayHint(reading)) return []
  let first: Hit | undefined
  for (const [message, hints] of KINDS) {
    for (const { start, end, reading: own } of hints.find(reading)) {
      const span = own.span(start, end)
      if ((first && first.start <= span.start) || !isHint(own, start, end)) continue
      if (hints === ironic && !gain.testIn(own, start - GAIN_REACH, start)) continue
      first = { ...span, message, ...ways(draft.text, withoutSentence(draft.text, span)) }
    }
  }
  // What is said outright a line further on is no hint; the accusation is what to look at.
  if (first && accusation.find(draft, reading).some((hit) => Math.abs(hit.start - first.end) < 120)) return []
  // One hint a draft is enough to say it: the rest are usually the same one again.
  return first ? [first] : []
}

/** Looks for hints against a person or organisation that say nothing anybody could check. */
export const insinuation: Check = {
  id: 'insinuation',
  level: 'note',
  provisions: ['luat-116-2025.d13.k3.a', 'luat-116-2025.d13.k3.dd'],
  words,
  find,
}
