import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { goToExtensionPage, openPopup, waitForTab } from './extension-pages.ts'
import { type RequestRecorder, startRequestRecorder } from './request-recorder.ts'
import { serveTab } from './serve-tab.ts'
import { FIREFOX_ORIGIN, startBrowser } from './start-browser.ts'
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
  /** The folder of the browser's profile. */
  profile: string
  network: RequestRecorder
  /** Opens a test page in a new tab. The path may carry switches: `open('facebook', '/?buoc=2&lang=en')`. */
  open: (page: TestPageName, path?: string) => Promise<Page>
  /** Keeps a tab that `open` returned for the next `open`, which loads it again: cheaper than closing it. */
  release: (page: Page) => void
  /** Opens an extension page in a tab: `openOwn('options.html')`. */
  openOwn: (path: string) => Promise<Page>
  /** Opens the popup over a page, with that page as the active tab. */
  openPopup: (over: Page) => Promise<Page>
  /** Waits for an extension page that the extension opened by itself: `ownTab('library.html')`. */
  ownTab: (path: string) => Promise<Page>
  /** Closes the browser and removes its profile, unless it is kept for inspection (the caller removes it then). */
  close: (keep?: 'keep profile') => Promise<void>
}

/**
 * Starts a browser, with a fresh profile unless one is given.
 * @throws Error when the browser is missing or the extension is not built
 */
export async function launchStage(name: BrowserName, options: LaunchOptions = {}): Promise<Stage> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const network = await startRequestRecorder()
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

  let browser: Browser | undefined
  try {
    browser = await startBrowser(name, {
      profile,
      proxy: network.port,
      headless: options.headless ?? true,
      scale: options.scale ?? 1,
    })
    const folder = options.folder ?? getBuiltFolder(name)
    const stage = createStage(browser, { name, profile, network, folder, removeProfile })
    if (options.extension ?? true) await stage.install()
    return stage
  } catch (error) {
    await browser?.close()
    await network.close()
    removeProfile()
    throw error
  }
}

function createStage(
  browser: Browser,
  about: Pick<Stage, 'name' | 'profile' | 'network'> & { folder: string; removeProfile: () => void },
): Stage {
  const { name, profile, network, folder, removeProfile } = about
  const extension = { id: '', origin: '' }
  const released: Page[] = []
  return {
    name,
    browser,
    get extensionOrigin() {
      return extension.origin
    },
    install: async () => {
      extension.id = await browser.installExtension(folder)
      extension.origin = name === 'firefox' ? FIREFOX_ORIGIN : `chrome-extension://${extension.id}`
      // The extension opens a welcome tab for a new user: wait for it and close it; otherwise it takes the focus from a
      // test.
      if (existsSync(join(folder, WELCOME_PAGE)))
        await (await waitForTab(browser, `${extension.origin}/${WELCOME_PAGE}`, START_LIMIT_MS)).close()
    },
    profile,
    network,
    open: async (which, path = '/') => {
      let page = released.pop()
      if (!page) {
        page = await browser.newPage()
        await serveTab(page, network)
      }
      await page.goto(`${PAGE_ORIGINS[which]}${path}`)
      return page
    },
    release: (page) => {
      released.push(page)
    },
    openOwn: async (path) => {
      const page = await browser.newPage()
      await goToExtensionPage(page, `${extension.origin}/${path}`)
      return page
    },
    openPopup: (over) => openPopup(over, extension),
    ownTab: (path) => waitForTab(browser, `${extension.origin}/${path}`),
    close: async (keep) => {
      await browser.close()
      await network.close()
      if (!keep) removeProfile()
    },
  }
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
