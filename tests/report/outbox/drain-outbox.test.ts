import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findPostNumbers } from '../../../utils/report/masking/mask-post.ts'
import type { CapturedPost } from '../../../utils/report/model/captured-post.ts'
import { parsePayload } from '../../../utils/report/model/cloud-event.ts'
import { OutboxError } from '../../../utils/report/model/outbox-error.ts'
import {
  ITEM_STATES,
  type OutboxItem,
  outboxItemSchema,
  type ReportFormValues,
} from '../../../utils/report/model/outbox-item.ts'
import {
  computeRetryWait,
  MAX_DELIVERY_TIME,
  MAX_RETRY_WAIT,
  MIN_RETRY_WAIT,
} from '../../../utils/report/outbox/backoff.ts'
import { attachPicture } from '../../../utils/report/outbox/draft-pictures.ts'
import {
  type DrainDependencies,
  drainOutbox,
  LEASE_DURATION,
  recoverInterruptedReports,
} from '../../../utils/report/outbox/drain-outbox.ts'
import { outboxDb } from '../../../utils/report/outbox/outbox-db.ts'
import {
  createDraft,
  listOutboxItems,
  recordHandoff,
  saveDraft,
  withdrawReport,
} from '../../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../../utils/report/outbox/queue-draft.ts'
import type { OutgoingReport, SendOutcome } from '../../../utils/report/sinks/sink.ts'
import { waitFor } from '../../wait-for.ts'
import { FORM, PICTURE, POST, PROVISION, RECIPIENT } from '../sample-report.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let now = 0

function tools(send: DrainDependencies['send'], more: Partial<DrainDependencies> = {}): DrainDependencies {
  return {
    now: () => now,
    random: () => 0,
    isOffline: () => false,
    mayReach: async () => true,
    readSecret: async () => null,
    readRetentionPolicy: async () => ({ age: 90 * DAY, wipe: false }),
    send,
    ...more,
  }
}
const answers = (outcome: SendOutcome) => vi.fn(async (_outgoing: OutgoingReport) => outcome)
const DELIVERED: SendOutcome = { kind: 'delivered', receipt: 'BN-1' }
const FAILED: SendOutcome = { kind: 'retry', error: { kind: 'network' } }

