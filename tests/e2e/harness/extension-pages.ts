import type { Browser, Page } from 'puppeteer-core'
import { getBidiContext, runInFirefoxWindow, sendBidiCommand } from './firefox-protocol.ts'
import { isFirefox } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** Sends a tab to one of the extension's own pages and waits until it has loaded. */
export async function goToExtensionPage(page: Page, url: string): Promise<void> {
  // Firefox never reports such a load as done: nothing is waited for there, the page itself is asked.
  if (await isFirefox(page)) {
    await sendBidiCommand(page.browser(), 'browsingContext.navigate', {
      context: getBidiContext(page),
      url,
      wait: 'none',
    })
  } else await page.goto(url)
  await waitFor(() => isAt(page, url), `${url} opens`)
}

/**
 * Opens the toolbar button's popup over a page. In Chromium it is the real one. Firefox has no such command: there it is the
 * popup's page in a tab that stays behind, so that the active tab is the site's, as it is for a popup.
 */
export async function openPopup(page: Page, extension: { origin: string; id: string }): Promise<Page> {
  const browser = page.browser()
  const url = `${extension.origin}/popup.html`
  await page.bringToFront()
  if (await isFirefox(page)) {
    // Made by the protocol itself: puppeteer would wait for its size, which a tab behind learns only after a second.
    const about = { type: 'tab', background: true }
    const { context } = await sendBidiCommand<{ context: string }>(browser, 'browsingContext.create', about)
    const popup = await waitFor(
      async () => (await browser.pages()).find((each) => getBidiContext(each) === context),
      'there is a tab for the popup',
    )
    // The click comes before the popup, which asks for the tab's address only once.
    await runInFirefoxWindow(browser, GRANT_TAB, extension.id)
    await goToExtensionPage(popup, url)
    await runInFirefoxWindow(browser, KEEP_AWAKE, url)
    await popup.setViewport({ width: 380, height: 560 })
    return popup
  }
  await page.triggerExtensionAction((await browser.extensions()).get(extension.id)!)
  const target = await waitFor(() => browser.targets().find((each) => each.url() === url), 'the popup opens')
  return target.asPage()
}

// A tab that lies behind is drawn and timed ever more seldom, which a popup is not. An earlier one may still be there.
const KEEP_AWAKE = `(url) => {
  for (const each of gBrowser.browsers) if (each.currentURI.spec === url) each.docShellIsActive = true
}`

// What a click on the toolbar button grants: the tab in front, until it goes elsewhere ("activeTab").
const GRANT_TAB =
  '(id) => WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)'

/** Waits for a tab that the extension opened by itself: the first whose address begins so. */
export async function waitForTab(browser: Browser, url: string): Promise<Page> {
  return waitFor(async () => {
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
