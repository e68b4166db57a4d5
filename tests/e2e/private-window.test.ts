import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { openInPrivateWindow } from './harness/private-window.ts'
import { waitFor } from './harness/wait-for.ts'

// Firefox opens no database in a private window. In Chromium the extension's pages open in an ordinary one.
describe.each(getWantedBrowsers().filter((name) => name === 'firefox'))('a private window of %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    // Not borrowed: in a browser with a private window in front, no extension can open a tab.
    stage = await launchStage(name)
  })
  afterAll(() => stage.close())

  it('shows the settings, and changes them for all windows', async () => {
    const page = await openInPrivateWindow(stage, 'options.html')
    const database = await page.evaluate(
      "new Promise((go) => { const asked = indexedDB.open('x'); asked.onerror = () => go('refused'); asked.onsuccess = () => go('open') })",
    )
    expect(database).toBe('refused')
    const onFacebook = 'document.querySelector(\'[role=switch][aria-label="Kiểm bản nháp trên Facebook"]\')'
    await waitFor(
      async () => (await page.evaluate(`${onFacebook}?.ariaChecked ?? 'missing'`)) === 'true',
      'the switch shows',
    )
    await page.evaluate(`${onFacebook}.click(), 'clicked'`)
    // What the background answers is what all other pages read.
    const stored =
      "browser.runtime.sendMessage({ name: 'read-trusted', data: { key: 'settings' } }).then(JSON.stringify)"
    await waitFor(
      async () => JSON.parse((await page.evaluate(stored)) || 'null')?.sitesOff?.toString() === 'facebook',
      'the change is stored',
    )
    await waitFor(
      async () => (await page.evaluate(`${onFacebook}.ariaChecked`)) === 'false',
      'the private page follows',
    )
  })
})
