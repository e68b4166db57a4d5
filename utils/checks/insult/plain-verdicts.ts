// Contempt without a word for the person: a verdict that fills its clause ("Ngu thế!", "Thất học."), or follows a name
// that opens the line ("Trần Văn Mẫu ngu quá"); and what only dogs do, where the draft has no animal.

import type { Span } from '../../draft.ts'
import { matchFollowingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripDiacritics } from '../../text/character-folding.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { ANYBODY_ELSE } from '../shared/context/self-reference.ts'
import { CURSING, isOfOthers } from './insult-target.ts'
import { NOT } from './lexicon.ts'

/** Words, without diacritics, that are also a verdict on who has just been heard or seen. */
const VERDICT: ReadonlySet<string> = new Set(
  (
    'ngu|dan|dot|ngu dot|ngu nguoi|ngu si|ngu hoc|ngu xuan|ngu ngoc|dot nat|dan don|vo hoc|that hoc|vo van hoa|vo giao duc|thieu giao duc|' +
    'thieu van hoa|bo lao|lao toet|lao leu|hon lao|benh hoan|thieu nang|bai nao|nao tan|tinh trung loi|tinh trung khuyet tat|oc cho|oc lon|oc heo|oc bo|oc trau|khon nan|khon kiep|suc vat|khong nao|ko nao|cho de|cho chet'
  ).split('|'),
)
const EMPHASIS_BEFORE =
  'thật|thật là|thiệt|đúng|đúng là|quá|quá là|toàn|sao|sao mà|nghe|nhìn|xem|đọc|nói|nói chuyện|ăn nói|phát biểu|trả lời|bình luận|cmt|' +
  'mà|còn|lại|đã|vừa|rồi|vẫn|vẫn còn|trời|trời ơi|ôi|ơ|ủa|má|mẹ|mẹ nó|đm|dm|đmm|đkm|địt mẹ|đụ má|vl|vcl|vãi|cái|già rồi|già|già đầu|' +
  'đẹp|xấu|lớn đầu|bị|một lũ|cả lũ|1 lũ|cực kỳ|rất|càng nói càng|càng ngày càng|sống|tính|tính cách|làm ăn|cư xử'
const EMPHASIS_AFTER =
  'thật|thiệt|thật sự|quá|thế|vậy|v|z|vãi|vải|vl|vcl|vcll|vkl|vc|vd|vd luôn|dcd|lắm|luôn|ghê|à|hả|ah|trời|trời ạ|ạ|nhé|nhỉ|nha|nè|cmn|cmm|cmnr|bm|' +
  'bà cố|mẹ|nó|kinh|kinh khủng|dữ|mặn|như này|như thế|như vậy|hết|hết sức|hết chỗ nói|hết thuốc chữa|hết phần thiên hạ|có|bền|không chịu được|' +
  'cơ|chớ|chứ|rứa|hè|hỉ|ngu|không tả nổi|chịu|thì chịu|đến thế|đến vậy|cực|cực kỳ|chưa|nhất|người|em|em ạ|bạn|bạn ơi|bạn ạ|chú|chú ạ|ơi là ngu|vừa thôi|đúng rồi|y|kiểu'
const [before, beforeBare] = both(
  (words) => `(?:^|[^\\p{L}\\p{N}\\s])\\s{0,2}(?:(?:${words}) {1,2}){0,4}$`,
  EMPHASIS_BEFORE,
)
const [after, afterBare] = both(
  (words) => `^(?: {1,2}(?:${words})(?![\\p{L}\\p{N}])){0,4}(?! {0,2}[\\p{L}\\p{N}+/])`,
  EMPHASIS_AFTER,
)
/** How far the clause of a verdict reaches on either side, in UTF-16 units. */
const REACH = 40

function both(wrap: (words: string) => string, words: string): [RegExp, RegExp] {
  return [new RegExp(wrap(words), 'u'), new RegExp(wrap(stripDiacritics(words)), 'u')]
}

