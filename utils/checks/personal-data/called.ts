// Everyone who is named in a text, in full or by title and given name.

import type { Span } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { pattern } from '../../text/pattern.ts'
import { capitalsFrom, fullNames } from '../shared/context/full-names.ts'

/** Someone by name: in full, or by title and given name. */
export interface Called extends Span {
  /** Named by title and given name alone. */
  short: boolean
  /** How many syllables a full name has; none are counted of a short one. */
  syllables: number
}

const CALLED = pattern('anh|chị|ông|bà|cô|chú|bác|thầy|dì|cậu|em|bạn|đ\\/c|đồng chí|bệnh nhân|bn')

/** Everyone named in a reading, in its order: in full, or by title and given name ("chị Hoa"). */
export function everyone(reading: Reading): Called[] {
  const names = fullNames(reading)
  const people: Called[] = []
  let next = 0
  const full = (to: number) => {
    for (; names[next] && names[next]!.start < to; next++) people.push({ ...names[next]!, short: false })
  }
  for (const title of CALLED.find(reading)) {
    const end = reading.text[title.end] === ' ' ? capitalsFrom(reading, title.end + 1, 4) : title.end + 1
    if (end === title.end + 1) continue
    full(end)
    // "chị Lê Thị Hoa" is named in full.
    if ((people.at(-1)?.end ?? 0) <= title.start) people.push({ start: title.start, end, short: true, syllables: 0 })
  }
  full(reading.text.length)
  return people
}
