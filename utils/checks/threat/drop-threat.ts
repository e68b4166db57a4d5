// Leaves a threat out of a sentence that asks for something: "Trả xe cho tôi, không thì …".

import type { Fix, Span } from '../../draft.ts'
import { addBareForm } from '../../text/character-folding.ts'
import { findSentenceBounds } from '../shared/fixes/sentence-bounds.ts'

/** Compiles words for text typed with or without diacritics. */
function compileWords(before: string, words: string): RegExp {
  return new RegExp(`${before}${addBareForm(words)}(?!\\p{L})`, 'iu')
}

/** What opens the threat after what is asked for. Without diacritics "kẻo" is also sweets and glue. */
const OR_ELSE = compileWords(
  '[,;]? {1,2}(?:m[àa] )?',
  '(?:không|ko|nếu không|bằng không|còn không) thì|nếu không|bằng không|nhược bằng|đừng để|chớ để|coi chừng|liệu hồn|' +
    '(?<!(?:gói|cái|lọ|viên|hộp|bánh|ăn|mua|chai|cây|bắn) )kẻo(?= \\p{L})',
)
/** A clause asks for something, so it can do without what follows. "Chớ" alone is also "cho". */
const ASKS = compileWords(
  '(?<!\\p{L})',
  'đề nghị|yêu cầu|mong|nhờ|làm ơn|xin|hãy|nhớ|phải|nên|trả|đóng|nộp|gỡ|xóa|dọn|dừng|ngừng|thôi|giải quyết|đừng|chớ có',
)
/** It is only half a sentence: a condition, or an address. */
const HALF = compileWords(
  '(?<!\\p{L})',
  'nếu|hễ|mà|còn|dám|thử|lần sau|bữa nào|hôm nào|khi nào|lúc nào|đứa nào|thằng nào|ai|gặp|thấy|để|nữa|nói cho|nghe đây',
)
const MIN_WORDS = 4

/**
 * Builds the fix that deletes the threat from a sentence where a request before it is a sentence without it.
 * @returns undefined where it is not
 */
export function buildDropThreatFix(text: string, span: Span): Fix | undefined {
  const sentence = findSentenceBounds(text, span)
  if (!sentence) return undefined
  const said = text.slice(sentence.start, sentence.end)
  const close = /[.!?…\s]{0,9}$/u.exec(said)!.index
  const orElse = said.search(OR_ELSE)
  const comma = said.slice(0, Math.max(0, span.start - sentence.start)).lastIndexOf(',')
  const cut = orElse > 0 && sentence.start + orElse < span.end ? orElse : comma
  if (cut <= 0 || cut >= close) return undefined
  const kept = said.slice(0, cut)
  const words = kept.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0
  if (words < MIN_WORDS || !ASKS.test(kept) || HALF.test(kept)) return undefined
  return { kind: 'delete', start: sentence.start + cut, end: sentence.start + close, replacement: '' }
}
