import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
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
  recordSendRequest,
  removeItem,
  reopenReport,
  restoreItem,
  saveDraft,
  withdrawReport,
} from '../../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../../utils/report/outbox/queue-draft.ts'
import { MAX_PICTURE_BYTES, type Picture } from '../../../utils/report/picture/picture-schema.ts'
import { waitFor } from '../../wait-for.ts'
import { FORM, makeLargestDraft, PICTURE, POST, RECIPIENT } from '../sample-report.ts'

const getProblem = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: OutboxError) => error.problem,
  )
const createDraftWithPicture = async () => {
  const { id } = await createDraft(POST)
  await saveDraft(id, FORM)
  await attachPicture(id, PICTURE)
  return id
}
const readBody = async (id: string) => {
  const item = (await listOutboxItems()).find((each) => each.id === id)
  return item?.body == null ? null : parsePayload(item.body)
}

beforeEach(async () => {
  await outboxDb.items.clear()
  await outboxDb.pictures.clear()
})

describe('the picture of a draft', () => {
  it('is stored separately, replaced by a newer one, and removed with undo', async () => {
    const id = await createDraftWithPicture()
    expect(await readDraftPicture(id)).toEqual(PICTURE)
    const other = { ...PICTURE, sha256: 'b'.repeat(64) }
    await attachPicture(id, other)
    expect(await detachPicture(id)).toEqual(other)
    expect([await readDraftPicture(id), await detachPicture(id)]).toEqual([null, null])
    await attachPicture(id, other)
    expect(await readDraftPicture(id)).toEqual(other)
  })

  it.each([
    ['attaching another picture', (id: string) => attachPicture(id, { ...PICTURE, sha256: 'b'.repeat(64) })],
    ['removing the picture', detachPicture],
  ])('clears a pending send: %s', async (_what, change) => {
    const id = await createDraftWithPicture()
    await recordSendRequest(id, RECIPIENT)
    await change(id)
    expect((await listOutboxItems())[0]).toMatchObject({ state: 'draft', askedAt: null })
  })

  it('is deleted and restored with its draft', async () => {
    const id = await createDraftWithPicture()
    const gone = await removeItem(id)
    expect(await outboxDb.pictures.count()).toBe(0)
    await restoreItem(gone!)
    expect(await readDraftPicture(id)).toEqual(PICTURE)
  })

  it('is passed to every page that watches', async () => {
    const id = await createDraftWithPicture()
    const seen: (Picture | null)[] = []
    const stop = watchDraftPicture(
      id,
      (picture) => seen.push(picture),
      (error) => {
        throw error
      },
    )
    await waitFor(() => expect(seen).toEqual([PICTURE]))
    await detachPicture(id)
    await waitFor(() => expect(seen.at(-1)).toBeNull())
    stop()
  })

  it('is accepted only for a draft', async () => {
    const id = await createDraftWithPicture()
    await queueDraft(id, RECIPIENT)
    expect(await getProblem(attachPicture(id, PICTURE))).toBe('state')
    expect(await getProblem(attachPicture('gone', PICTURE))).toBe('gone')
  })

  it('is refused when it is invalid', async () => {
    const id = await createDraftWithPicture()
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
  it('moves the picture into the final bytes, where it stays through every attempt', async () => {
    const id = await createDraftWithPicture()
    await queueDraft(id, RECIPIENT)
    expect((await readBody(id))?.picture).toEqual(PICTURE)
    expect(await outboxDb.pictures.count()).toBe(0)
  })

  it('moves the picture into an envelope, and reopening finds it there', async () => {
    const id = await createDraftWithPicture()
    await queueDraft(id, { ...RECIPIENT, cloudevents: true })
    const item = (await listOutboxItems()).find((each) => each.id === id)!
    expect(JSON.parse(item.body!)).toMatchObject({ specversion: '1.0', id, data: { id, picture: PICTURE } })
    await withdrawReport(id)
    expect(await readDraftPicture((await reopenReport(id)).id)).toEqual(PICTURE)
  })

  it('sends no removed picture', async () => {
    const id = await createDraftWithPicture()
    await detachPicture(id)
    await queueDraft(id, RECIPIENT)
    expect(await readBody(id)).not.toHaveProperty('picture')
  })

  it('returns the picture to a reopened report', async () => {
    const id = await createDraftWithPicture()
    await queueDraft(id, RECIPIENT)
    await withdrawReport(id)
    const again = await reopenReport(id)
    expect(await readDraftPicture(again.id)).toEqual(PICTURE)
    expect(await outboxDb.pictures.count()).toBe(1)
  })

  it.each([false, true])('accepts the largest possible report (in an envelope: %s)', async (cloudevents) => {
    const { post, form, picture } = makeLargestDraft()
    const { id } = await createDraft(post)
    await saveDraft(id, form)
    await attachPicture(id, picture)
    const { state, body } = await queueDraft(id, { ...RECIPIENT, cloudevents })
    expect(state).toBe('queued')
    expect(parsePayload(body!)).toMatchObject({ post: { text: post.text }, note: form.note, picture })
  })

  it('refuses a report that is one byte too large, and changes no data', async () => {
    const id = await createDraftWithPicture()
    const [draft] = await listOutboxItems()
    const size = Buffer.byteLength(serializePayload(buildReport(draft!, PICTURE), RECIPIENT))
    expect(await getProblem(queueDraft(id, RECIPIENT, Date.now(), size - 1))).toBe('too-large')
    expect(await listOutboxItems()).toEqual([draft])
    expect(await readDraftPicture(id)).toEqual(PICTURE)
    expect(await getProblem(queueDraft(id, RECIPIENT, Date.now(), size))).toBe('none')
  })
})
