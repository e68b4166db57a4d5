// Defiance of a lawsuit: "kiện thì kiện đi, con nó chết là do nó". The model takes a lawsuit with a death for a threat.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'

const SUES = '(?:kiện|thưa|khiếu nại|tố cáo|tố|gửi đơn|làm đơn|báo công an|phản ánh)'
/** Somebody may sue: what follows is no harm. */
const LET_THEM_SUE = compilePattern([
  `${SUES}(?: (?!(?:thì|tao|tau) )\\p{L}+){0,4} thì (?:cứ |mời |tự |đi )?(?:mà )?(?:(?:tôi|tui|mình|em|chúng tôi) (?:cũng |sẽ |lại )?)?${SUES}(?! (?:tao|tau))`,
  `(?:cứ|muốn|thích|mời)(?: (?:việc|thì|cứ|đi)){0,2} ${SUES}(?: \\p{L}+){0,3} đi`,
])
/** Words with which it is a threat after all. */
const MENACE = compilePattern(
  'mày|mầy|mi|tụi bây|chúng mày|coi chừng|liệu hồn|biết tay|hối hận|đừng trách|trả giá|không yên|đánh|đập|chém|giết|đốt|bắn|đâm|' +
    '(?<!(?:tòa|tòa án|pháp luật|sao thì) )xử(?! lý)|cho biết|có ngày|đừng hòng|nhớ mặt|tới số',
)
const THEM = 'nó|hắn|họ|ổng|bả|ông|bà|anh|chị|cô|chú|thầy|lão|mụ|thằng|chúng|các người|mấy người'
/** The harm of those who sue has happened, or has a cause: it is no harm to come. */
const HAPPENED =
  '(?: (?!(?:rồi|thì|sẽ|xem|coi) )\\p{L}+){0,4} (?:(?:là )?(?:do|tại|vì|bởi)(?! (?:kiện|đơn|cái đơn|dám|thích))|đã|từ (?:hôm|năm|tháng|tuần) trước)'
/** Those who sue, whose family and whose life are spoken of, which a lawsuit does not concern. */
const AT_STAKE = compilePattern([
  '(?:con (?:gái |trai |cái )?|cháu |vợ (?:con )?|chồng (?:con )?|mẹ (?:già )?|cha (?:mẹ )?|bố (?:mẹ )?|ba má |(?:cả )?nhà |cả họ |gia đình |người thân )' +
    `(?:của )?(?:${THEM})(?!${HAPPENED})`,
  'mất xác|mất mạng|nguyên vẹn|lành lặn|toàn mạng|sống (?:được|nổi|yên)|' +
    '(?:rồi|sẽ|để|xem|coi)(?: (?!(?:là|do|vì|tại) )\\p{L}+){0,4} (?:chết|cháy|nằm viện|mất tích)',
])

/** Whether a sentence only dares somebody to sue: of a harm it speaks only as of one that has happened. */
export function isQuarrelOverLawsuit(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return has(LET_THEM_SUE) && !has(MENACE) && !has(AT_STAKE)
}
