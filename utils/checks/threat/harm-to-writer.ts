// Harm that writers fear from their own people, or swear by on their own head: no threat to anybody.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { RUDE_ME } from './rude-pronouns.ts'

const WRITER = `${RUDE_ME}|tao|tui|tôi|mình`

/** Who strikes the writer: "mẹ tao mà biết là giết tao", "trời đánh tao chết". */
const OTHERS_BEFORE = matchPrecedingWords(
  '(?:(?:mẹ|má|mạ|mế|ba|bố|cha|tía|thầy|cô|bà|ông|bà nội|ông nội|bà ngoại|ông ngoại|vợ|chồng|chị|anh|sếp) ' +
    `(?:${WRITER})(?: \\p{L}+){0,5}|(?:ba má|ba mẹ|bố mẹ|cha mẹ)(?: (?!mày|mi|nó)\\p{L}+){0,6}|(?:trời|ông trời|sét|thánh|ma|quỷ)(?: (?:mà|sẽ|cứ|cho|phải))?)`,
)
const WRITER_AFTER = matchFollowingWords(
  `(?:(?:chết|luôn|cho|cả|hai|mấy|ba|đứa|chị em|anh em|tụi) ){0,3}(?:${WRITER}|em)`,
)
const WRITER_INSIDE = compilePattern(WRITER)

/** Whether the writer's own people, or heaven, would do it to the writer: fear of a scolding, or an oath. */
export function isDoneToWriter(reading: AnalyzedText, { start, end }: Span): boolean {
  return OTHERS_BEFORE(reading, start) && (WRITER_AFTER(reading, end) || WRITER_INSIDE.testIn(reading, start, end))
}

const OATH = compilePattern(`(?:trời|thánh|sét)(?: (?:sẽ|cứ))? (?:đánh|vật|tru|hại|bắt)(?: chết)? (?:${WRITER}|con|em)`)

/** Whether a sentence swears by heaven, on the writer's own head. */
export function isOath(reading: AnalyzedText, { start, end }: Span): boolean {
  return OATH.testIn(reading, start, end)
}
