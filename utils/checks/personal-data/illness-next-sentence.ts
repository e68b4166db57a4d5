// Illnesses of a named adult that come after the sentence with the name, or at the end of a long one: "Hội thăm chị Lê
// Yến Hoa ở ấp … Bản thân chị bị tai biến". Villages know from the name who it is.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { MOURNING } from '../shared/context/ceremonies.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { ILLNESS_WORDS } from '../shared/context/illness-words.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { BARE_TITLE, type NamedPerson } from './named-people.ts'

/** How far before the one who is ill their name may be, in UTF-16 units. */
const NAME_REACH = 320
/** How long the words from the subject of a sentence to the illness may be, in UTF-16 units. */
const CHAIN = 220
/** How many subjects are looked at: each is compared with all who are named, and a list may be long. */
const MAX_SUBJECTS = 40

const KIN = `(?:${KIN_TITLES})(?! (?:em|con|nào|nội|ngoại|bà|chú|chị|anh|hai bên)(?!\\p{L}))`
/** Words that add no other person between a subject and the illness. */
const PLAIN_WORD =
  '(?!(?:nào|ai|nếu|không|chưa|chẳng|hết|khỏi|từng|đừng|phòng|chống|ngừa|tránh|bác sĩ|y sĩ|y tá|điều dưỡng|khám|chữa|thăm|tặng|trao|giúp|cứu|hiến|' +
  'người|bệnh nhân|những|các|mấy|ông|bà|anh|chị|cô|chú|bác|em|cháu|bé|tôi|tui|mình|nó|hội|đoàn|phim|vai)(?!\\p{L}))[\\p{L}\\d]+'
/** A child or the husband of whom the sentence before names. */
const RELATIVE =
  '(?:chồng|vợ|mẹ|bố|cha|con)(?: (?:gái|trai|chồng|vợ|đẻ|già|đầu lòng|đầu|út|lớn|nhỏ|cả|thứ (?:hai|ba|tư|\\d)|duy nhất)){0,3}'
/** Who is ill, by a title and perhaps the given name, as the subject of a clause. */
const SUBJECT = compilePattern(
  `(?:bản thân |còn |hiện |hiện nay |gần đây,? |thời gian gần đây,? |thời gian qua,? |dạo này |dạo gần đây |lâu nay |trước đó,? |vừa qua |không may |chẳng may |năm ngoái |năm \\d{4},? )?(?:(?<relative>${RELATIVE})(?: của)? (?:vợ chồng )?)?(?<title>${KIN})` +
    '(?: (?!(?:bị|mắc|là|thì|đang|đã|cũng|vừa|mới|không|lại|có|lâm|phát|nhiễm|phải|nằm|ấy)(?!\\p{L}))(?<given>\\p{L}{1,7}))?(?: ấy)?(?= )',
)
/** The child of both, or of whom the sentence before names: "có con bị …", "gia đình biết con bị …". */
const CHILD_ALONE = compilePattern(
  '(?:có|đưa|biết|hay|phát hiện|sinh|nuôi|thấy) (?:(?:một|1|hai|2|đứa|người|cả) ){0,2}(?<child>con)(?: (?:gái|trai|đầu lòng|đầu|út|lớn|nhỏ|cả)){0,2}(?= )',
)
const SICK =
  'viêm não|viêm màng não|teo (?:mật|đường mật)|xơ gan|u máu|chấn thương sọ não|thoái hóa|liệt (?:nửa người|hai chân|giường|toàn thân|tứ chi)'
/** Illnesses that only the story of somebody's life says: the news names them of the hurt, too. */
const MORE_ILLNESSES = compilePattern(
  `(?:bị|mắc)(?: (?:mắc|phải|bệnh|căn bệnh|chứng|di chứng|biến chứng)){0,3} (?:${SICK})(?: (?:nhật bản|bẩm sinh))?|` +
    '(?:bị|mắc)(?: (?:cùng|lúc|cùng lúc|hai|nhiều|một|2|phải)){0,4} (?:căn )?bệnh (?:hiểm nghèo|nan y|nặng|quái ác|hiểm)(?: là| như)?' +
    `,? (?:${ILLNESS_WORDS})|` +
    '(?:bị|mắc) (?:căn )?bệnh (?:xương khớp|khớp|thấp khớp|gút|gout|hen(?: suyễn)?|suyễn|dạ dày|thận|gan|phổi|huyết áp|cột sống|thần kinh)',
)
/** An injury of which every report of an accident speaks. */
const INJURY = compilePattern('chấn thương sọ não')
/** From a subject to the illness: no other person and no help for others. */
const BETWEEN = compilePattern(`^(?:,? ${PLAIN_WORD}){0,10},? $`)
/** Words of hardship: in the same sentence, news names an illness of the one it is on. */
const HARDSHIP = compilePattern(
  'hoàn cảnh|khó khăn|hộ nghèo|cận nghèo|neo đơn|đơn thân|gia cảnh|mất sức|nằm một chỗ|không có việc làm|bệnh tật',
)
/** Of somebody else, of nobody in particular, or of those whom all know. */
const OTHER_MATTER = compilePattern(
  `${MOURNING}|chia buồn|ca sĩ|diễn viên|nghệ sĩ|cầu thủ|hoa hậu|người mẫu|nhạc sĩ|mc|tổng thống|thủ tướng|cảm ơn|cám ơn|biết ơn|tri ân|liệt sĩ|thương binh|` +
    'da cam|bộ y tế|sở y tế|cdc|tuyên truyền|tập huấn|phòng chống|tầm soát|bác sĩ|y sĩ|lương y|đóng vai|vai diễn|bộ phim|tiểu thuyết|truyện ngắn|nhân vật|' +
    'tin đồn|bịa|làm gì có|không phải|đã khỏi|khỏi bệnh|bình phục',
)
/** The writer, who speaks of the own family. */
const OWN = compilePattern(
  `(?:${KIN_TITLES}|mẹ|má|bố|ba|cha|vợ|chồng|con|nhà|gia đình)(?: (?:gái|trai|ruột|nội|ngoại|chồng|vợ))? (?:tôi|tui|mình|tớ|em(?! (?:bị|ấy|gái|trai)))|(?:tôi|tui) là|` +
    '(?:mình|em) (?:là|tên)',
)
const TITLE = new RegExp(`(?<![a-z])${BARE_TITLE} {1,2}$`)
const TITLE_REACH = 12
const CLAUSE_OPENS = /(?:^|[.!?;:,\n–-] ?|(?<![a-z])(?:va|nhung|con|ma|nay|do|vi|hien|khi) )$/

