// Somebody by name whom the writer shows around to be shamed: "Bêu mặt con bom hàng: …", "đăng hình nó lên cho cả làng
// biết mặt". To say what somebody did, or to warn of it, is something else.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { findEnclosingSentence, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { SHARE } from '../shared/context/sharing-verbs.ts'
import { isKnownByHome } from './known-by-home.ts'
import type { NamedPerson } from './named-people.ts'
import { ADVICE, EXAMPLES, FICTION, PRESS, PUBLIC_FIGURES } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { joinWithoutNumbers, WRITER_WORDS } from './subjects.ts'

/** The writer does it, or asks for it: nobody else is named right before. */
const BY_WRITER = `(?<=(?:^|[.!?\\n,;:(–-]|(?:${WRITER_WORDS}|xin|phải|nay|cứ|để|hãy|nhờ)(?: (?:đang|sẽ|phải|mới|vừa|xin|cũng|cứ|lại))?) ?)`
/** Whose picture it is, where the writer is the one who suffers. */
const OF_WRITER = `(?! (?:(?:hình|ảnh|clip|mặt|tên|thông tin) ){0,2}(?:của )?(?:tôi|tui|tao|em|mình|chúng tôi|nhà|vợ|chồng|con (?:tôi|tui|em|mình))(?!\\p{L}))`
const SHAMING = compilePattern([
  `${BY_WRITER}bêu(?: (?:mặt|tên|riếu|xấu)){1,2}${OF_WRITER}`,
  `${BY_WRITER}(?:${SHARE}|đăng|đưa|up|post|treo|dán|tung)${OF_WRITER}(?: \\p{L}+){0,8}? cho (?:\\p{L}+ ){0,4}?` +
    '(?:biết mặt|nhục|ê mặt|muối mặt|xấu mặt)',
])
/** The law, the press, fiction and advice. */
const OTHER_MATTER = compilePattern(
  `${PRESS}|${FICTION}|${EXAMPLES}|${ADVICE}|${PUBLIC_FIGURES}|truy nã|công an|cơ quan|vi phạm|đừng|không nên|bị phạt`,
)
/** How far from the words the name may be, in UTF-16 units. */
const NAME_REACH = 200
/** Findings of one draft. More would not help the writer. */
const MAX_SHAMED = 10

/** Finds people who are named in a sentence that shames them, in full or so that the neighbours know who it is. */
export function findShamedPeople(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  return SHAMING.find(reading)
    .slice(0, MAX_SHAMED)
    .flatMap((shaming): PersonalItem[] => {
      const sentence = findEnclosingSentence(reading, shaming)
      const { start, end } = sentence
      if (OTHER_MATTER.testIn(reading, start, end) || isQuotedInObjection(reading, shaming)) return []
      if (reading.text.slice(start, end + 1).includes('?') || !isHostile(reading, sentence)) return []
      const person = findNearest(people(), shaming, sentence)
      if (!person || !(isSureName(person) || isKnownByHome(reading, sentence))) return []
      const span = hasOverlap(person, shaming) ? shaming : joinWithoutNumbers(reading, person, shaming)
      return [{ start: span.start, end: span.end, message: 'shaming', names: [person.name], rank: 1 }]
    })
}

/** What somebody is called who is shamed, or is said to have done. */
const HOSTILE = compilePattern(
  'thằng(?! (?:bé|cu|nhỏ)(?!\\p{L}))|mụ|gã|(?<!(?:kính|dưỡng|viễn|trưởng) )lão|con (?:này|mụ|kia|nợ|bom)|' +
    '(?:bọn|đứa)(?! (?:trẻ|nhỏ|bé|mình|em|tui|tôi|cháu|con)(?!\\p{L}))|đồ (?:ăn|quỵt|mất|khốn|tồi|vô)|' +
    '(?:bom|boom|bùng|hủy|hoàn) (?:hàng|đơn)|chửi|quỵt|(?:xù|giật|trốn) (?:nợ|tiền|hụi|chồng|vợ)|' +
    '(?:thiếu|mắc|con|khất) nợ|nợ (?:tiền|tui|tôi|em|mình|\\d|lâu|mà)|hăm|dọa|phốt|ăn (?:cắp|chặn|bớt)|' +
    'quấy rối|giả (?:danh|mạo)|mạo danh|mất dạy|khốn nạn|vô ơn|ngoại tình|hỗn|láo',
)
/** The same in words that are also said of who is caught, or of a child. */
const HOSTILE_TO_SOMEBODY = compilePattern('kẻ|lừa|trộm|cướp')
const HOSTILE_ACCENTED = compilePattern('nó|hắn|ổng|bả|nợ', { bare: false })
/** Who is looked for, praised, mourned or to be voted for. */
const KINDLY = compilePattern(
  '(?:bị|đi|thất|trẻ) lạc|mất tích|liệt sĩ|người tốt|việc tốt|tấm gương|gương sáng|dũng cảm|ứng cử|' +
    'tuyên dương|khen (?:thưởng|ngợi)|biết ơn|tri ân|ân nhân|(?:đã|vừa|mới) (?:bắt|đuổi|phát hiện|tố giác|tóm)',
)

function isHostile(reading: AnalyzedText, { start, end }: Span): boolean {
  if (HOSTILE.testIn(reading, start, end)) return true
  if (KINDLY.testIn(reading, start, end)) return false
  return HOSTILE_TO_SOMEBODY.testIn(reading, start, end) || HOSTILE_ACCENTED.testIn(reading, start, end)
}

/** Returns the person in the words, the next one after them, or the last before them, in their sentence. */
function findNearest(people: readonly NamedPerson[], { start, end }: Span, sentence: Span): NamedPerson | undefined {
  const after = people[findNextSpanIndex(people, start)]
  if (after && after.end <= Math.min(sentence.end, end + NAME_REACH)) return after
  const before = people[findNextSpanIndex(people, start) - 1]
  return before && before.start >= Math.max(sentence.start, start - NAME_REACH) ? before : undefined
}

/** Whether a text may have such words. */
export function canShame(reading: AnalyzedText): boolean {
  return SHAMING.test(reading)
}
