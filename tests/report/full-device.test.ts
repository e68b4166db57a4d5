import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { asOutboxError } from '../../utils/report/model/outbox-error.ts'
import { db } from '../../utils/report/outbox/db.ts'
import { reportedBefore } from '../../utils/report/outbox/find-previous.ts'
import { createDraft, list, saveDraft } from '../../utils/report/outbox/outbox.ts'
import { pictureOf } from '../../utils/report/outbox/pictures.ts'
import { viewOutbox, watchOutbox } from '../../utils/report/outbox/view.ts'
import { FORM, POST } from './samples.ts'

beforeEach(() => db.items.clear())
afterEach(() => vi.restoreAllMocks())

it.each([
  ['a write', async (id: string) => (await saveDraft(id, FORM)).id],
  ['a list', async () => (await list())[0]?.id],
  ['a page', async (id: string) => (await viewOutbox({ states: ['draft'], limit: 5, id })).items[0]?.id],
  ['a look for reports of the same post', async (id: string) => (await reportedBefore({ id, post: POST })) ?? id],
  ['a picture', async (id: string) => (await pictureOf(id)) ?? id],
])('opens the outbox again for %s, once a device that was full has room', async (_, ask) => {
  const { id } = await createDraft(POST)
  // Chromium cannot even open a database then.
  db.close({ disableAutoOpen: false })
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  await expect(list()).rejects.toMatchObject({ problem: 'storage' })
  await expect(list()).rejects.toMatchObject({ problem: 'storage' })
  opening.mockRestore()
  expect(await ask(id)).toBe(id)
})

it('tells a page that the outbox cannot be opened, however often it is tried', async () => {
  await createDraft(POST)
  db.close({ disableAutoOpen: false })
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
  })
  for (let round = 0; round < 3; round++) {
    const [seen, failed] = [vi.fn(), vi.fn()]
    const stop = watchOutbox({ states: ['draft'], limit: 5 }, seen, failed)
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ problem: 'storage' })))
    expect(seen).not.toHaveBeenCalled()
    stop()
  }
  vi.restoreAllMocks()
  expect(await list()).toHaveLength(1)
})

it('names a private window, in which Firefox opens no database', async () => {
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true)
  const refused = new DOMException('A mutation operation was attempted', 'InvalidStateError')
  expect(asOutboxError(refused)).toMatchObject({ problem: 'private-window' })
  expect(asOutboxError(new DOMException('full', 'QuotaExceededError'))).toMatchObject({ problem: 'storage-full' })
})

it('writes again after a full device, though Firefox refuses the first write after it', async () => {
  const { id } = await createDraft(POST)
  const put = vi.spyOn(db.items, 'put').mockRejectedValueOnce(new DOMException('no mutations', 'InvalidStateError'))
  expect(await saveDraft(id, FORM)).toMatchObject({ id, form: FORM })
  expect(put).toHaveBeenCalledTimes(2)
  expect(await list()).toMatchObject([{ id, form: FORM }])
})

it('does not go on asking a device that refuses every write', async () => {
  const { id } = await createDraft(POST)
  const put = vi.spyOn(db.items, 'put').mockRejectedValue(new DOMException('no mutations', 'InvalidStateError'))
  await expect(saveDraft(id, FORM)).rejects.toMatchObject({ problem: 'storage' })
  expect(put).toHaveBeenCalledTimes(2)
})
