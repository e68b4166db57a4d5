import { liveQuery, type Observable } from 'dexie'

/**
 * Runs a database query now and again after every change from any page, like Dexie's `liveQuery`. Dexie does not report
 * a database that cannot be opened or an aborted read, so subscribers would wait forever. Here both are errors, with
 * Dexie's error as `inner`.
 */
export function createLiveQuery<T>(query: () => Promise<T>): Observable<T> {
  return liveQuery(() =>
    query().catch((error: Error) => {
      if (!SWALLOWED_ERRORS.includes(error.name)) throw error
      throw Object.assign(new Error(`not read: ${error.message}`), { inner: error })
    }),
  )
}

const SWALLOWED_ERRORS: readonly string[] = ['DatabaseClosedError', 'AbortError']
