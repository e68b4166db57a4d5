// Hearsay of the illness of somebody whom initials hide.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { hasOnlyInitials } from '../shared/context/full-names.ts'
import { GRAVE_ILLNESSES } from '../shared/context/grave-illnesses.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const ILLNESS = compilePattern(`(?:bị|mắc|nhiễm|dính) (?:bệnh )?(?:${GRAVE_ILLNESSES}|ung thư|viêm gan|động kinh)`)

/** How far from the words of hearsay the illness may be, in UTF-16 units. */
const ILLNESS_REACH = 150
/** The rumour is of a cause, or of many who are ill. */
const OUTBREAK = compilePattern(
  '(?:do|vì|tại|bởi|từ)(?: \\p{L}+){0,2} (?:nước|ăn|uống|hít|khói|khí|bụi|chất|hóa chất|nhà máy|xưởng|cơ sở|rác|thuốc|tiêm|chích)|' +
    'xả thải|nhà máy|(?:cả|hết|toàn) (?:xóm|làng|ấp|thôn|bản|lớp|trường|khu|xã|phường|tổ)|hàng loạt|ổ dịch|' +
    '(?:nhiều|mấy chục|hàng chục|\\d+) (?:người|ca|em|cháu|nhà|hộ)',
)

/** Whether it is the illness of somebody whom initials hide: a source would make it worse. */
export function isOfMasked(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  const start = Math.max(sentence.start, span.start - ILLNESS_REACH)
  const end = Math.min(sentence.end, span.end + ILLNESS_REACH)
  return (
    ILLNESS.testIn(reading, start, end) &&
    hasOnlyInitials(reading, { start, end }) &&
    !OUTBREAK.testIn(reading, start, end)
  )
}
