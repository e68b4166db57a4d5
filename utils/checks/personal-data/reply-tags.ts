// The name that a site puts before a reply: "Đinh Thị Mẫu đàn bà ngoại tình thì …". It is who is spoken to, and what
// follows is said of others.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import type { NamedPerson } from './named-people.ts'

/** Right after the name: another subject, a word of address, or one that answers. */
const REPLY = compilePattern(
  '^ (?:con này|thằng này|mày|m|mẹ (?:mày|m)|tao|t|tui|tôi|mình|mk|em|e|bạn|b|bn|đàn ông|đàn bà|phụ nữ|vợ|vk|chồng|ck|con gái|con trai|' +
    'những|mấy|tất cả|nhiều|mọi|ai|bộ|cứ|thôi|đúng|chính xác|đối với|nói thật|đồng (?:ý|quan điểm)|thế|z|vậy|ừ|uhm|xin lỗi|hiểu|ủa|' +
    'nghe|bậy|rồi|thua|nhà có|khi|nếu|tại|vì|do|cái (?:thứ|kiểu|máu|loại)|đứng ở|cổ súy|cổ suý|thì|có ck|có chồng|có vợ|mà|nhưng|giờ|thà|muốn|hết)',
)
/** Right after the fact: it is spoken of in general, or asked. */
const IN_GENERAL = compilePattern('^,? ?(?:là|thì|đều|luôn luôn|mà còn|hay không|à|hả|ư|ko|không)(?! (?:với|cùng))')
const REACH = 24

/** Whether a person who is named before a fact is only the one that a reply is to. */
export function isTaggedInReply(reading: AnalyzedText, person: NamedPerson, fact: Span): boolean {
  const isFirst = reading.text.slice(0, person.start).trim() === ''
  if (!isFirst || person.short || person.start !== person.name.start) return false
  return (
    REPLY.testIn(reading, person.end, person.end + REACH) ||
    (fact.start <= person.end + 1 && IN_GENERAL.testIn(reading, fact.end, fact.end + REACH))
  )
}
