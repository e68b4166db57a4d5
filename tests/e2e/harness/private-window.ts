import { listFirefoxTabs, runInFirefoxWindow, sendBidiCommand } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { waitFor } from './wait-for.ts'

/** A page of the extension in a private window of Firefox, which puppeteer does not list. */
export interface PrivatePage {
  /** Evaluates an expression in the page; its value must be a string. */
  evaluate: (expression: string) => Promise<string>
}

/** Allows the extension in private windows, as its user does in the list of add-ons, and opens a page of it in one. */
export async function openInPrivateWindow(stage: Stage, path: string): Promise<PrivatePage> {
  const { browser, extensionOrigin } = stage
  const url = `${extensionOrigin}/${path}`
  const before = new Set((await listFirefoxTabs(browser)).map(({ context }) => context))
  await runInFirefoxWindow(browser, OPEN_PRIVATE, { url, host: new URL(extensionOrigin).host })
  const { context } = await waitFor(
    async () => (await listFirefoxTabs(browser)).find((tab) => tab.url === url && !before.has(tab.context)),
    'the private window shows the page',
  )
  return {
    evaluate: async (expression) => {
      const { result } = await sendBidiCommand<{ result: { value: string } }>(browser, 'script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context },
      })
      return result.value
    },
  }
}

const OPEN_PRIVATE = `async ({ url, host }) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const find = () => WebExtensionPolicy.getByHostname(host)
  const { id } = find()
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
  // The permission counts from the extension's next start.
  await (await AddonManager.getAddonByID(id)).reload()
  while (!find()?.privateBrowsingAllowed || !find().active) await new Promise((go) => requestAnimationFrame(go))
  const kind = 'chrome,all,dialog=no,private'
  const opened = Services.ww.openWindow(null, AppConstants.BROWSER_CHROME_URL, '_blank', kind, null)
  await new Promise((go) => Services.obs.addObserver(function ready(subject) {
    if (subject !== opened) return
    Services.obs.removeObserver(ready, 'browser-delayed-startup-finished')
    go()
  }, 'browser-delayed-startup-finished'))
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
  opened.gBrowser.selectedTab = opened.gBrowser.addTab(url, { triggeringPrincipal })
}`
