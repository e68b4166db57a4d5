// Everyone who is named in a text, in full or by title and given name.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findCapitalizedRunEnd, findFullNames } from '../shared/context/full-names.ts'

/** Someone by name: in full, or by title and given name. */
export interface NamedPerson extends Span {
  /** Named by title and given name alone. */
  short: boolean
  /** How many syllables a full name has; none are counted of a short one. */
  syllables: number
}

const PERSON_TITLE = compilePattern('anh|chị|ông|bà|cô|chú|bác|thầy|dì|cậu|em|bạn|đ\\/c|đồng chí|bệnh nhân|bn')

/** Everyone named in a reading, in its order: in full, or by title and given name ("chị Hoa"). */
export function findNamedPeople(reading: AnalyzedText): NamedPerson[] {
  const names = findFullNames(reading)
  const people: NamedPerson[] = []
  let next = 0
  const full = (to: number) => {
    for (; names[next] && names[next]!.start < to; next++) people.push({ ...names[next]!, short: false })
  }
  for (const title of PERSON_TITLE.find(reading)) {
    const end = reading.text[title.end] === ' ' ? findCapitalizedRunEnd(reading, title.end + 1, 4) : title.end + 1
    if (end === title.end + 1) continue
    full(end)
    // "chị Lê Thị Hoa" is named in full.
    if ((people.at(-1)?.end ?? 0) <= title.start) people.push({ start: title.start, end, short: true, syllables: 0 })
  }
  full(reading.text.length)
  return people
}
