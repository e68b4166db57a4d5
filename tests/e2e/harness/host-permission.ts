import { runInFirefoxWindow } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { waitFor } from './wait-for.ts'

/**
 * Answers the question of the browser whether the extension may reach an address, which an act makes it ask, as a person does
 * by its buttons. Firefox only: Chromium's window of that question can be reached by no protocol.
 */
export async function answerFirefoxPrompt(stage: Stage, answer: 'allow' | 'refuse'): Promise<void> {
  const press = () => runInFirefoxWindow(stage.browser, PRESS, answer)
  // The buttons are deaf for a moment, so that nobody presses them by mistake: once is not enough.
  await waitFor(async () => (await press()) === 'open', 'the browser asks')
  await waitFor(async () => (await press()) === 'gone', 'the question is answered')
}

const PRESS = `(answer) => {
  const panel = document.getElementById('notification-popup')
  const question = document.getElementById('addon-webext-permissions-notification')
  if (!question || panel.state === 'closed') return 'gone'
  if (panel.state === 'open') question[answer === 'allow' ? 'button' : 'secondaryButton'].click()
  return 'open'
}`

/**
 * Allows the extension an origin (`http://127.0.0.1/*`) in Chromium's own page of extensions, as a person can: from then on the
 * browser grants it without a question.
 */
export async function allowChromiumOrigin(stage: Stage, origin: string): Promise<void> {
  const page = await stage.browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    async (id, host) => {
      type Chromium = { developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> } }
      await (globalThis as unknown as { chrome: Chromium }).chrome.developerPrivate.addHostPermission(id, host)
    },
    new URL(stage.extensionOrigin).hostname,
    origin,
  )
  await page.close()
}

/** Allows an origin as above, and has one of the extension's pages ask for it, so that the extension hears of it. */
export async function grantChromiumOrigin(stage: Stage, origin: string): Promise<void> {
  await allowChromiumOrigin(stage, origin)
  const page = await stage.openOwn('library.html')
  await page.waitForSelector('main h2')
  await page.evaluate((host) => {
    type Extension = { permissions: { request: (about: object) => Promise<boolean> } }
    const { permissions } = (globalThis as unknown as { chrome: Extension }).chrome
    // The browser takes a request only from a click.
    window.addEventListener('click', () => void permissions.request({ origins: [host] }), { once: true })
  }, origin)
  await page.bringToFront()
  await page.click('main h2')
  await page.close()
}
