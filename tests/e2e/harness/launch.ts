import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts'
import { navigateFirefox } from './firefox.ts'
import { type Recorder, startRecorder } from './network.ts'
import { PAGE_ORIGINS, type PageName } from './pages.ts'
import { serveTab } from './serve.ts'
import { until } from './until.ts'

const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '.output')

// Firefox gives every installed extension a random address; this preference lets us choose it.
const FIREFOX_ID = 'truoc-khi-dang@truockhidang.vn'
const FIREFOX_UUID = '3f1c7a52-5b1e-4c43-9d0e-5a5f1f2f3a4b'

/** How a browser is started. */
export interface LaunchOptions {
  /** Install the built extension; true unless said. Without it the pages are as their makers left them. */
  extension?: boolean
  /** Show no window; true unless said. */
  headless?: boolean
}

/** A browser on its stage: the test pages around it, nothing beyond them. */
export interface Stage {
  name: BrowserName
  browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  extensionOrigin: string
  /** The folder of the browser's profile. */
  profile: string
  network: Recorder
  /** Opens a test page in a tab of its own. The path may carry switches: `open('facebook', '/?buoc=2&lang=en')`. */
  open: (page: PageName, path?: string) => Promise<Page>
  /** Opens one of the extension's own pages in a tab: `openOwn('popup.html')`. */
  openOwn: (path: string) => Promise<Page>
  /** Ends the browser and takes its profile away, unless it is to be kept for a look (the caller removes it then). */
  close: (keep?: 'keep profile') => Promise<void>
}

/** Starts a browser with a fresh profile. Rejects when there is no such browser or the extension is not built. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Stage> {
  const withExtension = options.extension ?? true
  const folder = join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')
  if (withExtension && !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`Chưa có bản dựng cho ${name}: chạy "npm run build". / Not built for ${name}: run "npm run build".`)
  }
  const network = await startRecorder()
  const profile = mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const browser = await (name === 'firefox' ? startFirefox : startChromium)(
    profile,
    network.port,
    options.headless ?? true,
  )
  const id = withExtension ? await browser.installExtension(folder) : ''
  const extensionOrigin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`

  const tab = async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    return page
  }
  return {
    name,
    browser,
    extensionOrigin,
    profile,
    network,
    open: async (which, path = '/') => {
      const page = await tab()
      await serveTab(page, network)
      await page.goto(`${PAGE_ORIGINS[which]}${path}`)
      return page
    },
    openOwn: async (path) => {
      const page = await tab()
      const url = `${extensionOrigin}/${path}`
      if (name !== 'firefox') await page.goto(url)
      else await navigateFirefox(browser, page, url)
      await until(
        () => page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', url),
        `${url} opens`,
      )
      return page
    },
    close: async (keep) => {
      await browser.close()
      await network.close()
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

function startChromium(profile: string, port: number, headless: boolean): Promise<Browser> {
  // No guesses about the next page, no sign-in, no address forms: each would be a request nobody made.
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
  }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    headless,
    userDataDir: profile,
    args: [
      // Chromium refuses to run as root inside its sandbox, which is how containers run it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-sync',
      '--disable-component-extensions-with-background-pages',
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,Translate,MediaRouter',
      '--lang=vi',
    ],
  })
}

function startFirefox(profile: string, port: number, headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    enableExtensions: true,
    headless,
    userDataDir: profile,
    // System access is for composition: Firefox has no protocol command for it, only its own text input processor.
    args: ['--remote-allow-system-access'],
    // The settings service's address is only heeded with this variable set.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  })
}
