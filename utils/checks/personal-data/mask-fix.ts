// Fixes that hide personal data.

import type { Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { toWholeName } from '../shared/context/name-series.ts'
import { buildInitialsFix } from '../shared/fixes/fix-builders.ts'
import { buildAddressFixes, buildRefugeFix } from './address-fix.ts'
import { findNamedPeople, type NamedPerson } from './named-people.ts'
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
  if (message !== 'health' || others.length > 0) return fix
  // Neighbours know a sick person by age and home, too.
  const whole = toWholeName(reading, span)
  const known = AGE_AND_HOME.exec(reading.bare.slice(whole.end, whole.end + KNOWN_REACH))![0]
  return known === '' ? fix : { ...fix, end: reading.span(whole.start, whole.end + known.length).end }
}

/** The age and the home right after a name, where the sentence goes on after them. */
const AGE_AND_HOME =
  /^(?:(?:,? \(?\d{1,3} ?(?:tuoi|t)\)?)?(?:, (?:hien )?(?:ngu|tru|thuong tru|tam tru|que|nha|o)(?: o| tai)? [a-z\d' ]{2,40})?(?=,))?/
const KNOWN_REACH = 70

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
