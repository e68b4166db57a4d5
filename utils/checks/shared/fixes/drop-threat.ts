// Leaves a threat out of a sentence that asks for something: "Trả xe cho tôi, không thì …".

import type { Fix, Span } from '../../../draft.ts'
import { findSentenceBounds } from './sentence-bounds.ts'

/** What opens the threat after what is asked for. */
const OR_ELSE =
  /[,;]? {1,2}(?:mà )?(?:(?:không|ko|khong|nếu không|neu khong|bằng không|bang khong|còn không|con khong) thì|không thì|khong thi|nếu không|neu khong|bằng không|bang khong|nhược bằng|kẻo|đừng để|dung de|chớ để|coi chừng|coi chung|liệu hồn|lieu hon)(?!\p{L})/iu
/** A clause asks for something, so it can do without what follows. */
const ASKS =
  /(?<!\p{L})(?:đề nghị|yêu cầu|mong|nhờ|làm ơn|xin|hãy|nhớ|phải|nên|trả|đóng|nộp|gỡ|xóa|dọn|dừng|ngừng|thôi|giải quyết|đừng|chớ|de nghi|yeu cau|lam on|hay|nho|phai|nen|tra|dong|nop|xoa|go|giai quyet|dung)(?!\p{L})/iu
/** It is only half a sentence: a condition, or an address. */
const HALF =
  /(?<!\p{L})(?:nếu|hễ|mà|còn|dám|thử|lần sau|bữa nào|hôm nào|khi nào|lúc nào|đứa nào|thằng nào|ai|gặp|thấy|để|nữa|nói cho|nghe đây|neu|he|ma|con|dam|thu|lan sau|dua nao|thang nao|gap|thay|de|nua)(?!\p{L})/iu
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
