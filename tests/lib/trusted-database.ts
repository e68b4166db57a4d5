import { clear, createStore } from 'idb-keyval'

const store = createStore('trusted', 'values')

/** Removes all that the extension has stored in its own database, as in a new profile. */
export function clearTrustedStorage(): Promise<void> {
  return clear(store)
}

/** Keeps other transactions of the database waiting, until the returned function is called. */
export function blockTrustedStorage(): Promise<() => void> {
  let released = false
  return store(
    'readwrite',
    (values) =>
      new Promise((resolve) => {
        // A transaction ends when no request is pending.
        const ask = () => {
          values.get('settings').onsuccess = () => {
            resolve(() => (released = true))
            if (!released) ask()
          }
        }
        ask()
      }),
  )
}
