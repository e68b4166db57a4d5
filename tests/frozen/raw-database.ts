// Databases as they lie in a browser, without the library that our code opens them with.

/** An index of a table. */
interface FrozenIndex {
  name: string
  keyPath: string | string[]
  unique: boolean
  multiEntry: boolean
}

/** A database of one version, with what was stored in it. */
export interface FrozenDatabase {
  name: string
  /** Of IndexedDB: ten times that of Dexie. */
  version: number
  stores: { name: string; keyPath: string | string[]; indexes: FrozenIndex[]; rows: unknown[] }[]
}

/** Writes a database as it was frozen, in place of what is there. */
export async function restoreDatabase(frozen: FrozenDatabase): Promise<void> {
  await answer(indexedDB.deleteDatabase(frozen.name))
  const opening = indexedDB.open(frozen.name, frozen.version)
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of frozen.stores) {
      const store = opening.result.createObjectStore(name, { keyPath })
      for (const { name, keyPath, ...how } of indexes) store.createIndex(name, keyPath, how)
    }
  }
  const database = await answer(opening)
  for (const { name, rows } of frozen.stores) {
    const store = database.transaction(name, 'readwrite').objectStore(name)
    for (const row of rows) await answer(store.put(row))
  }
  database.close()
}

/** What lies in a database, as it would be frozen. */
export async function dumpDatabase(name: string): Promise<FrozenDatabase> {
  const database = await answer(indexedDB.open(name))
  const stores: FrozenDatabase['stores'] = []
  for (const storeName of [...database.objectStoreNames].sort()) {
    const store = database.transaction(storeName).objectStore(storeName)
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, unique, multiEntry } = store.index(each)
      return { name: each, keyPath, unique, multiEntry }
    })
    stores.push({ name: storeName, keyPath: store.keyPath!, indexes, rows: await answer(store.getAll()) })
  }
  const { version } = database
  database.close()
  return { name, version, stores }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
