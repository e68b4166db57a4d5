import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { goToExtensionPage, openPopup, waitForTab } from './extension-pages.ts'
import { runInFirefoxWindow } from './firefox-protocol.ts'
import { type RequestRecorder, startRequestRecorder } from './request-recorder.ts'
import { startBrowser } from './start-browser.ts'
import { PAGE_ORIGINS, type TestPageName } from './test-pages.ts'

const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '.output')

// Browsers that start at once on two cores take longer than any step of a test.
const START_LIMIT_MS = 30_000

// Opens when the extension is installed.
const WELCOME_PAGE = 'welcome.html'

/** How to start a browser. */
export interface LaunchOptions {
  /** Whether to install the built extension; true by default. Without it the pages are unmodified until `install`. */
  extension?: boolean
  /** A folder to install instead of the built extension: a changed copy, or an extension for measurements. */
  folder?: string
  /** Device pixels per CSS pixel; 1 by default. */
  scale?: number
  /** Whether to hide the window; true by default. */
  headless?: boolean
  /** The folder of an existing profile; a fresh one by default. */
  profile?: string
}

/** A browser with the test pages around it and no other network. */
export interface Stage {
  name: BrowserName
  browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string
  /** Installs the extension now, around the pages that are open already: for a browser launched without it. */
  install: () => Promise<void>
  /** Uninstalls the extension, with everything it has stored. */
  uninstall: () => Promise<void>
  /** The folder of the browser's profile. */
  profile: string
  network: RequestRecorder
  /**
   * Opens a test page, in a released tab if there is one, unless a new tab is asked for. The path may carry switches:
   * `open('facebook', '/?buoc=2&lang=en')`.
   */
  open: (page: TestPageName, path?: string, tab?: 'new tab') => Promise<Page>
  /**
   * Keeps a tab that `open` returned for the next `open`, which is cheaper than closing it. The tab keeps its id, its
   * history and `sessionStorage`, and in Chromium the access to its site that a click has granted.
   */
  release: (page: Page) => void
  /** Opens an extension page in a tab: `openOwn('options.html')`. */
  openOwn: (path: string) => Promise<Page>
  /** Opens the popup over a page, with that page as the active tab. */
  openPopup: (over: Page) => Promise<Page>
  /** Waits for an extension page that the extension opened by itself: `ownTab('library.html')`. */
  ownTab: (path: string) => Promise<Page>
  /**
   * Closes a launched browser and removes its profile, unless it is kept for inspection (the caller removes it then);
   * returns a borrowed one.
   */
  close: (keep?: 'keep profile') => Promise<void>
}

/** A running browser, without the extension. */
export interface StartedBrowser {
  name: BrowserName
  browser: Browser
  network: RequestRecorder
  profile: string
}

/**
 * Starts a browser for a stage alone, with a fresh profile unless one is given. A test that neither kills the browser
 * nor reads its profile borrows one (`borrowStage`), which is cheaper but shows
 * reduced motion.
 * @throws Error when the browser is missing or the extension is not built
 */
export async function launchStage(name: BrowserName, options: LaunchOptions = {}): Promise<Stage> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const started = await startRecordedBrowser(name, { ...options, profile })
  const close = async () => {
    await started.browser.close()
    await started.network.close()
  }
  const stage = createStage(started, options.folder ?? getBuiltFolder(name), async (keep) => {
    await close()
    if (!keep) removeFolder(profile)
  })
  try {
    if (options.extension ?? true) await stage.install()
    return stage
  } catch (error) {
    await close()
    removeFolder(profile)
    throw error
  }
}

/**
 * Starts a browser that sends all traffic through a recorder.
 * @throws Error when the browser is missing
 */
