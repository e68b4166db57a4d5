// Everyday words that without marks look like curses to the word model.

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/** What is worn ("đeo"), and sleep ("ngủ"). */
const EVERYDAY_WORDS = compilePattern([
  'đeo(?: (?:cái|chiếc|sẵn|thêm|nguyên)){0,2} (?:khẩu trang|kính|mắt kính|vòng|nhẫn|dây|đồng hồ|thẻ|bảng|băng|phù hiệu|huy hiệu|' +
    'chuông|mõ|khoen|khuyên|bông tai|hoa tai|ba lô|balo|cặp|túi|găng|tai nghe|cà vạt|mặt nạ|niềng|bám|đuổi)',
  '(?:mất ăn )?mất ngủ|khó ngủ|buồn ngủ|đi ngủ|ngủ (?:trưa|dậy|ngon|sớm|muộn|quên|gật|được|yên|say|nghỉ|lại|chung|nhờ|trọ|nướng)',
])

function isTypedWithoutMarks({ lower, bare }: AnalyzedText, { start, end }: Span): boolean {
  return lower.slice(start, end) === bare.slice(start, end)
}

/** Whether a tag in a draft without marks is a part of such words. */
export function isEverydayWord(reading: AnalyzedText, tag: Span): boolean {
  if (reading.accented) return false
  return EVERYDAY_WORDS.find(reading).some((word) => hasOverlap(word, tag) && isTypedWithoutMarks(reading, word))
}
