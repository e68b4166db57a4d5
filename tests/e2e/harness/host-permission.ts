import { runInFirefoxWindow } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { clickVisible, waitForElement } from './page-elements.ts'
import { isOwnWorker } from './service-worker.ts'
import { waitFor } from './wait-for.ts'

/**
 * Answers the browser's question whether the extension may reach an address, with the buttons of its prompt. Firefox
 * only: no protocol reaches Chromium's prompt.
 */
export async function answerFirefoxPrompt(stage: Stage, answer: 'allow' | 'refuse'): Promise<void> {
  const press = () => runInFirefoxWindow(stage.browser, PRESS, answer)
  // Firefox ignores the buttons for a moment to prevent accidental clicks, so one press is not enough.
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
 * Allows the extension an origin (`http://127.0.0.1/*`) on Chromium's extensions page, as a user can: from then on the
 * browser grants it without asking.
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

/**
 * Has the background of Chromium ask for permissions as it does, but hear the answer from the test: no protocol reaches
 * the prompt. Returns a function that answers the question that was asked last. A yes does not allow the host.
 */
export async function holdChromiumAnswer(stage: Stage): Promise<(answer: boolean) => Promise<void>> {
  const target = await stage.browser.waitForTarget((each) => isOwnWorker(each, stage))
  const worker = (await target.worker())!
  await worker.evaluate(() => {
    type Permissions = { request: (about: object) => Promise<boolean> }
    const scope = globalThis as unknown as Record<'chrome' | 'browser', { permissions: Permissions } | undefined> & {
      answerPermission: (answer: boolean) => void
    }
    for (const { permissions } of new Set([scope.chrome, scope.browser].filter((each) => each !== undefined))) {
      const ask = permissions.request.bind(permissions)
      permissions.request = (about) => {
        const asked = ask(about)
        // A question that the browser would not ask is refused at once, as without this.
        return Promise.race([
          asked.then(() => new Promise<never>(() => undefined)),
          new Promise<boolean>((resolve) => {
            scope.answerPermission = resolve
          }),
        ])
      }
    }
  })
  return (answer) =>
    worker.evaluate((given) => {
      ;(globalThis as unknown as { answerPermission: (answer: boolean) => void }).answerPermission(given)
    }, answer)
}

/** Allows an origin in the same way, and makes an extension page request it, so that the extension is notified. */
export async function grantChromiumOrigin(stage: Stage, origin: string): Promise<void> {
  await allowChromiumOrigin(stage, origin)
  const page = await stage.openOwn('library.html')
  await waitForElement(page, 'main h2')
  await page.evaluate((host) => {
    type Extension = { permissions: { request: (about: object) => Promise<boolean> } }
    const { permissions } = (globalThis as unknown as { chrome: Extension }).chrome
    // The browser accepts a request only in a click.
    window.addEventListener('click', () => void permissions.request({ origins: [host] }), { once: true })
  }, origin)
  await page.bringToFront()
  await clickVisible(page, 'main h2')
  await page.close()
}
