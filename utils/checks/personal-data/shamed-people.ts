// Somebody by name whom the writer shows around to be shamed: "Bêu mặt con bom hàng: …", "đăng hình nó lên cho cả làng
// biết mặt". To say what somebody did, or to warn of it, is something else.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isSureName } from '../shared/context/full-names.ts'
import {
  findEnclosingPassage,
  findEnclosingSentence,
  findPreviousSentence,
  isQuotedInObjection,
} from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
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
/** Somebody is gone with what was borrowed. */
const GONE =
  '(?<!(?:không|chưa|chẳng|hổng|đâu|ko|k|có) )(?:bùng (?:từ|luôn|tiền|nợ|mất|hàng)|rồi bùng|quỵt|quịt|xù (?:nợ|tiền|luôn|mất)|giật (?:nợ|tiền|luôn)|' +
  '(?:bỏ trốn|trốn (?:nợ|luôn|mất|biệt|tránh))|lặn (?:mất|luôn)|chạy làng|chặn (?:số|zalo|fb|face|máy|liên lạc)|biệt tăm)'
const NOT = '(?:không|k|ko|chẳng|chưa|hổng)'
const NOT_PAID = `(?:${GONE}|${NOT} (?:chịu )?trả|im re|im luôn)`
/** The writer owes, in a clause after a mark or such a word: "mượn tiền tôi không trả" is of the other. */
const WRITER_OWES = `(?:,| (?:mà|nhưng|rồi|nên|giờ)) ${WRITER_WORDS} (?:(?:vẫn|còn|cũng) )?${NOT}(?!\\p{L})`
/** A debt that is not paid. Wages are owed to those who may complain; dues are records (see `hard-times.ts`). */
const DEBT = compilePattern([
  '(?:nợ|mượn|vay|thiếu|mua chịu|lấy (?:hàng|chịu))(?! (?:tiền )?(?:lương|công|thuế|bảo hiểm|xấu|ăn|học|điện|nước|trọ|phòng|nhà)(?!\\p{L}))' +
    `(?:(?!${WRITER_OWES}),? [\\p{L}\\d]+){0,8}?,? ${NOT_PAID}`,
  'nợ (?:sách|tiền|hàng|hụi|quán|shop)(?: \\p{L}+){0,2} (?:lâu|nhất|dai|hoài)',
])
/** Right before a debt: the one named has lent it, and not the writer, who was asked to: "xin tôi cho vay". */
const LENT = compilePattern(`(?<!(?:${WRITER_WORDS}|xin|nhờ|hỏi|van|năn nỉ|đòi) )cho (?:${WRITER_WORDS} )?$`)
const LENT_REACH = 24
const IS_GONE = compilePattern(GONE)
/** The readers are to demand it, to pass it on, or to keep away. */
const CALLS_READERS = compilePattern(
  '(?:đòi|nhắn|nhắc|hỏi|bắt|tìm|kiếm)(?: (?:nó|hắn|bả|ổng|tiền|nợ|sách))? (?:hộ|giùm|giúp|dùm|phụ)|' +
    'ai (?:quen|biết|thấy)(?: \\p{L}+){0,6} (?:đòi|báo|chỉ|nhắn|gọi|ib|inbox|ở đâu)|' +
    `(?:${SHARE}|lan tỏa) (?:mạnh|giùm|giúp|hộ|rộng|cho)|` +
    '(?:bà con|mọi người|cả nhà|mn|mng|anh em|chị em|ae|các (?:shop|bạn))(?: \\p{L}+){0,3} (?:né|tránh|cẩn thận|coi chừng|đề phòng|cạch|biết mặt)',
)
/** The writer asks those whose matter it is to settle it. */
const SETTLED = compilePattern(
  'hòa giải|tòa(?: án)?|khởi kiện|(?:gửi|làm|nộp|viết) đơn|trình báo|luật sư|thi hành án|(?:xã|huyện|chính quyền|nhà nước)(?: \\p{L}+){0,3} (?:giúp|can thiệp|giải quyết|vào cuộc)',
)
/** The readers are to call the police: that is no search of the police. */
const TO_CALL = 'ai (?:thấy|gặp|biết)(?: \\p{L}+){0,3} (?:gọi|kêu|báo|báo cho|gọi cho) '
/** The law, the press, fiction and advice. */
const OTHER_MATTER = compilePattern(
  `${PRESS}|${FICTION}|${EXAMPLES}|${ADVICE}|${PUBLIC_FIGURES}|truy nã|(?<!${TO_CALL})công an|cơ quan|vi phạm|đừng|không nên|bị phạt`,
)
/** How far from the words the name may be, in UTF-16 units. */
const NAME_REACH = 200
/** Findings of one draft. More would not help the writer. */
const MAX_SHAMED = 10

