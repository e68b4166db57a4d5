import { appendFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { killStage } from './harness/kill-stage.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { waitForElement } from './harness/page-elements.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, pressByName, waitForWords } from './page-actions.ts'
import { openPreview, pickPost, SCAM_POST } from './report-actions.ts'

const NOTE = '.note textarea'
const FIREFOX = getWantedBrowsers().filter((name) => name === 'firefox')
const CHROMIUM = getWantedBrowsers().filter((name) => name === 'chromium')
const WORDS = 'Trang mới lập, chưa có nguồn nào xác nhận'

// Chromium always persists the storage of an extension with this permission, and has no way to query it.
it.each(FIREFOX)('has persistent storage in %s, without a prompt', async (name) => {
  const stage = await borrowStage(name)
  try {
    const page = await stage.openOwn('outbox.html')
    await waitFor(() => page.evaluate(() => navigator.storage.persisted()), 'Firefox keeps it')
  } finally {
    await stage.close()
  }
})

it.each(FIREFOX)(
  "restores a report's form to the last word when %s was killed while it was written",
  { timeout: 60_000 },
  async (name) => {
    const before = await launchStage(name)
    await writeDraft(before)
    const profile = await killStage(before)

    // The extension is installed again over its stored data, as in an update.
    const after = await launchStage(name, { profile })
    try {
      await expectRestored(await after.openOwn('outbox.html'), WORDS)
    } finally {
      await after.close()
    }
  },
)

// Firefox has no LevelDB log. Chromium's can end in the middle of a record.
it.each(CHROMIUM)(
  "restores a report's form when %s was killed in the middle of a write, restarted, and killed again",
  { timeout: 90_000 },
  async (name) => {
    let stage = await launchStage(name)
    try {
      await writeDraft(stage)
      const profile = await killStage(stage)
      const [log] = listDatabaseLogs(profile)
      // The next record is cut in the middle of its payload: CRC, length 200, type 1 (whole record), 50 bytes.
      appendFileSync(log!, Buffer.concat([Buffer.from([1, 2, 3, 4, 200, 0, 1]), Buffer.alloc(50, 1)]))

      stage = await launchStage(name, { profile })
      // Without a fresh log, the next record would follow the incomplete one, and the next start would find a wrong
      // checksum.
      await waitFor(() => !listDatabaseLogs(profile).includes(log!), 'LevelDB begins a fresh log')
      const writing = await stage.openOwn('outbox.html')
      await expectRestored(writing, WORDS)
      await pressByName(writing, 'Sửa báo cáo')
      await fillField(writing, NOTE, `${WORDS} nào`)
      await waitForWords(writing, '.saved', /^Đã lưu lúc \d\d:\d\d$/)

      stage = await launchStage(name, { profile: await killStage(stage) })
      await expectRestored(await stage.openOwn('outbox.html'), `${WORDS} nào`)
    } finally {
      await stage.close()
    }
  },
)

/** Writes a report about a post, up to the note that says it is saved. */
async function writeDraft(stage: Stage): Promise<void> {
  const site = await openInFront(stage, 'facebook')
  const form = await pickPost(stage, site, SCAM_POST)
  await pressByName(form, 'Lừa đảo', '.report-room')
  await fillField(form, NOTE, WORDS)
  await waitForWords(form, '.saved', /^Đã lưu lúc \d\d:\d\d$/)
}

/** Continues the report in the outbox page, and expects it as it was written. */
async function expectRestored(outbox: Page, note: string): Promise<void> {
  await pressByName(outbox, 'Viết tiếp', '.out li:first-child')
  await waitForElement(outbox, NOTE)
  expect(await outbox.$eval(NOTE, (area) => (area as HTMLTextAreaElement).value)).toBe(note)
  expect(await openPreview(outbox)).toMatchObject({ category: 'lua-dao', note, post: { site: 'facebook' } })
}

/** Lists the paths of the logs of Chromium's IndexedDB in a profile. */
function listDatabaseLogs(profile: string): string[] {
  return globSync(join(profile, 'Default/IndexedDB/chrome-extension_*.leveldb/*.log'))
}
