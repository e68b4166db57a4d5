// "Tệp này của cơ quan được phép đăng": files that are no longer pointed out, as short hashes of the SHA-256 of their
// bytes. In the extension's own pages and its background only; a site asks about one file at a time.

import { createHashStore } from './hash-store.ts'
import { computeShortHash } from './ignore-list.ts'
import type { IgnorableFinding } from './tracked-findings.ts'

const store = createHashStore('allowed-files')

export const { count: countAllowedFiles, clear: clearAllowedFiles, restore: restoreAllowedFiles } = store

/**
 * Whether a file is allowed. Rejects when storage fails.
 * @param hash SHA-256 of its bytes, in hex.
 */
export async function isFileAllowed(hash: string): Promise<boolean> {
  const { salt, hashes } = await store.read()
  return hashes.includes(computeShortHash(toHashedFile(hash), salt))
}

/** Stores that a file is allowed, or no longer. Rejects when storage fails or is full. */
export async function saveAllowedFile(hash: string, allowed: boolean): Promise<void> {
  const { salt } = await store.read()
  await store.save({ hash: computeShortHash(toHashedFile(hash), salt), ignored: allowed })
}

function toHashedFile(hash: string): IgnorableFinding {
  return { check: 'internal-document', phrase: hash }
}