/** Finds people who are named and shamed, or put up for a debt: in full or so that the neighbours know who it is. */
export function findShamedPeople(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const found = SHAMING.find(reading)
    .slice(0, MAX_SHAMED)
    .flatMap((shaming) => findShamed(reading, people(), shaming) ?? [])
  for (const debt of DEBT.find(reading).slice(0, MAX_SHAMED)) {
    const debtor = findDebtor(reading, people(), debt)
    const [name] = debtor?.names ?? []
    if (debtor && !found.some(({ names }) => names?.[0]?.start === name!.start)) found.push(debtor)
  }
  return found
}

function findShamed(reading: AnalyzedText, people: readonly NamedPerson[], shaming: Span): PersonalItem | undefined {
  const sentence = findEnclosingSentence(reading, shaming)
  if (isOther(reading, shaming, sentence) || !isHostile(reading, sentence)) return undefined
  const person = findNearest(people, shaming, sentence)
  if (!person) return findShamedBefore(reading, people, shaming, sentence)
  if (!(isSureName(person) || isKnownByHome(reading, sentence))) return undefined
  const span = hasOverlap(person, shaming) ? shaming : joinWithoutNumbers(reading, person, shaming)
  return toItem(span, person)
}

/** Finds who is named in the sentence before a call to shame "this one". */
function findShamedBefore(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  shaming: Span,
  sentence: Span,
): PersonalItem | undefined {
  const before = findPreviousSentence(reading, sentence)
  if (!before || !POINTS_BACK.testIn(reading, shaming.start, sentence.end)) return undefined
  const person = findNearest(people, before, before)
  if (!person || isOther(reading, before, before)) return undefined
  return isSureName(person) || isKnownByHome(reading, before) ? toItem(shaming, person) : undefined
}

function findDebtor(reading: AnalyzedText, people: readonly NamedPerson[], debt: Span): PersonalItem | undefined {
  const sentence = findEnclosingSentence(reading, debt)
  const passage = findEnclosingPassage(reading, debt)
  if (isOther(reading, debt, sentence) || SETTLED.testIn(reading, passage.start, passage.end)) return undefined
  const isPutUp =
    IS_GONE.testIn(reading, debt.start, debt.end) || CALLS_READERS.testIn(reading, passage.start, passage.end)
  if (!isPutUp || LENT.testIn(reading, debt.start - LENT_REACH, debt.start)) return undefined
  const before = people[findNextSpanIndex(people, debt.start) - 1]
  const isBefore = before && before.start >= Math.max(sentence.start, debt.start - NAME_REACH)
  const person = isBefore ? before : findNearest(people, debt, sentence)
  if (!person || !(isSureName(person) || isKnownByHome(reading, sentence))) return undefined
  return toItem(joinWithoutNumbers(reading, person, debt), person)
}

/** Whether the words are of another matter, quoted, or in a question. */
function isOther(reading: AnalyzedText, words: Span, { start, end }: Span): boolean {
  return (
    OTHER_MATTER.testIn(reading, start, end) ||
    isQuotedInObjection(reading, words) ||
    reading.text.slice(start, end + 1).includes('?')
  )
}

function toItem({ start, end }: Span, person: NamedPerson): PersonalItem {
  return { start, end, message: 'shaming', names: [person.name], rank: 1 }
}

/** Who is meant was named before. */
const POINTS_BACK = compilePattern(
  `(?:con|thằng|đứa|kẻ|mụ|lão|gã|tên|bọn)(?: \\p{L}+){0,3} (?:${POINTING}|nầy|ni)|nó|hắn`,
)

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
  return SHAMING.test(reading) || DEBT.test(reading)
}
