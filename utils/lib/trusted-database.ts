// The database of the trusted values (trusted-storage.ts), apart from what manages them: a page reads its settings here
// before its other scripts are loaded.

import { createStore, getMany } from 'idb-keyval'
import type { TrustedKey } from './trusted-keys.ts'

/** Under this key lies how far the move out of storage.local has come. */
export const MOVE = 'moved-from-storage-local'

/** What lies under that key when no old value is left. */
export const MOVED = 'removed'

/** Runs a transaction over the values, and first opens the database. */
export const trustedStore = createStore('trusted', 'values')

/**
 * Reads a value where the old values were moved long ago, which is mostly so, in one transaction: a page waits for it.
 *
 * @returns the value in an object; undefined when old values may still have to be moved. Rejects when storage fails.
 */
export async function readMovedValue(key: TrustedKey): Promise<{ value: unknown } | undefined> {
  const [reached, value] = await getMany<unknown>([MOVE, key], trustedStore)
  return reached === MOVED ? { value } : undefined
}
