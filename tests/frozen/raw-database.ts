// Reads and writes databases as stored in a browser, without Dexie.

/** An index of a table. */
interface FrozenIndex {
  name: string
  keyPath: string | string[]
  unique: boolean
  multiEntry: boolean
}

/** A database of one version, with its rows. */
export interface FrozenDatabase {
  name: string
  /** The IndexedDB version: ten times Dexie's version. */
  version: number
  stores: { name: string; keyPath: string | string[]; indexes: FrozenIndex[]; rows: unknown[] }[]
}

/** Writes a frozen database, replacing an existing one of the same name. */
export async function restoreDatabase(frozen: FrozenDatabase): Promise<void> {
  await toPromise(indexedDB.deleteDatabase(frozen.name))
  const opening = indexedDB.open(frozen.name, frozen.version)
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of frozen.stores) {
      const store = opening.result.createObjectStore(name, { keyPath })
      for (const { name, keyPath, ...how } of indexes) store.createIndex(name, keyPath, how)
    }
  }
  const database = await toPromise(opening)
  for (const { name, rows } of frozen.stores) {
    const store = database.transaction(name, 'readwrite').objectStore(name)
    for (const row of rows) await toPromise(store.put(row))
  }
  database.close()
}

/** Reads a database in the frozen form. */
export async function dumpDatabase(name: string): Promise<FrozenDatabase> {
  const database = await toPromise(indexedDB.open(name))
  const stores: FrozenDatabase['stores'] = []
  for (const storeName of [...database.objectStoreNames].sort()) {
    const store = database.transaction(storeName).objectStore(storeName)
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, unique, multiEntry } = store.index(each)
      return { name: each, keyPath, unique, multiEntry }
    })
    stores.push({ name: storeName, keyPath: store.keyPath!, indexes, rows: await toPromise(store.getAll()) })
  }
  const { version } = database
  database.close()
  return { name, version, stores }
}

function toPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
