import puppeteer, { type Browser } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/browsers.ts'

/** Starts a Chromium for drawing and reading pictures: without a profile, an extension or a window. */
export function openCanvasBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    headless: true,
    args: [
      // Chromium refuses to run as root inside its sandbox, and containers usually run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // The same pixels in every run.
      '--force-color-profile=srgb',
      '--disable-lcd-text',
    ],
  })
}
