// "Đây là số của tôi": numbers that are remembered as hashes, like the phrases that are permanently ignored.

import { parseAccountNumber } from '../lib/account-number.ts'
import { parsePhoneNumber } from '../lib/phone-number.ts'
import type { IgnoredHashes } from './ignore-list.ts'
import { computeShortHash } from './short-hash.ts'
import type { IgnorableFinding, TrackedFinding } from './tracked-findings.ts'

/** Returns what is hashed of a number: its digits alone, so that all ways to write it have the same hash. */
export function toHashedNumber(digits: string): IgnorableFinding {
  return { check: 'personal-data', phrase: digits }
}

/** Whether a number, by its digits, is one of those whose hashes are stored. */
export function hasNumber({ salt, hashes }: IgnoredHashes, digits: string): boolean {
  return hashes.includes(computeShortHash(toHashedNumber(digits), salt))
}

/** A number that the text says to reach the writer by is a contact. */
const PHONE_MESSAGES: ReadonlySet<string> = new Set(['phone', 'contact'])

/** Finds the number of a telephone or an account that a finding is about; undefined for one of any other kind. */
export function findOwnableNumber(finding: Pick<TrackedFinding, 'check' | 'message' | 'phrase'>): string | undefined {
  const { check, message, phrase } = finding
  if (check !== 'personal-data') return undefined
  if (message === 'account') return parseAccountNumber(phrase)
  return PHONE_MESSAGES.has(message) ? parsePhoneNumber(phrase) : undefined
}
