import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { stopBackground } from './delivery/stop-background.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { copyBuiltExtension } from './harness/extension-copy.ts'
import { runInFirefoxWindow } from './harness/firefox-protocol.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, readWords, waitForWords } from './page-actions.ts'
import { openReportDesk } from './report-desk.ts'

// Each browser waits most of the time, so both run side by side.
describe.concurrent('a recipient that never answers', () => {
  it.each(getWantedBrowsers())(
    'leaves no report as being sent in %s: it waits again after a stop of the background, and after the time limit',
    { timeout: 90_000 },
    async (name) => {
      const copy = copyBuiltExtension(name)
      copy.change('background.js', (script) => `(${shortenWaits})();\n${script}`)
      const desk = await openReportDesk(await borrowStage(name, { folder: copy.folder }))
      const { stage, outbox, recipient } = desk
      try {
        const waitForRequests = (times: number) =>
          waitFor(() => desk.receivedOf(report).length === times, `${times} requests`)
        if (name === 'chromium') await allowChromiumOrigin(stage, 'http://127.0.0.1/*')
        else await runInFirefoxWindow(stage.browser, SET_IDLE_LIMIT, 3000)
        recipient.answer = () => undefined
        const report = await desk.draft()
        await pressByName(outbox, 'Gửi báo cáo')
        if (name === 'firefox') await answerFirefoxPrompt(stage, 'allow')
        await desk.state('Đang gửi Lần thứ 1')
        await waitForRequests(1)
        expect(await readWakeDelay(outbox)).toBeLessThanOrEqual(30_000)
        expect(await stopBackground(stage)).toBe(1)
        await desk.state(/^Đang chờ gửi Thử lại lúc \d\d:\d\d Lần gửi trước bị ngắt giữa chừng\.$/)

        await pressByName(outbox, 'Gửi ngay')
        await desk.state('Đang gửi Lần thứ 2')
        await waitForRequests(2)
        // Other work continues meanwhile.
        const other = await desk.draft()
        expect(other.id).not.toBe(report.id)
        await desk.list()
        await pressByName(outbox, 'Chưa xong 1')
        await waitForWords(outbox, '.out li .state', /^Đang viết Đã lưu lúc/)
        await pressByName(outbox, 'Chưa tới nơi 1')
        // Firefox would have stopped an idle background before the time limit.
        const gaveUp = /^Đang chờ gửi Thử lại lúc \d\d:\d\d Nơi nhận không phản hồi kịp\.$/
        await waitFor(
          async () => gaveUp.test((await readWords(outbox, '.out li .state'))[0]!),
          'the outbox gives up waiting',
          30_000,
        )
        recipient.answer = (reply) => reply.writeHead(201).end()
        await pressByName(outbox, 'Gửi ngay')
        await waitFor(async () => (await readWords(outbox, '.out li .state')).length === 0, 'it has arrived')
        expect(desk.receivedOf(report).map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(report)))
      } finally {
        if (name === 'firefox') await runInFirefoxWindow(stage.browser, RESET_IDLE_LIMIT, null)
        await desk.close()
        copy.remove()
      }
    },
  )
})

/** Returns in how many milliseconds the browser starts a background that is stopped now. */
function readWakeDelay(page: Page): Promise<number> {
  return page.evaluate(async () => {
    type Alarms = { get(name: string): Promise<{ scheduledTime: number }> }
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome
    return (await alarms.get('outbox-stopped')).scheduledTime - Date.now()
  })
}

/**
 * Runs first in the background, and cannot use this file: gives the recipient 6 s instead of 30, and makes every
 * interval ten times shorter.
 */
function shortenWaits(): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  AbortSignal.timeout = (ms) => timeout(ms / 5)
  const startInterval = setInterval as (work: () => void, ms: number) => number
  globalThis.setInterval = ((work: () => void, ms: number) => startInterval(work, ms / 10)) as typeof setInterval
}

// Firefox stops a background that is idle this long. With so short a limit its throttling of timers would be too long.
const SET_IDLE_LIMIT = `(ms) => {
  Services.prefs.setIntPref('extensions.background.idle.timeout', ms)
  Services.prefs.setBoolPref('dom.timeout.enable_budget_timer_throttling', false)
}`
const RESET_IDLE_LIMIT = `() => {
  for (const name of ['extensions.background.idle.timeout', 'dom.timeout.enable_budget_timer_throttling'])
    Services.prefs.clearUserPref(name)
}`
