import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parsePayload } from '../../../utils/report/model/cloud-event.ts'
import type { OutboxError } from '../../../utils/report/model/outbox-error.ts'
import type { HandoffMethod, OutboxItem } from '../../../utils/report/model/outbox-item.ts'
import { ITEM_STATES, outboxItemSchema } from '../../../utils/report/model/outbox-item.ts'
import { reportSchema } from '../../../utils/report/model/report-schema.ts'
import { attachPicture, detachPicture, readDraftPicture } from '../../../utils/report/outbox/draft-pictures.ts'
import { findEarlierDraft, isUntouched, takeOverDraft } from '../../../utils/report/outbox/earlier-draft.ts'
import { findPreviousReport } from '../../../utils/report/outbox/find-previous-report.ts'
import { outboxDb } from '../../../utils/report/outbox/outbox-db.ts'
import {
  clearSendRequest,
  countWaitingReports,
  createDraft,
  deleteExpiredItems,
  listOutboxItems,
  recordHandoff,
  recordSendRequest,
  removeItem,
  reopenReport,
  restoreItem,
  retryReportNow,
  saveDraft,
  withdrawReport,
} from '../../../utils/report/outbox/outbox-store.ts'
import { readOutboxView, watchOutbox } from '../../../utils/report/outbox/outbox-view.ts'
import { queueDraft } from '../../../utils/report/outbox/queue-draft.ts'
import {
  clearHandoff,
  markSentElsewhere,
  restoreHandoff,
  undoSentMark,
} from '../../../utils/report/outbox/settle-handoff.ts'
import type { Picture } from '../../../utils/report/picture/picture-schema.ts'
import { FORM, PICTURE, POST, RECIPIENT } from '../sample-report.ts'

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: OutboxError) => error.problem,
  )
const stored = async (id: string) => (await listOutboxItems()).find((item) => item.id === id)
const set = (item: OutboxItem, change: Partial<OutboxItem>) => outboxDb.items.put({ ...item, ...change })

/** Creates a filled-in draft that was handed over. */
async function handOver(way: HandoffMethod, picture?: Picture): Promise<OutboxItem> {
  const { id } = await createDraft(POST, 1_000)
  await saveDraft(id, FORM, 2_000)
  if (picture) await attachPicture(id, picture, 2_500)
  return recordHandoff(id, way, 3_000)
}

beforeEach(async () => {
  vi.restoreAllMocks()
  await outboxDb.items.clear()
  await outboxDb.pictures.clear()
})

describe('a draft', () => {
  it('is stored as captured, with an id that sorts by time', async () => {
    const first = await createDraft(POST, 1_000)
    const second = await createDraft(POST, 2_000)
    expect(outboxItemSchema.safeParse(first).success).toBe(true)
    expect(first).toMatchObject({ state: 'draft', post: POST, createdAt: 1_000, body: null })
    expect((await listOutboxItems()).map((item) => item.id)).toEqual([second.id, first.id])
  })

  it('saves every change, but only while it is a draft', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM, 5)
    expect(await stored(id)).toMatchObject({ form: FORM, savedAt: 5 })
    await queueDraft(id, RECIPIENT)
    expect(await problemOf(saveDraft(id, { ...FORM, note: 'khác' }))).toBe('state')
    expect(await problemOf(saveDraft('gone', FORM))).toBe('gone')
  })
})

it('counts the queued reports and those being sent as waiting, and no others', async () => {
  for (const state of ITEM_STATES) await set(await createDraft(POST), { state })
  expect(ITEM_STATES.length).toBeGreaterThan(2)
  expect(await countWaitingReports()).toBe(2)
})

