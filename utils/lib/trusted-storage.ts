// Values that only the extension's own pages and its background can read or change. They lie in an IndexedDB database
// of the extension's origin. storage.local is no place for them: content scripts reach it, so an attacker who has taken
// over a site's process can read and rewrite all of it.

import { del, get, promisifyRequest, set, update } from 'idb-keyval'
import { browser } from 'wxt/browser'
import { MOVE, MOVED, readMovedValue, trustedStore as store } from './trusted-database.ts'
import type { TrustedKey } from './trusted-keys.ts'

/** What earlier versions kept in storage.local. Never add a key: sites can write there. */
const MOVED_KEYS = ['settings', 'ignored', 'update-look']

/** How often a page without a database tries to change a value that others change meanwhile. */
const MAX_ATTEMPTS = 5

let moving: Promise<void> | undefined

/** Another part of the extension, which reads and replaces the values for a page without a database. */
export interface TrustedValueOwner {
  read(key: TrustedKey): Promise<unknown>
  /** Replaces a value if it is still `before`, or removes it; resolves to whether it was. */
  replace(key: TrustedKey, before: unknown, after: unknown): Promise<boolean>
}
let owner: TrustedValueOwner | undefined

/** Makes this page ask for the values instead of opening the database. Call it before anything reads a value. */
export function askForTrustedValues(of: TrustedValueOwner): void {
  owner = of
}

/** Reads a value; undefined when there is none. Rejects only when storage fails. */
export async function readTrustedValue(key: TrustedKey): Promise<unknown> {
  if (owner) return (await owner.read(key)) ?? undefined
  const moved = await readMovedValue(key)
  if (moved) return moved.value
  await moveOldValues()
  return get(key, store)
}

/**
 * Replaces a value by a function of it, in one transaction: no change of another page comes in between.
 *
 * @param change receives the stored value, undefined when there is none; what it throws leaves the value as it was.
 * @returns the new value. Rejects with what `change` throws, or when storage fails or is full.
 */
export async function updateTrustedValue<T>(key: TrustedKey, change: (stored: unknown) => T): Promise<T> {
  if (owner) return updateByOwner(owner, key, change)
  await moveOldValues()
  let changed: T
  await update(key, (stored: unknown) => (changed = change(stored)), store)
  await announce(key)
  return changed!
}

/** Removes a value. Rejects when storage fails. */
export async function removeTrustedValue(key: TrustedKey): Promise<void> {
  if (owner) {
    await updateByOwner(owner, key, () => undefined)
    return
  }
  await moveOldValues()
  await del(key, store)
  await announce(key)
}

/**
 * Replaces a value if it is still `before`, compared as JSON; removes it when `after` is missing. Both come from a page
 * that has no database.
 *
 * @returns whether it was. Rejects when storage fails or is full.
 */
export async function replaceTrustedValue(key: TrustedKey, before: unknown, after: unknown): Promise<boolean> {
  let isSame = false
  await updateTrustedValue(key, (stored) => {
    isSame = JSON.stringify(stored ?? null) === JSON.stringify(before ?? null)
    return isSame ? (after ?? undefined) : stored
  })
  return isSame
}

async function updateByOwner<T>({ read, replace }: TrustedValueOwner, key: TrustedKey, change: (stored: unknown) => T) {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const before = (await read(key)) ?? undefined
    const after = change(before)
    if (await replace(key, before, after)) return after
  }
  throw new Error(`${key}: other pages keep changing it`)
}

/**
 * Calls back whenever a value may have changed on any page, and wakes a background that watches.
 *
 * @returns a function that stops watching.
 */
export function watchTrustedValue(key: TrustedKey, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && `changed:${key}` in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/**
 * Reads a value again whenever it may have changed on any page, and calls back with it.
 *
 * @param read reads and parses the value; a rejection is logged.
 * @returns a function that stops watching: a value that is being read then no longer counts.
 */
export function followTrustedValue<T>(
  key: TrustedKey,
  read: () => Promise<T>,
  onChange: (value: T) => void,
): () => void {
  let stopped = false
  const unwatch = watchTrustedValue(key, () => {
    read().then(
      (value) => stopped || onChange(value),
      (error: unknown) => console.error(`${key}: cannot be read`, error),
    )
  })
  return () => {
    stopped = true
    unwatch()
  }
}

/**
 * Closes the extension's storage areas to content scripts, where the browser can. In Firefox all but storage.session
 * stay open to them, which is why they contain no value of ours. An organisation's policy (storage.managed) can be read
 * there.
 */
export async function closeStorageToSites(): Promise<void> {
  type Closable = { setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> }
  const areas = browser.storage as unknown as Record<string, Closable | undefined>
  for (const name of ['local', 'session', 'sync', 'managed'])
    try {
      await areas[name]?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    } catch (error) {
      console.warn(`background: storage.${name} stays open to sites`, error)
    }
}

// IndexedDB has no event for changes. storage.session is closed to content scripts, and its event wakes a background.
async function announce(key: TrustedKey): Promise<void> {
  await browser.storage.session.set({ [`changed:${key}`]: crypto.randomUUID() })
}

/**
 * Moves the values of a version that kept them in storage.local, once per profile: what lies there later was put there
 * by somebody else, and is ignored.
 */
function moveOldValues(): Promise<void> {
  moving ??= (async () => {
    // A private window shares storage.local and has no database to move it to.
    if (browser.extension?.inIncognitoContext) return
    const reached = await get(MOVE, store)
    if (reached === MOVED) return
    if (reached === undefined) await copyOnce(await browser.storage.local.get(MOVED_KEYS))
    // After the copy is stored: a browser that stops in between does this again.
    await browser.storage.local.remove(MOVED_KEYS)
    await set(MOVE, MOVED, store)
  })()
  moving.catch(() => {
    moving = undefined
  })
  return moving
}

/** Stores the old values in one transaction, unless another page has done so meanwhile. */
function copyOnce(old: Record<string, unknown>): Promise<void> {
  return store('readwrite', (values) => {
    const reached = values.get(MOVE)
    reached.onsuccess = () => {
      if (reached.result !== undefined) return
      for (const [key, value] of Object.entries(old)) if (value !== undefined) values.put(value, key)
      values.put('copied', MOVE)
    }
    return promisifyRequest(values.transaction)
  })
}
