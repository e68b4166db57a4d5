// Knows the articles every rule book has for its form: scope, purpose, definitions, entry into force. Pure.

import { toBareWords } from '../search/word-tokens.ts'

/** Words such an article is headed with, without diacritics. "Mục đích" is enough alone. */
const SUBJECTS =
  'pham vi|doi tuong|tu ngu|thuat ngu|khai niem|dinh nghia|hieu luc|muc dich|can cu|to chuc thuc hien|thi hanh|' +
  'thuc hien|chuyen tiep|cuoi cung|bo sung'
/** Words next to them. */
const REST =
  'dieu chinh|ap dung|giai thich|trach nhiem|dieu khoan|to chuc|sua doi|yeu cau|phap ly|ban hanh|xay dung|' +
  'quy che|noi quy|quy tac|quy dinh|nay|va|ve|cua|cac|viec'
const SUBJECT = new RegExp(` (?:${SUBJECTS}) `)
const HEADING_WORDS = new RegExp(` (?:${SUBJECTS}|${REST})(?= )`, 'g')
/** Headings that are of form whatever follows; "phạm vi phát ngôn" and "đối tượng được cấp thẻ" are rules. */
const HEADING_START = new RegExp(
  '^ (?:pham vi (?:dieu chinh|ap dung)|doi tuong ap dung|giai thich (?:tu|thuat) ngu|dieu khoan thi hanh|' +
    'hieu luc thi hanh|trach nhiem thi hanh) ',
)
const RULE_BOOK = '(?:quy che|noi quy|quy tac|quy dinh|quy uoc)'
const STATED = '(?:quy dinh|ap dung|duoc ap dung|dieu chinh|co hieu luc|gom|thay the)'
/** What a sentence of such an article says of the rule book, where the article has no heading. */
const FORMAL_SENTENCE = new RegExp(
  `^ (?:\\d+ )?${RULE_BOOK}(?: \\S+){0,9} nay ${STATED} |` +
    ` trach nhiem (?:thi hanh|thuc hien|to chuc thuc hien) ${RULE_BOOK} |` +
    ` trong ${RULE_BOOK} nay (?:cac|nhung) (?:tu|thuat) ngu | co hieu luc (?:ke )?tu ngay (?:ky|ban hanh) `,
)

/** Whether an article is one of form, by its heading. */
export function isFormalHeading(heading: string): boolean {
  const words = toPaddedWords(heading)
  if (HEADING_START.test(words) || FORMAL_SENTENCE.test(words)) return true
  return SUBJECT.test(words) && words.replace(HEADING_WORDS, '').trim() === ''
}

/** Whether a sentence only says what a rule book covers, who carries it out, or from when. */
export function isFormalSentence(sentence: string): boolean {
  return FORMAL_SENTENCE.test(toPaddedWords(sentence))
}

/** Returns the words without diacritics, a space before and after each. */
function toPaddedWords(text: string): string {
  return ` ${toBareWords(text)} `
}