async function queued(): Promise<string> {
  const { id } = await createDraft(POST, now)
  await saveDraft(id, FORM, now)
  await queueDraft(id, RECIPIENT, now)
  return id
}
const only = async () => (await listOutboxItems())[0]!
/** Leaves the only report as a worker does that began to send it just now and was stopped. */
async function leaveSending(attempts = 1): Promise<void> {
  const leaseUntil = now + LEASE_DURATION
  await outboxDb.items.put({ ...(await only()), state: 'sending', attempts, nextAt: null, leaseUntil })
}

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24)
  await outboxDb.items.clear()
  await outboxDb.pictures.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a drain', () => {
  it('sends each due report once and keeps the receipt', async () => {
    const id = await queued()
    const send = answers(DELIVERED)
    await drainOutbox(tools(send))
    await drainOutbox(tools(send))
    const item = await only()
    expect(send.mock.calls).toEqual([[{ recipient: RECIPIENT, id, body: item.body, secret: null }]])
    expect(item).toMatchObject({
      state: 'delivered',
      receipt: 'BN-1',
      attempts: 1,
      leaseUntil: null,
      nextAt: null,
      settledAt: now,
    })
  })

  it('skips drafts and reports that are not due', async () => {
    await createDraft(POST, now)
    await queued()
    const send = answers(FAILED)
    await drainOutbox(tools(send))
    await drainOutbox(tools(send))
    expect(send).toHaveBeenCalledTimes(1)
    now += MIN_RETRY_WAIT
    await drainOutbox(tools(send))
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('waits as long as the recipient asks', async () => {
    await queued()
    await drainOutbox(tools(answers({ ...FAILED, wait: 2 * HOUR } as SendOutcome)))
    expect(await only()).toMatchObject({ state: 'queued', nextAt: now + 2 * HOUR, lastError: { kind: 'network' } })
  })

  it('gives up after seven days, keeps the bytes, and makes the last attempt at the end of that time', async () => {
    await queued()
    const start = now
    const send = answers(FAILED)
    for (let tries = 0; (await only()).state === 'queued' && tries < 500; tries++) {
      now = (await only()).nextAt ?? now
      await drainOutbox(tools(send, { random: () => 0.999 }))
    }
    const item = await only()
    expect(item).toMatchObject({ state: 'undelivered', settledAt: start + MAX_DELIVERY_TIME })
    expect(item.body).not.toBeNull()
    expect(item.attempts).toBe(send.mock.calls.length)
  })

  it('does not repeat a refused report, and keeps the reason', async () => {
    await queued()
    const error = { kind: 'refused', status: 400, reason: 'thiếu đường dẫn bài viết' } as const
    await drainOutbox(tools(answers({ kind: 'rejected', error })))
    expect(await only()).toMatchObject({ state: 'rejected', lastError: error, settledAt: now })
  })

  it('counts no attempt while the device is offline', async () => {
    await queued()
    const send = answers(DELIVERED)
    await drainOutbox(tools(send, { isOffline: () => true }))
    expect(await only()).toMatchObject({ state: 'queued', attempts: 0, nextAt: now })
    await drainOutbox(tools(send))
    expect((await only()).state).toBe('delivered')
  })

  it('sends no report without host permission, and records why', async () => {
    await queued()
    const send = answers(DELIVERED)
    await drainOutbox(tools(send, { mayReach: async () => false }))
    expect(send).not.toHaveBeenCalled()
    expect(await only()).toMatchObject({ state: 'queued', lastError: { kind: 'permission' } })
  })

  it('passes the stored secret of the recipient', async () => {
    await queued()
    const send = answers(DELIVERED)
    await drainOutbox(tools(send, { readSecret: async ({ id }) => `của ${id}` }))
    expect(send.mock.calls[0]![0]).toMatchObject({ secret: `của ${RECIPIENT.id}` })
    expect(JSON.stringify(await only())).not.toContain('của r1')
  })

  it('distinguishes an unreadable secret from a missing one, and continues with the other reports', async () => {
    const unread = await queued()
    await saveDraft((await createDraft(POST, now + 1)).id, FORM, now)
    const { id } = (await listOutboxItems(['draft']))[0]!
    await queueDraft(id, { ...RECIPIENT, id: 'r2' }, now)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const readSecret: DrainDependencies['readSecret'] = async (recipient) => {
      if (recipient.id === RECIPIENT.id) throw new OutboxError('storage')
      return null
    }
    const send = answers(DELIVERED)
    await drainOutbox(tools(send, { readSecret }))
    const [second, first] = await listOutboxItems()
    expect(first).toMatchObject({ id: unread, state: 'queued', lastError: { kind: 'secret-unread' }, leaseUntil: null })
    expect(second).toMatchObject({ id, state: 'delivered' })
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('runs once at a time on the device', async () => {
    await queued()
    const send = answers(DELIVERED)
    await Promise.all([drainOutbox(tools(send)), drainOutbox(tools(send)), drainOutbox(tools(send))])
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('deletes delivered reports after the time that the user set', async () => {
    await queued()
    const readRetentionPolicy = async () => ({ age: 30 * DAY, wipe: false })
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    now += 30 * DAY
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    expect(await listOutboxItems()).toHaveLength(1)
    now += 1
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    expect(await listOutboxItems()).toEqual([])
  })

  it('wipes the texts of a report after delivery and never before, when the user wants that', async () => {
    const readRetentionPolicy = async () => ({ age: 90 * DAY, wipe: true })
    const id = await queued()
    const { body } = await only()
    await drainOutbox(tools(answers(FAILED), { readRetentionPolicy }))
    expect(await only()).toMatchObject({ state: 'queued', body, post: { text: POST.text } })
    now += DAY
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    expect(await only()).toMatchObject({ id, state: 'delivered', receipt: 'BN-1', post: { text: '' }, body: null })
  })

  it('wipes every field of a completely filled-in report except those that the list needs', async () => {
    const post: Required<CapturedPost> = {
      ...POST,
      shared: 'bài gốc',
      pictureTexts: ['ảnh có chữ'],
      text: '0912 345 678',
    }
    const form: Required<ReportFormValues> = {
      ...FORM,
      evidence: ['0912'],
      withAuthor: true,
      reactions: '1,2K',
      comments: ['gọi tôi 0987 654 321'],
      urgency: 'khan',
      provisions: [PROVISION],
      reporter: { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã' },
      way: 'file',
      mailTo: 'tiepnhan@vi-du.vn',
      shown: findPostNumbers(post).map(({ key }) => key),
    }
    expect(form.shown).toHaveLength(1)
    const { id } = await createDraft(post, now)
    await saveDraft(id, form, now)
    await recordHandoff(id, 'file', now)
    await attachPicture(id, PICTURE, now)
    await queueDraft(id, RECIPIENT, now)
    expect(await only()).toMatchObject({ post: { title: POST.title, author: POST.author }, form })
    const wipedItem: OutboxItem = {
      id,
      state: 'delivered',
      post: {
        site: 'facebook',
        kind: 'post',
        text: '',
        shared: null,
        permalink: POST.permalink,
        title: '',
        shownTime: null,
        author: null,
        capturedAt: POST.capturedAt,
        truncated: false,
      },
      form: { category: FORM.category, evidence: [], measures: [], note: '', withAuthor: false },
      recipient: RECIPIENT,
      body: null,
      attempts: 1,
      nextAt: null,
      leaseUntil: null,
      lastError: null,
      receipt: 'BN-1',
      createdAt: now,
      savedAt: now,
      handed: { way: 'file', at: now },
      askedAt: null,
      queuedAt: now,
      settledAt: now,
    }
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy: async () => ({ age: 90 * DAY, wipe: true }) }))
    expect(await only()).toEqual(wipedItem)
    expect(outboxItemSchema.parse(wipedItem)).toEqual(wipedItem)
    expect(await outboxDb.pictures.count()).toBe(0)
  })

  it('wipes the picture, the alternative texts and the shown numbers, too', async () => {
    const readRetentionPolicy = async () => ({ age: 90 * DAY, wipe: true })
    const { id } = await createDraft({ ...POST, text: 'gọi 0912 345 678', pictureTexts: ['ảnh có chữ gọi'] }, now)
    const [number] = findPostNumbers((await only()).post)
    await saveDraft(id, { ...FORM, evidence: [], shown: [number!.key] }, now)
    await attachPicture(id, PICTURE)
    await queueDraft(id, RECIPIENT, now)
    expect(parsePayload((await only()).body!)).toMatchObject({ post: { text: 'gọi 0912 345 678' }, picture: PICTURE })
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    const item = await only()
    expect(item.body).toBeNull()
    for (const wipedText of ['0912', number!.key, 'ảnh có chữ', PICTURE.bytes]) {
      expect(JSON.stringify([item, await outboxDb.pictures.toArray()])).not.toContain(wipedText)
    }
    expect(outboxItemSchema.safeParse(item).success).toBe(true)
  })

  it('wipes reports that were delivered before the user turned wiping on', async () => {
    await queued()
    await drainOutbox(tools(answers(DELIVERED)))
    expect((await only()).body).not.toBeNull()
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy: async () => ({ age: 90 * DAY, wipe: true }) }))
    expect(await only()).toMatchObject({ body: null, post: { text: '' } })
  })

  it('repeats a wipe that an earlier version did only in part', async () => {
    const readRetentionPolicy = async () => ({ age: 90 * DAY, wipe: true })
    const id = await queued()
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    const item = await only()
    await outboxDb.items.put({ ...item, form: { ...item.form, comments: ['gọi tôi 0987 654 321'], reactions: '12' } })
    await drainOutbox(tools(answers(DELIVERED), { readRetentionPolicy }))
    expect(await outboxDb.items.get(id)).toEqual(item)
  })

  describe('with a damaged report', () => {
    const readRetentionPolicy = async () => ({ age: 90 * DAY, wipe: true })
    /** Like the ones of the extension, these throw for a recipient that no version has stored. */
    const sendUnlessDamaged = vi.fn(async ({ recipient }: OutgoingReport) => {
      if (recipient.kind !== 'post') throw new TypeError(`no sink ${recipient.kind}`)
      return DELIVERED
    })
    const mayReach = async (address: string) => new URL(address).protocol === 'https:'
    beforeEach(() => {
      sendUnlessDamaged.mockClear()
      vi.spyOn(console, 'error').mockImplementation(() => undefined)
    })

    it.each(['post', 'form'])(
      'wipes and sends the others, and keeps one that was delivered without its %s',
      async (name) => {
        const damaged = await queued()
        const delivered = await queued()
        await drainOutbox(tools(answers(DELIVERED)))
        const { [name as 'post']: _, ...rest } = (await outboxDb.items.get(damaged))!
        await outboxDb.items.put(rest as OutboxItem)
        const due = await queued()
        const send = answers(DELIVERED)
        await drainOutbox(tools(send, { readRetentionPolicy }))
        expect(send).toHaveBeenCalledTimes(1)
        expect(await outboxDb.items.get(due)).toMatchObject({ state: 'delivered', body: null })
        expect(await outboxDb.items.get(delivered)).toMatchObject({ state: 'delivered', body: null })
        expect(await outboxDb.items.get(damaged)).toEqual(rest)
        expect(console.error).toHaveBeenCalledWith(
          'report: a damaged report is not wiped',
          damaged,
          expect.any(TypeError),
        )
      },
    )

    it('records that one without its post has arrived', async () => {
      const id = await queued()
      const { post: _, ...rest } = await only()
      await outboxDb.items.put(rest as OutboxItem)
      const send = answers(DELIVERED)
      await drainOutbox(tools(send, { readRetentionPolicy }))
      await drainOutbox(tools(send, { readRetentionPolicy }))
      expect(send).toHaveBeenCalledTimes(1)
      expect(await outboxDb.items.get(id)).toMatchObject({ state: 'delivered', receipt: 'BN-1' })
    })

    it('sends the others to the same recipient in the same drain, and tries the damaged one later', async () => {
      const damaged = await queued()
      await outboxDb.items.update(damaged, { recipient: { ...RECIPIENT, kind: 'constructor' as never } })
      const good = await queued()
      await drainOutbox(tools(sendUnlessDamaged))
      expect(await outboxDb.items.get(good)).toMatchObject({ state: 'delivered' })
      expect(await outboxDb.items.get(damaged)).toMatchObject({
        state: 'queued',
        nextAt: now + MIN_RETRY_WAIT,
        lastError: { kind: 'interrupted' },
      })
    })

    it('sends the others once, and deletes none, whatever a stored report looks like', async () => {
      const nothing = fc.constantFrom(undefined, null, 5, Number.NaN, -1, 1e20, 'x', '', true)
      const junk = fc.oneof(nothing, fc.constantFrom({}, [], ['x'], { kind: 'x' }, { address: '::' }))
      const fields = Object.keys(outboxItemSchema.shape).filter((name) => name !== 'id' && name !== 'state')
      const change = fc.tuple(
        fc.constantFrom(...fields, 'post.text', 'post.title', 'form.category', 'recipient.kind', 'recipient.address'),
        junk,
      )
      const state = fc.constantFrom(...ITEM_STATES)
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 3 }),
          state,
          fc.boolean(),
          async (all, as, wipe) => {
            await outboxDb.items.clear()
            const damaged = await queued()
            const stored = structuredClone({ ...(await only()), state: as }) as Record<string, unknown>
            for (const [path, value] of all) {
              const [name, inner] = path.split('.') as [string, string?]
              const inside = stored[name]
              if (!inner) stored[name] = value
              else if (typeof inside === 'object' && inside) Object.assign(inside, { [inner]: value })
            }
            // A report that was settled long ago is deleted, damaged or not.
            if (typeof stored.settledAt === 'number') stored.settledAt = now
            await outboxDb.items.put(stored as OutboxItem)
            const good = await queued()
            const keep = async () => ({ age: 90 * DAY, wipe })
            sendUnlessDamaged.mockClear()
            for (let round = 0; round < 2; round++)
              await drainOutbox(tools(sendUnlessDamaged, { mayReach, readRetentionPolicy: keep }))
            expect(sendUnlessDamaged.mock.calls.filter(([{ id }]) => id === good)).toHaveLength(1)
            expect(await outboxDb.items.get(good)).toMatchObject({ state: 'delivered' })
            expect(await outboxDb.items.get(damaged)).toBeDefined()
          },
        ),
        { numRuns: 200 },
      )
    })
  })

  it('takes the report that has been due longest first, and none twice in a long drain', async () => {
    const first = await queued()
    now += 1
    const second = await queued()
    await outboxDb.items.update(first, { nextAt: now })
    await outboxDb.items.update(second, { nextAt: now - 1 })
    const send = vi.fn(async (_outgoing: OutgoingReport): Promise<SendOutcome> => {
      now += 10 * HOUR
      return { kind: 'retry', error: { kind: 'secret' } }
    })
    await drainOutbox(tools(send))
    expect(send.mock.calls.map(([{ id }]) => id)).toEqual([second, first])
  })

  it('sends to all recipients side by side, and to each one report at a time', async () => {
    const mine = await queued()
    now += 1
    const later = await queued()
    const theirs = [await queued(), await queued()]
    const address = 'https://noi-khac.vi-du.vn/'
    for (const id of theirs) await outboxDb.items.update(id, { recipient: { ...RECIPIENT, address } })
    const answered = Promise.withResolvers<SendOutcome>()
    const send = vi.fn(async (outgoing: OutgoingReport) =>
      outgoing.recipient.address === address ? DELIVERED : answered.promise,
    )
    const drained = drainOutbox(tools(send))
    await waitFor(async () => expect(await listOutboxItems(['delivered'])).toHaveLength(2))
    expect(send.mock.calls.map(([{ id }]) => id).toSorted()).toEqual([mine, ...theirs].toSorted())
    answered.resolve(DELIVERED)
    await drained
    expect(send.mock.calls.slice(3).map(([{ id }]) => id)).toEqual([later])
    expect(await listOutboxItems(['delivered'])).toHaveLength(4)
  })

  it('sends what is queued during a drain while a slow recipient still has reports, except to one that failed', async () => {
    const addresses = {
      slow: 'https://cham.vi-du.vn/',
      quick: 'https://nhanh.vi-du.vn/',
      other: 'https://khac.vi-du.vn/',
      failing: 'https://loi.vi-du.vn/',
    }
    const queueTo = async (address: string) => {
      const id = await queued()
      await outboxDb.items.update(id, { recipient: { ...RECIPIENT, address } })
      return id
    }
    for (const name of ['slow', 'slow', 'slow', 'quick', 'failing'] as const) await queueTo(addresses[name])
    const sent: string[] = []
    let slowAttempts = 0
    const last = Promise.withResolvers<SendOutcome>()
    const send = vi.fn(async ({ recipient: { address } }: OutgoingReport): Promise<SendOutcome> => {
      sent.push(address)
      if (address === addresses.failing) return FAILED
      if (address !== addresses.slow) return DELIVERED
      slowAttempts++
      if (slowAttempts === 3) return last.promise
      if (slowAttempts === 2) {
        await waitFor(async () => expect(await listOutboxItems(['delivered'])).toHaveLength(2))
        for (const name of ['quick', 'other', 'failing'] as const) await queueTo(addresses[name])
        now += 29_000
      }
      return DELIVERED
    })
    const drained = drainOutbox(tools(send))
    await waitFor(async () => expect(await listOutboxItems(['delivered'])).toHaveLength(5))
    expect(sent.toSorted()).toEqual(
      [
        ...Array(3).fill(addresses.slow),
        ...Array(2).fill(addresses.quick),
        addresses.other,
        addresses.failing,
      ].toSorted(),
    )
    last.resolve(DELIVERED)
    await drained
    expect(sent.filter((address) => address === addresses.failing)).toHaveLength(1)
    expect(await listOutboxItems(['queued'])).toHaveLength(2)
  })

  it('records what is being sent to others before it reports that the outbox cannot be written', async () => {
    const mine = await queued()
    const other = await queued()
    const address = 'https://noi-khac.vi-du.vn/'
    await outboxDb.items.update(other, { recipient: { ...RECIPIENT, address } })
    const answered = Promise.withResolvers<SendOutcome>()
    const send = vi.fn((outgoing: OutgoingReport) =>
      outgoing.recipient.address === address ? answered.promise : Promise.reject(new OutboxError('storage')),
    )
    const drained = drainOutbox(tools(send))
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    const ended = vi.fn()
    drained.then(ended, ended)
    // Long enough for the failed one: it has no step left.
    for (let turn = 0; turn < 20; turn++) await listOutboxItems()
    expect(ended).not.toHaveBeenCalled()
    answered.resolve(DELIVERED)
    await expect(drained).rejects.toThrow(OutboxError)
    expect(await outboxDb.items.get(other)).toMatchObject({ state: 'delivered' })
    // The next drain takes it up again.
    expect(await outboxDb.items.get(mine)).toMatchObject({ state: 'sending' })
  })

  it.each([
    ['does not answer', { kind: 'timeout' }],
    ['is not there', { kind: 'network' }],
    ['asks for time', { kind: 'busy', status: 429 }],
    ['is in trouble', { kind: 'server', status: 503 }],
    ['is hidden by a sign-in page', { kind: 'web-page', status: 200 }],
  ] as const)('skips a recipient that %s until the next drain, and sends to the others', async (_, error) => {
    const first = await queued()
    now += 1
    const second = await queued()
    now += 1
    const other = await queued()
    const address = 'https://noi-khac.vi-du.vn/'
    await outboxDb.items.update(other, { recipient: { ...RECIPIENT, address } })
    const send = vi.fn(
      async ({ recipient }: OutgoingReport): Promise<SendOutcome> =>
        recipient.address === address ? DELIVERED : { kind: 'retry', error, wait: HOUR },
    )
    await drainOutbox(tools(send))
    expect(send.mock.calls.map(([{ id }]) => id).toSorted()).toEqual([first, other].toSorted())
    expect(await outboxDb.items.get(second)).toMatchObject({ state: 'queued', attempts: 0, lastError: null })
    await drainOutbox(tools(send))
    expect(send.mock.calls.slice(2).map(([{ id }]) => id)).toEqual([second])
  })

  it('continues with the same recipient when only this report lacks a permission or a secret', async () => {
    await queued()
    await queued()
    const send = answers({ kind: 'retry', error: { kind: 'secret' } })
    await drainOutbox(tools(send))
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('repeats an attempt interrupted within the seven days, however late the browser starts again', async () => {
    await queued()
    await leaveSending()
    now += 30 * DAY
    const send = answers(DELIVERED)
    await drainOutbox(tools(send))
    expect(await only()).toMatchObject({
      state: 'queued',
      lastError: { kind: 'interrupted' },
      nextAt: now + MIN_RETRY_WAIT,
    })
    now += MIN_RETRY_WAIT
    await drainOutbox(tools(send))
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 2 })
  })

  it('gives up a report that is interrupted in its last attempt', async () => {
    await queued()
    now += MAX_DELIVERY_TIME
    await leaveSending(9)
    now += LEASE_DURATION
    await drainOutbox(tools(answers(DELIVERED)))
    expect(await only()).toMatchObject({ state: 'undelivered', lastError: { kind: 'interrupted' } })
  })

  it('sends immediately what a clock set back would delay for years, and restarts its seven days', async () => {
    const id = await queued()
    await drainOutbox(tools(answers(FAILED)))
    now -= 365 * DAY
    const send = answers(FAILED)
    await drainOutbox(tools(send))
    expect(send).toHaveBeenCalledTimes(1)
    expect(await only()).toMatchObject({
      id,
      state: 'queued',
      queuedAt: now,
      triedAt: now,
      nextAt: now + MIN_RETRY_WAIT,
    })
    await drainOutbox(tools(send))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('recovers an attempt that began before the clock was set back', async () => {
    await queued()
    await leaveSending()
    now -= DAY
    const send = answers(DELIVERED)
    await drainOutbox(tools(send))
    expect(await only()).toMatchObject({ state: 'delivered' })
  })

  it('keeps the wait when the clock is corrected by seconds only', async () => {
    await queued()
    await drainOutbox(tools(answers(FAILED)))
    now -= 5_000
    const send = answers(DELIVERED)
    await drainOutbox(tools(send))
    expect(send).not.toHaveBeenCalled()
  })

  it('stores a delivery even when the report was withdrawn meanwhile', async () => {
    const id = await queued()
    const send: DrainDependencies['send'] = async () => {
      now += LEASE_DURATION
      await withdrawReport(id, now)
      return DELIVERED
    }
    await drainOutbox(tools(send))
    expect((await only()).state).toBe('delivered')
  })

  it('queues again what a stopped worker left, although its lease has not ended', async () => {
    const id = await queued()
    await leaveSending()
    const send = answers(DELIVERED)
    await drainOutbox(tools(send))
    expect(await only()).toMatchObject({
      id,
      state: 'queued',
      lastError: { kind: 'interrupted' },
      leaseUntil: null,
      nextAt: now + MIN_RETRY_WAIT,
    })
    expect(send).not.toHaveBeenCalled()
  })

  it.each([
    ['before it is sent', 1, 0],
    ['after it has arrived', 2, 1],
  ])('reports a full device %s, and loses no report', async (_, write, sent) => {
    const id = await queued()
    const { body } = await only()
    const put = outboxDb.items.put.bind(outboxDb.items)
    let writes = 0
    vi.spyOn(outboxDb.items, 'put').mockImplementation(((...given: Parameters<typeof put>) =>
      ++writes === write ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put(...given)) as never)
    const send = answers(DELIVERED)
    await expect(drainOutbox(tools(send))).rejects.toMatchObject({ problem: 'storage-full' })
    expect(send).toHaveBeenCalledTimes(sent)
    expect(await only()).toMatchObject({ id, body, state: sent ? 'sending' : 'queued' })
    vi.restoreAllMocks()
    for (let round = 0; round < 2; round++) {
      now += LEASE_DURATION + MAX_RETRY_WAIT
      await drainOutbox(tools(send))
    }
    expect(await only()).toMatchObject({ id, body, state: 'delivered' })
    for (const [given] of send.mock.calls) expect(given).toMatchObject({ id, body })
  })

  it('does not requeue a report that was withdrawn meanwhile', async () => {
    const id = await queued()
    const send: DrainDependencies['send'] = async () => {
      now += LEASE_DURATION
      await withdrawReport(id, now)
      return FAILED
    }
    await drainOutbox(tools(send))
    expect((await only()).state).toBe('withdrawn')
  })
})

