// Grown-ups whom a village knows by a plain word, a given name and a home: "con Lan xóm 3", "thằng Tý ở ấp 5".

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../text/enclosed-spans.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { findCapitalizedRuns, isPlaceName, isTitle } from './full-names.ts'
import { GRAVE_ILLNESSES } from './grave-illnesses.ts'
import { HAMLETS, LANES } from './home-places.ts'
import { findEnclosingPassage, findEnclosingSentence } from './mitigating-context.ts'
import { findCapitalizedRunEnd, findNameParts, isCapital } from './name-parts.ts'
import { CHILD_SCHOOLS, SCHOOL_CLASS } from './school-class.ts'
import { PERSON_TITLES } from './titles.ts'

/** A neighbour: from the word before the name to the end of the name. */
export interface Neighbour extends Span {
  name: Span
}

const PLAIN_WORD = compilePattern('con|thằng|thg|cái')
/** Without diacritics some of these would be other words, but before a number: "bạn", "buồn". */
const HOME =
  ',? ?\\(?(?:(?:nhà|đang|sống|ngụ|trú|trọ|ở|tại|dưới|trên|bên|trong|ngoài|đầu|cuối|giữa) ){0,3}' +
  `(?:(?:${HAMLETS}|làng|${LANES})(?<!ban|ngo|buon) [\\p{L}\\d]{1,10}|(?:tổ|bản|ngõ|buôn|khu phố|kp|đội)(?: số)? \\d{1,4})`
/** Right behind the name. */
const AT_HOME = compilePattern(`^${HOME}`)
/** Any of these near the name, and it may be a child. */
const OF_CHILD = compilePattern(
  `bé|nhóc|cu|trẻ|cháu|đứa|nhỏ|học trò|học sinh|hs|nữ sinh|nam sinh|trường|${SCHOOL_CLASS}|lớp|${CHILD_SCHOOLS}|` +
    '(?<!(?:đại|cao|bạn) )học|(?:\\d|1[0-7]) ?(?:tuổi|t)|tháng tuổi|(?:mẹ|má|ba|bố|cha) (?:nó|hắn)',
)
const GRAVE = compilePattern(GRAVE_ILLNESSES)
const HOME_REACH = 50
const MOST_SYLLABLES = 3
/** Neighbours of one draft that are looked at. More would not help the writer. */
const MAX_NEIGHBOURS = 60

/** Finds those who are named by a plain word, a name and a home, with no word for a child near, in order. */
export const findNamedNeighbours = searchOnce((reading): readonly Neighbour[] =>
  PLAIN_WORD.find(reading)
    .filter(({ end }) => isCapital(reading, end + 1))
    .slice(0, MAX_NEIGHBOURS)
    .flatMap(({ start, end }): Neighbour[] => {
      if (reading.text[end] !== ' ') return []
      const name = { start: end + 1, end: findCapitalizedRunEnd(reading, end + 1, MOST_SYLLABLES) }
      const [first] = findNameParts(reading, name)
      // "con Bà Lụa xóm 3": the child of somebody.
      if (!first || isTitle(reading, first) || name.end < name.start + 2) return []
      if (!AT_HOME.testIn(reading, name.end, name.end + HOME_REACH)) return []
      const passage = findEnclosingPassage(reading, name)
      return OF_CHILD.testIn(reading, passage.start, passage.end) ? [] : [{ start, end: name.end, name }]
    }),
)

/** Homes that the neighbours know although no number or name follows. */
const NEXT_DOOR =
  ',? ?(?:ở )?(?:(?:đầu|cuối|giữa|ngoài|trong|cạnh|sát) (?:xóm|ngõ|hẻm|làng|ấp|thôn|chợ|bến)|nhà (?:kế )?bên(?: cạnh)?|nhà đối diện)'
/** Right behind the home: an illness for which people are shunned. Without diacritics "mắc" is "mặc", too. */
const IS_SHUNNED =
  '\\)?,? (?:(?:nó|ổng|bả|đang|mới|vừa|đã|cũng|chắc|bị|hình như|nghe nói|nghe đâu|thấy nói) ){0,3}(?:bị|nhiễm|dính|mắc(?<!mac)) (?:bệnh )?' +
  '(?:hiv|aids|[sx]i ?đa|sida|giang mai|sùi mào gà|bệnh lậu|(?<=bệnh )lậu)(?! mèo)'
