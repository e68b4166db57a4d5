// Whether a change leaves something to publish: a fix that takes the whole draft away corrects no draft.

import type { Fix } from '../../../draft.ts'
import { stripDiacritics } from '../../../text/character-folding.ts'

/** Words of which a greeting or thanks is made, with their addressees. */
const POLITE_WORDS = new Set(
  [
    'xin chào kính thưa gửi alo a lô hi hello hey dạ vâng ạ nhé nha nhá ơi cảm cám ơn thanks tks nhiều trân trọng',
    'cả nhà mọi người mn mng anh chị em ae ace cô chú bác dì cậu ông bà con cháu bạn các mấy quý vị phụ huynh đồng chí',
    'thầy lớp nhóm tổ hội ad admin buổi sáng trưa chiều tối tất toàn thể',
  ].flatMap((line) => line.split(' ')),
)
/** The same words as they are typed without diacritics: an accented word that only looks like one is not among them. */
const STRIPPED_WORDS = new Set([...POLITE_WORDS].map(stripDiacritics))

/** No greeting has more words, and no more are looked at in a long draft. */
const MAX_EMPTY_WORDS = 24

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** The number of an item in a list. */
const ITEM_NUMBER = /^\d{1,2}$/

/**
 * Whether words of a draft are left after some changes, the last one in the text first. After the deletion of a
 * sentence a greeting alone does not count, nor thanks: what they were written for is gone.
 */
export function hasTextLeft(text: string, ...edits: readonly Fix[]): boolean {
  // Only a deletion can take everything. A mask leaves dots for what it hides.
  if (!edits.some(isDeletion)) return true
  const isPoliteEnough = !edits.some(({ kind }) => kind === 'delete-sentence')
  const parts: string[] = []
  let end = text.length
  for (const edit of edits) {
    parts.unshift(edit.replacement, text.slice(edit.end, end))
    end = edit.start
  }
  parts.unshift(text.slice(0, end))
  let empty = 0
  for (const part of parts) {
    for (const [word] of part.matchAll(WORD)) {
      const isEmpty = ITEM_NUMBER.test(word) || (!isPoliteEnough && isPolite(word))
      if (!isEmpty || ++empty > MAX_EMPTY_WORDS) return true
    }
  }
  return false
}

function isDeletion({ kind, replacement }: Fix): boolean {
  return kind === 'delete' || replacement === ''
}

function isPolite(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase()
  return POLITE_WORDS.has(lower) || STRIPPED_WORDS.has(lower)
}
