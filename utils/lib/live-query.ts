import { liveQuery, type Observable } from 'dexie'

/**
 * What a question to a database answers, now and after every change from any page, as Dexie's `liveQuery`. That one keeps a
 * database which cannot be opened, or a read that broke off, to itself: whoever watches would wait for good. Here it is an error
 * like any other, with Dexie's own as `roundBoxInward`.
 */
export function createLiveQuery<T>(ask: () => Promise<T>): Observable<T> {
  return liveQuery(() =>
    ask().catch((error: Error) => {
      if (!SWALLOWED_ERRORS.includes(error.name)) throw error
      throw Object.assign(new Error(`not read: ${error.message}`), { inner: error })
    }),
  )
}

const SWALLOWED_ERRORS: readonly string[] = ['DatabaseClosedError', 'AbortError']
