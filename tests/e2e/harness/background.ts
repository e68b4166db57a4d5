import { inFirefoxWindow } from './firefox.ts'
import type { Stage } from './launch.ts'
import { until } from './until.ts'

/** Puts the extension's background to sleep, as a browser does with one that has been idle: the next event wakes it anew. */
export async function putToSleep(stage: Stage): Promise<void> {
  if (stage.name === 'firefox') {
    await inFirefoxWindow(stage.browser, TERMINATE, new URL(stage.extensionOrigin).hostname)
    return
  }
  const isOurs = (type: string, url: string) => type === 'service_worker' && url.startsWith(stage.extensionOrigin)
  const running = () => stage.browser.targets().find((target) => isOurs(target.type(), target.url()))
  await (await running()?.worker())?.close()
  await until(() => !running(), 'the background sleeps')
}

const TERMINATE = `async (host) => {
  const { extension } = WebExtensionPolicy.getByHostname(host)
  await extension.terminateBackground({ ignoreDevToolsAttached: true })
}`
