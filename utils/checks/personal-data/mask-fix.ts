// Fixes that hide personal data.

import type { Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { toWholeName } from '../shared/context/name-series.ts'
import { buildInitialsFix } from '../shared/fixes/initials.ts'
import { buildAddressFixes, buildRefugeFix } from './address-fix.ts'
import { findNamedPeople, type NamedPerson } from './named-people.ts'
import { NEXT_TO_NAME, type PersonalItem } from './personal-item.ts'
import { skipWhatIsKnown } from './what-is-known.ts'

/**
 * Returns the fixes that mask an item, in original offsets: the first characters stay, the rest become dots, separators
 * stay. Addresses lose the house number, that of a refuge goes with all that leads to it, names become initials.
 * @returns undefined for those that do not fit
 */
export function buildMaskFixes(reading: AnalyzedText, item: PersonalItem): (Fix | undefined)[] {
  if (item.message === 'shelter') return [buildRefugeFix(reading, item, item.isWhole)]
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

/** What is said of somebody who is known by age, home and the like, too: the mask hides them. */
const SAYS_WHO: ReadonlySet<PersonalItem['message']> = new Set(['health', 'shaming', 'petition'])

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
  if (!SAYS_WHO.has(message) || others.length > 0) return fix
  // Neighbours know a person by age, home and parents, too.
  const whole = toWholeName(reading, span)
  const knownEnd = skipWhatIsKnown(reading, whole.end, message !== 'petition')
  if (knownEnd === whole.end) return fix
  // The dot of the sentence closes the initials, too.
  const replacement = reading.text[knownEnd] === '.' ? fix.replacement.replace(/\.$/, '') : fix.replacement
  return { ...fix, end: reading.span(whole.start, knownEnd).end, replacement }
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
