import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { numbersOf } from '../../../utils/report/masking/mask-post.ts'
import type { CapturedPost } from '../../../utils/report/model/captured-post.ts'
import { reportIn } from '../../../utils/report/model/cloud-event.ts'
import { OutboxError } from '../../../utils/report/model/outbox-error.ts'
import { itemSchema, type OutboxItem, type ReportForm } from '../../../utils/report/model/outbox-item.ts'
import { GIVE_UP_AFTER, MAX_WAIT, MIN_WAIT, waitAfter } from '../../../utils/report/outbox/backoff.ts'
import { db } from '../../../utils/report/outbox/db.ts'
import { type DrainTools, drain, LEASE } from '../../../utils/report/outbox/drain.ts'
import { createDraft, list, noteHanded, queue, saveDraft, withdraw } from '../../../utils/report/outbox/outbox.ts'
import { attachPicture } from '../../../utils/report/outbox/pictures.ts'
import type { Outgoing, SendOutcome } from '../../../utils/report/sinks/sink.ts'
import { FORM, PICTURE, POST, PROVISION, RECIPIENT } from '../samples.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let now = 0

function tools(send: DrainTools['send'], more: Partial<DrainTools> = {}): DrainTools {
  return {
    now: () => now,
    random: () => 0,
    offline: () => false,
    mayReach: async () => true,
    secretOf: async () => null,
    keeping: async () => ({ age: 90 * DAY, wipe: false }),
    send,
    ...more,
  }
}
const answers = (outcome: SendOutcome) => vi.fn(async (_outgoing: Outgoing) => outcome)
const DELIVERED: SendOutcome = { kind: 'delivered', receipt: 'BN-1' }
const FAILED: SendOutcome = { kind: 'retry', error: { kind: 'network' } }

