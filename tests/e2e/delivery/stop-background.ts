import { runInFirefoxWindow } from '../harness/firefox-protocol.ts'
import type { Stage } from '../harness/launch-stage.ts'
import { isOwnWorker } from '../harness/service-worker.ts'

/**
 * Stops the running background in the middle of its work; an event may wake it immediately. Resolves to how many were
 * stopped.
 */
export async function stopBackground({ name, browser, extensionOrigin }: Stage): Promise<number> {
  if (name === 'firefox') return Number(await runInFirefoxWindow(browser, STOP, new URL(extensionOrigin).hostname))
  const workers = browser.targets().filter((each) => isOwnWorker(each, { extensionOrigin }))
  let stopped = 0
  for (const target of workers) {
    try {
      await (await target.worker())?.close()
      stopped++
    } catch (error) {
      // puppeteer may still list a worker that has ended; and one that it has just ended may disappear before it
      // detaches.
      if (String(error).includes('No session with given id')) stopped++
      else if (!String(error).includes('No target with given id')) throw error
    }
  }
  return stopped
}

// Firefox keeps a background alive that is still answering a message, unless this reset is disabled.
const STOP = `async (host) => {
  const { extension } = WebExtensionPolicy.getByHostname(host)
  const runs = extension.backgroundState === 'running'
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
  return runs && extension.backgroundState !== 'running' ? 1 : 0
}`
