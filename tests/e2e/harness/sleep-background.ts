import { runInFirefoxWindow } from './firefox-protocol.ts'
import type { Stage } from './launch-stage.ts'
import { isOwnWorker } from './service-worker.ts'
import { waitFor } from './wait-for.ts'

/**
 * Puts the extension's background to sleep, as a browser does when it is idle: the next event wakes it.
 * @param atWork whether to stop it also while it works: Firefox spares a background whose listener's promise is open
 */
export async function putBackgroundToSleep(stage: Stage, atWork = false): Promise<void> {
  if (stage.name === 'firefox') {
    await runInFirefoxWindow(stage.browser, TERMINATE, { host: new URL(stage.extensionOrigin).hostname, atWork })
    return
  }
  const running = () => stage.browser.targets().find((target) => isOwnWorker(target, stage))
  // After an update the new worker may start only when the old one has stopped.
  await waitFor(async () => {
    await (await running()?.worker())?.close()
    return !running()
  }, 'the background sleeps')
}

const TERMINATE = `async ({ host, atWork }) => {
  const { extension } = WebExtensionPolicy.getByHostname(host)
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: atWork })
}`
