// Fixes that hide personal data.

import type { Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { toWholeName } from '../shared/context/name-series.ts'
import { buildInitialsFix } from '../shared/fixes/initials.ts'
import { buildAddressFixes, buildRefugeFix } from './address-fix.ts'
import { BARE_TITLE, findNamedPeople, type NamedPerson } from './named-people.ts'
import { NEXT_TO_NAME, type PersonalItem } from './personal-item.ts'

/**
 * Returns the fixes that mask an item, in original offsets: the first characters stay, the rest become dots, separators
 * stay. Addresses lose the house number, that of a refuge goes with all that leads to it, names become initials.
 * @returns undefined for those that do not fit
 */
export function buildMaskFixes(reading: AnalyzedText, item: PersonalItem): (Fix | undefined)[] {
  if (item.message === 'shelter') return [buildRefugeFix(reading, item)]
  if ((item.kind ?? item.message) !== 'address') return [buildMaskFix(reading, item)]
  const [street, hidden] = buildAddressFixes(reading, item)
  // Who gives an address to be found keeps the street.
  return item.message === 'contact' ? [street] : [street, hidden]
}

function buildMaskFix(reading: AnalyzedText, item: PersonalItem): Fix | undefined {
  if (NEXT_TO_NAME.has(item.message)) return buildNameFix(reading, item)
  if (item.keep === undefined) return undefined
  const span = reading.span(item.start, item.end)
  const text = reading.text.slice(item.start, item.end)
  return { kind: 'mask', ...span, replacement: maskCharacters(text, item) }
}

/**
 * Replaces the name next to a date of birth, an illness or an affair by initials: "Lê Văn Mẫu, sinh …" becomes
 * "L.V.M., sinh …". An affair is with somebody, who may be named after it.
 */
function buildNameFix(reading: AnalyzedText, { start, end, names, message }: PersonalItem): Fix | undefined {
  const people = findNamedPeople(reading)
  const [span, ...others] = names ?? [findNameAt(reading, people, start)]
  if (!span || span.end === span.start) return undefined
  const partner = message === 'private' && people.find((one) => one.start >= end)
  const isWith = partner && WITH.test(reading.bare.slice(end, partner.start))
  const fix = buildInitialsFix(reading, isWith ? [span, partner.name] : [span, ...others])
  if ((message !== 'health' && message !== 'shaming') || others.length > 0) return fix
  // Neighbours know a person by age, home and parents, too.
  const whole = toWholeName(reading, span)
  const knownEnd = skipWhatIsKnown(reading, whole.end, message === 'shaming')
  if (knownEnd === whole.end) return fix
  // The dot of the sentence closes the initials, too.
  const replacement = reading.text[knownEnd] === '.' ? fix.replacement.replace(/\.$/, '') : fix.replacement
  return { ...fix, end: reading.span(whole.start, knownEnd).end, replacement }
}

const AGE = /^,? ?\d{1,3} ?(?:tuoi|t)(?![a-z])/
/** Words for living somewhere, and for a place with a name or a number. */
const LIVES = '(?:(?:hien|dang) )?(?:(?:ngu|tru|thuong tru|tam tru|que|nha|song|o)(?: o| tai)? )'
const HOME_UNIT = new RegExp(
  `^,? ?${LIVES}?(?:ap|thon|xom|to(?: dan pho)?|khu(?: pho)?|khom|ban|buon|lang|duong|hem|ngo|phuong|xa|thi tran|` +
    'huyen|quan|tinh|thanh pho|tp|so nha|nha so) ',
)
const HOME_NUMBER = /^\d{1,4}[a-z]?(?:\/\d{1,4}){0,3}(?![a-z\d]| \d)/
/** Without such a word: "ngụ Ô Ví". Only up to the comma, where the sentence goes on. */
const HOME_UP_TO_COMMA = new RegExp(`^, ${LIVES}[a-z\\d' ]{2,40}(?=,)`)
const RELATIVE_LEAD = new RegExp(
  `^,? (?:la )?(?:con|chau|em|vo|chong)(?: (?:gai|trai|dau|re|ut|ca|ruot))?(?: cua)?(?: nha)? ${BARE_TITLE} `,
)
const KNOWN_REACH = 70
/** Most of what follows a name. More is the story. */
const MAX_KNOWN = 8

/** Returns the end of the age, the home and, on demand, the parents that follow a name, also in brackets. */
function skipWhatIsKnown(reading: AnalyzedText, at: number, withRelatives: boolean): number {
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
  return withRelatives ? skipRelative(reading, at, rest) : at
}

/** Skips whose child or spouse somebody is: ", con ông Sáu Búa". */
function skipRelative(reading: AnalyzedText, at: number, rest: string): number {
  const lead = RELATIVE_LEAD.exec(rest)
  if (!lead) return at
  const from = at + lead[0].length
  const end = findCapitalizedRunEnd(reading, from, 4)
  return end > from ? end : at
}

/** Returns the name of the person whom an item begins with. */
function findNameAt(reading: AnalyzedText, people: readonly NamedPerson[], start: number): Span {
  const named = people.find((one) => one.start <= start && one.end > start)
  return named?.name ?? { start, end: findCapitalizedRunEnd(reading, start, 5) }
}

/** What is between the words for an affair and its partner, without diacritics. */
const WITH = /^(?: (?:voi|cung|cua|mot|ten|la|thang|con|anh|chi|ong|ba|co|chu|bac|em|thay)){0,3} ?$/

function maskCharacters(text: string, item: PersonalItem): string {
  if (item.message === 'secret' || item.keep === 0) return '••••••'
  if ((item.kind ?? item.message) === 'email') {
    const at = text.indexOf('@')
    return at > 0 ? `${text.slice(0, Math.min(item.keep!, at))}•••${text.slice(at)}` : `${text.slice(0, item.keep)}•••`
  }
  let shown = 0
  let masked = ''
  for (const char of text) {
    if (!/[a-zà-ỹđ0-9]/i.test(char)) masked += char
    else masked += shown++ < item.keep! ? char : '•'
  }
  return masked
}
