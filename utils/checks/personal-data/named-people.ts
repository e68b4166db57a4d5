// People named in a text, in full or by title and given name.

import type { Span } from '../../draft.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames, skipTitle } from '../shared/context/full-names.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'

/** A person by name: in full, or by title and given name. */
export interface NamedPerson extends Span {
  /** Whether only a title and a given name are given. */
  short: boolean
  /** The number of syllables of a full name; 0 when `short`. */
  syllables: number
  /** Whether it is a full name of the peoples of the highlands. */
  isOfHighlands: boolean
  /** The name without the title. */
  name: Span
}

const PERSON_TITLE = compilePattern(
  'anh|chị|ông|bà|cô|chú|bác|thầy|dì|cậu|thím|mợ|con nhỏ|em|bạn|đ\\/c|đồng chí|bệnh nhân|bn',
)

/** Finds the people named in a text, in order: in full, or by title and given name ("chị Hoa"). */
export const findNamedPeople = searchOnce((reading): readonly NamedPerson[] => {
  const names = findFullNames(reading)
  const people: NamedPerson[] = []
  let next = 0
  const addFullNames = (to: number) => {
    for (; names[next] && names[next]!.start < to; next++)
      people.push({ ...names[next]!, short: false, name: skipTitle(reading, names[next]!, TITLE_FIRST) })
  }
  for (const title of PERSON_TITLE.find(reading)) {
    const end = reading.text[title.end] === ' ' ? findCapitalizedRunEnd(reading, title.end + 1, 4) : title.end + 1
    // A mask leaves a letter with a dot: "Chị H., sinh ngày …". Without the dot one letter is a name: "Chị Ý".
    if (end <= title.end + 1 || (end === title.end + 2 && reading.text[end] === '.')) continue
    addFullNames(end)
    // "chị Lê Thị Hoa" is a full name.
    if ((people.at(-1)?.end ?? 0) <= title.start) {
      const name = { start: title.end + 1, end }
      people.push({ start: title.start, end, short: true, syllables: 0, isOfHighlands: false, name })
    }
  }
  addFullNames(reading.text.length)
  return people
})

/** A title that reads like a family name: in "Chú Bình" only the second word is the name. */
const TITLE_FIRST = /^(?:anh|chi|ong|ba|co|chu|bac|thay|di|cau|em|ban) (?=[a-z']+$)/
