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

// What opens when the extension is installed.
const GREETING = 'welcome.html'

/** How a browser is started. */
export interface LaunchOptions {
  /** Install the built extension; true unless said. Without it the pages are as their makers left them, until `install`. */
  extension?: boolean
  /** Another folder than the built extension's: a changed copy of it, or one that only measures. */
  folder?: string
  /** Screen pixels a CSS pixel; 1 unless said. */
  scale?: number
  /** Show no window; true unless said. */
  headless?: boolean
  /** The folder of a profile that a browser has left behind; a fresh one unless said. */
  profile?: string
}

/** A browser on its stage: the test pages around it, nothing beyond them. */
export interface Stage {
  name: BrowserName
  browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  extensionOrigin: string
  /** Installs the extension now, around the pages that are open already: for a browser launched without it. */
  install: () => Promise<void>
  /** The folder of the browser's profile. */
  profile: string
  network: RequestRecorder
  /** Opens a test page in a tab of its own. The path may carry switches: `open('facebook', '/?buoc=2&lang=en')`. */
  open: (page: TestPageName, path?: string) => Promise<Page>
  /** Opens one of the extension's own pages in a tab: `openOwn('options.html')`. */
  openOwn: (path: string) => Promise<Page>
  /** Opens the popup over a page, with that page as the active tab. */
  openPopup: (over: Page) => Promise<Page>
  /** Waits for a tab of its own pages that the extension opened by itself: `ownTab('library.html')`. */
  ownTab: (path: string) => Promise<Page>
  /** Ends the browser and takes its profile away, unless it is to be kept for a look (the caller removes it then). */
  close: (keep?: 'keep profile') => Promise<void>
}

/** Starts a browser, with a fresh profile unless one is given. Rejects when there is no such browser or the extension is not built. */
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
    const stage = stageOf(browser, { name, profile, network, folder, removeProfile })
    if (options.extension ?? true) await stage.install()
    return stage
  } catch (error) {
    await browser?.close()
    await network.close()
    removeProfile()
    throw error
  }
}

function stageOf(
  browser: Browser,
  about: Pick<Stage, 'name' | 'profile' | 'network'> & { folder: string; removeProfile: () => void },
): Stage {
  const { name, profile, network, folder, removeProfile } = about
  const extension = { id: '', origin: '' }
  return {
    name,
    browser,
    get extensionOrigin() {
      return extension.origin
    },
    install: async () => {
      extension.id = await browser.installExtension(folder)
      extension.origin = name === 'firefox' ? FIREFOX_ORIGIN : `chrome-extension://${extension.id}`
      // It greets a new user with a tab of its own: let it, then clear it away, or it takes the focus from a test.
      if (existsSync(join(folder, GREETING)))
        await (await waitForTab(browser, `${extension.origin}/${GREETING}`)).close()
    },
    profile,
    network,
    open: async (which, path = '/') => {
      const page = await browser.newPage()
      await serveTab(page, network)
      await page.goto(`${PAGE_ORIGINS[which]}${path}`)
      return page
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

/** The folder of the built extension. Throws when there is none. */
export function getBuiltFolder(name: BrowserName): string {
  const folder = join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')
  if (existsSync(join(folder, 'manifest.json'))) return folder
  throw new Error(`Chưa có bản dựng cho ${name}: chạy "npm run build". / Not built for ${name}: run "npm run build".`)
}
