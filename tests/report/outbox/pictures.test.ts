import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildReport } from '../../../utils/report/model/build-report.ts'
import { bytesFor, reportIn } from '../../../utils/report/model/cloud-event.ts'
import type { OutboxError } from '../../../utils/report/model/outbox-error.ts'
import { db } from '../../../utils/report/outbox/db.ts'
import {
  createDraft,
  list,
  noteAsked,
  queue,
  remove,
  reopen,
  restore,
  saveDraft,
  withdraw,
} from '../../../utils/report/outbox/outbox.ts'
import { attachPicture, detachPicture, pictureOf, watchPicture } from '../../../utils/report/outbox/pictures.ts'
import { MAX_PICTURE, type Picture } from '../../../utils/report/picture/picture.ts'
import { FORM, largestDraft, PICTURE, POST, RECIPIENT } from '../samples.ts'

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
  const item = (await list()).find((each) => each.id === id)
  return item?.body == null ? null : reportIn(item.body)
}

beforeEach(async () => {
  await db.items.clear()
  await db.pictures.clear()
})

describe('the picture of a draft', () => {
  it('is stored beside it, replaced by a newer one, and taken away with a way back', async () => {
    const id = await begin()
    expect(await pictureOf(id)).toEqual(PICTURE)
    const other = { ...PICTURE, sha256: 'b'.repeat(64) }
    await attachPicture(id, other)
    expect(await detachPicture(id)).toEqual(other)
    expect([await pictureOf(id), await detachPicture(id)]).toEqual([null, null])
    await attachPicture(id, other)
    expect(await pictureOf(id)).toEqual(other)
  })

  it.each([
    ['attaching another', (id: string) => attachPicture(id, { ...PICTURE, sha256: 'b'.repeat(64) })],
    ['taking it away', detachPicture],
  ])('forgets a send that was pressed for what was previewed before: %s', async (_what, change) => {
    const id = await begin()
    await noteAsked(id, RECIPIENT)
    await change(id)
    expect((await list())[0]).toMatchObject({ state: 'draft', askedAt: null })
  })

  it('goes when the draft is deleted, and comes back with it', async () => {
    const id = await begin()
    const gone = await remove(id)
    expect(await db.pictures.count()).toBe(0)
    await restore(gone!)
    expect(await pictureOf(id)).toEqual(PICTURE)
  })

  it('is told to every page that watches', async () => {
    const id = await begin()
    const seen: (Picture | null)[] = []
    const stop = watchPicture(
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
    await queue(id, RECIPIENT)
    expect(await problemOf(attachPicture(id, PICTURE))).toBe('state')
    expect(await problemOf(attachPicture('gone', PICTURE))).toBe('gone')
  })

  it('is refused when it is no picture of ours', async () => {
    const id = await begin()
    for (const wrong of [
      { ...PICTURE, type: 'image/svg+xml' },
      { ...PICTURE, bytes: '<svg>' },
      { ...PICTURE, bytes: 'A'.repeat((MAX_PICTURE * 4) / 3 + 8) },
      { ...PICTURE, name: 'x' },
    ]) {
      await expect(attachPicture(id, wrong as Picture)).rejects.toThrow()
    }
    expect(await pictureOf(id)).toEqual(PICTURE)
  })
})

describe('queueing', () => {
  it('moves the picture into the bytes that go; there it stays through every attempt', async () => {
    const id = await begin()
    await queue(id, RECIPIENT)
    expect((await bodyOf(id))?.picture).toEqual(PICTURE)
    expect(await db.pictures.count()).toBe(0)
  })

  it('moves it into an envelope, too, and finds it there again', async () => {
    const id = await begin()
    await queue(id, { ...RECIPIENT, cloudevents: true })
    const item = (await list()).find((each) => each.id === id)!
    expect(JSON.parse(item.body!)).toMatchObject({ specversion: '1.0', id, data: { id, picture: PICTURE } })
    await withdraw(id)
    expect(await pictureOf((await reopen(id)).id)).toEqual(PICTURE)
  })

  it('sends no picture that was taken away', async () => {
    const id = await begin()
    await detachPicture(id)
    await queue(id, RECIPIENT)
    expect(await bodyOf(id)).not.toHaveProperty('picture')
  })

  it('gives the picture back to a report that is written again', async () => {
    const id = await begin()
    await queue(id, RECIPIENT)
    await withdraw(id)
    const again = await reopen(id)
    expect(await pictureOf(again.id)).toEqual(PICTURE)
    expect(await db.pictures.count()).toBe(1)
  })

  it.each([false, true])('takes the largest report there can be (in an envelope: %s)', async (cloudevents) => {
    const { post, form, picture } = largestDraft()
    const { id } = await createDraft(post)
    await saveDraft(id, form)
    await attachPicture(id, picture)
    const { state, body } = await queue(id, { ...RECIPIENT, cloudevents })
    expect(state).toBe('queued')
    expect(reportIn(body!)).toMatchObject({ post: { text: post.text }, note: form.note, picture })
  })

  it('refuses a report with one byte more than it may have, and changes nothing', async () => {
    const id = await begin()
    const [draft] = await list()
    const size = Buffer.byteLength(bytesFor(buildReport(draft!, PICTURE), RECIPIENT))
    expect(await problemOf(queue(id, RECIPIENT, Date.now(), size - 1))).toBe('too-large')
    expect(await list()).toEqual([draft])
    expect(await pictureOf(id)).toEqual(PICTURE)
    expect(await problemOf(queue(id, RECIPIENT, Date.now(), size))).toBe('none')
  })
})
