import type { KeyInput, Page } from 'puppeteer-core'
import { chooseMenuItem } from './harness/context-menu.ts'
import { runInFirefoxWindow } from './harness/firefox-protocol.ts'
import { describeBrowser, type Stage } from './harness/launch-stage.ts'
import { clickVisible, focusElement, waitForElement } from './harness/page-elements.ts'
import { readShadowTexts } from './harness/shadow-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { openPopupTab, pressByName } from './page-actions.ts'

/** The post of the Facebook page that the tests report. */
export const SCAM_POST = '[aria-posinset="2"] [data-ad-rendering-role="story_message"]'

/** A report as its preview shows it, and as it is sent. */
export interface PreviewedReport {
  id: string
  category: string
  post: Record<string, unknown>
  author?: string
  evidence: string[]
  measures: string[]
  urgency: string
  provisions?: { id: string; citation: string; title?: string }[]
  reporter?: { name?: string; unit?: string }
  note: string
}

/**
 * Picks an element of a page with "Chọn bài viết" in the popup and a click. Returns the popup with the form, which
 * opens by itself.
 */
export async function pickPost(stage: Stage, site: Page, selector: string): Promise<Page> {
  await beginPicking(stage, site)
  await clickVisible(site, selector)
  return waitForForm(stage, site)
}

/** Picks an element like `pickPost`, with keys only, starting at `from`, which gets the focus. */
export async function pickByKeys(stage: Stage, site: Page, from: string, keys: readonly KeyInput[]): Promise<Page> {
  await beginPicking(stage, site)
  await site.bringToFront()
  await focusElement(site, from)
  for (const key of keys) await pressKeys(site, key)
  return waitForForm(stage, site)
}

async function beginPicking(stage: Stage, site: Page): Promise<void> {
  const popup = await stage.openPopup(site)
  await openPopupTab(popup, 'report')
  // When a draft of this page is waiting, its form is open and the button is above it.
  await clickVisible(popup, '#panel-report :is(.begin .btn.tonal, .in-tab .btn:first-child)')
  // Puppeteer reports a popup that closes in Chromium, but not a tab that closes itself in Firefox: ask the page.
  await waitFor(() => popup.isClosed() || popup.evaluate(() => false).catch(() => true), 'the popup makes room')
  await waitFor(async () => (await readShadowTexts(site)).some(({ text }) => text.includes('Esc')), 'picking begins')
}

/**
 * Reports an element of a page through the browser's menu. Returns the popup with the form, which opens by itself.
 * @param shown what is in the popup then, instead of the form.
 */
export async function reportByMenu(stage: Stage, site: Page, selector: string, shown?: string): Promise<Page> {
  await chooseMenuItem(stage, site, selector)
  return waitForForm(stage, site, shown)
}

/**
 * Waits until the extension has opened its popup by itself, and returns it with the form in it. In Firefox no protocol
 * drives that window: it is closed, and the popup's page is opened in a tab instead.
 */
async function waitForForm(stage: Stage, site: Page, shown = '.report-room'): Promise<Page> {
  let popup: Page
  if (stage.name === 'firefox') {
    const open = () => runInFirefoxWindow(stage.browser, CLOSE_POPUP, `${stage.extensionOrigin}/popup.html`)
    try {
      await waitFor(async () => (await open()) === 'closed', 'the popup opens by itself')
    } catch (error) {
      const shown = (await readShadowTexts(site)).map(({ text }) => text)
      throw new Error(`${String(error)} In the page: ${shown} ${await describeBrowser(stage.browser, stage.name)}`)
    }
    popup = await stage.openPopup(site)
  } else {
    const url = `${stage.extensionOrigin}/popup.html`
    const target = await waitFor(
      () => stage.browser.targets().find((each) => each.url() === url),
      'the popup opens by itself',
    )
    popup = await target.asPage()
  }
  await waitForElement(popup, `#panel-report ${shown}`)
  return popup
}

const CLOSE_POPUP = `(url) => {
  const panel = [...document.querySelectorAll('panel')].find(
    (each) => each.state === 'open' && [...each.querySelectorAll('browser')].some((inner) => inner.currentURI.spec === url),
  )
  if (!panel) return 'not yet'
  panel.hidePopup()
  return 'closed'
}`

/** Chooses a category in an open form, opens the preview, and returns the exact data to be sent. */
export async function openPreview(form: Page, sign?: string): Promise<PreviewedReport> {
  if (sign) await pressByName(form, sign, '.report-room')
  await pressByName(form, 'Xem trước')
  await clickVisible(form, '.previewing .bytes summary')
  const data = await form.waitForSelector('.previewing .bytes pre', { visible: true })
  return JSON.parse((await data!.evaluate((pre) => pre.textContent)) ?? '') as PreviewedReport
}
