// Words of stupidity that writers say of themselves: "tui đúng là ngu", or right after a mishap of theirs.

import type { Span } from '../../draft.ts'
import { matchFollowingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { hasNamedTarget } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { ANYBODY_ELSE } from '../shared/context/self-reference.ts'

const WRITER = 't|tui|tôi|tao|tau|mình|em|tớ'
const SELF_MOCKERY = compilePattern(
  `(?:${WRITER})(?: (?:đúng|thật|thiệt|sao|mà|là|hơi|quá|vẫn|cứ|lại)){0,2} (?:ngu|dốt|đần|khờ|hâm|vô dụng|óc|não)`,
)
const OTHERS = compilePattern('mày|mi|m|nó|hắn|thằng|con|lũ|bọn|tụi|bây|đứa|đồ|thứ')

/** Whether a sentence says words of stupidity of the writer, and of nobody else. */
export function isSelfMockery(reading: AnalyzedText, { start, end }: Span): boolean {
  return SELF_MOCKERY.testIn(reading, start, end) && !OTHERS.testIn(reading, start, end)
}

/** The writer does something: neither addressed nor the one to whom it is done. */
const WRITER_DOES = compilePattern(
  '(?<!(?:với|cho|của|dạy|chửi|mắng|cãi|hỏi|đòi|lừa|nói|bảo|gọi|kêu|dân|chào) )' +
    `(?:${WRITER})(?! (?:ơi|à|ạ|nhé|nha|hả|này|kia)) \\p{L}+`,
  { bare: false },
)
const MISHAP = compilePattern(
  'quên|nhầm|lộn|lỡ|hồi (?:đó|ấy|xưa)|đãng trí|ú ớ|trễ|trượt|rớt|rơi|mất(?! dạy| nết)|tin (?:người|lời)|bị (?:lừa|phạt|mắng|té|ngã)|' +
    'cá vàng|hớ|hụt|sót|vấp|té|ngã|hư|cháy|khóa|không (?:nhớ|kịp|để ý)|chuyển khoản|mua (?:phải|lầm)|hối hận|tiếc|dại',
  { bare: false },
)
/** How far before the words a mishap may be, in UTF-16 units. */
const MISHAP_REACH = 160

/** Right after the words, a mishap of nobody who is named: it is usually the writer's. */
const MISHAP_FOLLOWS = matchFollowingWords(
  '(?:(?:ngu|thật|thiệt|quá|quá trời|thế|vậy|rồi|luôn|đi|lại),? ){0,3}(?:bấm|gõ|gửi|để|bỏ|chuyển|viết|đọc|nhập|cầm|lấy|mua|mặc|đi)? ?(?:nhầm|lộn|quên|sót)',
)
/** Who does not know something, and asks for help. */
const ASKS_HELP = compilePattern('(?:nhờ|xin|mong) (?:\\p{L}+ ){1,4}(?:giúp|giùm|dùm|hộ|chỉ|dịch|với)', { bare: false })
/** Readers who are addressed, before "ơi". */
const READERS = /(?:các|mấy|mọi|anh|chị|cả) (?:anh|chị|người|em|bạn|nhà)(?: em| chị)? (?:ơi|ạ)/u

/** Words of stupidity that throw no quarrel at somebody ("ngu mà còn cãi"), without diacritics. */
const ON_MISHAP = /^(?:bi ngu|ngu|dot)(?! (?:ma|con|lai|roi|dung) )(?: |$)|^vua (?:ngheo|dot|ngu) /
/** "M" is short for "mình" as well as for "mày": who weeps about it is the writer. */
const WEEPING = compilePattern('hic|huhu|hu hu', { bare: false })

/**
 * Whether words of stupidity are on the writer, of whose mishap the draft speaks around them.
 * @param phrase - without diacritics
 * @param span - the phrase with who it is said of
 * @param word - the phrase alone
 */
export function isOnOwnMishap(reading: AnalyzedText, phrase: string, span: Span, word: Span): boolean {
  const person = reading.plain.slice(span.start, word.start)
  if (!ON_MISHAP.test(phrase) || !/^(?:m )?$/.test(person)) return false
  const sentence = findEnclosingSentence(reading, span)
  const from = Math.max(0, span.start - MISHAP_REACH)
  const { end } = findEnclosingPassage(reading, span)
  if (!person && isOfNobody(reading, span, sentence)) return true
  if (ANYBODY_ELSE.testIn(reading, from, sentence.end) || !MISHAP.testIn(reading, from, end)) return false
  return person ? WEEPING.testIn(reading, sentence.start, sentence.end) : WRITER_DOES.testIn(reading, from, end)
}

/** Whether a sentence names nobody, and goes on with a mishap or asks for help. */
function isOfNobody(reading: AnalyzedText, span: Span, { start, end }: Span): boolean {
  const isOwn = MISHAP_FOLLOWS(reading, span.end) || ASKS_HELP.testIn(reading, span.end, end)
  if (!isOwn || ANYBODY_ELSE.testIn(reading, start, span.start)) return false
  const addressed = READERS.exec(reading.lower.slice(span.end, end))
  const last = addressed ? span.end + addressed.index : end
  return !ANYBODY_ELSE.testIn(reading, span.end, last) && !hasNamedTarget(reading, start, last)
}
