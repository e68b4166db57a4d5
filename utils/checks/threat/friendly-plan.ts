// Rude pronouns between friends: "mầy chở tau hay tau chở mầy" makes a plan.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'

/** What friends do together. */
const PLAN = compilePattern(
  '(?:chở|rước|đón|đợi|chờ|rủ|gặp|mời|bao|khao|trả tiền|nấu|ăn|nhậu|uống|cà phê|đi|qua|ghé|lên|xuống|về|mua|đổ xăng|đem|mang)' +
    '(?: (?:cho|với|theo|nhà|cùng))? (?:tau|tao|tui|mầy|mày|mi|tụi tao|tụi bây|xăng|cơm|lẩu|giỗ|nhậu|chợ|rẫy|biển|đá|chơi|học|làm|rượu|bia|trà)',
)
/** What may be meant as a threat, also in jest. */
const MENACE = compilePattern(
  'đánh|đập|đấm|tát|vả|đá (?:mày|mầy|mi|chết|cho)|chém|đâm|giết|chết|xử|dao|súng|búa|gậy|đốt|phá|máu|què|gãy|nát|bầm|sống|yên|' +
    'mạng|tới số|hồn|coi chừng|liệu|khôn|biết (?:tay|mặt|mùi|nhà|chỗ|con|vợ|đường|mày|mầy|mi)|chờ đó|đợi đó|nhớ (?:mặt|đó|đấy)|cho người|con mày|' +
    'con mầy|vợ mày|vợ mầy|im|câm|cẩn thận|trả thù|tính sổ|món nợ|hậu quả|không xong|lôi|tìm (?:tới|đến|ra)|trốn',
)

/** Whether a sentence plans something among friends, in a draft that laughs, without a word that may menace. */
export function isFriendlyPlan(reading: AnalyzedText, { start, end }: Span): boolean {
  return LAUGHTER.test(reading) && PLAN.testIn(reading, start, end) && !MENACE.testIn(reading, start, end)
}
