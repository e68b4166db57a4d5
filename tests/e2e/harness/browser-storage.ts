import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

/** Replaces the stored settings, from an extension page. */
export async function storeSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate(useSettings, settings)
}

/** Reads the settings as they are stored; undefined when no setting was ever changed. */
export function readStoredSettings(own: Page): Promise<Record<string, unknown> | undefined> {
  return own.evaluate(useSettings)
}

/** Runs in an extension page: stores settings when some are given, and returns what is stored then. */
async function useSettings(replacement?: object): Promise<Record<string, unknown> | undefined> {
  type Extension = { storage: { session: { set: (all: object) => Promise<void> } } }
  const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
  const settle = (request: IDBRequest | IDBTransaction) =>
    new Promise((resolve, reject) => {
      request.onerror = () => reject(request.error)
      if (request instanceof IDBRequest) request.onsuccess = () => resolve(request.result)
      else request.oncomplete = resolve
    })
  const opening = indexedDB.open('trusted')
  // As the extension does, in case this page has not come to it yet.
  opening.onupgradeneeded = () => opening.result.createObjectStore('values')
  await settle(opening)
  try {
    const transaction = opening.result.transaction('values', 'readwrite')
    const values = transaction.objectStore('values')
    if (replacement) values.put(replacement, 'settings')
    const stored = (await settle(values.get('settings'))) as Record<string, unknown> | undefined
    if (replacement) {
      await settle(transaction)
      await (world.browser ?? world.chrome)!.storage.session.set({ 'changed:settings': crypto.randomUUID() })
    }
    return stored
  } finally {
    opening.result.close()
  }
}

/** Stores recipients of reports; everything else as for a new user who was never asked anything. */
export function storeRecipients(own: Page, recipients: readonly object[]): Promise<void> {
  const fresh = { version: 1, language: 'vi', roles: [], checks: {}, hold: true, sitesOff: [] }
  return storeSettings(own, { ...fresh, recipients })
}

/**
 * Returns everything that a document's origin has stored, as one JSON text to search in: localStorage, sessionStorage,
 * IndexedDB, caches, and in an extension page also the extension's storage areas. Works in any tab.
 */
export function readStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    type Area = { get: (keys: null) => Promise<unknown> }
    const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
    type Extension = { storage?: Record<'local' | 'session' | 'sync', Area> }
    const areas = (world.browser ?? world.chrome)?.storage
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })

    const databases: Record<string, unknown> = {}
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name!))
      for (const store of database.objectStoreNames) {
        databases[`${name}/${store}`] = await answer(database.transaction(store).objectStore(store).getAll())
      }
      database.close()
    }
    const cached: Record<string, string> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        cached[`${name} ${request.url}`] = (await (await cache.match(request))?.text()) ?? ''
      }
    }
    return JSON.stringify({
      local: await areas?.local.get(null),
      session: await areas?.session.get(null),
      sync: await areas?.sync.get(null),
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      databases,
      cached,
    })
  })
}

/**
 * Finds the files of a closed browser's profile that contain a text, as UTF-8 or UTF-16. Use an ASCII marker of random
 * letters: compressed storage (LevelDB's blocks, Firefox's session file) keeps a string it has not met before in one
 * piece.
 */
export function findFilesWithText(profile: string, marker: string): string[] {
  const forms = [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')]
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return forms.some((form) => bytes.includes(form))
    })
}
