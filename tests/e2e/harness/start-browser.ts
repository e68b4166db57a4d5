import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts'
import { runInFirefoxWindow } from './firefox-protocol.ts'
import { getCertificateBase64, getCertificateKeyHash } from './page-server.ts'
import { PAGE_ORIGINS } from './test-pages.ts'

/** The extension's id in Firefox, from its manifest. */
const FIREFOX_ID = 'truoc-khi-dang@truockhidang.vn'

/** The host of the extension's address in Firefox: by default random, but a killed profile is copied without it. */
const FIREFOX_HOST = '3f1c7a52-5b1e-4c43-9d0e-5a5f1f2f3a4b'

/** What a browser is started with. */
export interface BrowserStartOptions {
  /** Folder of the profile, empty. */
  profile: string
  /** Port of the local proxy for all traffic. */
  proxy: number
  headless: boolean
  /** Device pixels per CSS pixel. */
  scale: number
  /**
   * Whether to save drawing, which takes a large part of the processor without a graphics card: pages see that motion
   * is to be reduced.
   */
  drawsLittle: boolean
}

const VIEWPORT = { width: 1280, height: 900 }

/**
 * Starts a browser without background requests that sends all traffic through the proxy, and accepts the test pages'
 * certificate and no other that an authority has not signed.
 */
export async function startBrowser(name: BrowserName, options: BrowserStartOptions): Promise<Browser> {
  if (name === 'chromium') return startChromium(options)
  const browser = await startFirefox(options)
  const hosts = Object.values(PAGE_ORIGINS).map((origin) => new URL(origin).host)
  try {
    await runInFirefoxWindow(browser, ACCEPT_CERTIFICATE, { base64: getCertificateBase64(), hosts })
    return browser
  } catch (error) {
    await browser.close()
    throw error
  }
}

const ACCEPT_CERTIFICATE = `({ base64, hosts }) => {
  const certificate = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).constructX509FromBase64(base64)
  const accepted = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
  for (const host of hosts) accepted.rememberValidityOverride(host, 443, {}, certificate, true)
}`

function startChromium({ profile, proxy, headless, scale, drawsLittle }: BrowserStartOptions): Promise<Browser> {
  // No predictions, sign-in or address forms: each would make requests that no test made.
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
    // The protocol's viewport has one device pixel per CSS pixel, in pages and popups; on a denser screen use the
    // window's own.
    defaultViewport: scale === 1 ? VIEWPORT : null,
    args: [
      // Chromium refuses to run as root inside its sandbox, and containers usually run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${proxy}`,
      `--ignore-certificate-errors-spki-list=${getCertificateKeyHash()}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-sync',
      '--disable-component-extensions-with-background-pages',
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,Translate,MediaRouter',
      '--lang=vi',
      // Stops the animations of Chromium's own tabs and buttons.
      ...(drawsLittle ? ['--force-prefers-reduced-motion'] : []),
      // A common screen; headless Chromium's default is too low for a popup.
      `--screen-info={${1366 * scale}x${768 * scale} devicePixelRatio=${scale}}`,
    ],
  })
}

function startFirefox({ profile, proxy, headless, scale, drawsLittle }: BrowserStartOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    enableExtensions: true,
    headless,
    userDataDir: profile,
    defaultViewport: VIEWPORT,
    // Composition needs system access: Firefox has no protocol command for it, only its text input processor.
    args: ['--remote-allow-system-access'],
    // Firefox honours the address of the settings service only with this variable set.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...(scale === 1 ? {} : { 'layout.css.devPixelsPerPx': String(scale) }),
      ...(drawsLittle ? { 'layout.frame_rate': 20, 'ui.prefersReducedMotion': 1 } : {}),
      // The panel of the first saved file would lie over the window, and no popup opens by itself under it.
      'browser.download.alwaysOpenPanel': false,
      // Names facebook.com and youtube.com, whose certificates could not be replaced.
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
    },
  })
}
