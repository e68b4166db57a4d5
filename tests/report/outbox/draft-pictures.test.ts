import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildReport } from '../../../utils/report/model/build-report.ts'
import { parsePayload, serializePayload } from '../../../utils/report/model/cloud-event.ts'
import type { OutboxError } from '../../../utils/report/model/outbox-error.ts'
import {
  attachPicture,
  detachPicture,
  readDraftPicture,
  watchDraftPicture,
} from '../../../utils/report/outbox/draft-pictures.ts'
import { outboxDb } from '../../../utils/report/outbox/outbox-db.ts'
import {
  createDraft,
  listOutboxItems,
  queueDraft,
  recordSendRequest,
  removeItem,
  reopenReport,
  restoreItem,
  saveDraft,
  withdrawReport,
} from '../../../utils/report/outbox/outbox-store.ts'
import { MAX_PICTURE_BYTES, type Picture } from '../../../utils/report/picture/picture-schema.ts'
import { FORM, makeLargestDraft, PICTURE, POST, RECIPIENT } from '../sample-report.ts'

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: OutboxError) => error.problem,
  )
const begin = async () => {
  const { id } = await createDraft(POST)
  await saveDraft(id, FORM)
  await attachPicture(id, PICTURE)
  return id
}
const bodyOf = async (id: string) => {
  const item = (await listOutboxItems()).find((each) => each.id === id)
  return item?.body == null ? null : parsePayload(item.body)
}

beforeEach(async () => {
  await outboxDb.items.clear()
  await outboxDb.pictures.clear()
})

describe('the picture of a draft', () => {
  it('is stored beside it, replaced by a newer one, and taken away with a way back', async () => {
    const id = await begin()
    expect(await readDraftPicture(id)).toEqual(PICTURE)
    const other = { ...PICTURE, sha256: 'b'.repeat(64) }
    await attachPicture(id, other)
    expect(await detachPicture(id)).toEqual(other)
    expect([await readDraftPicture(id), await detachPicture(id)]).toEqual([null, null])
    await attachPicture(id, other)
    expect(await readDraftPicture(id)).toEqual(other)
  })

  it.each([
    ['attaching another', (id: string) => attachPicture(id, { ...PICTURE, sha256: 'b'.repeat(64) })],
    ['taking it away', detachPicture],
  ])('forgets a send that was pressed for what was previewed before: %s', async (_what, change) => {
    const id = await begin()
    await recordSendRequest(id, RECIPIENT)
    await change(id)
    expect((await listOutboxItems())[0]).toMatchObject({ state: 'draft', askedAt: null })
  })

  it('goes when the draft is deleted, and comes back with it', async () => {
    const id = await begin()
    const gone = await removeItem(id)
    expect(await outboxDb.pictures.count()).toBe(0)
    await restoreItem(gone!)
    expect(await readDraftPicture(id)).toEqual(PICTURE)
  })

  it('is told to every page that watches', async () => {
    const id = await begin()
    const seen: (Picture | null)[] = []
    const stop = watchDraftPicture(
      id,
      (picture) => seen.push(picture),
      (error) => {
        throw error
      },
    )
    await vi.waitFor(() => expect(seen).toEqual([PICTURE]))
    await detachPicture(id)
    await vi.waitFor(() => expect(seen.at(-1)).toBeNull())
    stop()
  })

  it('is taken for a draft alone', async () => {
    const id = await begin()
    await queueDraft(id, RECIPIENT)
    expect(await problemOf(attachPicture(id, PICTURE))).toBe('state')
    expect(await problemOf(attachPicture('gone', PICTURE))).toBe('gone')
  })

  it('is refused when it is no picture of ours', async () => {
    const id = await begin()
    for (const wrong of [
      { ...PICTURE, type: 'image/svg+xml' },
      { ...PICTURE, bytes: '<svg>' },
      { ...PICTURE, bytes: 'A'.repeat((MAX_PICTURE_BYTES * 4) / 3 + 8) },
      { ...PICTURE, name: 'x' },
    ]) {
      await expect(attachPicture(id, wrong as Picture)).rejects.toThrow()
    }
    expect(await readDraftPicture(id)).toEqual(PICTURE)
  })
})

describe('queueing', () => {
  it('moves the picture into the bytes that go; there it stays through every attempt', async () => {
    const id = await begin()
    await queueDraft(id, RECIPIENT)
    expect((await bodyOf(id))?.picture).toEqual(PICTURE)
    expect(await outboxDb.pictures.count()).toBe(0)
  })

  it('moves it into an envelope, too, and finds it there again', async () => {
    const id = await begin()
    await queueDraft(id, { ...RECIPIENT, cloudevents: true })
    const item = (await listOutboxItems()).find((each) => each.id === id)!
    expect(JSON.parse(item.body!)).toMatchObject({ specversion: '1.0', id, data: { id, picture: PICTURE } })
    await withdrawReport(id)
    expect(await readDraftPicture((await reopenReport(id)).id)).toEqual(PICTURE)
  })

  it('sends no picture that was taken away', async () => {
    const id = await begin()
    await detachPicture(id)
    await queueDraft(id, RECIPIENT)
    expect(await bodyOf(id)).not.toHaveProperty('picture')
  })

  it('gives the picture back to a report that is written again', async () => {
    const id = await begin()
    await queueDraft(id, RECIPIENT)
    await withdrawReport(id)
    const again = await reopenReport(id)
    expect(await readDraftPicture(again.id)).toEqual(PICTURE)
    expect(await outboxDb.pictures.count()).toBe(1)
  })

  it.each([false, true])('takes the largest report there can be (in an envelope: %s)', async (cloudevents) => {
    const { post, form, picture } = makeLargestDraft()
    const { id } = await createDraft(post)
    await saveDraft(id, form)
    await attachPicture(id, picture)
    const { state, body } = await queueDraft(id, { ...RECIPIENT, cloudevents })
    expect(state).toBe('queued')
    expect(parsePayload(body!)).toMatchObject({ post: { text: post.text }, note: form.note, picture })
  })

  it('refuses a report with one byte more than it may have, and changes nothing', async () => {
    const id = await begin()
    const [draft] = await listOutboxItems()
    const size = Buffer.byteLength(serializePayload(buildReport(draft!, PICTURE), RECIPIENT))
    expect(await problemOf(queueDraft(id, RECIPIENT, Date.now(), size - 1))).toBe('too-large')
    expect(await listOutboxItems()).toEqual([draft])
    expect(await readDraftPicture(id)).toEqual(PICTURE)
    expect(await problemOf(queueDraft(id, RECIPIENT, Date.now(), size))).toBe('none')
  })
})
