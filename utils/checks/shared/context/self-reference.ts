import type { Span } from '../../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { findEnclosingSentence } from './mitigating-context.ts'

const SELF =
  'tôi|tui|mình|tớ|t|em|con|cháu|tao|tau|ta|bản thân|tụi mình|chúng mình|bọn mình|chúng ta|chúng tôi|tụi tui|thân|cái thân|đời mình|hai đứa|vợ chồng mình|vợ chồng tui'
const SELF_LINKS =
  'đúng là|đúng|thật là|thiệt là|thật|thiệt|là|quá|sao|sao mà|mà|thì|bị|rất|đã|cũng|vẫn|cứ|hơi|một|cái|đứa|thằng|con|đồ|kẻ|như|ăn|nói|làm|hóa ra|ra|thấy|tự thấy|nhiều khi|lúc nào cũng|chắc|có|già rồi|dạo này|vừa|hồi đó|hồi trẻ|ngày xưa|lúc đó|còn|toàn|hay|béo|mập|lúc nào cũng|lại|thành|biến thành'
// "Sếp tôi", "phòng tao": about the writer's boss or office, not about the writer.
const NOT_OWNED =
  '(?<!(?:phòng|nhà|sếp|cơ quan|công ty|xóm|lớp|trường|làng|xã|ấp|bạn|chồng|vợ|của|bên|tổ|nhóm|đội|ban|xưởng|khoa|thầy|cô|ông|bà|cha|mẹ|anh|chị|bọn|thằng|đám|tụi|đồng nghiệp|hàng xóm|chủ|hắn|lão|mụ|gã) )'
const IS_SELF = matchPrecedingWords(`${NOT_OWNED}(?:${SELF})(?: (?:${SELF_LINKS})){0,5}`)
const SELF_AFTER = matchFollowingWords(
  '(?:thật|thiệt|quá|ghê|lắm|thế|vậy|luôn){0,2} ?(?:mình|tui|tôi|em) (?:ơi|này|nè|à|thật|quá|mà)|chính là (?:mình|tui|tôi)',
)
/** "Ngu nhất xóm là tôi", "dốt như tôi": in the same clause. */
const LIKE_SELF =
  /^ (?:\p{L}+ ){0,3}(?:là|như) (?:mình|tui|tôi|em)(?= ?(?:[,.!?…]|$|đây|chứ|chắc|thì|hồi|lúc|ngày xưa))/u
// "Tui chưa thấy ai ngu như …" is about another person.
const SEEN_NOBODY = matchFollowingWords('(?:chưa|chẳng|không) thấy ai')
const SELF_ADDRESSED = compilePattern('(?:mẹ|má|ba|bố|cha) ơi|tự (?:chửi|trách|nhủ|thấy|nhận|sỉ vả|mắng|cười)|tự hỏi')

/** Who writes. An alternative of patterns. */
export const SELF_PRONOUNS = 't|tui|tôi|tao|tau|mình|em|tớ'
/** After the words: that they are the writer's own. */
const SAID_OF_SELF = compilePattern(
  `tự (?:${SELF_PRONOUNS}) (?:nói|chửi|mắng) (?:${SELF_PRONOUNS})|(?:${SELF_PRONOUNS}) tự (?:\\p{L}+ ){1,2}(?:${SELF_PRONOUNS})|` +
    '(?:cười|trách|chửi) (?:bản thân|chính mình)|' +
    `(?:ngu|dốt|khùng|điên)(?: nhất)? (?:thì có|chính là|là) (?:${SELF_PRONOUNS}) (?:nè|đây|đó|này|đấy)`,
  { bare: false },
)
/** A sentence that opens with the words and then names the writer, without diacritics: "ngu như bò tau, quên chìa". */
const SELF_NAMED =
  /^[\s"“]{0,3}(?:ngu|dot|dan|kho|ham|dang tri)(?: nhu [a-z]+)?(?: (?:luon|thiet|that|qua|vay)){0,2} (?:t|tui|toi|tao|tau|minh|em|to)(?= ?(?:[,.!?…\n]|$))/
/** Somebody else whom words in the same sentence may be for. */
export const ANYBODY_ELSE = compilePattern(
  'mày|mầy|mi|bây|nó|hắn|thằng|lũ|bọn|họ|ông|bà|lão|mụ|ổng|bả|(?<!tiếng )anh|chị|sếp|cán bộ|chú|thầy|tụi|chồng',
  { bare: false },
)

/** Whether the words in the span are about the writer. */
export function isSelfDirected(reading: AnalyzedText, span: Span): boolean {
  if ((IS_SELF(reading, span.start) && !SEEN_NOBODY(reading, span.start)) || SELF_AFTER(reading, span.end)) return true
  if (LIKE_SELF.test(reading.lower.slice(span.end, span.end + 40))) return true
  const { start, end } = findEnclosingSentence(reading, span)
  if (ANYBODY_ELSE.testIn(reading, start, end)) return false
  return (
    SELF_ADDRESSED.testIn(reading, start, end) ||
    SAID_OF_SELF.testIn(reading, start, end) ||
    isSelfNamed(reading, { start, end })
  )
}

/** Whether a sentence opens with words of stupidity and the writer who is meant. */
export function isSelfNamed({ bare }: AnalyzedText, { start, end }: Span): boolean {
  return SELF_NAMED.test(bare.slice(start, end + 1))
}
