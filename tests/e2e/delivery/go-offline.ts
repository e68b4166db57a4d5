import { runInFirefoxWindow } from '../harness/firefox-protocol.ts'
import type { Stage } from '../harness/launch-stage.ts'
import { isOwnWorker } from '../harness/service-worker.ts'

/**
 * Takes the network from the background. Firefox only believes to be offline, because it can still reach this machine;
 * another fault covers cut connections. Resolves to a function that restores the network.
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
  const workers = browser.targets().filter((target) => isOwnWorker(target, { extensionOrigin }))
  const sessions = await Promise.all(workers.map((target) => target.createCDPSession()))
  const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
  for (const session of sessions) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: true, ...speed })
  }
  // Only the session that set the conditions can reset them.
  return async () => {
    for (const session of sessions) {
      await session.send('Network.emulateNetworkConditions', { offline: false, ...speed })
      await session.detach()
    }
  }
}