const SHUNNED_AT_HOME = `(?:${HOME}|${NEXT_DOOR})${IS_SHUNNED}`
const ANIMALS = 'chó|mèo|gà|vịt|heo|lợn|bò|trâu|ngựa|dê|khỉ|chim|cá'
/** What people are called who are not meant by name: groups, offices, places and animals. */
const NOBODY =
  '(?:nào|gì|ai|kia|đó|này|ấy|nọ|em|con|gái|trai|nhỏ|bé|cháu|nội|ngoại|mẹ|chị|anh|bà|ông|chồng|vợ|hàng|dân|trẻ|nhà|ở|bên|trong|ngoài|dưới|trên|' +
  'tại|cả|mấy|nhiều|nhóm|cô|chú|bác|người|cũng|còn|tôi|tui|mình|bọn|tụi|đám|họ|số|có|hộ|khu|đội|tổ|trạm|hội|đoàn|chi|trưởng|cán|công|thanh niên|' +
  'phụ nữ|bệnh nhân|cư dân|hiện|nay|nghe|đầu|cuối|xóm|ấp|thôn|nó|hắn|ca|thêm|từ|hôm|vì|do|bởi|nếu|khi|và|với|mà|thì|là|sĩ|giáo|chủ|thuốc|lang|thợ|dâu|rể|bão|làng|' +
  `${ANIMALS})`
/**
 * Somebody after a title or a plain word, in small letters, with the home or an old parent: "con lan xóm 3 bị hiv".
 * "Cái" would be of things.
 */
const UNCASED = compilePattern(
  `(?:con|thằng|thg|nhỏ|${PERSON_TITLES}) (?<name>(?!${NOBODY}(?!\\p{L}))\\p{L}{2,7}(?: (?!${NOBODY}(?!\\p{L}))\\p{L}{2,7})?)` +
    `(?:(?=${SHUNNED_AT_HOME})| con (?:ông|bà|cụ|lão|mụ) (?!${NOBODY}(?!\\p{L}))\\p{L}{2,7}(?=${IS_SHUNNED}))`,
)
const NO_NAME = compilePattern(`^${NOBODY}`)
/** Right behind a nickname. */
const SHUNNED_AFTER = compilePattern(`^(?:${SHUNNED_AT_HOME})`)
const SHUNNED_REACH = 100
/** Right before somebody: the child or the spouse is meant, there is a title, or it is an animal. */
const OF_OTHER = compilePattern(
  `(?:${PERSON_TITLES}|con|cháu|em|bé|vợ|chồng|mẹ|má|bố|cha|tía|bạn|${ANIMALS})(?: của)? $`,
)
const OF_OTHER_REACH = 12
/** Before somebody in the sentence: it is not said that they are ill. */
const SUPPOSED = compilePattern('(?:thí|ví|giả) dụ|vd|nếu|lỡ|giả (?:sử|như)|chẳng may|hỏi')

/**
 * Finds those of whom it is said, right behind the home, that they have what people are shunned for: by a nickname
 * without a word before it, "Tí Sún xóm 3", or in small letters.
 */
export const findShunnedNeighbours = searchOnce((reading): readonly Neighbour[] => {
  const uncased = UNCASED.find(reading)
    .map(({ start, end, groups }): Neighbour => {
      const from = reading.bare.indexOf(' ', start) + 1
      return { start, end, name: { start: from, end: from + groups.name!.length } }
    })
    .filter(({ name }) => !isCapital(reading, name.start))
  const untitled = findCapitalizedRuns(reading)
    .filter(
      (run) =>
        SHUNNED_AFTER.testIn(reading, run.end, run.end + SHUNNED_REACH) &&
        !NO_NAME.testIn(reading, run.start, run.end) &&
        !isPlaceName(reading, run),
    )
    .map((run): Neighbour => ({ ...run, name: run }))
  return [...uncased, ...untitled].slice(0, MAX_NEIGHBOURS).filter(({ start, name }) => {
    if (OF_OTHER.testIn(reading, Math.max(0, start - OF_OTHER_REACH), start)) return false
    const sentence = findEnclosingSentence(reading, name)
    if (SUPPOSED.testIn(reading, sentence.start, start)) return false
    if (reading.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return false
    const passage = findEnclosingPassage(reading, name)
    return !OF_CHILD.testIn(reading, passage.start, passage.end)
  })
})

/** Whether a sentence speaks of such a neighbour's grave illness: of a grown-up's health, not of a child. */
export function isOfIllNeighbour(reading: AnalyzedText, sentence: Span): boolean {
  return (
    GRAVE.testIn(reading, sentence.start, sentence.end) &&
    [findNamedNeighbours, findShunnedNeighbours].some((find) =>
      find(reading).some((each) => isEnclosedSpan(each, sentence)),
    )
  )
}
