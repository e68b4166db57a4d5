// Illnesses for which people are shunned, and lists of the ill, which hold the draft.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isForCharity } from '../shared/context/calls-for-help.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { HIV_WORDS } from '../shared/context/hiv-words.ts'
import { isOfDisability, isOtherList } from '../shared/context/lists-of-ill.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { BARE_TITLE, isOfWriter, type NamedPerson } from './named-people.ts'
import { PRESS } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { startsEntry } from './recorded-people.ts'
import { isKnownInVillage, isOfVillagers } from './village-names.ts'
import { OF_WHOM, RELATIVES, skipWhatIsKnown } from './what-is-known.ts'

/** What people are shunned for. */
const OTHER_SHUNNED = 'giang mai|sùi mào gà|(?:phá|nạo|hút|bỏ) thai|nghiện ma túy'
const SHUNNED = compilePattern(`${HIV_WORDS}|${OTHER_SHUNNED}|lậu`)
/** The same, without the clothes and the smuggled goods that are called like one of them: "có si đa". */
const SURELY_SHUNNED = compilePattern(
  `hiv|aids|(?<=(?:bị|nhiễm|dính|mắc|bệnh|vì) )(?:[sx]i ?đa|sida)|bệnh lậu|${OTHER_SHUNNED}`,
)

/** Before the word for a relative: who is named is ill with them, "vợ chồng anh …", "mẹ con chị …". */
const TOGETHER = '(?:(?<=vo )chong|(?<=(?:me|bo|cha) )con)'
/** Right before a name: it is a relative who is ill. */
const RELATIVE_OF = new RegExp(`(?<![a-z])(?!${TOGETHER})(?:${RELATIVES})${OF_WHOM}${BARE_TITLE} $`)

/** Right before a name: it is the writer's. Elsewhere "em" is a title. */
const WRITER_IS =
  /(?:^|[\n.!?,;:"“(-] ?|(?<![a-z])(?:da|chao) )(?:(?:toi|tui|to|minh|em|chau|con) (?:ten la|ten|la)|(?:toi|tui),?) $/
/** How far before a name such words may begin, in UTF-16 units. */
const BEFORE_NAME = 40
/** An office or the press has said it, or the one named has. */
const MADE_KNOWN = compilePattern(
  `${PRESS}|theo (?:công an (?:tỉnh|thành phố|tp|thị xã|huyện|quận|phường|xã)|viện kiểm sát|cơ quan điều tra|tòa)|` +
    'tuyên (?:phạt|án)|truy (?:tố|nã)|nhà hoạt động|công khai kể|phóng sự|tự truyện|' +
    '(?:kể|chia sẻ|nói|tâm sự|xuất hiện)(?: \\p{L}+){0,4} (?:trên|với) (?:vtv|báo|truyền hình|đài|sóng)',
)

function isMadeKnown(reading: AnalyzedText, { name, ...person }: NamedPerson): boolean {
  const { start, end } = findEnclosingSentence(reading, person)
  return (
    WRITER_IS.test(reading.bare.slice(Math.max(0, name.start - BEFORE_NAME), name.start)) ||
    MADE_KNOWN.testIn(reading, start, end)
  )
}

/** Whether people are shunned for an illness of somebody, no relative, who is named in full with an age or a home. */
export function isShunned(reading: AnalyzedText, person: NamedPerson, near: Span): boolean {
  return (
    isSureName(person) &&
    SHUNNED.testIn(reading, near.start, near.end) &&
    skipWhatIsKnown(reading, person.end) > person.end &&
    !RELATIVE_OF.test(reading.bare.slice(Math.max(0, person.name.start - BEFORE_NAME), person.name.start)) &&
    !isMadeKnown(reading, person) &&
    !isForCharity(reading)
  )
}

/** A call not to shun the sick or to gossip on them, a denial, and a word to the police. */
const AGAINST_SHUNNING = compilePattern(
  'đừng (?:nói|chọc|đồn|nghe)|ai đồn|(?:cứ|toàn) đồn|âm tính|nói bậy|xin lỗi|tố giác|đồng đẳng|nội tui|ngoại tui|' +
    '(?:đừng|không|hổng|hông|chớ|ngưng|thôi)(?: (?:nên|có|được|ai|mà|còn)){0,2} (?:xa lánh|kỳ thị|hắt hủi|ruồng bỏ|ghẻ lạnh|phân biệt)',
)

/** Whether people are shunned for an illness of somebody whom a village knows, and neither in jest nor to help. */
export function isShunnedInVillage(reading: AnalyzedText, person: NamedPerson, near: Span): boolean {
  return (
    isKnownInVillage(reading, person) &&
    !isOfWriter(reading, person) &&
    SURELY_SHUNNED.testIn(reading, near.start, near.end) &&
    isOfVillagers(reading) &&
    !AGAINST_SHUNNING.test(reading) &&
    !isMadeKnown(reading, person) &&
    !isForCharity(reading)
  )
}

/** Whether a finding is of a disability alone. */
function isDisability(reading: AnalyzedText, { names, end }: PersonalItem): boolean {
  return isOfDisability(reading, names![0]!.end, end)
}

/** Raises the illnesses of a list, of which more than one entry begins with who is ill. */
export function markListedIllnesses(reading: AnalyzedText, found: PersonalItem[]): PersonalItem[] {
  const isEntry = ({ names }: PersonalItem) => names!.length === 1 && startsEntry(reading, names![0]!)
  const listed = found.filter((item) => isEntry(item) && !isDisability(reading, item))
  const entries = new Set(listed)
  if (entries.size < 2 || isForCharity(reading)) return found
  if (isOtherList(reading, listed)) return found
  return found.map((item) => (entries.has(item) ? { ...item, isShunned: true } : item))
}
