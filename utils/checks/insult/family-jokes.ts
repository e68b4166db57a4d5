// Jokes with laughter about the writer's own husband, wife or children: "ông xã nhà tui lười như hủi hehe".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const MINE = '(?:(?:của |nhà )?(?:em|tui|tôi|mình|tớ|tao|choa|tau)|yêu|iu)'
/** Whose a spouse is that is not the writer's; and offices of a commune ("ông xã đội"). */
const OF_OTHERS =
  '(?! (?:đội|trưởng|phường|bên|của (?:\\p{L}+ )?(?!em|tui|tôi|mình|tớ)\\p{L}+|' +
  '(?:nhà |con )?(?:bà|chị|cô|nó|mày|bả|mụ|con|thằng|hàng xóm)(?! nhà (?:em|tui|tôi|mình))) ?)'
const FAMILY =
  `(?:(?:ông|bà) xã|ox|bx|ck|vk)${OF_OTHERS}|(?:lão |ông |thằng |bà |con )?(?:chồng|vợ|ck|vk) ${MINE}|` +
  `(?:anh|lão|ông|bà|mụ|thằng cha|con mẹ) nhà ${MINE}|(?:hai |cả )?vợ chồng ${MINE}|` +
  '(?:thằng|con|mấy|cái|tụi|hai|ba)? ?(?:thằng|con|đứa)? ?(?:cu(?: \\p{L}+)?|bé(?: \\p{L}+)?|nhóc(?: \\p{L}+)?|cún|nhỏ|út|lớn|đầu|' +
  `con gái|con trai|gái|trai|em gái|em trai|em|cháu|con|ông tướng|công chúa|quý tử|tí) (?:nhà ${MINE}|của ${MINE}|${MINE})|` +
  `(?:ba|bố|má|mẹ|mạ|tía|anh trai|chị gái) ${MINE}`
/** Somebody else, between the family and the words. */
const OTHERS =
  '(?!(?:mày|mi|bây|hắn|mụ|lão|gã|tụi|bọn|lũ|đám|hàng xóm|sếp|thằng|đứa|kẻ|bà|chị|cô|ông|chú|bác|gặp|chửi|mắng|bảo|nói|kêu|ghét|tức|giận|với|của) )'
/** How many words may be between. */
const GAP = `(?: ${OTHERS}[\\p{L}\\d]+){0,8}`
const SAID_OF_FAMILY = compilePattern(`(?:${FAMILY})${GAP},? ?$`)
const FAMILY_NAMED = compilePattern(`(?:${FAMILY})`)
const IS_FAMILY_AFTER = compilePattern(`^ ?(?:nhất (?:nhà|xóm) )?(?:chính |đúng )?là (?:${FAMILY})`)
const OTHER_NAMED = compilePattern(
  'mày|mi|bây|hắn|gã|tụi (?:bây|mày|nó)|bọn|lũ|đám|hàng xóm|sếp|cán bộ|chủ tịch|giáo viên|công an|thằng cha|con (?:mụ|mẹ)',
  { bare: false },
)
const LAUGHTER =
  /(?<!\p{L})(?:(?:ha|hi|he|hê|hì|hí|há|hé|hơ|ho){2,9}h?|(?:ha|hi|he|hê|hì|hí|há) (?:ha|hi|he|hê|hì|hí|há)|k{2,9}|hic|:v|:d|=d|:p)(?![\p{L}\d])|[:=;]-?\){1,9}|=\){2,9}|[\u{1f600}-\u{1f606}\u{1f609}-\u{1f60b}\u{1f61b}-\u{1f61d}\u{1f923}]/u
/** How far before the words the family may be, and how far after a sentence its laughter, in UTF-16 units. */
const REACH = 90
const LAUGH_REACH = 12

function hasLaughter(reading: AnalyzedText, { start, end }: Span): boolean {
  return LAUGHTER.test(reading.lower.slice(start, end + LAUGH_REACH))
}

/** Whether words are said of the writer's own family, with laughter. */
export function isFamilyJoke(reading: AnalyzedText, { start, end }: Span): boolean {
  const sentence = findEnclosingSentence(reading, { start, end })
  if (!hasLaughter(reading, sentence)) return false
  return (
    SAID_OF_FAMILY.testIn(reading, Math.max(sentence.start, start - REACH), start) ||
    IS_FAMILY_AFTER.testIn(reading, end, Math.min(sentence.end, end + REACH))
  )
}

/** Whether a sentence jokes about the writer's own family and names nobody else. */
export function isFamilyJokeAlone(reading: AnalyzedText, sentence: Span): boolean {
  return (
    hasLaughter(reading, sentence) &&
    FAMILY_NAMED.testIn(reading, sentence.start, sentence.end) &&
    !OTHER_NAMED.testIn(reading, sentence.start, sentence.end)
  )
}