export async function startRecordedBrowser(
  name: BrowserName,
  options: { profile: string; drawsLittle?: boolean } & Pick<LaunchOptions, 'headless' | 'scale'>,
): Promise<StartedBrowser> {
  const { profile, headless = true, scale = 1, drawsLittle = false } = options
  const network = await startRequestRecorder()
  try {
    const browser = await startBrowser(name, { profile, proxy: network.port, headless, scale, drawsLittle })
    return { name, browser, network, profile }
  } catch (error) {
    await network.close()
    removeFolder(profile)
    throw error
  }
}

/**
 * Makes a stage of a running browser.
 * @param folder the extension that `install` installs
 * @param close ends the stage
 */
export function createStage(started: StartedBrowser, folder: string, close: Stage['close']): Stage {
  const { name, browser } = started
  const extension = { id: '', origin: '' }
  const released: Page[] = []
  return {
    ...started,
    get extensionOrigin() {
      return extension.origin
    },
    install: async () => {
      extension.id = await browser.installExtension(folder)
      extension.origin = await findExtensionOrigin(browser, name, extension.id)
      // The extension opens a welcome tab for a new user: wait for it and close it; otherwise it takes the focus from a
      // test.
      if (!existsSync(join(folder, WELCOME_PAGE))) return
      try {
        await (await waitForTab(browser, `${extension.origin}/${WELCOME_PAGE}`, START_LIMIT_MS)).close()
      } catch (error) {
        throw new Error(`${String(error)} ${await describeBrowser(browser, name)}`)
      }
    },
    uninstall: async () => {
      if (extension.id) await browser.uninstallExtension(extension.id)
      extension.id = ''
    },
    open: async (which, path = '/', tab) => {
      const page = (tab === 'new tab' ? undefined : released.pop()) ?? (await browser.newPage())
      await page.goto(`${PAGE_ORIGINS[which]}${path}`)
      return page
    },
    release: (page) => {
      if (!page.isClosed() && !released.includes(page)) released.push(page)
    },
    openOwn: async (path) => {
      const page = await browser.newPage()
      await goToExtensionPage(page, `${extension.origin}/${path}`)
      return page
    },
    openPopup: (over) => openPopup(over, extension),
    ownTab: (path) => waitForTab(browser, `${extension.origin}/${path}`),
    close,
  }
}

/** In Firefox each installation has a new address; in Chromium it contains the id. */
async function findExtensionOrigin(browser: Browser, name: BrowserName, id: string): Promise<string> {
  if (name === 'chromium') return `chrome-extension://${id}`
  const host = await runInFirefoxWindow(browser, '(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname', id)
  return `moz-extension://${host}`
}

/** Describes what a browser shows and has complained of, for the error when something has not opened. */
export async function describeBrowser(browser: Browser, name: BrowserName): Promise<string> {
  if (name === 'chromium') return `Targets: ${browser.targets().map((target) => target.url())}`
  return runInFirefoxWindow(browser, DESCRIBE_FIREFOX, null)
}

const DESCRIBE_FIREFOX = `() => JSON.stringify({
  tabs: gBrowser.browsers.map(({ currentURI, isConnected }) => [currentURI.spec, isConnected]),
  panels: [...document.querySelectorAll('panel')]
    .filter(({ state }) => state !== 'closed')
    .map((panel) => [panel.id, panel.state, [...panel.querySelectorAll('browser')].map((inner) => inner.currentURI.spec)]),
  views: [...document.querySelectorAll('panelview[id^="PanelUI-webext-"]')].map(({ id, parentNode }) => [id, parentNode.id]),
  isActive: document.hasFocus(),
  extensions: WebExtensionPolicy.getActiveExtensions().map(({ id, extension }) => [id, extension.backgroundState]),
  console: Services.console.getMessageArray().slice(-30).map(({ message }) => message.slice(0, 300)),
})`

/** Removes a folder that a browser wrote to until now. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/**
 * Returns the folder of the built extension.
 * @throws Error when it is not built
 */
export function getBuiltFolder(name: BrowserName): string {
  const folder = join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')
  if (existsSync(join(folder, 'manifest.json'))) return folder
  throw new Error(`Not built for ${name}: run "npm run build".`)
}
