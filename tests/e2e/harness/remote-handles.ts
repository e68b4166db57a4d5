import type { CDPSession, Page } from 'puppeteer-core'
import { getBidiContext, sendBidiCommand } from './firefox-protocol.ts'

/** A handle on something inside the page that page scripts cannot reach: an object id in Chromium, a shared id in Firefox. */
export type RemoteHandle = { objectId: string } | { sharedId: string }

/** Whether a tab is Firefox's. */
export async function isFirefox(page: Page): Promise<boolean> {
  return (await page.browser().version()).toLowerCase().startsWith('firefox')
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Chromium's protocol for a tab, one session a tab. */
export function getCdpSession(page: Page): Promise<CDPSession> {
  let session = sessions.get(page)
  if (!session) {
    session = page.createCDPSession()
    sessions.set(page, session)
  }
  return session
}

/**
 * Runs a function in the page's own world with handles as its first argument. In: the handles, a function that closes over
 * nothing, and a value (JSON). Returns its JSON result. Rejects with what the function threw.
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