describe('the recovery of interrupted reports by a page', () => {
  const recover = () => recoverInterruptedReports({ now: () => now, random: () => 0 })

  it('queues a report again when its worker was stopped, and sends no report itself', async () => {
    await queued()
    const { body } = await only()
    await leaveSending()
    await recover()
    expect(await only()).toMatchObject({
      state: 'queued',
      body,
      attempts: 1,
      lastError: { kind: 'interrupted' },
      nextAt: now + MIN_RETRY_WAIT,
    })
  })

  it('leaves a report to a running drain, without waiting for the lock', async () => {
    await queued()
    const send: DrainDependencies['send'] = async () => {
      await recover()
      expect(await only()).toMatchObject({ state: 'sending' })
      return DELIVERED
    }
    await drainOutbox(tools(send))
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 1 })
  })
})

it('waits between half a minute and a ceiling that doubles up to six hours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempts, random) => {
        const wait = computeRetryWait(attempts, random)
        expect(wait).toBeGreaterThanOrEqual(MIN_RETRY_WAIT)
        expect(wait).toBeLessThanOrEqual(Math.min(MAX_RETRY_WAIT, MIN_RETRY_WAIT * 2 ** attempts))
      },
    ),
  )
})

// Events of one attempt: the server's answers, a network that fails before or after the server has the report, and a
// worker that dies before or after that, or at the n-th write of the drain.
const EVENTS = [
  '201',
  '500',
  'refused',
  'lost-before',
  'lost-after',
  'dies-before',
  'dies-after',
  'write-1',
  'write-2',
  'write-3',
] as const

