import { expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { SAMPLE_DRAFTS, waitForBadge, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage, readStoredSettings } from './harness/browser-storage.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { putBackgroundToSleep } from './harness/sleep-background.ts'
import { waitFor } from './harness/wait-for.ts'
import { waitForWords } from './page-actions.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!

// What a version before this one kept in storage.local.
const OLD = {
  settings: {
    ...DEFAULT_SETTINGS,
    language: 'en',
    recipients: [{ id: 'r1', name: 'Sở', kind: 'email', address: 'so@example.vn', auth: 'none', cloudevents: false }],
    updates: { address: 'https://goi.example/thu-vien.json', key: `${'A'.repeat(43)}=` },
  },
  ignored: { salt: 7, hashes: [11, 12, 13] },
}

it.each(getWantedBrowsers())('a profile of the version before keeps all its settings in %s', async (name) => {
  const stage = await borrowStage(name)
  try {
    const own = await stage.openOwn('welcome.html')
    await waitFor(async () => JSON.parse(await readStorage(own)).databases['trusted/values'], 'the database is there')
    await own.evaluate(async (old) => {
      type Extension = { storage: { local: { set(all: object): Promise<void> } } }
      const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
      await (world.browser ?? world.chrome)!.storage.local.set(old)
      const opening = indexedDB.open('trusted')
      await new Promise((resolve) => (opening.onsuccess = resolve))
      const write = opening.result.transaction('values', 'readwrite')
      write.objectStore('values').clear()
      await new Promise((resolve) => (write.oncomplete = resolve))
      opening.result.close()
    }, OLD)
    await own.close()
    await putBackgroundToSleep(stage)

    const site = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(site, '1 thing to look at, 1 of them before sending')
    const options = await stage.openOwn('options.html#recipients')
    await options.bringToFront()
    await waitForWords(options, '.recipient .strong', 'Sở')
    await waitForWords(options, '#privacy [role=status]', /\b3\b/)
    expect(await readStoredSettings(options)).toEqual(OLD.settings)
    expect(JSON.parse(await readStorage(options)).local).toEqual({})
  } finally {
    await stage.close()
  }
})
