import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { getBidiContext, sendBidiCommand } from './firefox-protocol.ts'

/** A handle on a node that page scripts cannot reach: an object id in Chromium, a shared id in Firefox. */
export type RemoteHandle = { objectId: string } | { sharedId: string }

const versions = new WeakMap<Browser, Promise<string>>()

/** Whether a tab belongs to Firefox. Cached per browser, because every key press needs the answer. */
export async function isFirefox(page: Page): Promise<boolean> {
  const browser = page.browser()
  let version = versions.get(browser)
  if (!version) {
    version = browser.version()
    versions.set(browser, version)
  }
  return (await version).toLowerCase().startsWith('firefox')
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Returns Chromium's protocol session of a tab, one per tab. */
export function getCdpSession(page: Page): Promise<CDPSession> {
  let session = sessions.get(page)
  if (!session) {
    session = page.createCDPSession()
    sessions.set(page, session)
  }
  return session
}

/**
 * Runs a function in the page's main world with handles as its first argument. Returns its JSON result.
 * @param work a function without closures
 * @param value JSON
 * @throws Error with what the function threw
 */
export async function callWithHandles<N, A, T>(
  page: Page,
  handles: readonly RemoteHandle[],
  work: (nodes: N[], value: A) => T,
  value: A,
): Promise<T> {
  const source = `function (json, ...nodes) { return JSON.stringify((${work})(nodes, JSON.parse(json)) ?? null) }`
  const json = JSON.stringify(value ?? null)
  if (await isFirefox(page)) {
    const done = await sendBidiCommand<{
      type: string
      result?: { value: string }
      exceptionDetails?: { text: string }
    }>(page.browser(), 'script.callFunction', {
      functionDeclaration: source,
      arguments: [{ type: 'string', value: json }, ...handles],
      awaitPromise: false,
      target: { context: getBidiContext(page) },
    })
    if (done.type !== 'success') throw new Error(done.exceptionDetails?.text)
    return JSON.parse(done.result!.value) as T
  }
  const session = await getCdpSession(page)
  const onto = handles[0] ?? (await session.send('Runtime.evaluate', { expression: 'window' })).result
  const done = await session.send('Runtime.callFunctionOn', {
    objectId: (onto as { objectId: string }).objectId,
    functionDeclaration: source,
    arguments: [{ value: json }, ...(handles as { objectId: string }[])],
    returnByValue: true,
  })
  if (done.exceptionDetails) throw new Error(done.exceptionDetails.exception?.description ?? done.exceptionDetails.text)
  return JSON.parse(done.result.value as string) as T
}
