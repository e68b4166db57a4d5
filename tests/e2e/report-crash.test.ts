import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { openInFront } from './compose-page.ts'
import { launch } from './harness/launch.ts'
import { leftBehind } from './harness/left-behind.ts'
import { until } from './harness/until.ts'
import { fill, pressNamed, untilReads } from './own-page.ts'
import { pickPost, previewOf, SCAM } from './report-page.ts'

const NOTE = '.note textarea'
const WORDS = 'Trang mới lập, chưa có nguồn nào xác nhận'

// Chromium keeps what an extension with this permission stores, and has no way to ask whether it does.
it.runIf(browsersWanted().includes('firefox'))('has its storage kept by Firefox, without a question', async () => {
  const stage = await launch('firefox')
  try {
    const page = await stage.openOwn('outbox.html')
    await until(() => page.evaluate(() => navigator.storage.persisted()), 'Firefox keeps it')
  } finally {
    await stage.close()
  }
})

it.each(browsersWanted())(
  'has the form of a report again, to the last word, when %s was killed while it was written',
  { timeout: 60_000 },
  async (name) => {
    const before = await launch(name)
    const site = await openInFront(before, 'facebook')
    const form = await pickPost(before, site, SCAM)
    await pressNamed(form, 'Lừa đảo', '.report-room')
    await fill(form, NOTE, WORDS)
    await untilReads(form, '.saved', /^Đã lưu lúc \d\d:\d\d$/)
    const process = before.browser.process()!
    const gone = new Promise((ended) => process.once('exit', ended))
    process.kill('SIGKILL')
    await gone
    await before.network.close()
    const profile = leftBehind(name, before.profile)
    rmSync(before.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

    // The extension is installed anew around what it had stored, as an update does.
    const after = await launch(name, { profile })
    try {
      const outbox = await after.openOwn('outbox.html')
      await pressNamed(outbox, 'Viết tiếp', '.out li:first-child')
      await outbox.waitForSelector(NOTE)
      expect(await outbox.$eval(NOTE, (area) => (area as HTMLTextAreaElement).value)).toBe(WORDS)
      expect(await previewOf(outbox)).toMatchObject({ category: 'lua-dao', note: WORDS, post: { site: 'facebook' } })
    } finally {
      await after.close()
    }
  },
)
