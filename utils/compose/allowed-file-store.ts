// "Tệp này được cơ quan cho phép đăng": files that are no longer pointed out. In the extension's own pages and its
// background only; a site asks about one file at a time. Not the short hashes of ignored phrases: a file that happens
// to have the hash of another would go without a word about the stamp in it.

import * as z from 'zod/mini'
import { readTrustedValue, updateTrustedValue } from '../lib/trusted-storage.ts'

/** The most files that are remembered. The oldest is dropped first. */
const MAX_ALLOWED_FILES = 500
/** The length of a stored hash, in hex digits: 64 bits. */
const HASH_LENGTH = 16

const allowedFilesSchema = z.object({
  /** Random, so that the lists of two people cannot be compared. */
  salt: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  hashes: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(MAX_ALLOWED_FILES)),
})

/** The stored list. */
export type AllowedFiles = z.infer<typeof allowedFilesSchema>

/**
 * Whether a file is allowed. Rejects when storage fails.
 * @param hash SHA-256 of its bytes, in hex.
 */
export async function isFileAllowed(hash: string): Promise<boolean> {
  const stored = parseList(await readTrustedValue('allowed-files'))
  return stored?.hashes.includes(await hashFile(hash, stored.salt)) ?? false
}

/** Stores that a file is allowed, or no longer. Rejects when storage fails or is full. */
export async function saveAllowedFile(hash: string, allowed: boolean): Promise<void> {
  const { salt } = await updateTrustedValue('allowed-files', (now) => parseList(now) ?? createEmptyList())
  const short = await hashFile(hash, salt)
  await updateTrustedValue('allowed-files', (now) => {
    const list = parseList(now)
    // Cleared in that moment, with another salt.
    if (list?.salt !== salt) return list ?? createEmptyList()
    const others = list.hashes.filter((each) => each !== short)
    return { salt, hashes: (allowed ? [...others, short] : others).slice(-MAX_ALLOWED_FILES) }
  })
}

/** Returns the number of allowed files. */
export async function countAllowedFiles(): Promise<number> {
  return parseList(await readTrustedValue('allowed-files'))?.hashes.length ?? 0
}

/** Removes all of them. Resolves to the list as it was. */
export async function clearAllowedFiles(): Promise<AllowedFiles> {
  let before = createEmptyList()
  await updateTrustedValue('allowed-files', (now) => {
    before = parseList(now) ?? before
    return createEmptyList()
  })
  return before
}

/** Brings a list back that was cleared. */
export async function restoreAllowedFiles(before: AllowedFiles): Promise<void> {
  await updateTrustedValue('allowed-files', () => before)
}

function createEmptyList(): AllowedFiles {
  return { salt: crypto.randomUUID(), hashes: [] }
}

function parseList(stored: unknown): AllowedFiles | undefined {
  return allowedFilesSchema.safeParse(stored).data
}

async function hashFile(hash: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${hash}`))
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH)
}
