// A rude word that is a name: "con chó tên Ngu", "con Khùng nhà tui đẻ rồi".

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { isCapital } from '../shared/context/name-parts.ts'
import { POINTING } from '../shared/context/pointing-words.ts'

/** Right before "tên": who or what is named so. */
const NAMED = matchPrecedingWords(
  '(?:đặt|lấy|mang|có|gọi|ghi|ký|điền|đổi|sửa|đúng|sai|nhầm|quên|biết|hỏi|họ|chó|mèo|cún|gà|heo|lợn|bò|trâu|chim|vẹt|bé|cháu|bạn|em|người|anh|chị|cô|' +
    'nhân vật|phim|truyện|quán|nhóm|game|kênh|trang|wifi)(?: (?!(?:một|mấy|những|cái|thằng|bọn|ra|thấy|cả) )\\p{L}+)?',
)
const POINTED_AT = matchFollowingWords(POINTING)
const KEPT = compilePattern('nuôi|đẻ|chó|mèo|cún|miu|thú cưng|lông|gâu|meo|tiêm phòng|chuồng', { bare: false })

/**
 * Whether a word is somebody's name: after "tên" ("con chó tên Ngu"), or with a capital where a pet is spoken of
 * ("con Khùng nhà tui đẻ rồi").
 * @param head - the word for who is meant, before it
 */
export function isGivenName(reading: AnalyzedText, head: Span, word: Span): boolean {
  if (POINTED_AT(reading, word.end)) return false
  const isOneSyllable = !reading.text.slice(word.start, word.end).includes(' ')
  const hasCapital = isOneSyllable && isCapital(reading, word.start)
  if (/(?:^| )ten$/.test(reading.bare.slice(head.start, head.end))) return hasCapital || NAMED(reading, head.start)
  if (!hasCapital || !/(?:^| )(?:con|be|thang|chu|co)$/.test(reading.bare.slice(head.start, head.end))) return false
  const { start, end } = findEnclosingPassage(reading, word)
  return KEPT.testIn(reading, start, end)
}
