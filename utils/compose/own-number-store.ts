// Stores the telephone numbers that are no news in a draft: the user's own, as short hashes, and those that the user's
// office publishes, in full. In the extension's own pages and its background only; a site gets hashes of both.

import * as z from 'zod/mini'
import { parsePhoneNumber } from '../lib/phone-number.ts'
import { readTrustedValue, updateTrustedValue } from '../lib/trusted-storage.ts'
import { createHashStore, openHashes } from './hash-store.ts'
import { type IgnoredHashes, MAX_IGNORED, type PermanentIgnoreList } from './ignore-list.ts'
import { toHashedNumber } from './own-numbers.ts'
import { computeShortHash } from './short-hash.ts'

const OFFICE_KEY = 'office-numbers'

/** Maximum number of numbers that an office publishes. */
export const MAX_OFFICE_NUMBERS = 50

const store = createHashStore('own-numbers')

export const { save: saveOwnNumber, count: countOwnNumbers, clear: clearOwnNumbers, restore: restoreOwnNumbers } = store

/** Reads the hashes of the user's own numbers and of those of the office. Rejects when storage fails. */
export async function readKnownNumbers(): Promise<IgnoredHashes> {
  const { salt, hashes } = await store.read()
  const office = (await readOfficeNumbers()).flatMap((number) => {
    const digits = parsePhoneNumber(number)
    return digits === undefined ? [] : computeShortHash(toHashedNumber(digits), salt)
  })
  return { salt, hashes: [...new Set([...hashes, ...office])].slice(-MAX_IGNORED) }
}

/** What kept a typed number from being stored. */
export type NumberProblem = 'no-number' | 'known' | 'full'
/** Removes a stored number again. */
type RemoveAdded = () => Promise<void>

/**
 * Stores another number of the user's own, as a short hash. Rejects when storage fails.
 * @returns how to remove it, or what kept it from being stored
 */
export async function addOwnNumber(typed: string): Promise<RemoveAdded | NumberProblem> {
  const digits = readTelephone(typed)
  if (digits === undefined) return 'no-number'
  const { salt, hashes } = await store.read()
  const hash = computeShortHash(toHashedNumber(digits), salt)
  if (hashes.includes(hash)) return 'known'
  if (hashes.length >= MAX_IGNORED) return 'full'
  await store.save({ hash, ignored: true })
  return () => store.save({ hash, ignored: false })
}

/** Opens the numbers in a page of the extension, until the page closes. They follow the changes of other pages. */
export function openKnownNumbers(onChange: () => void): PermanentIgnoreList {
  return openHashes({ read: readKnownNumbers, save: store.save }, ['own-numbers', OFFICE_KEY], onChange)
}

/** Reads the numbers that the office publishes, as they were typed. Rejects when storage fails. */
export async function readOfficeNumbers(): Promise<readonly string[]> {
  return parseOfficeNumbers(await readTrustedValue(OFFICE_KEY))
}

/**
 * Stores another number of the office. Rejects when storage fails.
 * @returns how to remove it, or what kept it from being stored
 */
export async function addOfficeNumber(typed: string): Promise<RemoveAdded | NumberProblem> {
  const number = typed.trim().replace(/\s+/g, ' ')
  const digits = readTelephone(number)
  if (digits === undefined) return 'no-number'
  let problem: NumberProblem | undefined
  await updateTrustedValue(OFFICE_KEY, (stored) => {
    const numbers = parseOfficeNumbers(stored)
    if (numbers.some((each) => parsePhoneNumber(each) === digits)) problem = 'known'
    else if (numbers.length >= MAX_OFFICE_NUMBERS) problem = 'full'
    return problem ? numbers : [...numbers, number]
  })
  return problem ?? (() => removeOfficeNumber(number))
}

/** Removes a number of the office. Rejects when storage fails. */
export async function removeOfficeNumber(number: string): Promise<void> {
  await updateTrustedValue(OFFICE_KEY, (stored) => parseOfficeNumbers(stored).filter((each) => each !== number))
}

/** Returns the digits of a typed telephone number; undefined if it is none. */
function readTelephone(typed: string): string | undefined {
  // Without its first zero it may as well be an old identity number.
  return /^\D*(?:0|84|1)/.test(typed) ? parsePhoneNumber(typed.trim()) : undefined
}

const officeNumbersSchema = z.array(
  z.string().check(
    z.maxLength(40),
    z.refine((number) => parsePhoneNumber(number) !== undefined),
  ),
)

function parseOfficeNumbers(stored: unknown): readonly string[] {
  const parsed = officeNumbersSchema.safeParse(stored)
  return parsed.success ? parsed.data.slice(0, MAX_OFFICE_NUMBERS) : []
}
