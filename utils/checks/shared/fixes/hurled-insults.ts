// Insults that are hurled at somebody: "đồ ăn cắp". They are no statements.

import type { Span } from '../../../draft.ts'
import { stripSourceDiacritics } from '../../../text/character-folding.ts'
import { CRIME_NAMES, VILE_WORDS } from '../context/contempt-lexicon.ts'
import { findLastWordEnd, findSentenceBounds } from './sentence-bounds.ts'

/**
 * The first word of an insult that is hurled: "đồ ăn cắp", "lũ ăn cướp". No source and no request fits it. "Bọn cán bộ
 * xã nhận tiền" says who did what, and without diacritics "do" is mostly "do".
 */
const HURLED_AT = `ăn (?:cắp|cướp|trộm|bám)|cướp|mất dạy|vô lương tâm|vô đạo đức|láo toét|hỗn láo|bất lương|${VILE_WORDS}|${CRIME_NAMES}`
const HURLED =
  `(?:(?:cái|mấy|toàn|đúng là) )?(?:đồ|(?:lũ|bọn|đám)(?= (?:${HURLED_AT})(?!\\p{L})))|` +
  `(?:(?:cai|may|toan|dung la) )?(?:do|lu|bon|dam)(?= (?:${stripSourceDiacritics(HURLED_AT)})(?!\\p{L}))`
const OPENS_HURLED = new RegExp(`^(?:${HURLED}) \\p{L}`, 'iu')
const HURLED_AFTER = new RegExp(
  `\\s{0,3}[,;:.!?…–-]{1,3}\\s{1,3}(?:${HURLED}) \\p{L}[^,;:.!?…\\n]{0,60}[.!?…\\s]{0,9}$`,
  'iu',
)

/** Whether a span is such an insult. */
export function isHurled(text: string, { start, end }: Span): boolean {
  return OPENS_HURLED.test(text.slice(start, Math.min(end, start + 40)))
}

/** Finds the empty span after the last word of a statement's sentence, without the insult that closes it. */
export function findStatementEnd(text: string, span: Span): Span {
  const end = findSentenceBounds(text, span)?.end ?? span.end
  const from = Math.max(span.end, end - 90)
  const hurled = HURLED_AFTER.exec(text.slice(from, end))
  return hurled ? { start: from + hurled.index, end: from + hurled.index } : findLastWordEnd(text, span)
}