describe('queueing', () => {
  it('stores the final bytes before it resolves, without the author', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT, 9)
    const item = await stored(id)
    expect(item).toMatchObject({ state: 'queued', recipient: RECIPIENT, nextAt: 9, queuedAt: 9, attempts: 0 })
    const report = JSON.parse(item!.body!)
    expect(reportSchema.safeParse(report).success).toBe(true)
    expect(report).toMatchObject({
      version: 1,
      id,
      category: 'lua-dao',
      evidence: FORM.evidence,
      note: 'Tên miền giống trang thật.',
    })
    expect(JSON.stringify(item)).not.toContain('Nguyễn Văn Mẫu')
  })

  it('keeps the author when it was ticked', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, { ...FORM, withAuthor: true })
    const item = await queueDraft(id, RECIPIENT)
    expect(JSON.parse(item.body!)).toMatchObject({ author: 'Nguyễn Văn Mẫu', post: { title: POST.title } })
    expect(item.post.author).toBe('Nguyễn Văn Mẫu')
  })

  it('changes no data when repeated, or after delivery', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    const once = await queueDraft(id, RECIPIENT, 9)
    expect(await queueDraft(id, { ...RECIPIENT, address: 'https://khac.vn' }, 99)).toEqual(once)
    await set(once, { state: 'delivered' })
    expect((await queueDraft(id, RECIPIENT)).state).toBe('delivered')
  })

  it('refuses an address that is not HTTPS and a form without a category, and changes no data', async () => {
    const { id } = await createDraft(POST)
    const before = await stored(id)
    expect(await problemOf(queueDraft(id, { ...RECIPIENT, address: 'http://vi-du.vn/' }))).toBe('not-https')
    expect(await problemOf(queueDraft(id, { ...RECIPIENT, address: 'ftp://vi-du.vn/' }))).toBe('not-https')
    expect(await problemOf(queueDraft(id, { ...RECIPIENT, address: 'khong-phai' }))).toBe('not-https')
    expect(await problemOf(recordSendRequest(id, { ...RECIPIENT, address: 'http://vi-du.vn/' }))).toBe('not-https')
    expect(await problemOf(queueDraft(id, RECIPIENT))).toBe('no-category')
    expect(await stored(id)).toEqual(before)
    await saveDraft(id, FORM)
    expect((await queueDraft(id, { ...RECIPIENT, address: 'http://127.0.0.1:8080/x' })).state).toBe('queued')
  })
})

describe('a full device', () => {
  const full = () =>
    vi
      .spyOn(outboxDb.items, 'put')
      .mockImplementation((() =>
        Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))) as never)

  it('is reported, and the stored data stays unchanged', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    const before = await listOutboxItems()
    const spy = full()
    expect(await problemOf(saveDraft(id, { ...FORM, note: 'dài hơn' }))).toBe('storage-full')
    expect(await problemOf(queueDraft(id, RECIPIENT))).toBe('storage-full')
    spy.mockRestore()
    expect(await listOutboxItems()).toEqual(before)
    expect((await queueDraft(id, RECIPIENT)).state).toBe('queued')
  })

  it('is distinguished from other storage failures, however deep the error is wrapped', async () => {
    const { id } = await createDraft(POST)
    const wrapped = Object.assign(new Error('abort'), {
      name: 'AbortError',
      inner: Object.assign(new Error('q'), { name: 'QuotaExceededError' }),
    })
    vi.spyOn(outboxDb.items, 'put').mockImplementationOnce((() => Promise.reject(wrapped)) as never)
    expect(await problemOf(saveDraft(id, FORM))).toBe('storage-full')
    vi.spyOn(outboxDb.items, 'put').mockImplementationOnce((() => Promise.reject(new Error('broken'))) as never)
    expect(await problemOf(saveDraft(id, FORM))).toBe('storage')
  })
})

