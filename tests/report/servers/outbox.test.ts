import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { drainOutbox } from '../../../utils/report/outbox/drain-outbox.ts'
import { outboxDb } from '../../../utils/report/outbox/outbox-db.ts'
import { createDraft, listOutboxItems, saveDraft } from '../../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../../utils/report/outbox/queue-draft.ts'
import { saveSecret } from '../../../utils/report/outbox/recipient-secrets.ts'
import type { Recipient } from '../../../utils/settings/settings-schema.ts'
import { FORM, POST, RECIPIENT } from '../sample-report.ts'
import { type CouchServer, startCouch } from './couch-server.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'

let couch: CouchServer
let cutting: CuttingProxy
beforeAll(async () => {
  couch = await startCouch()
  cutting = await startCuttingProxy(couch.address)
}, 60_000)
afterAll(async () => {
  await cutting.close()
  await couch.close()
})
const HOUR = 3_600_000

beforeEach(async () => {
  fakeBrowser.reset()
  await outboxDb.items.clear()
})

it('delivers every report of the outbox to CouchDB once, with its secret, over a breaking connection', async () => {
  const recipient: Recipient = { ...RECIPIENT, kind: 'put', address: cutting.address, auth: 'basic' }
  await saveSecret(recipient.id, { address: recipient.address, secret: couch.sender })
  const ids: string[] = []
  for (let count = 0; count < 20; count++) {
    const { id } = await createDraft({ ...POST, text: `${POST.text} ${count}` })
    await saveDraft(id, FORM)
    await queueDraft(id, recipient)
    ids.push(id)
  }
  let now = Date.now()
  cutting.cuts = 50
  // After a broken connection, a drain skips this recipient, so each round makes one attempt.
  for (let round = 0; round < 51; round++) {
    await drainOutbox({ mayReach: async () => true, now: () => now, isOffline: () => false })
    now += HOUR
  }
  const items = await listOutboxItems()
  expect(cutting.cuts).toBe(0)
  expect(items.map(({ state }) => state)).toEqual(Array(20).fill('delivered'))
  expect(Math.max(...items.map(({ attempts }) => attempts))).toBe(4)
  expect((await couch.stored()).sort()).toEqual([...ids].sort())
  for (const { id, body } of items) {
    const { _id, _rev, ...stored } = await couch.admin('GET', `/${id}`)
    expect(stored).toEqual(JSON.parse(body!))
  }
  expect(JSON.stringify(items)).not.toContain('mat-khau')
})
