// Affairs and quarrels of couples, of somebody named: what only they may make known.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { findEnclosingSentence, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import type { NamedPerson } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'

/** What every affair has in it, without diacritics. */
export const AFFAIR_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:ngoai tinh|cap (?:bo|ke)|bo (?:nhi|bich)|tom tem|cam sung|danh ghen|(?:cuop|giat) (?:chong|vo)|con (?:rieng|roi)|qua dem voi|nha nghi voi)(?![a-z])/,
)
const AFFAIR = compilePattern(
  'ngoại tình|cặp bồ|cặp kè|bồ nhí|bồ bịch|tòm tem|cắm sừng|bị đánh ghen|(?:cướp|giật) (?:chồng|vợ)|' +
    'có con (?:riêng|rơi)|qua đêm với|vào nhà nghỉ với',
)
/** Fiction, people whom the press writes of, and what is denied or only asked. */
const OTHER_MATTER = compilePattern(
  'phim|truyện|tiểu thuyết|kịch|vai|tập \\d{1,3}|ca sĩ|diễn viên|nghệ sĩ|cầu thủ|hoa hậu|người mẫu|bịa|tin đồn|đồn thổi|vu khống|' +
    'không (?:hề )?(?:ngoại tình|cặp bồ)|đừng|chưa bao giờ|sai sự thật',
)
/** How far before the affair the person may be named, in UTF-16 units. */
const NAME_REACH = 60

/** Finds affairs of somebody who is named before them in the same sentence. */
export function findAffairs(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  return AFFAIR.find(reading).flatMap((affair): PersonalItem[] => {
    const sentence = findEnclosingSentence(reading, affair)
    if (OTHER_MATTER.testIn(reading, sentence.start, sentence.end) || isQuotedInObjection(reading, affair)) return []
    const from = Math.max(sentence.start, affair.start - NAME_REACH)
    const person = people().findLast(({ start, end }) => start >= from && end <= affair.start)
    if (!person) return []
    const name = { start: person.start + findCapital(reading, person), end: person.end }
    return [{ start: person.start, end: affair.end, message: 'private', name, rank: 1 }]
  })
}

/** Returns where the name begins in a person that is named by title. */
function findCapital(reading: AnalyzedText, { start, end, short }: NamedPerson): number {
  // A title may begin with a capital itself.
  const from = short ? reading.text.slice(start, end).indexOf(' ') + 1 : 0
  return from + reading.text.slice(start + from, end).search(/\p{Lu}/u)
}