describe('user actions', () => {
  it('withdraws a report until it has arrived, but not during an attempt', async () => {
    const { id } = await createDraft(POST)
    expect(await problemOf(withdrawReport(id))).toBe('state')
    await saveDraft(id, FORM)
    const queued = await queueDraft(id, RECIPIENT, 0)
    await set(queued, { state: 'sending', leaseUntil: 100 })
    expect(await problemOf(withdrawReport(id, 50))).toBe('state')
    expect(await withdrawReport(id, 150)).toMatchObject({ state: 'withdrawn', settledAt: 150 })
    await set(queued, { state: 'delivered' })
    expect(await problemOf(withdrawReport(id))).toBe('state')
  })

  it('reopens a refused report under a new id, and deletes the old item', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await set(await queueDraft(id, RECIPIENT), {
      state: 'rejected',
      lastError: { kind: 'refused', status: 400 },
      attempts: 1,
    })
    const draft = await reopenReport(id)
    expect(draft.id).not.toBe(id)
    expect(draft).toMatchObject({
      state: 'draft',
      form: FORM,
      body: null,
      attempts: 0,
      lastError: null,
      recipient: RECIPIENT,
    })
    expect((await listOutboxItems()).map((item) => item.id)).toEqual([draft.id])
    expect(await problemOf(reopenReport(draft.id))).toBe('state')
  })

  it('tries an undelivered report again with the same bytes for another seven days', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    const queued = await queueDraft(id, RECIPIENT, 0)
    await set(queued, { state: 'undelivered', nextAt: null, attempts: 40, settledAt: 7 })
    expect(await retryReportNow(id, 1_000)).toMatchObject({
      state: 'queued',
      body: queued.body,
      nextAt: 1_000,
      queuedAt: 1_000,
      settledAt: null,
    })
  })

  it('deletes and restores an item', async () => {
    const draft = await createDraft(POST)
    const gone = await removeItem(draft.id)
    expect(gone).toEqual({ item: draft, picture: null })
    expect(await listOutboxItems()).toEqual([])
    await restoreItem(gone!)
    expect(await listOutboxItems()).toEqual([draft])
    expect(await removeItem('gone')).toBeNull()
    await set(draft, { state: 'sending', leaseUntil: 100 })
    expect(await problemOf(removeItem(draft.id, 50))).toBe('state')
  })

  it('deletes only expired reports that were delivered, marked as sent or withdrawn', async () => {
    const old = { settledAt: 10 }
    for (const state of ['delivered', 'sent-elsewhere', 'withdrawn', 'rejected', 'undelivered'] as const) {
      await set(await createDraft(POST), { ...old, state })
    }
    await deleteExpiredItems(100, 109)
    expect(await listOutboxItems()).toHaveLength(5)
    await deleteExpiredItems(100, 111)
    expect((await listOutboxItems()).map((item) => item.state).sort()).toEqual(['rejected', 'undelivered'])
  })

  it('keeps a pending send until the draft changes', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    expect(await recordSendRequest(id, RECIPIENT, 5)).toMatchObject({
      askedAt: 5,
      recipient: RECIPIENT,
      state: 'draft',
    })
    expect(await clearSendRequest(id)).toMatchObject({ askedAt: null })
    await recordSendRequest(id, RECIPIENT, 6)
    expect(await saveDraft(id, FORM)).toMatchObject({ askedAt: null })
  })
})

describe('a draft that was handed over', () => {
  it('is final once it is marked as sent: with its bytes and picture, without the author', async () => {
    const draft = await handOver('email', PICTURE)
    const before = await markSentElsewhere(draft.id, 9_000)
    const item = await stored(draft.id)
    expect(outboxItemSchema.safeParse(item).success).toBe(true)
    expect(item).toMatchObject({ state: 'sent-elsewhere', settledAt: 9_000, recipient: null, post: { author: null } })
    expect(parsePayload(item!.body!)).toMatchObject({ category: 'lua-dao', picture: PICTURE })
    expect(await readDraftPicture(draft.id)).toBeNull()
    await undoSentMark(before)
    expect(await stored(draft.id)).toEqual(draft)
    expect(await readDraftPicture(draft.id)).toEqual(PICTURE)
    expect(await problemOf(undoSentMark(before))).toBe('state')
  })

  it('is a draft again, with another id and its picture, when it is to be written again', async () => {
    const { id } = await handOver('file', PICTURE)
    await markSentElsewhere(id)
    const draft = await reopenReport(id)
    expect(await listOutboxItems()).toEqual([draft])
    expect(draft).toMatchObject({ state: 'draft', body: null, settledAt: null, form: FORM })
    expect([draft.id === id, draft.handed]).toEqual([false, undefined])
    expect(await readDraftPicture(draft.id)).toEqual(PICTURE)
  })

  it('is a draft like any other once it is marked as not sent', async () => {
    const draft = await handOver('copy')
    const before = await clearHandoff(draft.id)
    expect(await stored(draft.id)).toEqual({ ...draft, handed: undefined })
    await restoreHandoff(before)
    expect(await stored(draft.id)).toEqual(draft)
  })

  it('keeps what was written after it was marked as not sent when that mark is undone', async () => {
    const { id } = await handOver('email')
    const before = await clearHandoff(id)
    const form = { ...FORM, note: 'viết thêm' }
    await saveDraft(id, form, 4_000)
    expect(await restoreHandoff(before)).toMatchObject({ form, savedAt: 4_000, handed: { way: 'email', at: 3_000 } })
    const later = await recordHandoff(id, 'copy', 5_000)
    expect(await restoreHandoff(before)).toEqual(later)
  })

  it('is the report that went out until more than the way and the address of a letter is changed', async () => {
    const { id } = await handOver('email', PICTURE)
    const form = { ...FORM, way: 'copy', mailTo: 'tiepnhan@vi-du.vn' } as const
    expect(await saveDraft(id, form, 4_000)).toMatchObject({ form, savedAt: 2_500 })
    await markSentElsewhere(id, 5_000)
    expect(await stored(id)).toMatchObject({ form, settledAt: 5_000 })
  })

  it.each([
    ['its form', (id: string) => saveDraft(id, { ...FORM, note: 'viết thêm' }, 4_000)],
    ['its picture', (id: string) => attachPicture(id, { ...PICTURE, sha256: 'b'.repeat(64) }, 4_000)],
    ['that it has a picture', (id: string) => detachPicture(id, 4_000)],
  ])('is another report once this changes: %s', async (_, change) => {
    const { id } = await handOver('email', PICTURE)
    await change(id)
    const changed = await stored(id)
    expect(changed!.savedAt).toBe(4_000)
    expect(await problemOf(markSentElsewhere(id))).toBe('state')
    expect(await stored(id)).toEqual(changed)
  })

  it('is not marked while no sign is chosen, nor after it was queued', async () => {
    const { id } = await createDraft(POST, 1_000)
    expect(await problemOf(markSentElsewhere(id))).toBe('state')
    await recordHandoff(id, 'copy', 2_000)
    expect(await problemOf(markSentElsewhere(id))).toBe('no-category')
    await saveDraft(id, FORM)
    const queued = await queueDraft(id, RECIPIENT)
    expect(await problemOf(markSentElsewhere(id))).toBe('state')
    expect(await problemOf(clearHandoff(id))).toBe('state')
    expect(await stored(id)).toEqual(queued)
    expect(await problemOf(markSentElsewhere('gone'))).toBe('gone')
  })
})

