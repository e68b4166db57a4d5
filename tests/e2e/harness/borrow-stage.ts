// Test files of one process take turns with one browser: a start costs Firefox 4 s of a processor, a new installation
// 0.3 s. What a file finds is what a fresh start has: a new installation, no pages, no site's storage.

import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { setDownloadFolder } from './downloads.ts'
import { listOpenPages } from './extension-pages.ts'
import { runInFirefoxWindow } from './firefox-protocol.ts'
import { killBrowser } from './kill-stage.ts'
import { createStage, getBuiltFolder, type Stage, type StartedBrowser, startRecordedBrowser } from './launch-stage.ts'
import { getCdpSession } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** The environment variable that names the folder of borrowed profiles and their extensions. */
export const BORROWED_FOLDER = 'BORROWED_FOLDER'

/** How to prepare a borrowed browser. */
export interface BorrowOptions {
  /** Whether to install the built extension; true by default. */
  extension?: boolean
  /** A folder to install instead, which was never installed before. */
  folder?: string
}

interface KeptBrowser extends StartedBrowser {
  /** Whether a stage has it. A file that failed may never give it back. */
  lent: boolean
}

const kept = new Map<BrowserName, KeptBrowser>()

/** Resolves to a stage with this process's browser, as clean as a new one. Its `close` gives the browser back. */
export async function borrowStage(name: BrowserName, { extension = true, folder }: BorrowOptions = {}): Promise<Stage> {
  const lent = await getIdleBrowser(name)
  lent.lent = true
  let returned = false
  const stage = createStage(lent, folder ?? prepareFolder(name), async (keep) => {
    if (keep) throw new Error('The profile of a borrowed browser cannot be kept: launch one.')
    if (returned) return
    returned = true
    await clean(lent, stage)
    lent.lent = false
  })
  if (extension) await stage.install()
  return stage
}

async function getIdleBrowser(name: BrowserName): Promise<KeptBrowser> {
  const before = kept.get(name)
  if (before?.browser.connected && !before.lent) return before
  kept.delete(name)
  if (before) {
    // It may not answer any more.
    await killBrowser(before.browser)
    await before.network.close()
  }
  const profile = mkdtempSync(join(getFolder(), `${name}-`))
  const started = await startRecordedBrowser(name, { profile, drawsLittle: true })
  const fresh = { ...started, lent: false }
  kept.set(name, fresh)
  return fresh
}

/**
 * Chromium derives an extension's id from its folder, and removes the data of an uninstalled id some time later: each
 * installation of another copy has a new id.
 */
function prepareFolder(name: BrowserName): string {
  if (name === 'firefox') return getBuiltFolder(name)
  const copy = mkdtempSync(join(getFolder(), 'extension-'))
  cpSync(getBuiltFolder(name), copy, { recursive: true })
  return copy
}

/** `npm run e2e` removes its folder; a run of vitest alone leaves the profiles to look at. */
function getFolder(): string {
  return process.env[BORROWED_FOLDER] ?? tmpdir()
}

/** Uninstalls the extension, closes all pages but an empty one, and clears what the test pages stored. */
async function clean({ name, browser, network }: StartedBrowser, stage: Stage): Promise<void> {
  const home = await browser.newPage()
  // A popup has closed by itself when the new tab came to the front.
  for (const page of await listOpenPages(browser)) if (page !== home) await page.close().catch(() => undefined)
  await waitFor(async () => (await listOpenPages(browser)).length === 1, 'one tab is left')
  await stage.uninstall()
  await setDownloadFolder(stage, null)
  if (name === 'firefox') {
    await runInFirefoxWindow(browser, REMOVE_POPUP_VIEWS, null)
    await runInFirefoxWindow(browser, CLEAR_SITES, null)
  } else {
    const session = await getCdpSession(home)
    for (const origin of network.listPageOrigins())
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  }
  network.reset()
}

// Seen once: Firefox opened the popup of the installation before, in vain ("extension is null"). A view of it that was
// kept is the likely cause.
const REMOVE_POPUP_VIEWS = `() => {
  for (const view of document.querySelectorAll('panelview[id^="PanelUI-webext-"]')) view.remove()
}`

const CLEAR_SITES = `() => new Promise((done) => {
  const { CLEAR_COOKIES_AND_SITE_DATA, CLEAR_PERMISSIONS } = Ci.nsIClearDataService
  Services.clearData.deleteData(CLEAR_COOKIES_AND_SITE_DATA | CLEAR_PERMISSIONS, { onDataDeleted: done })
})`
