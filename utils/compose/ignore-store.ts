// Stores the permanently ignored phrases, in the extension's own pages and its background only.

import { createHashStore, openHashes } from './hash-store.ts'
import type { HashChange, PermanentIgnoreList } from './ignore-list.ts'
import { addMisjudged, type MisjudgedSum, readMisjudged, removeMisjudged } from './misjudged-store.ts'

const KEY = 'ignored'

const store = createHashStore(KEY)

export const { read: readIgnored } = store

/**
 * Stores that a hash is ignored, or no longer, and whether the finding was marked as wrong. Rejects when storage fails
 * or is full.
 */
export async function saveIgnored(change: HashChange): Promise<void> {
  await store.save(change)
  const { hash, ignored, rule } = change
  if (!ignored) await removeMisjudged([hash])
  else if (rule !== undefined) await addMisjudged(hash, rule, Date.now())
}

/** How many phrases are ignored permanently: those that the user chose not to be shown, and those marked as wrong. */
export interface IgnoredCount {
  chosen: number
  misjudged: number
}

/** Counts the stored phrases by why they are ignored. Rejects when storage fails. */
export async function countIgnored(): Promise<IgnoredCount> {
  const marks = await readMisjudged()
  if (marks.length === 0) return { chosen: await store.count(), misjudged: 0 }
  const { hashes } = await readIgnored()
  const marked = new Set(marks.map(({ hash }) => hash))
  const misjudged = hashes.filter((hash) => marked.has(hash)).length
  return { chosen: hashes.length - misjudged, misjudged }
}

/** Undoes that findings were marked as wrong: their phrases are no longer ignored. */
export async function restoreMisjudged({ hashes }: MisjudgedSum): Promise<void> {
  await store.save(...hashes.map((hash) => ({ hash, ignored: false })))
  await removeMisjudged(hashes)
}

/** Marks findings as wrong again, as they were before `restoreMisjudged`. */
export async function redoMisjudged({ check, message, last, hashes }: MisjudgedSum): Promise<void> {
  await store.save(...hashes.map((hash) => ({ hash, ignored: true })))
  for (const hash of hashes) await addMisjudged(hash, `${check}/${message}`, last)
}

/**
 * Removes all stored phrases, those of findings that were marked as wrong as well.
 *
 * @returns a function that stores them again.
 */
export async function clearIgnored(): Promise<() => Promise<void>> {
  const marks = await readMisjudged()
  const ignored = await store.clear()
  await removeMisjudged(marks.map(({ hash }) => hash))
  return async () => {
    await store.restore(ignored)
    for (const { hash, check, message, day } of marks) await addMisjudged(hash, `${check}/${message}`, day)
  }
}

/** Opens the list in a page of the extension, until the page closes. It follows the changes of other pages. */
export function openIgnoreList(onChange: () => void): PermanentIgnoreList {
  return openHashes({ read: readIgnored, save: saveIgnored }, [KEY], onChange)
}
