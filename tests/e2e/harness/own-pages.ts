import type { Browser, Page } from 'puppeteer-core'
import { bidi, contextOf, inFirefoxWindow } from './firefox.ts'
import { isFirefox } from './remote.ts'
import { until } from './until.ts'

/** Sends a tab to one of the extension's own pages and waits until it has loaded. */
export async function goToOwn(page: Page, url: string): Promise<void> {
  // Firefox never reports such a load as done: nothing is waited for there, the page itself is asked.
  if (await isFirefox(page)) {
    await bidi(page.browser(), 'browsingContext.navigate', { context: contextOf(page), url, wait: 'none' })
  } else await page.goto(url)
  await until(() => isAt(page, url), `${url} opens`)
}

/**
 * Opens the toolbar button's popup over a page. In Chromium it is the real one. Firefox has no such command: there it is the
 * popup's page in a tab that stays behind, so that the active tab is the site's, as it is for a popup.
 */
export async function openPopup(page: Page, extension: { origin: string; id: string }): Promise<Page> {
  const browser = page.browser()
  const url = `${extension.origin}/popup.html`
  if (await isFirefox(page)) {
    // In front for its first moment: a tab behind takes a second to learn its size.
    const popup = await browser.newPage()
    await popup.setViewport({ width: 380, height: 560 })
    await page.bringToFront()
    await goToOwn(popup, url)
    await until(async () => (await inFirefoxWindow(browser, KEEP_AWAKE, url)) === 'awake', 'the popup is drawn')
    return popup
  }
  await page.bringToFront()
  await page.triggerExtensionAction((await browser.extensions()).get(extension.id)!)
  const target = await until(() => browser.targets().find((each) => each.url() === url), 'the popup opens')
  return target.asPage()
}

// A tab that lies behind is drawn and timed ever more seldom, which a popup is not. A switch of tabs that still goes on would
// put it to sleep again.
const KEEP_AWAKE = `(url) => {
  if (gBrowser._switcher) return 'not yet'
  gBrowser.browsers.find((each) => each.currentURI.spec === url).docShellIsActive = true
  return 'awake'
}`

/** Waits for a tab that the extension opened by itself: the first whose address begins so. */
export async function tabAt(browser: Browser, url: string): Promise<Page> {
  return until(async () => {
    for (const page of await browser.pages()) {
      // Firefox still lists tabs that are gone: they cannot be asked and are not the one.
      if (await isAt(page, url).catch(() => false)) return page
    }
    return undefined
  }, `a tab with ${url} is open`)
}

// Asked of the page itself: what puppeteer believes of the extension's pages in Firefox stays behind.
function isAt(page: Page, url: string): Promise<boolean> {
  return page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', url)
}
