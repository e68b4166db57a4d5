import { runInFirefoxWindow } from '../harness/firefox-protocol.ts'
import type { Stage } from '../harness/launch-stage.ts'

/** Stops the background as it runs now, in the middle of what it does; it may be woken again at once. Resolves to how many it were. */
export async function stopBackground({ name, browser, extensionOrigin }: Stage): Promise<number> {
  if (name === 'firefox') return Number(await runInFirefoxWindow(browser, STOP, new URL(extensionOrigin).hostname))
  const workers = browser
    .targets()
    .filter((each) => each.type() === 'service_worker' && each.url().startsWith(extensionOrigin))
  let stopped = 0
  for (const target of workers) {
    try {
      await (await target.worker())?.close()
      stopped++
    } catch (error) {
      // puppeteer may still list one that has ended; and one that it has ended may be gone before it lets go of it.
      if (String(error).includes('No session with given id')) stopped++
      else if (!String(error).includes('No target with given id')) throw error
    }
  }
  return stopped
}

// Firefox lets one that is still answering a message live on, unless it is told not to.
const STOP = `async (host) => {
  const { extension } = WebExtensionPolicy.getByHostname(host)
  const runs = extension.backgroundState === 'running'
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
  return runs && extension.backgroundState !== 'running' ? 1 : 0
}`
