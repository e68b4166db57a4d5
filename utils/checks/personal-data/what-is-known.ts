// What follows a name and says who that is: age, class, home, and whose child.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { BARE_TITLE } from './named-people.ts'

/** An age, a date or a year of birth, a class. */
const AGE = new RegExp(
  '^(?:,? ?\\d{1,3} ?(?:tuoi|t)(?![a-z])|,? (?:day |chu nhiem |hoc |gvcn )?lop \\d{1,2}(?:[/.-]?[a-z]?\\d{1,2}|[a-z])?(?![a-z\\d])|' +
    '(?:,| -| –)? ?(?:(?:sinh|sn|ns|s\\/n)(?: ngay| nam)?[ :]{1,2}(?:[0-3]?\\d[./-][01]?\\d[./-])?|(?<=[,–-] )(?:[0-3]?\\d[./-][01]?\\d[./-])?)' +
    '(?:19|20)\\d\\d(?![a-z\\d]|[./-]\\d))',
)
/** Words for living somewhere, and for a place with a name or a number. */
const LIVES = '(?:(?:hien|dang) )?(?:(?:ngu|tru|thuong tru|tam tru|que|nha|song|o)(?: o| tai)? )'
const HOME_UNIT = new RegExp(
  `^,? ?${LIVES}?(?:ap|thon|xom|to(?: dan pho)?|khu(?: pho)?|khom|ban|buon|lang|duong|hem|ngo|phuong|xa|thi tran|` +
    'huyen|quan|tinh|thanh pho|tp|so nha|nha so) ',
)
const HOME_NUMBER = /^\d{1,4}[a-z]?(?:\/\d{1,4}){0,3}(?![a-z\d]| \d)/
/** Without such a word: "ngụ Ô Ví". Only up to the comma, where the sentence goes on. */
const HOME_UP_TO_COMMA = new RegExp(`^, ${LIVES}[a-z\\d' ]{2,40}(?=,)`)
/** Who is a relative of somebody named after it, without diacritics; "em" is also the writer. */
export const RELATIVES = 'con|chau|vo|chong'
/** Between such a word and whose relative it is: "con gái của …". */
export const OF_WHOM = '(?: (?:gai|trai|dau|re|ut|ca|ruot))?(?: cua)?(?: nha)? '
const RELATIVE_LEAD = new RegExp(`^,? (?:la )?(?:${RELATIVES}|em)${OF_WHOM}${BARE_TITLE} `)
const KNOWN_REACH = 70
/** Most of what follows a name. More is the story. */
const MAX_KNOWN = 8

/** Returns the end of the age, the home and, on demand, the parents that follow a name, also in brackets. */
export function skipWhatIsKnown(reading: AnalyzedText, at: number, withRelatives = false): number {
  const bracketed = reading.bare.startsWith(' (', at) ? skipSeries(reading, at + 2, withRelatives) : at
  return skipSeries(reading, reading.bare[bracketed] === ')' ? bracketed + 1 : at, withRelatives)
}

function skipSeries(reading: AnalyzedText, at: number, withRelatives: boolean): number {
  let end = at
  for (let count = 0; count < MAX_KNOWN; count++) {
    const next = skipOne(reading, end, withRelatives)
    if (next === end) break
    end = next
  }
  return end
}

function skipOne(reading: AnalyzedText, at: number, withRelatives: boolean): number {
  const rest = reading.bare.slice(at, at + KNOWN_REACH)
  const age = AGE.exec(rest)
  if (age) return at + age[0].length
  const unit = HOME_UNIT.exec(rest)
  if (unit) {
    const from = at + unit[0].length
    const number = HOME_NUMBER.exec(rest.slice(unit[0].length))
    const named = number ? from + number[0].length + 1 : from
    const end = findCapitalizedRunEnd(reading, named, 4)
    if (end > named) return end
    if (number) return named - 1
  }
  const home = HOME_UP_TO_COMMA.exec(rest)
  if (home) return at + home[0].length
  return (withRelatives && findRelativeName(reading, at)?.end) || at
}

/** Returns the name of whose child or spouse somebody is, without the title, after a name: ", con ông Sáu Búa". */
export function findRelativeName(reading: AnalyzedText, at: number): Span | undefined {
  const lead = RELATIVE_LEAD.exec(reading.bare.slice(at, at + KNOWN_REACH))
  if (!lead) return undefined
  const start = at + lead[0].length
  const end = findCapitalizedRunEnd(reading, start, 4)
  return end > start ? { start, end } : undefined
}