it('gives a page the newest requested items, one further item, and the counts of all', async () => {
  const ids: string[] = []
  for (let at = 1; at <= 5; at++) {
    const { id } = await createDraft(POST, at * 1000)
    ids.push(id)
    if (at === 1) continue
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
  }
  const view = await readOutboxView({ states: ['queued'], limit: 2, id: ids[0] })
  expect(view.items.map(({ id }) => id)).toEqual([ids[4], ids[3], ids[0]])
  expect(view.counts).toMatchObject({ draft: 1, queued: 4, delivered: 0 })
  expect((await readOutboxView({ states: [], limit: 2 })).items).toEqual([])
})

describe('a post that was reported before', () => {
  it('is found by its address, with the outcome of that report', async () => {
    const { id } = await createDraft(POST, 1_000)
    const again = await createDraft({ ...POST, text: 'khác' }, 2_000)
    expect(await findPreviousReport(again)).toBeUndefined()
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
    expect(await findPreviousReport(again)).toMatchObject({ id, state: 'queued' })
    await withdrawReport(id)
    expect(await findPreviousReport(again)).toBeUndefined()
  })

  it('is also found once its draft was handed over without sending', async () => {
    const { id } = await createDraft(POST, 1_000)
    const again = await createDraft(POST, 2_000)
    await saveDraft(id, FORM)
    expect(await findPreviousReport(again)).toBeUndefined()
    await recordHandoff(id, 'file', 3_000)
    await saveDraft(id, { ...FORM, note: 'viết thêm' })
    expect(await findPreviousReport(again)).toMatchObject({ id, state: 'draft', handed: { way: 'file', at: 3_000 } })
  })

  it('is found after its report was marked as sent', async () => {
    const { id } = await handOver('email')
    await markSentElsewhere(id)
    expect(await findPreviousReport(await createDraft(POST, 2_000))).toMatchObject({ id, state: 'sent-elsewhere' })
  })

  it('stays unchanged when a handoff is recorded after sending', async () => {
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    const sent = await queueDraft(id, RECIPIENT)
    expect(await recordHandoff(id, 'copy')).toEqual(sent)
    expect(await listOutboxItems()).toEqual([sent])
  })

  it('is never guessed when the page shows no address', async () => {
    const { id } = await createDraft({ ...POST, permalink: null })
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
    expect(await findPreviousReport(await createDraft({ ...POST, permalink: null }))).toBeUndefined()
  })
})

