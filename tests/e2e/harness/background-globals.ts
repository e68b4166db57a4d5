import type { Page } from 'puppeteer-core'
import type { Stage } from './launch-stage.ts'
import { isOwnWorker } from './service-worker.ts'

/**
 * Reads a property of the running background's global object, as JSON keeps it. Undefined when it is stopped. It wakes
 * no background.
 * @param own an extension page: in Firefox it can access the background's page
 */
export async function readBackgroundGlobal<T>(
  { name, browser, extensionOrigin }: Stage,
  own: Page,
  key: string,
): Promise<T | undefined> {
  type Globals = Record<string, T | undefined>
  if (name === 'firefox') {
    const json = await own.evaluate((wanted) => {
      type Extension = { extension: { getBackgroundPage: () => Globals | null } }
      const { extension } = (globalThis as unknown as { browser: Extension }).browser
      return JSON.stringify(extension.getBackgroundPage()?.[wanted] ?? null)
    }, key)
    return (JSON.parse(json) as T | null) ?? undefined
  }
  const target = browser.targets().find((each) => isOwnWorker(each, { extensionOrigin }))
  const worker = await target?.worker()
  const json = await worker?.evaluate(
    (wanted) => JSON.stringify((globalThis as unknown as Globals)[wanted] ?? null),
    key,
  )
  return (JSON.parse(json ?? 'null') as T | null) ?? undefined
}
