import { runInFirefoxWindow } from '../harness/firefox-protocol.ts'
import type { Stage } from '../harness/launch-stage.ts'

/**
 * Takes the network from the background. In Firefox it is only told so, for this machine can be reached there nevertheless: a line
 * that is cut is another fault's. Resolves to the way to give it back.
 */
export function goOffline(stage: Stage): Promise<() => Promise<void>> {
  return stage.name === 'firefox' ? offlineFirefox(stage) : offlineChromium(stage)
}

async function offlineFirefox({ browser }: Stage): Promise<() => Promise<void>> {
  const set = async (offline: boolean) => {
    await runInFirefoxWindow(browser, '(offline) => { Services.io.offline = offline }', offline)
  }
  await set(true)
  return () => set(false)
}

async function offlineChromium({ browser, extensionOrigin }: Stage): Promise<() => Promise<void>> {
  const workers = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin))
  const sessions = await Promise.all(workers.map((target) => target.createCDPSession()))
  const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
  for (const session of sessions) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: true, ...speed })
  }
  // What a session has taken only the same session gives back.
  return async () => {
    for (const session of sessions) {
      await session.send('Network.emulateNetworkConditions', { offline: false, ...speed })
      await session.detach()
    }
  }
}
