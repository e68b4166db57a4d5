import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { outboxDb } from '../../../utils/report/outbox/outbox-db.ts'
import { createDraft } from '../../../utils/report/outbox/outbox-store.ts'
import { readOutboxItemEarly } from '../../../utils/report/outbox/read-outbox-item-early.ts'
import { POST } from '../sample-report.ts'

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await outboxDb.delete({ disableAutoOpen: false })
})

it('reads what the outbox has stored under an id', async () => {
  const item = await createDraft(POST, 1000)
  expect(await readOutboxItemEarly(item.id)).toEqual(await outboxDb.items.get(item.id))
  expect(await readOutboxItemEarly('none')).toBeUndefined()
})

it('does not keep the database open when a newer version changes it', async () => {
  const { id } = await createDraft(POST, 1000)
  const { verno } = outboxDb
  outboxDb.close()
  await readOutboxItemEarly(id)
  const newer = indexedDB.open('outbox', verno * 10 + 1)
  const outcome = await new Promise((resolve) => {
    newer.onblocked = () => resolve('blocked')
    newer.onsuccess = () => resolve('opened')
  })
  newer.result.close()
  expect(outcome).toBe('opened')
})

it('leaves it to the outbox to create its database', async () => {
  expect(await readOutboxItemEarly('none')).toBeUndefined()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('outbox')
  const { id } = await createDraft(POST, 1000)
  expect(await readOutboxItemEarly(id)).toMatchObject({ id })
})
