import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { copyKilledProfile } from './harness/copy-profile.ts'
import { launchStage } from './harness/launch-stage.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, pressByName, waitForWords } from './page-actions.ts'
import { openPreview, pickPost, SCAM_POST } from './report-actions.ts'

const NOTE = '.note textarea'
const WORDS = 'Trang mới lập, chưa có nguồn nào xác nhận'

// Chromium always persists the storage of an extension with this permission, and has no way to query it.
it.runIf(getWantedBrowsers().includes('firefox'))('has persistent storage in Firefox, without a prompt', async () => {
  const stage = await launchStage('firefox')
  try {
    const page = await stage.openOwn('outbox.html')
    await waitFor(() => page.evaluate(() => navigator.storage.persisted()), 'Firefox keeps it')
  } finally {
    await stage.close()
  }
})

it.each(getWantedBrowsers())(
  "restores a report's form to the last word when %s was killed while it was written",
  { timeout: 60_000 },
  async (name) => {
    const before = await launchStage(name)
    const site = await openInFront(before, 'facebook')
    const form = await pickPost(before, site, SCAM_POST)
    await pressByName(form, 'Lừa đảo', '.report-room')
    await fillField(form, NOTE, WORDS)
    await waitForWords(form, '.saved', /^Đã lưu lúc \d\d:\d\d$/)
    const process = before.browser.process()!
    const gone = new Promise((ended) => process.once('exit', ended))
    process.kill('SIGKILL')
    await gone
    await before.network.close()
    const profile = copyKilledProfile(name, before.profile)
    rmSync(before.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

    // The extension is installed again over its stored data, as in an update.
    const after = await launchStage(name, { profile })
    try {
      const outbox = await after.openOwn('outbox.html')
      await pressByName(outbox, 'Viết tiếp', '.out li:first-child')
      await outbox.waitForSelector(NOTE)
      expect(await outbox.$eval(NOTE, (area) => (area as HTMLTextAreaElement).value)).toBe(WORDS)
      expect(await openPreview(outbox)).toMatchObject({ category: 'lua-dao', note: WORDS, post: { site: 'facebook' } })
    } finally {
      await after.close()
    }
  },
)
