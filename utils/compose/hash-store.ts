// Stores lists of phrases as short hashes, in the extension's own pages and its background only.

import { createSerialQueue } from '../lib/serial-queue.ts'
import type { TrustedKey } from '../lib/trusted-keys.ts'
import { readTrustedValue, updateTrustedValue, watchTrustedValue } from '../lib/trusted-storage.ts'
import {
  createIgnoreList,
  editHashes,
  type HashChange,
  type IgnoredHashes,
  type PermanentIgnoreList,
  parseIgnoredHashes,
} from './ignore-list.ts'

/** A stored list of hashes. */
export interface HashStore {
  /** Reads the hashes; the first time it stores a salt for them. Rejects when storage fails. */
  read(): Promise<IgnoredHashes>
  /** Stores that hashes are in the list, or no longer. Rejects when storage fails or is full. */
  save(...changes: readonly HashChange[]): Promise<void>
  /** Returns the number of hashes. */
  count(): Promise<number>
  /** Removes all of them. Resolves to the list as it was. */
  clear(): Promise<IgnoredHashes>
  /** Brings a list back that was cleared. */
  restore(before: IgnoredHashes): Promise<void>
}

/** Creates the store of the list under a key. */
export function createHashStore(key: TrustedKey): HashStore {
  return {
    read: async () => {
      const stored = parseIgnoredHashes(await readTrustedValue(key))
      return stored ?? updateTrustedValue(key, (now) => parseIgnoredHashes(now) ?? createEmpty())
    },
    save: async (...changes) => {
      await updateTrustedValue(key, (stored) => changes.reduce(editHashes, parseIgnoredHashes(stored) ?? createEmpty()))
    },
    count: async () => parseIgnoredHashes(await readTrustedValue(key))?.hashes.length ?? 0,
    clear: async () => {
      let before = createEmpty()
      await updateTrustedValue(key, (stored) => {
        before = parseIgnoredHashes(stored) ?? before
        return createEmpty()
      })
      return before
    },
    restore: async (before) => {
      await updateTrustedValue(key, () => before)
    },
  }
}

/** Opens a list in a page of the extension, until the page closes. It follows the changes of other pages. */
export function openHashes(
  store: { read(): Promise<IgnoredHashes>; save(change: HashChange): Promise<void> },
  keys: readonly TrustedKey[],
  onChange: () => void,
): PermanentIgnoreList {
  // One after the other: a list that was read before a change must not arrive after it.
  const inTurn = createSerialQueue()
  const list = createIgnoreList((change) => inTurn(() => store.save(change)), onChange)
  const load = () => {
    inTurn(async () => list.load(await store.read())).catch((error: unknown) =>
      console.warn(`${keys[0]}: cannot be read`, error),
    )
  }
  load()
  for (const key of keys) watchTrustedValue(key, load)
  return list
}

function createEmpty(): IgnoredHashes {
  return { salt: crypto.getRandomValues(new Uint32Array(1))[0]! || 1, hashes: [] }
}
