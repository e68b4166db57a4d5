import { describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { allowInChromium, answerInFirefox } from './harness/permission.ts'
import { until } from './harness/until.ts'
import { pressNamed, untilReads, wordsOf } from './own-page.ts'
import { openDesk } from './report-desk.ts'

// The product waits half a minute for an answer: the browsers wait it out side by side.
describe.concurrent('a recipient that never answers', () => {
  it.each(browsersWanted())(
    'is given up for now in %s; meanwhile all else goes on',
    { timeout: 90_000 },
    async (name) => {
      const desk = await openDesk(name)
      try {
        if (name === 'chromium') await allowInChromium(desk.stage, 'http://127.0.0.1/*')
        desk.recipient.answer = () => undefined
        const report = await desk.draft()
        await pressNamed(desk.outbox, 'Gửi báo cáo')
        if (name === 'firefox') await answerInFirefox(desk.stage, 'allow')
        await desk.state('Đang gửi Lần thứ 1')
        await until(() => desk.receivedOf(report).length === 1, 'the recipient has it')
        const other = await desk.draft()
        expect(other.id).not.toBe(report.id)
        await desk.list()
        await pressNamed(desk.outbox, 'Đang viết 1')
        await untilReads(desk.outbox, '.out li .state', /^Đang viết Đã lưu lúc/)
        await pressNamed(desk.outbox, 'Chưa tới nơi 1')
        // The recipient has half a minute.
        await until(
          async () =>
            /^Đang chờ gửi Thử lại lúc \d\d:\d\d Nơi nhận không trả lời kịp\.$/.test(
              (await wordsOf(desk.outbox, '.out li .state'))[0]!,
            ),
          'the outbox gives up waiting',
          45_000,
        )
        desk.recipient.answer = (reply) => reply.writeHead(201).end()
        await pressNamed(desk.outbox, 'Gửi ngay')
        await until(async () => (await wordsOf(desk.outbox, '.out li .state')).length === 0, 'it has arrived')
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