describe('a post that is captured again', () => {
  /** Begins a draft at second 1 and writes in it at second 2. */
  async function begin(post = POST): Promise<OutboxItem> {
    return saveDraft((await createDraft(post, 1_000)).id, FORM, 2_000)
  }

  it('goes on with its unfinished draft, at its new place on the page', async () => {
    const earlier = await begin()
    await attachPicture(earlier.id, PICTURE, 2_500)
    const post = { ...POST, capturedAt: '2026-11-24T08:00:00.000Z', shownTime: '3 giờ' }
    const item = await createDraft(post, 3_000)
    expect(await findEarlierDraft(item)).toMatchObject({ id: earlier.id })
    expect(await takeOverDraft(item.id, earlier.id, 4_000)).toEqual({ ...item, form: FORM, savedAt: 4_000 })
    expect(await listOutboxItems()).toEqual([{ ...item, post, form: FORM, savedAt: 4_000 }])
    expect(await readDraftPicture(item.id)).toEqual(PICTURE)
    expect(await readDraftPicture(earlier.id)).toBeNull()
  })

  it('counts a draft that has a picture and no more as begun', async () => {
    const earlier = await createDraft(POST, 1_000)
    const item = await createDraft(POST, 3_000)
    expect(await findEarlierDraft(item)).toBeUndefined()
    await attachPicture(earlier.id, PICTURE, 2_000)
    expect(await findEarlierDraft(item)).toMatchObject({ id: earlier.id })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['its text was another', () => begin({ ...POST, text: 'bài trước khi sửa' })],
    ['it is about another post', () => begin({ ...POST, permalink: 'https://www.facebook.com/khac/posts/2' })],
    ['it is empty', () => createDraft(POST, 1_000)],
    ['it was handed over', () => handOver('file')],
    ['it was asked to be sent', async () => recordSendRequest((await begin()).id, RECIPIENT)],
    ['it waits to be sent', async () => queueDraft((await begin()).id, RECIPIENT)],
  ])('leaves an earlier draft alone where %s', async (_, prepare) => {
    await prepare()
    expect(await findEarlierDraft(await createDraft(POST, 3_000))).toBeUndefined()
  })

  it('does not take two posts without an address for one', async () => {
    await begin({ ...POST, permalink: null })
    expect(await findEarlierDraft(await createDraft({ ...POST, permalink: null }, 3_000))).toBeUndefined()
  })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a form', (id) => saveDraft(id, FORM)],
    ['an address to mail to', (id) => saveDraft(id, { ...FORM, category: null, mailTo: 'a@vidu.example' })],
    ['a picture', (id) => attachPicture(id, PICTURE)],
  ])('never overwrites %s of the new draft', async (_, write) => {
    const earlier = await begin()
    const { id } = await createDraft(POST, 3_000)
    await write(id)
    const before = await listOutboxItems()
    expect(before.filter(isUntouched)).toEqual([])
    expect(await problemOf(takeOverDraft(id, earlier.id))).toBe('state')
    expect(await listOutboxItems()).toEqual(before)
  })

  it('reports an earlier draft that was deleted meanwhile', async () => {
    const earlier = await begin()
    const item = await createDraft(POST, 3_000)
    await removeItem(earlier.id)
    expect(await problemOf(takeOverDraft(item.id, earlier.id))).toBe('gone')
    expect(await listOutboxItems()).toEqual([item])
  })
})

it('notifies its watchers of every change', async () => {
  const seen: string[] = []
  const waiters: (() => void)[] = []
  const stop = watchOutbox(
    { states: ITEM_STATES, limit: 10 },
    ({ items }) => {
      seen.push(items.map((item) => item.state).join())
      for (const waiter of waiters.splice(0)) waiter()
    },
    (error) => {
      throw error
    },
  )
  const next = () => new Promise<void>((resolve) => waiters.push(resolve))
  await next()
  const created = next()
  const { id } = await createDraft(POST)
  await created
  const saved = next()
  await saveDraft(id, FORM)
  await saved
  const queued = next()
  await queueDraft(id, RECIPIENT)
  await queued
  stop()
  expect(seen[0]).toBe('')
  expect(seen.at(-1)).toBe('queued')
})