/** "Con gái đầu lòng của chị": it may follow a time. */
const OF_RELATIVE = compilePattern(`(?:${RELATIVE}) của (?:${KIN})`)
/** "Chồng bà là ông …" before a name, at the beginning of a sentence. */
const IS_RELATIVE = compilePattern(`^(?:${RELATIVE})(?: của)? (?:${KIN})(?: \\p{L}{1,7})? là (?:${KIN}) $`)

/** An illness of somebody who is named elsewhere. */
export interface FarIllness extends Span {
  person: NamedPerson
}

/**
 * Finds illnesses whose person is named in full before.
 * @param illnesses the illnesses of the text, in order
 */
export function findFarIllnesses(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  illnesses: readonly PatternMatch[],
): FarIllness[] {
  const known = people.filter((person) => !person.short && isSureName(person) && hasTitle(reading, person))
  if (known.length === 0) return []
  const all = [...illnesses, ...MORE_ILLNESSES.find(reading)].sort((one, other) => one.start - other.start)
  if (all.length === 0) return []
  const subjects = [...SUBJECT.find(reading), ...CHILD_ALONE.find(reading)]
    .filter(({ start }) => start >= known[0]!.end)
    .sort((one, other) => one.start - other.start)
    .slice(0, MAX_SUBJECTS)
  const found: FarIllness[] = []
  for (const subject of subjects) {
    const sentence = findEnclosingSentence(reading, subject)
    const near = all.find(({ start }) => start >= subject.end)
    if (!near || near.end > sentence.end || near.start - subject.end > CHAIN) continue
    if (!BETWEEN.testIn(reading, subject.end, near.start)) continue
    const isChild = subject.groups.child !== undefined
    const isOpen = isChild || OF_RELATIVE.testIn(reading, subject.start, subject.end)
    if (!isOpen && !CLAUSE_OPENS.test(reading.bare.slice(Math.max(0, subject.start - 8), subject.start))) continue
    const person = isChild ? findLastNear(known, subject) : findMeant(reading, known, subject)
    if (!person || isOfOthers(reading, person, near) || isReported(reading, person, near)) continue
    found.push({ start: subject.start, end: near.end, person })
  }
  // From a name that opens its sentence down a chain of troubles.
  for (const person of known) {
    const sentence = findEnclosingSentence(reading, person)
    const near = MORE_ILLNESSES.find(reading).find(({ start }) => start >= person.end)
    if (!near || near.end > sentence.end || near.start - person.end > CHAIN) continue
    const opens =
      person.start - sentence.start <= TITLE_REACH || IS_RELATIVE.testIn(reading, sentence.start, person.name.start)
    if (!opens || !HARDSHIP.testIn(reading, sentence.start, sentence.end) || isOfOthers(reading, person, near)) continue
    if (people.some((other) => other.start >= person.end && other.end <= near.start)) continue
    found.push({ start: person.start, end: near.end, person })
  }
  return found
}

function hasTitle({ bare }: AnalyzedText, { name }: NamedPerson): boolean {
  return TITLE.test(bare.slice(Math.max(0, name.start - TITLE_REACH), name.start))
}

function findLastNear(known: readonly NamedPerson[], { start }: Span): NamedPerson | undefined {
  return known.findLast((person) => person.end <= start && start - person.end <= NAME_REACH)
}

/** Returns whom a title means: the last who is named with it, and by the given name where one is said. */
function findMeant(
  reading: AnalyzedText,
  known: readonly NamedPerson[],
  { start, groups }: PatternMatch,
): NamedPerson | undefined {
  const title = groups.title!.toLowerCase()
  const given = groups.given?.toLowerCase()
  return known.findLast((person) => {
    if (person.end > start || start - person.end > NAME_REACH) return false
    if (given !== undefined && !reading.lower.slice(person.name.start, person.name.end).endsWith(` ${given}`))
      return false
    const said = reading.lower.slice(Math.max(0, person.name.start - TITLE_REACH), person.name.start).trimEnd()
    return said === title || said.endsWith(` ${title}`)
  })
}

/** Whether it is an injury that a report of an accident names, in no story of hardship. */
function isReported(reading: AnalyzedText, person: Span, near: Span): boolean {
  const { start } = findEnclosingSentence(reading, person)
  const { end } = findEnclosingSentence(reading, near)
  return INJURY.testIn(reading, near.start, near.end) && !HARDSHIP.testIn(reading, start, end)
}

/** Whether what is said between a name and an illness is of others, or of whom all know. */
function isOfOthers(reading: AnalyzedText, person: Span, near: Span): boolean {
  const { start } = findEnclosingSentence(reading, person)
  const { end } = findEnclosingSentence(reading, near)
  return [OTHER_MATTER, OWN].some((words) => words.testIn(reading, start, end))
}
