// A rude word that is a name: "con chó tên Ngu", "con Khùng nhà tui đẻ rồi".

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { isCapital } from '../shared/context/name-parts.ts'
import { POINTING } from '../shared/context/pointing-words.ts'

/** Right before "tên": who or what is named so. */
const NAMED = matchPrecedingWords(
  '(?:đặt|lấy|mang|có|ghi|đổi|họ|chó|mèo|gà|heo|vẹt|bé|bạn|người|nhân vật|quán)(?: (?!(?:một|mấy|ra|thấy) )\\p{L}+)?',
)
const POINTED_AT = matchFollowingWords(POINTING)
const OF_PET_AFTER = matchFollowingWords('(?:nhà (?:tui|tôi|em|mình) )?(?:mới |vừa |lại )?(?:đẻ|sủa|kêu|lạc)')

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
  return hasCapital && OF_PET_AFTER(reading, word.end)
}
