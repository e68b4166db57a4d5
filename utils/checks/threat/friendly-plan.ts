// Rude pronouns between friends: "mầy chở tau hay tau chở mầy" makes a plan.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

/** What friends do together. Not to wait for somebody, or to come by: that may be a threat. */
const PLAN = compilePattern([
  '(?:chở|rước|đón|rủ|mời|bao|khao)(?: (?:cho|với|theo|cùng))? (?:tau|tao|tui|mầy|mày|mi|tụi tao|tụi bây)',
  '(?:nấu|ăn|nhậu|uống|mua|đổ|đem|mang)(?: (?:cho|với|theo|cùng))? (?:xăng|cơm|lẩu|giỗ|rượu|bia|trà|cà phê|mồi)',
  'đi (?:cà phê|chơi|học|làm|chợ|rẫy|biển|nhậu|ăn|đá banh)',
])
/** What may be meant as a threat, also in jest. */
const MENACE = compilePattern(
  'đánh|đập|đấm|tát|vả|đá (?:mày|mầy|mi|chết|cho)|chém|đâm|giết|chết|xử|dao|súng|búa|gậy|đốt|phá|máu|què|gãy|nát|bầm|sống|yên|' +
    'mạng|tới số|hồn|coi chừng|liệu|khôn|biết (?:tay|mặt|mùi|nhà|chỗ|con|vợ|đường|mày|mầy|mi)|chờ đó|đợi đó|nhớ (?:mặt|đó|đấy)|cho người|con mày|' +
    'con mầy|vợ mày|vợ mầy|im|câm|cẩn thận|trả thù|tính sổ|ăn (?:đủ|no đòn)|thoát|hiếp|thiêu|cháy|rụi|xăng rồi|nghĩa (?:địa|trang)|hòm|viện|cáo phó|cám|cho (?:mày|mầy|mi) (?:ăn|nếm|một|no)|món nợ|hậu quả|không xong|lôi|tìm (?:tới|đến|ra)|trốn',
)

/** Whether a sentence plans something among friends who laugh, without a word that may menace. */
export function isFriendlyPlan(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!PLAN.testIn(reading, start, end) || MENACE.testIn(reading, start, end)) return false
  const passage = findEnclosingPassage(reading, sentence)
  return LAUGHTER.testIn(reading, passage.start, passage.end)
}
