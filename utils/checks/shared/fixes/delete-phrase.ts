// A phrase taken out of its sentence, where the rest still reads well. Offsets count in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { CLAUSE_END, findSentenceBounds } from './sentence-bounds.ts'

// What leans on a phrase and goes with it when nothing else follows in the clause.
const TRAILING_PARTICLES =
  /^(?:\s+(?:thật sự|thật|that|thiệt|thiet|luôn|luon|ấy|ay|á|ạ|nhé|nhe|nha|nhỉ|nhi|chứ|chớ|chu|vậy|vay|ghê|ghe|rồi|roi|đó|đấy|do|day|này|nay|nó|no|mày|may|mi|má|ma|mẹ|me|mịa|mạ|cha|bà|ba|đời|doi))+(?=\s*(?:[,;:.!?…)]|$))/iu
// "đ* mạ", "đ!t mẹ": what is cursed belongs to the curse.
const CURSE = /^[đd][^\s]{0,6}$/iu
const CURSE_OBJECT = /^\s+(?:mẹ|má|mạ|mịa|me|ma)(?:\s+(?:nó|mày|mi|no|may|đời|doi))?(?![\p{L}\p{M}])/iu
const LIKE_BEFORE = /(?:^|\s{1,8})như(?: (?:cái|con|một|mấy)){0,3}\s{0,8}$/iu
/** How much before a phrase is looked at for what leans on it, in UTF-16 units. */
const LOOK_BEHIND = 60
// "Nói như …" is no sentence without what it is likened to.
const VERB_BEFORE_LIKE =
  /(?:nói|noi|nói năng|làm|lam|ăn|an|viết|viet|sống|song|chạy|chay|chơi|choi|nhìn|nhin|trông|cư xử|đối xử)\s{0,8}$/iu
// What asks for a word after it, or before it: without that word the sentence limps.
const NEEDS_WORD_AFTER =
  /(?:^|[\s(])(?:như|cái|con|thằng|đứa|cô|chú|ông|bà|anh|chị|tên|bọn|lũ|đám|tụi|mấy|những|các|một|hai|là|của|có|không|chưa|chẳng|đừng|rất|và|hoặc|hay|với|cho|bị|được|vì|do|tại|bởi|ở|trong|ngoài|trên|dưới|từ|đến|tới|về|nhà|thứ|đồ|loại|toàn|chỉ|cả|mọi|này là)\s{0,8}$/iu
const NEEDS_WORD_BEFORE =
  /^\s+(?:vào|vô|với|cho|của|lên|xuống|đi|ra|lại|được|nó|mày|mi|nhà|má|mẹ|mịa|cha|mồm|biết|mà|thoã|thỏa|thõa|vừa thôi)(?![\p{L}\p{M}])/iu

/**
 * Takes out a phrase with the marks and spaces that belonged to it. Nothing where the rest would limp. `whole`: only where the
 * phrase is a clause of its own, for phrases that carry the sentence otherwise.
 */
export function buildDeletePhraseFix(text: string, span: Span, whole = false): Fix | undefined {
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
  const left = text.slice(sentence.start, start)
  const near = left.slice(-LOOK_BEHIND)
  if (start < span.start && VERB_BEFORE_LIKE.test(near)) return undefined
  const first = /^["'“‘(\s]*$/.test(left)
  const opens = first || /[,;:–-]\s{0,8}$/.test(near)
  if (/["'“‘(]\s{0,8}$/.test(near) && /^\s*["'”’)]/.test(right)) return undefined
  if (whole && !(opens && closes)) return undefined
  if ((!opens && NEEDS_WORD_AFTER.test(near)) || (!closes && NEEDS_WORD_BEFORE.test(right))) return undefined
  // Nothing of the sentence would be left, or a single word that says nothing.
  if ((`${left} ${right}`.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0) < 2) return undefined
  if (first) {
    end += (closes ? /^\s*[,;:.!?…]*\s*/ : /^\s*/).exec(right)![0].length
    return deleteAndCapitalize(text, { start, end }, span)
  }
  start -= (opens && closes ? /\s{0,8}[,;:–-]?\s{0,8}$/ : /\s{0,8}$/).exec(near)![0].length
  return { kind: 'delete', start, end, replacement: '' }
}

/** What is left of a sentence begins as the sentence did. */
function deleteAndCapitalize(text: string, gone: Span, phrase: Span): Fix {
  const next = /^\p{Ll}\p{M}*/u.exec(text.slice(gone.end, gone.end + 8))?.[0]
  if (!next || !/^\p{Lu}/u.test(text.slice(phrase.start, phrase.start + 2)))
    return { kind: 'delete', ...gone, replacement: '' }
  return { kind: 'delete', start: gone.start, end: gone.end + next.length, replacement: next.toUpperCase() }
}
