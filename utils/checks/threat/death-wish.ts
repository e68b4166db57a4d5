// Wishes of death for somebody: "chết đi cho rảnh", "cho bọn này vào thùng xốp". The same words are said of plants, of
// hunger and laughter, and of the writer.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'

const DESPISED =
  'mày|mầy|mi|bây|m|bọn|lũ|tụi|chúng|chúng nó|loại|cái loại|thứ|bầy|mấy thằng|mấy con|mấy đứa|thằng|hai thằng|gã|' +
  'con (?:này|kia|đó|mụ|mẹ)|quân|đồ|đứa nào|thằng nào'
const AIMED_BEFORE = matchPrecedingWords(
  `(?:${DESPISED}|(?:mong|ước|cầu|chúc|sao|để|cho|nên|phải|đáng)(?: \\p{L}+){0,2} (?:nó|hắn|ổng|bả|tụi nó|lão|mụ))` +
    '(?: \\p{L}+){0,5}',
)
const AIMED_AFTER = matchFollowingWords(
  '(?:mày|mi|con|thằng|loại|đồ|lũ|bọn|tụi|chúng mày|cho (?:đỡ|rảnh|khuất|sạch|bớt|rộng|đất nước|xã hội|đời|chật)|' +
    'đỡ (?:chật|tốn|khổ|nhục|bẩn))',
)
// "Mình chết đi được", "sợ nó chết đi": the writer, or somebody who is loved.
const FOND = matchPrecedingWords(
  '(?:tôi|tui|mình|em|tao|tớ|sợ|lo|thương|đói|mệt|nhớ|cười|rét|nóng|thèm|buồn|ngại|muốn|không ai|đừng|cây|cá|gà|chó|' +
    'mèo|heo|lợn|hoa|lúa)(?: (?:nó|mà|thì|sẽ|đã|bị|cũng|là|muốn)){0,2}',
)
const ANOTHER_SENSE = matchFollowingWords('được|mất|sống|để|thì|khi|hay|thôi|ở|bên|cùng|như|r|rồi|rùi|hết rồi|chưa|à')

// Not "mong nó đừng …": that is hoped against.
const WISHED_TO = matchPrecedingWords(
  '(?:mong|ước|cầu|chúc|lạy|khấn|vái)(?: (?!đừng|không|chớ|khỏi)\\p{L}+){0,4} ' +
    '(?:mày|mi|nó|hắn|ổng|bả|lão|mụ|gã|thằng|bọn|lũ|tụi|chúng|đồ)(?: (?!đừng|không|chớ|khỏi)\\p{L}+){0,5}',
)

/** Whether the grave is wished on somebody: "cầu mong cả nhà nó chầu diêm vương". */
export function isWishedTo(reading: AnalyzedText, span: Span): boolean {
  return WISHED_TO(reading, span.start)
}

/** Whether a wish of death is aimed at somebody with contempt. */
export function isWishedOnSomebody(reading: AnalyzedText, span: Span): boolean {
  if (FOND(reading, span.start) || ANOTHER_SENSE(reading, span.end)) return false
  return AIMED_BEFORE(reading, span.start) || AIMED_AFTER(reading, span.end)
}