describe('a worker that dies at any step', () => {
  it('loses no report, sends the same bytes under the same id, and reaches the recipient once', {
    timeout: 30_000,
  }, async () => {
    // Each simulated worker gets a lock that is always free: the browser releases the lock of a dead worker.
    vi.stubGlobal('navigator', { onLine: true, locks: { request: (_name: string, work: () => unknown) => work() } })
    const life = fc.record({ event: fc.constantFrom(...EVENTS), pause: fc.integer({ min: 0, max: 4 * HOUR }) })
    await fc.assert(
      fc.asyncProperty(fc.array(life, { maxLength: 10 }), fc.boolean(), async (lives, queueDies) => {
        await outboxDb.items.clear()
        const { id } = await createDraft(POST, now)
        await saveDraft(id, FORM, now)
        if (queueDies) {
          dieAtWrite(1)
          await expect(queueDraft(id, RECIPIENT, now)).rejects.toThrow()
          vi.restoreAllMocks()
          expect(await only()).toMatchObject({ state: 'draft', form: FORM, body: null, post: POST })
        }
        const { body } = await queueDraft(id, RECIPIENT, now)
        const received: string[] = []
        const late: (() => void)[] = []
        let refused = false

        const liveOnce = async (event: (typeof EVENTS)[number]) => {
          let died: () => void = () => undefined
          const death = new Promise<void>((resolve) => {
            died = resolve
          })
          const send: DrainDependencies['send'] = async ({ recipient, id: key, body: bytes }) => {
            expect([recipient, key, bytes]).toEqual([RECIPIENT, id, body])
            if (event === 'lost-before') return FAILED
            if (event === 'dies-before') {
              died()
              return new Promise(() => undefined)
            }
            if (event === 'refused') {
              refused = true
              return { kind: 'rejected', error: { kind: 'refused', status: 422 } }
            }
            if (event === '500') return { kind: 'retry', error: { kind: 'server', status: 500 } }
            received.push(bytes)
            if (event === 'lost-after') return FAILED
            if (event === 'dies-after') {
              died()
              return new Promise((resolve) => late.push(() => resolve(DELIVERED)))
            }
            return DELIVERED
          }
          if (event.startsWith('write-')) dieAtWrite(Number(event.slice(6)))
          const run = drainOutbox(tools(send)).catch((error: unknown) => expect(String(error)).toContain('storage'))
          await Promise.race([run, death])
          vi.restoreAllMocks()
          const item = await only()
          expect(item.body).toBe(body)
          expect(item.post.text).toBe(POST.text)
        }

        for (const { event, pause } of lives) {
          await liveOnce(event)
          now += pause
        }
        for (let round = 0; round < 3; round++) {
          now += LEASE_DURATION + MAX_RETRY_WAIT
          await liveOnce('201')
        }
        for (const arrive of late) arrive()
        await drainOutbox(tools(answers(DELIVERED)))
        const item = await only()
        expect(refused ? ['rejected', 'delivered'] : ['delivered']).toContain(item.state)
        expect(new Set(received).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })
})

/** Makes the n-th write from now fail, as when the worker is stopped before the commit. */
function dieAtWrite(n: number): void {
  const put = outboxDb.items.put.bind(outboxDb.items)
  let writes = 0
  vi.spyOn(outboxDb.items, 'put').mockImplementation(((...given: Parameters<typeof put>) => {
    writes++
    return writes === n ? Promise.reject(new Error('stopped')) : put(...given)
  }) as never)
}