/** A name that opens a line, as in an answer to somebody's comment. */
const NAME_OPENS =
  /^\s{0,2}@?(?:\p{Lu}\p{L}{1,7} ){2,5}(?:(?:ơi|bị|đúng|là|quá|sao|thật|vẫn|nó|rất|hơi|này|nói|phát biểu|ăn nói|toàn|lại|còn|đã|mà|bớt|như|thì|có|một|1|con|thằng|cái) ){0,4}$/u

/** What is vulgar with the word before it is found by that. */
const IS_VULGAR = matchFollowingWords('lồn|l|lol|loz|cặc')

/** The writer, or a time of the writer's life: the verdict may be on that. */
const WRITER = 'mình|tôi|tui|tớ|em|tau|bản thân|(?:hồi|lúc|khi) (?:đó|ấy|xưa|nhỏ|trẻ)|ngày xưa|hối hận|tiếc|bị lừa'
const OF_WRITER = compilePattern(WRITER, { bare: false })
/** Who is not heard or seen by those who read: the people, a figure; and things. */
const NOT_MEANT = compilePattern('con|dân|nghèo|người ta|truyện|phim|nhân vật|máy|bàn phím', { bare: false })

/** Whether the words are a verdict by themselves on somebody other than the writer. */
export function isVerdict(reading: AnalyzedText, phrase: string, span: Span): boolean {
  if (!VERDICT.has(phrase)) return false
  const { start, end } = findEnclosingSentence(reading, span)
  if (NAME_OPENS.test(reading.text.slice(start, span.start)) && isLineStart(reading, start))
    return isOfOthers(reading, span)
  const from = Math.max(start, span.start - REACH)
  // What is cut off is no beginning of a clause.
  const ahead = (start < from ? 'x' : '') + reading.plain.slice(from, span.start)
  const rest = reading.plain.slice(span.end, Math.min(end, span.end + REACH))
  const fills = reading.accented
    ? before.test(ahead) && after.test(rest)
    : beforeBare.test(ahead) && afterBare.test(rest)
  if (!fills && !(CURSING.testIn(reading, start, end) && !IS_VULGAR(reading, span.end))) return false
  const passage = findEnclosingPassage(reading, span)
  if (!isOfOthers(reading, span) || NOT_MEANT.testIn(reading, passage.start, passage.end)) return false
  // "Vô học! Tôi khinh.": who judges names themselves only afterwards.
  return !OF_WRITER.testIn(reading, passage.start, end)
}

/** Whom somebody else is likened to, or what has no brain: a verdict only with a person ("bà ấy như con điên"). */
const IN_NEED_OF_PERSON = new RegExp(
  `^(?:nhu (?:thang|con|1|mot|lu|bon|may|dua)|(?:${stripDiacritics(NOT)}) (?:co )?nao$)`,
)
/** Animals and works that have none. */
const BRAINLESS = compilePattern('sứa|loài|con gà|giun|phim|truyện|bài hát|nhạc|game', { bare: false })

/** Whether a verdict that needs a person is without one, so that the writer or a thing may be meant. */
export function isWithoutPerson(reading: AnalyzedText, phrase: string, span: Span): boolean {
  if (!IN_NEED_OF_PERSON.test(phrase)) return false
  const { start, end } = findEnclosingSentence(reading, span)
  if (!phrase.startsWith('nhu ')) return BRAINLESS.testIn(reading, start, end)
  const isAlone = !/\p{L}/u.test(reading.plain.slice(start, span.start))
  // "Y tá gì mà như con điên".
  const isBlamed = reading.bare.slice(start, span.start).includes(' gi ma ')
  return !isAlone && !isBlamed && !ANYBODY_ELSE.testIn(reading, start, span.start)
}

function isLineStart(reading: AnalyzedText, at: number): boolean {
  return at === 0 || /\n\s{0,2}$/.test(reading.text.slice(Math.max(0, at - 3), at))
}
