import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { db } from '../../../utils/report/outbox/db.ts'
import { drain } from '../../../utils/report/outbox/drain.ts'
import { createDraft, list, queue, saveDraft } from '../../../utils/report/outbox/outbox.ts'
import { keepSecret } from '../../../utils/report/outbox/secrets.ts'
import type { Recipient } from '../../../utils/settings/schema.ts'
import { FORM, POST, RECIPIENT } from '../samples.ts'
import { type Couch, startCouch } from './couch.ts'
import { type Cutting, startCutting } from './cutting.ts'

let couch: Couch
let cutting: Cutting
beforeAll(async () => {
  couch = await startCouch()
  cutting = await startCutting(couch.address)
}, 60_000)
afterAll(async () => {
  await cutting.close()
  await couch.close()
})
const HOUR = 3_600_000

beforeEach(async () => {
  fakeBrowser.reset()
  await db.items.clear()
})

it('brings every report of the outbox to a CouchDB once, with the secret that is kept, over a line that breaks', async () => {
  const recipient: Recipient = { ...RECIPIENT, kind: 'put', address: cutting.address, auth: 'basic' }
  await keepSecret(recipient.id, { address: recipient.address, secret: couch.sender })
  const ids: string[] = []
  for (let count = 0; count < 20; count++) {
    const { id } = await createDraft({ ...POST, text: `${POST.text} ${count}` })
    await saveDraft(id, FORM)
    await queue(id, recipient)
    ids.push(id)
  }
  let now = Date.now()
  cutting.cuts = 50
  // A drain spares the store all others once the line broke.
  for (let round = 0; round < 51; round++) {
    await drain({ mayReach: async () => true, now: () => now, offline: () => false })
    now += HOUR
  }
  const items = await list()
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
