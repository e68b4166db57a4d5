// Numbers with letters in them: passports, health-insurance cards, payment codes.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import type { PersonalItem } from './personal-item.ts'
import { findVietQrCodes } from './vietqr-codes.ts'

const PASSPORT = /(?<![a-z0-9])(?:ho chieu|passport)[^\n\d]{0,24}?(?<n>[a-z] ?\d{7,8})(?![a-z0-9])/g
const HEALTH_CARD =
  /(?<![a-z0-9])(?:[a-z]{2}[ .-]?[1-5][ .-]?\d{2}[ .-]?(?:\d{2}[ .-]?\d{3}[ .-]?\d{5}|\d{10}))(?![a-z0-9])/g
/** Finds passports by a keyword, health-insurance cards by their shape, and payment codes by their checksum. */
export function findLetteredNumbers(reading: AnalyzedText): PersonalItem[] {
  const found: PersonalItem[] = []
  if (!/\d{3}/.test(reading.text)) return found
  for (const match of findAllMatches(PASSPORT, reading.bare)) {
    const end = match.index + match[0].length
    found.push({ start: end - match.groups!.n!.length, end, message: 'identity', rank: 4, keep: 3 })
  }
  for (const match of findAllMatches(HEALTH_CARD, reading.bare)) {
    const written = reading.text.slice(match.index, match.index + 2)
    if (written !== written.toUpperCase() && !/bhyt|bao hiem/.test(reading.bare)) continue
    const end = match.index + match[0].length
    found.push({ start: match.index, end, message: 'insurance', rank: 4, keep: 3 })
  }
  for (const code of findVietQrCodes(reading.text)) found.push({ ...code, message: 'account', rank: 6, keep: 3 })
  return found
}
