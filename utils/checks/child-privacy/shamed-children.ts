// Children held up to the readers for what they did.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

/** What a child is said to have done. */
const MISDEED = compilePattern(
  'hút (?:thuốc|pod|vape|shisha)|đánh (?:nhau|bạn|lộn)|trộm|ăn cắp|lấy cắp|quậy|hỗn|mất dạy|vô lễ|trốn (?:học|tiết)|cúp (?:học|tiết)|' +
    'chửi|quay cóp|gian lận|uống (?:rượu|bia)|phá (?:phách|hoại|bàn|đồ)|đua xe|lập biên bản|vi phạm|kỷ luật|bắt nạt|yêu đương',
)
/** The child is held up to the readers for it. */
const HELD_UP = compilePattern(
  '(?:nêu|bêu|réo|công khai|điểm)(?: (?:tên|mặt|danh|tội|đích danh|rõ)){1,2}|con nhà ai|con cái nhà ai|' +
    '(?:cho|để) (?:phụ huynh|mọi người|cả trường|cả xóm|cả làng|bà con|cả lớp|các mẹ|thiên hạ)(?: \\p{L}+){0,2} (?:biết|thấy|nhục|xấu hổ|rút kinh nghiệm)|' +
    '(?:cha mẹ|bố mẹ|ba má|phụ huynh)(?: \\p{L}+){0,3} (?:về mà dạy|dạy lại|coi lại)|biết mặt|cho (?:nhục|chừa|xấu mặt|biết nhục)',
)

/** Whether the passage of a child's name holds the child up for what it did. */
export function isShamed(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, name)
  return MISDEED.testIn(reading, start, end) && HELD_UP.testIn(reading, start, end)
}
