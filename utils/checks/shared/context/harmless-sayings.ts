// Sayings that the word model takes for contempt: a slogan that calls upon all, and a retort among friends.

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { findEnclosingSentence } from './mitigating-context.ts'

/** "Toàn Đảng, toàn dân, toàn quân …": no group is set apart. */
const UNITY = compilePattern('toàn đảng ?,? (?:và )?toàn (?:dân|quân)(?: ?,? (?:và )?toàn (?:quân|dân))?(?: ta)?')
const SET_APART = compilePattern(
  'bọn|lũ (?!lụt|quét|về|lên)\\p{L}+|thằng|tụi|đám|đồ|loại|trừ|đừng|cút|khinh|hèn|ngu|ăn hại|ăn bám|tẩy chay',
)
/** A friend throws back the word of the line before: "- Cậu khùng hả? - Khùng cái đầu cậu!" */
const RETORT = compilePattern(
  '(?<word>tâm thần|điên|khùng|hâm|dở hơi|ngốc|lẩm cẩm|dở người) cái đầu (?:cậu|bạn|ông|bà)(?: (?:ấy|á|ý|đó|đấy|í))?',
)
const FRIENDS = compilePattern('cậu|tớ|bạn hiền|bạn ơi', { bare: false })
const NO_FRIENDS = compilePattern('mày|tao|đồ|thằng|lũ|bọn|vô học|mất dạy|cút|câm')
const RETORT_REACH = 160
const REPLY_REACH = 60

/** Whether a tagged phrase is only that slogan. */
export function isUnitySlogan(reading: AnalyzedText, { start, end }: Span): boolean {
  return UNITY.find(reading).some((slogan) => slogan.start <= start && end <= slogan.end)
}

/** Whether a sentence has that slogan and no word that sets somebody apart. */
export function isCallToAll(reading: AnalyzedText, { start, end }: Span): boolean {
  return UNITY.testIn(reading, start, end) && !SET_APART.testIn(reading, start, end)
}

/** Whether a tagged phrase is such a retort, and nobody is called names next to it. */
export function isRetortOfFriend(reading: AnalyzedText, span: Span): boolean {
  return RETORT.find(reading).some((retort) => {
    if (!hasOverlap(retort, span)) return false
    const from = Math.max(0, retort.start - RETORT_REACH)
    const end = Math.min(reading.text.length, findEnclosingSentence(reading, retort).end + REPLY_REACH)
    return (
      reading.plain.slice(from, retort.start).includes(retort.groups.word!) &&
      FRIENDS.testIn(reading, from, end) &&
      !NO_FRIENDS.testIn(reading, from, end)
    )
  })
}
