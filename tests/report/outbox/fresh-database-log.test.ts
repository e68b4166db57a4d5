import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { drainOutbox } from '../../../utils/report/outbox/drain-outbox.ts'
import { startFreshDatabaseLog } from '../../../utils/report/outbox/fresh-database-log.ts'

it('creates and deletes an empty database, and leaves none', async () => {
  const deletion = vi.spyOn(indexedDB, 'deleteDatabase')
  await startFreshDatabaseLog()
  expect(deletion).toHaveBeenCalledWith('fresh-log')
  expect(await indexedDB.databases()).toEqual([])
})

it('lets no drain write meanwhile', async () => {
  const ended: string[] = []
  const readRetentionPolicy = async () => {
    ended.push('drain')
    return { age: 1, wipe: false }
  }
  await Promise.all([
    startFreshDatabaseLog().then(() => ended.push('fresh log')),
    drainOutbox({ mayReach: async () => true, readRetentionPolicy }),
  ])
  expect(ended).toEqual(['fresh log', 'drain'])
})
