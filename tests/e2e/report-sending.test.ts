import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { openInFront } from './compose-page.ts'
import { launch, type Stage } from './harness/launch.ts'
import { allowInChromium, answerInFirefox, grantInChromium } from './harness/permission.ts'
import { type RecipientServer, startRecipient } from './harness/recipient.ts'
import { storedIn } from './harness/storage.ts'
import { until } from './harness/until.ts'
import { pressNamed, untilReads, wordsOf } from './own-page.ts'
import { type PreviewedReport, previewOf, reportByMenu, SCAM } from './report-page.ts'

const ORIGIN = 'http://127.0.0.1/*'
const AUTHOR = 'Hỗ trợ trúng thưởng 2026'

describe.each(browsersWanted())('sending a report in %s', (name) => {
  let stage: Stage
  let recipient: RecipientServer
  let outbox: Page
  let site: Page
  const begin = async () => {
    stage = await launch(name)
    recipient = await startRecipient(stage.network)
    outbox = await stage.openOwn('outbox.html')
    const { address } = recipient
    await store({ recipients: [{ id: 'a', name: 'Tổ tiếp nhận', kind: 'post', address }] })
    site = await openInFront(stage, 'facebook')
  }
  beforeAll(begin)
  beforeEach(() => {
    recipient.answer = (reply) => reply.writeHead(201).end()
  })
  afterAll(async () => {
    await stage.close()
    await recipient.close()
  })

  const store = (change: object) =>
    outbox.evaluate((part) => {
      type Extension = { storage: { local: { set: (all: object) => Promise<void> } } }
      const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
      const settings = { version: 1, language: 'vi', roles: [], checks: {}, hold: true, sitesOff: [], ...part }
      return (world.browser ?? world.chrome)!.storage.local.set({ settings })
    }, change)
  /** Reports the post of the page, and opens the preview of that draft in the outbox. */
  const draft = async (): Promise<PreviewedReport> => {
    const popup = await reportByMenu(stage, site, SCAM)
    await popup.close()
    await outbox.bringToFront()
    await list()
    await pressNamed(outbox, 'Viết tiếp', '.out li:first-child')
    return previewOf(outbox, 'Lừa đảo')
  }
  const list = async () => {
    await outbox.evaluate(() => {
      location.hash = ''
    })
    await outbox.waitForSelector('.out li')
  }
  const state = (wanted: string | RegExp) => untilReads(outbox, '.read .state', wanted)
  const receivedOf = ({ id }: PreviewedReport) =>
    recipient.received.filter(({ headers }) => headers['idempotency-key'] === id)

  // Each browser's question can be driven in one way only.
  if (name === 'firefox') {
    it('loses nothing when the browser is told no, says so, and goes on a yes', async () => {
      const report = await draft()
      await pressNamed(outbox, 'Gửi báo cáo')
      await answerInFirefox(stage, 'refuse')
      await untilReads(
        outbox,
        '.bar .banner',
        /^Trình duyệt chưa được phép gửi tới 127\.0\.0\.1:\d+\. Báo cáo vẫn còn đây, có thể bấm gửi lại/,
      )
      await list()
      await untilReads(outbox, '.out li:first-child .state', /^Đang viết Đã lưu lúc/)
      expect(recipient.received).toEqual([])
      await pressNamed(outbox, 'Viết tiếp', '.out li:first-child')
      expect(await previewOf(outbox)).toEqual(report)
      await pressNamed(outbox, 'Gửi báo cáo')
      await answerInFirefox(stage, 'allow')
      await state(/^Đã tới nơi nhận/)
      expect(receivedOf(report)).toHaveLength(1)
    })
  } else {
    it('loses nothing while the browser asks, and goes by itself on a late yes', async () => {
      const popup = await reportByMenu(stage, site, SCAM)
      const report = await previewOf(popup, 'Lừa đảo')
      // The question may come before the mouse button is up again: then the click has no page left to end in.
      await pressNamed(popup, 'Gửi báo cáo').catch((error: Error) => {
        if (error.name !== 'TargetCloseError') throw error
      })
      await until(() => popup.isClosed(), 'the question takes the place of the popup')
      await outbox.bringToFront()
      await untilReads(outbox, '.out li:first-child .state', /^Đang viết Đã lưu lúc/)
      expect(recipient.received).toEqual([])
      await grantInChromium(stage, ORIGIN)
      await untilReads(outbox, '.out li:first-child .state', /^Đã tới nơi nhận/)
      expect(receivedOf(report).map(({ body }) => body)).toEqual([JSON.stringify(report)])
      // The question leaves Chromium without a window it takes for active: from here on a new one.
      await stage.close()
      await recipient.close()
      await begin()
      await allowInChromium(stage, ORIGIN)
    })
  }

  it('arrives once, with the fields that were shown and no others, and brings a receipt', async () => {
    recipient.answer = (reply) => reply.writeHead(201, { Location: '/bien-nhan/2026-118' }).end()
    const report = await draft()
    await pressNamed(outbox, 'Gửi báo cáo')
    await state(/^Đã tới nơi nhận \d\d:\d\d, biên nhận \/bien-nhan\/2026-118$/)
    const [got, ...more] = receivedOf(report)
    expect(more).toEqual([])
    expect(got).toMatchObject({ method: 'POST', path: '/bao-cao' })
    expect(got!.headers['content-type']).toBe('application/json')
    // In Firefox an extension's own origin is of one installation: it would tell which reports come from one person.
    expect(got!.headers.origin).toMatch(name === 'firefox' ? /^null$/ : /^chrome-extension:/)
    expect(got!.headers).not.toHaveProperty('cookie')
    expect(got!.headers).not.toHaveProperty('referer')
    expect(got!.body).toBe(JSON.stringify(report))
    expect(recipient.received.every(({ method }) => method === 'POST')).toBe(true)
    const stored = JSON.parse(await storedIn(outbox)).databases['outbox/items'] as { id: string }[]
    expect(JSON.stringify(stored.find(({ id }) => id === report.id))).not.toContain(AUTHOR)
  })

  it('waits when the recipient has trouble, says until when, and goes again with the same key and bytes', async () => {
    recipient.answer = (reply) => reply.writeHead(500).end()
    const report = await draft()
    await pressNamed(outbox, 'Gửi báo cáo')
    await state(/^Đang chờ gửi Thử lại lúc \d\d:\d\d Nơi nhận đang gặp lỗi\.$/)
    recipient.answer = (reply) => reply.writeHead(503, { 'Retry-After': '7200' }).end()
    await pressNamed(outbox, 'Gửi ngay')
    await until(() => receivedOf(report).length === 2, 'it is tried again')
    await state(/^Đang chờ gửi Thử lại lúc/)
    recipient.answer = (reply) => reply.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"BC-77"}')
    await pressNamed(outbox, 'Gửi ngay')
    await state(/^Đã tới nơi nhận \d\d:\d\d, biên nhận BC-77$/)
    const bodies = receivedOf(report).map(({ body }) => body)
    expect(bodies).toEqual([bodies[0], bodies[0], bodies[0]])
    expect(JSON.parse(bodies[0]!)).toEqual(report)
  })

  it('comes back with the reason when the recipient refuses, and can be put right', async () => {
    recipient.answer = (reply) =>
      reply.writeHead(400, { 'Content-Type': 'application/json' }).end('{"detail":"Thiếu ảnh chụp"}')
    const report = await draft()
    await pressNamed(outbox, 'Gửi báo cáo')
    await state(/^Nơi nhận trả lại \d\d:\d\d, “Thiếu ảnh chụp”$/)
    await pressNamed(outbox, 'Sửa rồi gửi')
    const again = await previewOf(outbox)
    expect(again).toEqual({ ...report, id: again.id })
    expect(again.id).not.toBe(report.id)
    recipient.answer = (reply) => reply.writeHead(200).end()
    await pressNamed(outbox, 'Gửi báo cáo')
    await state(/^Đã tới nơi nhận/)
    expect(receivedOf(report)).toHaveLength(1)
    expect(receivedOf(again)).toHaveLength(1)
  })

  it('can be taken back while it waits', async () => {
    recipient.answer = (reply) => reply.destroy()
    const report = await draft()
    await pressNamed(outbox, 'Gửi báo cáo')
    await state(/^Đang chờ gửi Thử lại lúc \d\d:\d\d Không nối được tới nơi nhận\.$/)
    await pressNamed(outbox, 'Rút lại')
    await state(/^Đã rút lại \d\d:\d\d, sau \d lần thử gửi Nơi nhận có thể đã nhận được trước khi rút\.$/)
    expect(receivedOf(report).length).toBeGreaterThan(0)
  })

  it('says so when the recipient never answers; meanwhile all else goes on', { timeout: 90_000 }, async () => {
    recipient.answer = () => undefined
    const report = await draft()
    await pressNamed(outbox, 'Gửi báo cáo')
    await state('Đang gửi Lần thứ 1')
    await until(() => receivedOf(report).length === 1, 'the recipient has it')
    const other = await draft()
    expect(other.id).not.toBe(report.id)
    await list()
    await pressNamed(outbox, 'Đang viết 1')
    await untilReads(outbox, '.out li .state', /^Đang viết Đã lưu lúc/)
    await pressNamed(outbox, 'Chưa tới nơi 1')
    // The recipient has half a minute.
    await until(
      async () =>
        /^Đang chờ gửi Thử lại lúc \d\d:\d\d Nơi nhận không trả lời kịp\.$/.test(
          (await wordsOf(outbox, '.out li .state'))[0]!,
        ),
      'the outbox gives up waiting',
      45_000,
    )
    recipient.answer = (reply) => reply.writeHead(201).end()
    await pressNamed(outbox, 'Gửi ngay')
    await until(async () => (await wordsOf(outbox, '.out li .state')).length === 0, 'it has arrived')
    expect(receivedOf(report).map(({ body }) => body)).toEqual([JSON.stringify(report), JSON.stringify(report)])
  })
})
