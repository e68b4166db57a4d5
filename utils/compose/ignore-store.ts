// Stores the permanently ignored phrases, in the extension's own pages and its background only.

import { createHashStore, openHashes } from './hash-store.ts'
import type { PermanentIgnoreList } from './ignore-list.ts'

const store = createHashStore('ignored')

export const { read: readIgnored, save: saveIgnored, count: countIgnored, clear: clearIgnored } = store

/** Opens the list in a page of the extension, until the page closes. It follows the changes of other pages. */
export function openIgnoreList(onChange: () => void): PermanentIgnoreList {
  return openHashes(store, ['ignored'], onChange)
}
