// Who is named as the one who did an act: by a full name anywhere before it, by an office, or right before it.

import type { Span } from '../../../../draft.ts'
import type { AnalyzedText } from '../../../../text/analyzed-text.ts'
import { stripDiacritics } from '../../../../text/character-folding.ts'
import { compilePattern, type PatternMatch } from '../../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../../text/enclosed-spans.ts'
import { findFullNames, isSureName } from '../full-names.ts'
import { hasNamedOffice } from '../identifiable-target.ts'
import { findEnclosingSentence } from '../mitigating-context.ts'

/** Whether a person with a full name comes before an act in its sentence. */
export function hasFullNameInFront({ reading, ...act }: PatternMatch): boolean {
  const front = { start: findEnclosingSentence(reading, act).start, end: act.start }
  return findFullNames(reading).some((name) => isEnclosedSpan(name, front) && isSureName(name))
}

/** Whether somebody named in full and by office comes before an act in its sentence. */
export function isOfOfficeHolder(act: PatternMatch, { start }: Span): boolean {
  return (
    hasFullNameInFront(act) &&
    hasNamedOffice(act.reading, start, act.start) &&
    !OF_RELATIVE.testIn(act.reading, start, act.start)
  )
}

/** The one who is named belongs to the one with the office. */
const OF_RELATIVE = compilePattern(
  '(?:con|cháu|em|vợ|chồng|cậu|quý tử)(?: (?:gái|trai|rể|dâu|ruột|cưng))? (?:nhà|của|ông|bà|\\p{Lu}\\p{L}+)|học sinh|lớp \\d|cháu',
)

/** Returns the source of titles, with a capital or without, with diacritics or without. */
export const toTitleSource = (titles: string) =>
  `${titles}|${stripDiacritics(titles)}`.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)

/**
 * Who did it, right before and with no more than where they live and when it was. Villagers call each other "chú Tư
 * Đen".
 */
const DOER_BEFORE = new RegExp(
  '(?:(?:\\p{Lu}\\p{Ll}* ){2,3}\\p{Lu}\\p{Ll}*|(?:[Tt]hằng|[Mm]ụ|[Ll]ão|[Gg]ã) \\p{Lu}\\p{Ll}*|' +
    `(?<!(?:[Cc]on|[Kk]hỉ|[Cc]hó|[Mm]èo|[Cc][ảá]m ơn|[Bb]iết ơn|[Hh]ồi nhỏ) )(?:${toTitleSource('ông|bà|anh|chị|chú|bác|cô|cậu|dì|dượng|thím|mợ')}) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)` +
    '(?:,? (?:ở|tại|nhà(?! (?:tui|tôi|mình|em|tao|tớ))|cuối|đầu|khu|khu phố|xóm|thôn|ấp|tổ|bản|buôn|đội|ngõ|hẻm|đường|con|cháu|em|chồng|vợ|ông|bà|anh|chị|chú|bác|' +
    'sáng|trưa|chiều|tối|đêm|khuya|hôm|qua|kia|nay|vừa|mới|đã|lại|hay|chuyên|toàn|lén|lẻn|cũng|đi|vào|vô|lấy|ăn|rồi|\\d{1,3}[A-Za-z]?|\\p{Lu}\\p{Ll}*)){0,8} $',
  'u',
)
/** How far before an act who did it may begin, in UTF-16 units. */
const DOER_REACH = 70

/** Whether who did an act at `at` comes right before it, with no more between than a home and a time. */
export function hasDoerInFront({ text }: AnalyzedText, sentence: Span, at: number): boolean {
  return DOER_BEFORE.test(text.slice(Math.max(sentence.start, at - DOER_REACH), at))
}

/** A match on a stage or in a ring. */
const IN_RING = compilePattern('võ sĩ|đối thủ|trò chơi|sàn đấu|hiệp \\d|trận đấu|đấu vật')
/** An office has dealt with it. */
const PUNISHED = compilePattern('bị phạt|bị tuyên|khởi tố|tạm giữ|bắt giữ|hầu tòa')

/** Whether somebody named did an act that is no match in a ring and that no office has dealt with. */
export function isByNamedDoer({ reading, ...act }: PatternMatch): boolean {
  const sentence = findEnclosingSentence(reading, act)
  const { start, end } = sentence
  if (IN_RING.testIn(reading, start, end) || PUNISHED.testIn(reading, start, end)) return false
  return hasDoerInFront(reading, sentence, act.start)
}
