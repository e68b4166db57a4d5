// Stores the permanently ignored phrases, in the extension's own pages and its background only.

import { createSerialQueue } from '../lib/serial-queue.ts'
import { readTrustedValue, updateTrustedValue, watchTrustedValue } from '../lib/trusted-storage.ts'
import {
  createIgnoreList,
  editHashes,
  type HashChange,
  type IgnoredHashes,
  type PermanentIgnoreList,
  parseIgnoredHashes,
} from './ignore-list.ts'
import { addMisjudged, type MisjudgedSum, readMisjudged, removeMisjudged } from './misjudged-store.ts'

const KEY = 'ignored'

/** Reads the stored hashes; the first time it stores a salt for them. Rejects when storage fails. */
export async function readIgnored(): Promise<IgnoredHashes> {
  const stored = parseIgnoredHashes(await readTrustedValue(KEY))
  return stored ?? updateTrustedValue(KEY, (now) => parseIgnoredHashes(now) ?? createEmpty())
}

/**
 * Stores that a hash is ignored, or no longer, and whether the finding was marked as wrong. Rejects when storage fails
 * or is full.
 */
export async function saveIgnored(change: HashChange): Promise<void> {
  await updateTrustedValue(KEY, (stored) => editHashes(parseIgnoredHashes(stored) ?? createEmpty(), change))
  const { hash, ignored, rule } = change
  if (!ignored) await removeMisjudged([hash])
  else if (rule !== undefined) await addMisjudged(hash, rule, Date.now())
}

/** Undoes that findings were marked as wrong: their phrases are no longer ignored. */
export async function restoreMisjudged({ hashes }: MisjudgedSum): Promise<void> {
  await updateTrustedValue(KEY, (stored) =>
    hashes.reduce(
      (now, hash) => editHashes(now, { hash, ignored: false }),
      parseIgnoredHashes(stored) ?? createEmpty(),
    ),
  )
  await removeMisjudged(hashes)
}

/** Marks findings as wrong again, as they were before `restoreMisjudged`. */
export async function redoMisjudged(sum: MisjudgedSum): Promise<void> {
  for (const hash of sum.hashes) {
    await updateTrustedValue(KEY, (stored) =>
      editHashes(parseIgnoredHashes(stored) ?? createEmpty(), { hash, ignored: true }),
    )
    await addMisjudged(hash, `${sum.check}/${sum.message}`, sum.last)
  }
}

/** Returns the number of stored phrases. */
export async function countIgnored(): Promise<number> {
  return parseIgnoredHashes(await readTrustedValue(KEY))?.hashes.length ?? 0
}

/** Removes all stored phrases, those of findings that were marked as wrong as well. */
export async function clearIgnored(): Promise<void> {
  await updateTrustedValue(KEY, createEmpty)
  await removeMisjudged((await readMisjudged()).map(({ hash }) => hash))
}

/** Opens the list in a page of the extension, until the page closes. It follows the changes of other pages. */
export function openIgnoreList(onChange: () => void): PermanentIgnoreList {
  // One after the other: a list that was read before a change must not arrive after it.
  const inTurn = createSerialQueue()
  const list = createIgnoreList((change) => inTurn(() => saveIgnored(change)), onChange)
  const load = () => {
    inTurn(async () => list.load(await readIgnored())).catch((error: unknown) =>
      console.warn('ignored phrases: cannot be read', error),
    )
  }
  load()
  watchTrustedValue(KEY, load)
  return list
}

function createEmpty(): IgnoredHashes {
  return { salt: crypto.getRandomValues(new Uint32Array(1))[0]! || 1, hashes: [] }
}
