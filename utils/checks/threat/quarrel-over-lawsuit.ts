// Defiance of a lawsuit: "kiện thì kiện đi, con nó chết là do nó". The model takes a lawsuit with a death for a threat.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'

const SUES = '(?:kiện|thưa|khiếu nại|tố cáo|tố|gửi đơn|làm đơn|báo công an|phản ánh)'
/** Somebody may sue: what follows is no harm. */
const LET_THEM_SUE = compilePattern([
  `${SUES}(?: (?!(?:thì|tao|tau) )\\p{L}+){0,4} thì (?:cứ |mời |tự |đi )?(?:mà )?${SUES}(?! (?:tao|tau))`,
  `(?:cứ|muốn|thích|mời)(?: (?:việc|thì|cứ|đi)){0,2} ${SUES}(?: \\p{L}+){0,3} đi`,
])
/** Words with which it is a threat after all. */
const MENACE = compilePattern(
  'mày|mầy|mi|tụi bây|chúng mày|coi chừng|liệu hồn|biết tay|hối hận|đừng trách|trả giá|không yên|đánh|đập|chém|giết|đốt|bắn|đâm|' +
    'xử|cho biết|có ngày|đừng hòng|nhớ mặt|tới số',
)

/** Whether a sentence only dares somebody to sue. */
export function isQuarrelOverLawsuit(reading: AnalyzedText, { start, end }: Span): boolean {
  return LET_THEM_SUE.testIn(reading, start, end) && !MENACE.testIn(reading, start, end)
}
