import { describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, readWords, waitForWords } from './page-actions.ts'
import { openReportDesk } from './report-desk.ts'

// The product waits half a minute for an answer, so the browsers wait side by side.
describe.concurrent('a recipient that never answers', () => {
  it.each(getWantedBrowsers())(
    'is given up for now in %s, while other work continues',
    { timeout: 90_000 },
    async (name) => {
      const desk = await openReportDesk(name)
      try {
        if (name === 'chromium') await allowChromiumOrigin(desk.stage, 'http://127.0.0.1/*')
        desk.recipient.answer = () => undefined
        const report = await desk.draft()
        await pressByName(desk.outbox, 'Gửi báo cáo')
        if (name === 'firefox') await answerFirefoxPrompt(desk.stage, 'allow')
        await desk.state('Đang gửi Lần thứ 1')
        await waitFor(() => desk.receivedOf(report).length === 1, 'the recipient has it')
        const other = await desk.draft()
        expect(other.id).not.toBe(report.id)
        await desk.list()
        await pressByName(desk.outbox, 'Đang viết 1')
        await waitForWords(desk.outbox, '.out li .state', /^Đang viết Đã lưu lúc/)
        await pressByName(desk.outbox, 'Chưa tới nơi 1')
        // The recipient has half a minute to answer.
        await waitFor(
          async () =>
            /^Đang chờ gửi Thử lại lúc \d\d:\d\d Nơi nhận không trả lời kịp\.$/.test(
              (await readWords(desk.outbox, '.out li .state'))[0]!,
            ),
          'the outbox gives up waiting',
          45_000,
        )
        desk.recipient.answer = (reply) => reply.writeHead(201).end()
        await pressByName(desk.outbox, 'Gửi ngay')
        await waitFor(async () => (await readWords(desk.outbox, '.out li .state')).length === 0, 'it has arrived')
        expect(desk.receivedOf(report).map(({ body }) => body)).toEqual([
          JSON.stringify(report),
          JSON.stringify(report),
        ])
      } finally {
        await desk.close()
      }
    },
  )
})
