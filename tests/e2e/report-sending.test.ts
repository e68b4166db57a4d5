import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage } from './harness/browser-storage.ts'
import {
  allowChromiumOrigin,
  answerFirefoxPrompt,
  grantChromiumOrigin,
  holdChromiumAnswer,
} from './harness/host-permission.ts'
import { launchStage } from './harness/launch-stage.ts'
import { shareTests } from './harness/share-tests.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, waitForWords } from './page-actions.ts'
import { openPreview, reportByMenu, SCAM_POST } from './report-actions.ts'
import { openReportDesk, type ReportDesk } from './report-desk.ts'

const ORIGIN = 'http://127.0.0.1/*'
const AUTHOR = 'Hỗ trợ trúng thưởng 2026'

describe.each(getWantedBrowsers())('sending a report in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let desk: ReportDesk
  // The question of Chromium leaves its browser of no further use.
  const open = async () => openReportDesk(await (name === 'chromium' ? launchStage(name) : borrowStage(name)))
  beforeAll(async () => {
    desk = await open()
  })
  beforeEach(() => {
    desk.recipient.answer = (reply) => reply.writeHead(201).end()
  })
  afterAll(() => desk.close())

  // Each browser's prompt can be driven in one way only.
  if (name === 'firefox') {
    it('keeps the report when the user refuses the permission, says so, and sends it once allowed', async () => {
      const report = await desk.draft()
      await pressByName(desk.outbox, 'Gửi báo cáo')
      await answerFirefoxPrompt(desk.stage, 'refuse')
      await waitForWords(
        desk.outbox,
        '.bar .banner',
        /^Trình duyệt chưa được phép gửi tới 127\.0\.0\.1:\d+\. Báo cáo vẫn còn đây, có thể bấm gửi lại/,
      )
      await desk.list()
      await waitForWords(desk.outbox, '.out li:first-child .state', /^Đang viết Đã lưu lúc/)
      expect(desk.recipient.received).toEqual([])
      await pressByName(desk.outbox, 'Viết tiếp', '.out li:first-child')
      expect(await openPreview(desk.outbox)).toEqual(report)
      await pressByName(desk.outbox, 'Gửi báo cáo')
      await answerFirefoxPrompt(desk.stage, 'allow')
      await desk.state(/^Đã tới nơi nhận/)
      expect(desk.receivedOf(report)).toHaveLength(1)
    })
  } else {
    /** Presses Send in the popup, which the browser's question closes. */
    const pressSend = async () => {
      const popup = await reportByMenu(desk.stage, desk.site, SCAM_POST)
      const report = await openPreview(popup, 'Lừa đảo')
      const answer = await holdChromiumAnswer(desk.stage)
      await pressByName(popup, 'Gửi báo cáo')
      await waitFor(() => popup.isClosed(), 'the question takes the place of the popup')
      await desk.outbox.bringToFront()
      await waitForWords(desk.outbox, '.out li:first-child .state', /^Đang viết Đã lưu lúc/)
      expect(desk.recipient.received).toEqual([])
      return { report, answer }
    }
    // The prompt leaves Chromium without a window that it considers active.
    const startAfresh = async () => {
      await desk.close()
      desk = await open()
    }

    it('keeps the report while the browser asks, and sends it by itself once allowed', async () => {
      const { report, answer } = await pressSend()
      await grantChromiumOrigin(desk.stage, ORIGIN)
      await answer(true)
      await waitForWords(desk.outbox, '.out li:first-child .state', /^Đã tới nơi nhận/)
      expect(desk.receivedOf(report).map(({ body }) => body)).toEqual([JSON.stringify(report)])
      await startAfresh()
    })

    it('keeps a draft whose send the user refused, also when the host is allowed for something else', async () => {
      const { answer } = await pressSend()
      await answer(false)
      await grantChromiumOrigin(desk.stage, ORIGIN)
      await desk.outbox.evaluate(async () => {
        type Extension = { runtime: { sendMessage: (message: object) => Promise<unknown> } }
        const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome
        await runtime.sendMessage({ name: 'drain-outbox', data: null })
      })
      await waitForWords(desk.outbox, '.out li:first-child .state', /^Đang viết Đã lưu lúc/)
      expect(desk.recipient.received).toEqual([])
      await startAfresh()
      await allowChromiumOrigin(desk.stage, ORIGIN)
    })
  }

  it('arrives once, with exactly the fields that were shown, and brings a receipt', async () => {
    desk.recipient.answer = (reply) => reply.writeHead(201, { Location: '/bien-nhan/2026-118' }).end()
    const report = await desk.draft()
    await pressByName(desk.outbox, 'Gửi báo cáo')
    await desk.state(/^Đã tới nơi nhận \d\d:\d\d, biên nhận \/bien-nhan\/2026-118$/)
    const [got, ...more] = desk.receivedOf(report)
    expect(more).toEqual([])
    expect(got).toMatchObject({ method: 'POST', path: '/bao-cao' })
    expect(got!.headers['content-type']).toBe('application/json')
    // A Firefox extension's origin is unique to one installation: it would show which reports come from the same
    // person.
    expect(got!.headers.origin).toMatch(name === 'firefox' ? /^null$/ : /^chrome-extension:/)
    expect(got!.headers).not.toHaveProperty('cookie')
    expect(got!.headers).not.toHaveProperty('referer')
    expect(got!.body).toBe(JSON.stringify(report))
    expect(desk.recipient.received.every(({ method }) => method === 'POST')).toBe(true)
    const stored = JSON.parse(await readStorage(desk.outbox)).databases['outbox/items'] as { id: string }[]
    expect(JSON.stringify(stored.find(({ id }) => id === report.id))).not.toContain(AUTHOR)
  })

  inEitherBrowser(
    'waits when the recipient fails, says until when, and retries with the same key and bytes',
    async () => {
      desk.recipient.answer = (reply) => reply.writeHead(500).end()
      const report = await desk.draft()
      await pressByName(desk.outbox, 'Gửi báo cáo')
      await desk.state(/^Đang chờ gửi Thử lại lúc \d\d:\d\d Nơi nhận đang gặp lỗi\.$/)
      desk.recipient.answer = (reply) => reply.writeHead(503, { 'Retry-After': '7200' }).end()
      await pressByName(desk.outbox, 'Gửi ngay')
      await waitFor(() => desk.receivedOf(report).length === 2, 'it is tried again')
      await desk.state(/^Đang chờ gửi Thử lại lúc/)
      desk.recipient.answer = (reply) =>
        reply.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"BC-77"}')
      await pressByName(desk.outbox, 'Gửi ngay')
      await desk.state(/^Đã tới nơi nhận \d\d:\d\d, biên nhận BC-77$/)
      const bodies = desk.receivedOf(report).map(({ body }) => body)
      expect(bodies).toEqual([bodies[0], bodies[0], bodies[0]])
      expect(JSON.parse(bodies[0]!)).toEqual(report)
    },
  )

  inEitherBrowser('returns with the reason when the recipient refuses, and can be corrected', async () => {
    desk.recipient.answer = (reply) =>
      reply.writeHead(400, { 'Content-Type': 'application/json' }).end('{"detail":"Thiếu ảnh chụp"}')
    const report = await desk.draft()
    await pressByName(desk.outbox, 'Gửi báo cáo')
    await desk.state(/^Nơi nhận trả lại \d\d:\d\d, “Thiếu ảnh chụp”$/)
    await pressByName(desk.outbox, 'Sửa rồi gửi')
    const again = await openPreview(desk.outbox)
    expect(again).toEqual({ ...report, id: again.id })
    expect(again.id).not.toBe(report.id)
    desk.recipient.answer = (reply) => reply.writeHead(200).end()
    await pressByName(desk.outbox, 'Gửi báo cáo')
    await desk.state(/^Đã tới nơi nhận/)
    expect(desk.receivedOf(report)).toHaveLength(1)
    expect(desk.receivedOf(again)).toHaveLength(1)
  })

  inEitherBrowser('can be withdrawn while it waits', async () => {
    desk.recipient.answer = (reply) => reply.destroy()
    const report = await desk.draft()
    await pressByName(desk.outbox, 'Gửi báo cáo')
    await desk.state(/^Đang chờ gửi Thử lại lúc \d\d:\d\d Không kết nối được tới nơi nhận\.$/)
    await pressByName(desk.outbox, 'Rút lại')
    await desk.state(/^Đã rút lại \d\d:\d\d, sau \d lần thử gửi Nơi nhận có thể đã nhận được trước khi rút\.$/)
    expect(desk.receivedOf(report).length).toBeGreaterThan(0)
  })
})