async function queued(): Promise<string> {
  const { id } = await createDraft(POST, now)
  await saveDraft(id, FORM, now)
  await queue(id, RECIPIENT, now)
  return id
}
const only = async () => (await list())[0]!

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24)
  await db.items.clear()
  await db.pictures.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a drain', () => {
  it('sends each due report once and keeps the receipt', async () => {
    const id = await queued()
    const send = answers(DELIVERED)
    await drain(tools(send))
    await drain(tools(send))
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

  it('leaves drafts and what is not due alone', async () => {
    await createDraft(POST, now)
    await queued()
    const send = answers(FAILED)
    await drain(tools(send))
    await drain(tools(send))
    expect(send).toHaveBeenCalledTimes(1)
    now += MIN_WAIT
    await drain(tools(send))
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('waits as long as the recipient asks', async () => {
    await queued()
    await drain(tools(answers({ ...FAILED, wait: 2 * HOUR } as SendOutcome)))
    expect(await only()).toMatchObject({ state: 'queued', nextAt: now + 2 * HOUR, lastError: { kind: 'network' } })
  })

  it('gives up after seven days, keeps the bytes, and makes its last attempt at their end', async () => {
    await queued()
    const start = now
    const send = answers(FAILED)
    for (let tries = 0; (await only()).state === 'queued' && tries < 500; tries++) {
      now = (await only()).nextAt ?? now
      await drain(tools(send, { random: () => 0.999 }))
    }
    const item = await only()
    expect(item).toMatchObject({ state: 'undelivered', settledAt: start + GIVE_UP_AFTER })
    expect(item.body).not.toBeNull()
    expect(item.attempts).toBe(send.mock.calls.length)
  })

  it('does not try again what was refused, and keeps the reason', async () => {
    await queued()
    const error = { kind: 'refused', status: 400, reason: 'thiếu đường dẫn bài viết' } as const
    await drain(tools(answers({ kind: 'rejected', error })))
    expect(await only()).toMatchObject({ state: 'rejected', lastError: error, settledAt: now })
  })

  it('counts no attempt while the device has no network', async () => {
    await queued()
    const send = answers(DELIVERED)
    await drain(tools(send, { offline: () => true }))
    expect(await only()).toMatchObject({ state: 'queued', attempts: 0, nextAt: now })
    await drain(tools(send))
    expect((await only()).state).toBe('delivered')
  })

  it('sends nothing where the browser does not let it, and says so', async () => {
    await queued()
    const send = answers(DELIVERED)
    await drain(tools(send, { mayReach: async () => false }))
    expect(send).not.toHaveBeenCalled()
    expect(await only()).toMatchObject({ state: 'queued', lastError: { kind: 'permission' } })
  })

  it('hands over the secret that is kept for the recipient', async () => {
    await queued()
    const send = answers(DELIVERED)
    await drain(tools(send, { secretOf: async ({ id }) => `của ${id}` }))
    expect(send.mock.calls[0]![0]).toMatchObject({ secret: `của ${RECIPIENT.id}` })
    expect(JSON.stringify(await only())).not.toContain('của r1')
  })

  it('says that a secret could not be read, and not that there is none, and goes on with the other reports', async () => {
    const unread = await queued()
    await saveDraft((await createDraft(POST, now + 1)).id, FORM, now)
    const { id } = (await list(['draft']))[0]!
    await queue(id, { ...RECIPIENT, id: 'r2' }, now)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const secretOf: DrainTools['secretOf'] = async (recipient) => {
      if (recipient.id === RECIPIENT.id) throw new OutboxError('storage')
      return null
    }
    const send = answers(DELIVERED)
    await drain(tools(send, { secretOf }))
    const [second, first] = await list()
    expect(first).toMatchObject({ id: unread, state: 'queued', lastError: { kind: 'secret-unread' }, leaseUntil: null })
    expect(second).toMatchObject({ id, state: 'delivered' })
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('runs once at a time on the device', async () => {
    await queued()
    const send = answers(DELIVERED)
    await Promise.all([drain(tools(send)), drain(tools(send)), drain(tools(send))])
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('forgets what arrived as long ago as the user wants', async () => {
    await queued()
    const keeping = async () => ({ age: 30 * DAY, wipe: false })
    await drain(tools(answers(DELIVERED), { keeping }))
    now += 30 * DAY
    await drain(tools(answers(DELIVERED), { keeping }))
    expect(await list()).toHaveLength(1)
    now += 1
    await drain(tools(answers(DELIVERED), { keeping }))
    expect(await list()).toEqual([])
  })

  it('wipes what a report said once it has arrived, when the user wants so, and never before', async () => {
    const keeping = async () => ({ age: 90 * DAY, wipe: true })
    const id = await queued()
    const { body } = await only()
    await drain(tools(answers(FAILED), { keeping }))
    expect(await only()).toMatchObject({ state: 'queued', body, post: { text: POST.text } })
    now += DAY
    await drain(tools(answers(DELIVERED), { keeping }))
    expect(await only()).toMatchObject({ id, state: 'delivered', receipt: 'BN-1', post: { text: '' }, body: null })
  })

  it('leaves nothing of a report that was filled in to its last field but what the list needs', async () => {
    const post: Required<CapturedPost> = {
      ...POST,
      shared: 'bài gốc',
      pictureTexts: ['ảnh có chữ'],
      text: '0912 345 678',
    }
    const form: Required<ReportForm> = {
      ...FORM,
      evidence: ['0912'],
      withAuthor: true,
      reactions: '1,2K',
      comments: ['gọi tôi 0987 654 321'],
      urgency: 'khan',
      provisions: [PROVISION],
      reporter: { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng xã' },
      shown: numbersOf(post).map(({ key }) => key),
    }
    expect(form.shown).toHaveLength(1)
    const { id } = await createDraft(post, now)
    await saveDraft(id, form, now)
    await noteHanded(id, 'file', now)
    await attachPicture(id, PICTURE)
    await queue(id, RECIPIENT, now)
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
    await drain(tools(answers(DELIVERED), { keeping: async () => ({ age: 90 * DAY, wipe: true }) }))
    expect(await only()).toEqual(wipedItem)
    expect(itemSchema.parse(wipedItem)).toEqual(wipedItem)
    expect(await db.pictures.count()).toBe(0)
  })

  it('wipes the picture, the words of the pictures in the post and the numbers that were shown with it', async () => {
    const keeping = async () => ({ age: 90 * DAY, wipe: true })
    const { id } = await createDraft({ ...POST, text: 'gọi 0912 345 678', pictureTexts: ['ảnh có chữ gọi'] }, now)
    const [number] = numbersOf((await only()).post)
    await saveDraft(id, { ...FORM, evidence: [], shown: [number!.key] }, now)
    await attachPicture(id, PICTURE)
    await queue(id, RECIPIENT, now)
    expect(reportIn((await only()).body!)).toMatchObject({ post: { text: 'gọi 0912 345 678' }, picture: PICTURE })
    await drain(tools(answers(DELIVERED), { keeping }))
    const item = await only()
    expect(item.body).toBeNull()
    for (const said of ['0912', number!.key, 'ảnh có chữ', PICTURE.bytes]) {
      expect(JSON.stringify([item, await db.pictures.toArray()])).not.toContain(said)
    }
    expect(itemSchema.safeParse(item).success).toBe(true)
  })

  it('wipes what had arrived before the user wanted so', async () => {
    await queued()
    await drain(tools(answers(DELIVERED)))
    expect((await only()).body).not.toBeNull()
    await drain(tools(answers(DELIVERED), { keeping: async () => ({ age: 90 * DAY, wipe: true }) }))
    expect(await only()).toMatchObject({ body: null, post: { text: '' } })
  })

  it('wipes once more what wiping used to leave', async () => {
    const keeping = async () => ({ age: 90 * DAY, wipe: true })
    const id = await queued()
    await drain(tools(answers(DELIVERED), { keeping }))
    const item = await only()
    await db.items.put({ ...item, form: { ...item.form, comments: ['gọi tôi 0987 654 321'], reactions: '12' } })
    await drain(tools(answers(DELIVERED), { keeping }))
    expect(await db.items.get(id)).toEqual(item)
  })

  it('takes what has been due longest first, and nothing twice in however long a drain', async () => {
    const first = await queued()
    now += 1
    const second = await queued()
    await db.items.update(first, { nextAt: now })
    await db.items.update(second, {
      nextAt: now - 1,
      recipient: { ...RECIPIENT, address: 'https://noi-khac.vi-du.vn/' },
    })
    const send = vi.fn(async (_outgoing: Outgoing) => {
      now += 10 * HOUR
      return FAILED
    })
    await drain(tools(send))
    expect(send.mock.calls.map(([{ id }]) => id)).toEqual([second, first])
  })

  it.each([
    ['does not answer', { kind: 'timeout' }],
    ['is not there', { kind: 'network' }],
    ['asks for time', { kind: 'busy', status: 429 }],
    ['is in trouble', { kind: 'server', status: 503 }],
    ['is hidden by a sign-in page', { kind: 'web-page', status: 200 }],
  ] as const)(
    'spares a recipient that %s all other reports until the next drain, and sends to the others',
    async (_, error) => {
      const first = await queued()
      now += 1
      const second = await queued()
      now += 1
      const other = await queued()
      const address = 'https://noi-khac.vi-du.vn/'
      await db.items.update(other, { recipient: { ...RECIPIENT, address } })
      const send = vi.fn(
        async ({ recipient }: Outgoing): Promise<SendOutcome> =>
          recipient.address === address ? DELIVERED : { kind: 'retry', error, wait: HOUR },
      )
      await drain(tools(send))
      expect(send.mock.calls.map(([{ id }]) => id)).toEqual([first, other])
      expect(await db.items.get(second)).toMatchObject({ state: 'queued', attempts: 0, lastError: null })
      await drain(tools(send))
      expect(send.mock.calls.map(([{ id }]) => id)).toEqual([first, other, second])
    },
  )

  it('goes on with the next report where only this one lacks leave or a secret, for then nobody was asked', async () => {
    await queued()
    await queued()
    const send = answers({ kind: 'retry', error: { kind: 'secret' } })
    await drain(tools(send))
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('tries once more what was interrupted before its seven days ended, however late the browser starts again', async () => {
    await queued()
    await db.items.put({ ...(await only()), state: 'sending', attempts: 1, nextAt: null, leaseUntil: now + LEASE })
    now += 30 * DAY
    const send = answers(DELIVERED)
    await drain(tools(send))
    expect(await only()).toMatchObject({ state: 'queued', lastError: { kind: 'interrupted' }, nextAt: now + MIN_WAIT })
    now += MIN_WAIT
    await drain(tools(send))
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 2 })
  })

  it('gives up what is interrupted even in its last attempt', async () => {
    await queued()
    now += GIVE_UP_AFTER
    await db.items.put({ ...(await only()), state: 'sending', attempts: 9, nextAt: null, leaseUntil: now + LEASE })
    now += LEASE
    await drain(tools(answers(DELIVERED)))
    expect(await only()).toMatchObject({ state: 'undelivered', lastError: { kind: 'interrupted' } })
  })

  it('sends at once what a clock set back would leave for years, and counts its seven days anew', async () => {
    const id = await queued()
    await drain(tools(answers(FAILED)))
    now -= 365 * DAY
    const send = answers(FAILED)
    await drain(tools(send))
    expect(send).toHaveBeenCalledTimes(1)
    expect(await only()).toMatchObject({ id, state: 'queued', queuedAt: now, triedAt: now, nextAt: now + MIN_WAIT })
    await drain(tools(send))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('takes back an attempt that began before the clock was set back', async () => {
    await queued()
    await db.items.put({ ...(await only()), state: 'sending', attempts: 1, nextAt: null, leaseUntil: now + LEASE })
    now -= DAY
    const send = answers(DELIVERED)
    await drain(tools(send))
    expect(await only()).toMatchObject({ state: 'delivered' })
  })

  it('leaves the wait as it is when the clock is only put right by seconds', async () => {
    await queued()
    await drain(tools(answers(FAILED)))
    now -= 5_000
    const send = answers(DELIVERED)
    await drain(tools(send))
    expect(send).not.toHaveBeenCalled()
  })

  it('keeps a delivery as a fact even when it was withdrawn meanwhile', async () => {
    const id = await queued()
    const send: DrainTools['send'] = async () => {
      now += LEASE
      await withdraw(id, now)
      return DELIVERED
    }
    await drain(tools(send))
    expect((await only()).state).toBe('delivered')
  })

  it('leaves an attempt under way to its worker until its lease ends', async () => {
    const id = await queued()
    const queuedItem = await only()
    await db.items.put({ ...queuedItem, state: 'sending', attempts: 1, nextAt: null, leaseUntil: now + LEASE })
    const send = answers(DELIVERED)
    await drain(tools(send))
    expect(await only()).toMatchObject({ id, state: 'sending' })
    now += LEASE
    await drain(tools(send))
    expect(await only()).toMatchObject({ state: 'queued', lastError: { kind: 'interrupted' }, nextAt: now + MIN_WAIT })
    expect(send).not.toHaveBeenCalled()
  })

  it.each([
    ['before it is sent', 1, 0],
    ['after it has arrived', 2, 1],
  ])('says so when the device is full %s, and loses nothing', async (_, write, sent) => {
    const id = await queued()
    const { body } = await only()
    const put = db.items.put.bind(db.items)
    let writes = 0
    vi.spyOn(db.items, 'put').mockImplementation(((...given: Parameters<typeof put>) =>
      ++writes === write ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put(...given)) as never)
    const send = answers(DELIVERED)
    await expect(drain(tools(send))).rejects.toMatchObject({ problem: 'storage-full' })
    expect(send).toHaveBeenCalledTimes(sent)
    expect(await only()).toMatchObject({ id, body, state: sent ? 'sending' : 'queued' })
    vi.restoreAllMocks()
    for (let round = 0; round < 2; round++) {
      now += LEASE + MAX_WAIT
      await drain(tools(send))
    }
    expect(await only()).toMatchObject({ id, body, state: 'delivered' })
    for (const [given] of send.mock.calls) expect(given).toMatchObject({ id, body })
  })

  it('does not put back in the queue what was withdrawn meanwhile', async () => {
    const id = await queued()
    const send: DrainTools['send'] = async () => {
      now += LEASE
      await withdraw(id, now)
      return FAILED
    }
    await drain(tools(send))
    expect((await only()).state).toBe('withdrawn')
  })
})

it('waits between half a minute and a ceiling that doubles up to six hours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempts, random) => {
        const wait = waitAfter(attempts, random)
        expect(wait).toBeGreaterThanOrEqual(MIN_WAIT)
        expect(wait).toBeLessThanOrEqual(Math.min(MAX_WAIT, MIN_WAIT * 2 ** attempts))
      },
    ),
  )
})

// What may happen to one attempt: the server's answers, a network that fails before or after the server has the report, and a
// worker that dies before or after it, or at the n-th write of the drain.
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
  it('loses nothing, sends the same bytes under the same number, and reaches the recipient once', {
    timeout: 30_000,
  }, async () => {
    // Every life has a lock of its own: the browser frees the lock of a dead worker.
    vi.stubGlobal('navigator', { onLine: true, locks: { request: (_name: string, work: () => unknown) => work() } })
    const life = fc.record({ event: fc.constantFrom(...EVENTS), pause: fc.integer({ min: 0, max: 4 * HOUR }) })
    await fc.assert(
      fc.asyncProperty(fc.array(life, { maxLength: 10 }), fc.boolean(), async (lives, queueDies) => {
        await db.items.clear()
        const { id } = await createDraft(POST, now)
        await saveDraft(id, FORM, now)
        if (queueDies) {
          dieAtWrite(1)
          await expect(queue(id, RECIPIENT, now)).rejects.toThrow()
          vi.restoreAllMocks()
          expect(await only()).toMatchObject({ state: 'draft', form: FORM, body: null, post: POST })
        }
        const { body } = await queue(id, RECIPIENT, now)
        const received: string[] = []
        const late: (() => void)[] = []
        let refused = false

        const liveOnce = async (event: (typeof EVENTS)[number]) => {
          let died: () => void = () => undefined
          const death = new Promise<void>((resolve) => {
            died = resolve
          })
          const send: DrainTools['send'] = async ({ recipient, id: key, body: bytes }) => {
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
          const run = drain(tools(send)).catch((error: unknown) => expect(String(error)).toContain('storage'))
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
          now += LEASE + MAX_WAIT
          await liveOnce('201')
        }
        for (const arrive of late) arrive()
        await drain(tools(answers(DELIVERED)))
        const item = await only()
        expect(refused ? ['rejected', 'delivered'] : ['delivered']).toContain(item.state)
        expect(new Set(received).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })
})

/** Lets the n-th write from now on fail, as it does when the worker is stopped before it is committed. */
function dieAtWrite(n: number): void {
  const put = db.items.put.bind(db.items)
  let writes = 0
  vi.spyOn(db.items, 'put').mockImplementation(((...given: Parameters<typeof put>) => {
    writes++
    return writes === n ? Promise.reject(new Error('stopped')) : put(...given)
  }) as never)
}
