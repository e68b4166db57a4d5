import type { Browser, Page } from 'puppeteer-core'
import {
  getBidiContext,
  listFirefoxTabs,
  recallLostTabs,
  runInFirefoxWindow,
  sendBidiCommand,
} from './firefox-protocol.ts'
import { isFirefox } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** How long a tab may be missing before it counts as lost, in milliseconds. */
const LOST_AFTER_MS = 2000

/** Navigates a tab to an extension page and waits until it has loaded. */
export async function goToExtensionPage(page: Page, url: string): Promise<void> {
  // Firefox never reports such a load as complete: do not wait for the navigation, ask the page itself.
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
 * Opens the toolbar button's popup over a page. Chromium opens the real popup. Firefox has no such command, so the
 * popup's page opens in a background tab: the active tab remains the site's, as with a real popup.
 */
export async function openPopup(page: Page, extension: { origin: string; id: string }): Promise<Page> {
  const browser = page.browser()
  const url = `${extension.origin}/popup.html`
  await page.bringToFront()
  if (await isFirefox(page)) {
    // Created through the protocol: puppeteer would wait for the tab's size, which a background tab reports only after
    // a second.
    const about = { type: 'tab', background: true }
    const { context } = await sendBidiCommand<{ context: string }>(browser, 'browsingContext.create', about)
    const popup = await waitFor(
      async () => (await browser.pages()).find((each) => getBidiContext(each) === context),
      'there is a tab for the popup',
    )
    // Grant before loading: the popup asks for the tab's address only once.
    await runInFirefoxWindow(browser, GRANT_TAB, extension.id)
    await goToExtensionPage(popup, url)
    await runInFirefoxWindow(browser, KEEP_AWAKE, url)
    await popup.setViewport({ width: 380, height: 560 })
    return popup
  }
  // Chromium activates the tab a little later, and would close the popup then.
  await waitFor(() => page.evaluate(() => document.hasFocus()), 'the page has the focus')
  await page.triggerExtensionAction((await browser.extensions()).get(extension.id)!)
  const target = await waitFor(() => browser.targets().find((each) => each.url() === url), 'the popup opens')
  return target.asPage()
}

// Browsers throttle drawing and timers of background tabs, but not of popups. An earlier popup tab may still be open.
const KEEP_AWAKE = `(url) => {
  for (const each of gBrowser.browsers) if (each.currentURI.spec === url) each.docShellIsActive = true
}`

// Grants what a click on the toolbar button grants: the tab in front, until it navigates ("activeTab").
const GRANT_TAB =
  '(id) => WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)'

/**
 * Waits for a tab that the extension opened by itself: the first whose address starts with `url`.
 * @param limit the longest wait, in milliseconds
 */
export async function waitForTab(browser: Browser, url: string, limit?: number): Promise<Page> {
  const started = performance.now()
  let hasRecalled = false
  return waitFor(
    async () => {
      for (const page of await listOpenPages(browser)) {
        // A tab that is closed meanwhile cannot answer, and is not the one.
        if (await isAt(page, url).catch(() => false)) return page
      }
      if (!hasRecalled && performance.now() - started > LOST_AFTER_MS) {
        hasRecalled = true
        const [first] = await browser.pages()
        if (first && (await isFirefox(first))) await recallLostTabs(browser)
      }
      return undefined
    },
    `a tab with ${url} is open`,
    limit,
  )
}

/** Lists the open tabs: for Firefox, the driver lists closed ones too. */
export async function listOpenPages(browser: Browser): Promise<Page[]> {
  const pages = await browser.pages()
  if (!pages[0] || !(await isFirefox(pages[0]))) return pages
  const open = new Set((await listFirefoxTabs(browser)).map(({ context }) => context))
  return pages.filter((page) => open.has(getBidiContext(page)))
}

// Asks the page itself: puppeteer's state of extension pages lags behind in Firefox.
function isAt(page: Page, url: string): Promise<boolean> {
  return page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', url)
}
