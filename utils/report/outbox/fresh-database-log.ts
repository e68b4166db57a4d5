import { Dexie } from 'dexie'
import { DRAIN_LOCK_NAME } from './drain-outbox.ts'

/** Number of attempts, because LevelDB keeps the log when another write is under way at that moment. */
const ROUNDS = 3
/** Milliseconds after each round. Chromium compacts in the background, within 0.1 s of the deletion. */
const PAUSE = 150

/**
 * Makes Chromium write to a fresh LevelDB log. Call it after every start of Chromium, before the first drain.
 *
 * Chromium keeps all IndexedDB databases of the extension in one LevelDB. A browser that is killed in the middle of a
 * write leaves an incomplete record at the end of the log. The next start ignores the record, but it appends new
 * records after it (`reuse_logs`, https://github.com/google/leveldb/issues/1287). The start after that one then finds
 * a wrong checksum in the middle of the log, and Chromium deletes every database.
 *
 * Deleting a database makes LevelDB move the log's content into a table and begin a new log. An empty database is
 * enough. LevelDB skips this step when it can combine it with a write of another thread, so no drain runs meanwhile.
 * Not for Firefox: it keeps each database in an SQLite file, where this has no effect.
 *
 * @throws When the database cannot be created or deleted, as on a full device.
 */
export async function startFreshDatabaseLog(): Promise<void> {
  await navigator.locks.request(DRAIN_LOCK_NAME, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const database = new Dexie('fresh-log')
      database.version(1).stores({ empty: '' })
      await database.open()
      await database.delete()
      await new Promise((over) => setTimeout(over, PAUSE))
    }
  })
}
