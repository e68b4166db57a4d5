// Deletes a phrase from its sentence where the rest stays grammatical. Offsets in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { VERDICT_OPENING } from '../context/contempt-lexicon.ts'
import { CLAUSE_END, findSentenceBounds } from './sentence-bounds.ts'

// Particles after the phrase that are deleted with it when they end the clause.
const TRAILING_PARTICLES =
  /^(?:\s+(?:thật sự|thật|that|thiệt|thiet|luôn|luon|ấy|ay|á|ạ|nhé|nhe|nha|nhỉ|nhi|chứ|chớ|chu|vậy|vay|ghê|ghe|rồi|roi|đó|đấy|do|day|này|nay|nó|no|mày|may|mi|má|ma|mẹ|me|mịa|mạ|cha|bà|ba|đời|doi))+(?=\s*(?:[,;:.!?…)]|$))/iu
// "đ* mạ", "đ!t mẹ": the object belongs to the curse.
const CURSE = /^[đd][^\s]{0,6}$/iu
const CURSE_OBJECT = /^\s+(?:mẹ|má|mạ|mịa|me|ma)(?:\s+(?:nó|mày|mi|no|may|đời|doi))?(?![\p{L}\p{M}])/iu
const LIKE_BEFORE = /(?:^|\s{1,8})như(?: (?:cái|con|một|mấy)){0,3}\s{0,8}$/iu
/** Words that an insult takes with it: "toàn lũ …". */
const VERDICT_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${VERDICT_OPENING}$`, 'iu')
/** How far before the phrase its context is examined, in UTF-16 units. */
const LOOK_BEHIND = 60
// "Nói như …" is incomplete without its comparison.
const VERB_BEFORE_LIKE =
  /(?:nói|noi|nói năng|làm|lam|ăn|an|viết|viet|sống|song|chạy|chay|chơi|choi|nhìn|nhin|trông|cư xử|đối xử)\s{0,8}$/iu
// Words that need a word after them, or before them: without it the sentence is ungrammatical.
const NEEDS_WORD_AFTER =
  /(?:^|[\s(])(?:như|cái|con|thằng|đứa|cô|chú|ông|bà|anh|chị|tên|bọn|lũ|đám|tụi|mấy|những|các|một|hai|là|của|có|không|chưa|chẳng|đừng|rất|và|hoặc|hay|với|cho|bị|được|vì|do|tại|bởi|ở|trong|ngoài|trên|dưới|từ|đến|tới|về|nhà|thứ|đồ|loại|toàn|chỉ|cả|mọi|này là)\s{0,8}$/iu
const NEEDS_WORD_BEFORE =
  /^\s+(?:vào|vô|với|cho|của|lên|xuống|đi|ra|lại|được|nó|mày|mi|nhà|má|mẹ|mịa|cha|mồm|biết|mà|thoã|thỏa|thõa|vừa thôi)(?![\p{L}\p{M}])/iu

/** What goes on after an insult as a clause of the person before it: "…, đồ ngu không biết làm". */
const REST_OF_CLAUSE = /^\s+(?:không|ko|k|chẳng|chả|hổng|khong|chang|cha|hong)\s+(?:biết|chịu|lo|làm|biet|chiu|lam)\s/iu

/**
 * Builds a fix that deletes a phrase with its punctuation and spaces.
 * @param wholeClauseOnly only when the phrase is a complete clause; for phrases that their sentence needs otherwise
 * @returns undefined when the rest of the sentence would be ungrammatical
 */
export function buildDeletePhraseFix(text: string, span: Span, wholeClauseOnly = false): Fix | undefined {
  const sentence = findSentenceBounds(text, span)
  if (!sentence) return undefined
  let { start, end } = span
  end += /^[\p{L}\p{M}\p{N}*_]*/u.exec(text.slice(end, sentence.end))![0].length
  if (CURSE.test(text.slice(span.start, end))) end += CURSE_OBJECT.exec(text.slice(end, sentence.end))?.[0].length ?? 0
  end += TRAILING_PARTICLES.exec(text.slice(end, sentence.end))?.[0].length ?? 0
  const right = text.slice(end, sentence.end)
  const closes = CLAUSE_END.test(right)
  if (closes)
    start -= LIKE_BEFORE.exec(text.slice(Math.max(sentence.start, start - LOOK_BEHIND), start))?.[0].length ?? 0
  if (wholeClauseOnly)
    start -= VERDICT_BEFORE.exec(text.slice(Math.max(sentence.start, start - LOOK_BEHIND), start))?.[0].length ?? 0
  const left = text.slice(sentence.start, start)
  const near = left.slice(-LOOK_BEHIND)
  if (start < span.start && VERB_BEFORE_LIKE.test(near)) return undefined
  const first = /^["'“‘(\s]*$/.test(left)
  const opens = first || /[,;:–-]\s{0,8}$/.test(near)
  if (/["'“‘(]\s{0,8}$/.test(near) && /^\s*["'”’)]/.test(right)) return undefined
  if (wholeClauseOnly && !(opens && (closes || (!first && REST_OF_CLAUSE.test(right))))) return undefined
  if ((!opens && NEEDS_WORD_AFTER.test(near)) || (!closes && NEEDS_WORD_BEFORE.test(right))) return undefined
  // Fewer than two words would be left of the sentence.
  if ((`${left} ${right}`.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0) < 2) return undefined
  if (first) {
    end += (closes ? /^\s*[,;:.!?…]*\s*/ : /^\s*/).exec(right)![0].length
    return deleteAndCapitalize(text, { start, end }, span)
  }
  start -= (opens && closes ? /\s{0,8}[,;:–-]?\s{0,8}$/ : /\s{0,8}$/).exec(near)![0].length
  return { kind: 'delete', start, end, replacement: '' }
}

/** Capitalises the new first word of the sentence if the deleted phrase began with a capital. */
function deleteAndCapitalize(text: string, gone: Span, phrase: Span): Fix {
  const next = /^\p{Ll}\p{M}*/u.exec(text.slice(gone.end, gone.end + 8))?.[0]
  if (!next || !/^\p{Lu}/u.test(text.slice(phrase.start, phrase.start + 2)))
    return { kind: 'delete', ...gone, replacement: '' }
  return { kind: 'delete', start: gone.start, end: gone.end + next.length, replacement: next.toUpperCase() }
}
