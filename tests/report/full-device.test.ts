import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { toOutboxError } from '../../utils/report/model/outbox-error.ts'
import { readDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import { findEarlierDraft } from '../../utils/report/outbox/earlier-draft.ts'
import { findPreviousReport } from '../../utils/report/outbox/find-previous-report.ts'
import { outboxDb } from '../../utils/report/outbox/outbox-db.ts'
import { createDraft, listOutboxItems, saveDraft } from '../../utils/report/outbox/outbox-store.ts'
import { readOutboxView, watchOutbox } from '../../utils/report/outbox/outbox-view.ts'
import { waitFor } from '../wait-for.ts'
import { FORM, POST } from './sample-report.ts'

beforeEach(() => outboxDb.items.clear())
afterEach(() => vi.restoreAllMocks())

it.each([
  ['a write', async (id: string) => (await saveDraft(id, FORM)).id],
  ['a list', async () => (await listOutboxItems())[0]?.id],
  ['a page', async (id: string) => (await readOutboxView({ states: ['draft'], limit: 5, id })).items[0]?.id],
  ['a search for reports of the same post', async (id: string) => (await findPreviousReport({ id, post: POST })) ?? id],
  ['a search for a draft of the same post', async (id: string) => (await findEarlierDraft({ id, post: POST })) ?? id],
  ['a picture', async (id: string) => (await readDraftPicture(id)) ?? id],
])('reopens the outbox for %s once a full device has free space', async (_, ask) => {
  const { id } = await createDraft(POST)
  // On a full device, Chromium cannot even open a database.
  outboxDb.close({ disableAutoOpen: false })
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  await expect(listOutboxItems()).rejects.toMatchObject({ problem: 'storage' })
  await expect(listOutboxItems()).rejects.toMatchObject({ problem: 'storage' })
  opening.mockRestore()
  expect(await ask(id)).toBe(id)
})

it('reports every time that the outbox cannot be opened', async () => {
  await createDraft(POST)
  outboxDb.close({ disableAutoOpen: false })
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
  })
  for (let round = 0; round < 3; round++) {
    const [seen, failed] = [vi.fn(), vi.fn()]
    const stop = watchOutbox({ states: ['draft'], limit: 5 }, seen, failed)
    await waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ problem: 'storage' })))
    expect(seen).not.toHaveBeenCalled()
    stop()
  }
  vi.restoreAllMocks()
  expect(await listOutboxItems()).toHaveLength(1)
})

it('identifies a private window, where Firefox opens no database', async () => {
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true)
  const refused = new DOMException('A mutation operation was attempted', 'InvalidStateError')
  expect(toOutboxError(refused)).toMatchObject({ problem: 'private-window' })
  expect(toOutboxError(new DOMException('full', 'QuotaExceededError'))).toMatchObject({ problem: 'storage-full' })
})

it('repeats the first write after a full device, which Firefox refuses', async () => {
  const { id } = await createDraft(POST)
  const put = vi
    .spyOn(outboxDb.items, 'put')
    .mockRejectedValueOnce(new DOMException('no mutations', 'InvalidStateError'))
  expect(await saveDraft(id, FORM)).toMatchObject({ id, form: FORM })
  expect(put).toHaveBeenCalledTimes(2)
  expect(await listOutboxItems()).toMatchObject([{ id, form: FORM }])
})

it('gives up after one repeat when the device refuses every write', async () => {
  const { id } = await createDraft(POST)
  const put = vi.spyOn(outboxDb.items, 'put').mockRejectedValue(new DOMException('no mutations', 'InvalidStateError'))
  await expect(saveDraft(id, FORM)).rejects.toMatchObject({ problem: 'storage' })
  expect(put).toHaveBeenCalledTimes(2)
})
