import type { Browser, Page } from 'puppeteer-core'

/**
 * Sends a WebDriver BiDi command to Firefox for which puppeteer has no method.
 * @throws Error of Firefox
 */
export async function sendBidiCommand<T>(browser: Browser, method: string, params: object): Promise<T> {
  // puppeteer does not expose the connection; the field has existed since its BiDi support began.
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: unknown }> }
  }
  return (await connection.send(method, params)).result as T
}

/** An open tab, as Firefox lists it. */
interface OpenTab {
  context: string
  url: string
}

/** Lists Firefox's open tabs. */
export async function listFirefoxTabs(browser: Browser): Promise<OpenTab[]> {
  return (await sendBidiCommand<{ contexts: OpenTab[] }>(browser, 'browsingContext.getTree', { maxDepth: 0 })).contexts
}

/**
 * Makes puppeteer list the tabs that are open but that it does not know, as it does itself with those that it finds at
 * its start: about once in a thousand times it loses sight of a tab that an extension has opened.
 */
export async function recallLostTabs(browser: Browser): Promise<void> {
  const pages = await browser.pages()
  const known = new Set(pages.map(getBidiContext))
  for (const tab of await listFirefoxTabs(browser)) {
    if (!known.has(tab.context)) getBidiSession(pages[0]!).emit('browsingContext.contextCreated', tab)
  }
}

/** Returns puppeteer's session, which receives Firefox's events. */
export function getBidiSession(page: Page): { emit: (event: string, about: object) => void } {
  type Inner = { browsingContext: { userContext: { browser: { session: { emit: () => void } } } } }
  return (page.mainFrame() as unknown as Inner).browsingContext.userContext.browser.session
}

/** Returns the BiDi context of a tab. */
export function getBidiContext(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

/**
 * Runs a function in Firefox's browser window, with access to `Cc`, `Ci` and the browser's internals. Returns its
 * result as a string.
 * @param source source text of a function
 * @param value the function's JSON argument
 * @throws Error with the text of what the function threw
 */
export async function runInFirefoxWindow(browser: Browser, source: string, value: unknown): Promise<string> {
  const tree = await sendBidiCommand<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  const answer = await sendBidiCommand<{
    type: string
    result?: { value: string }
    exceptionDetails?: { text: string }
  }>(browser, 'script.callFunction', {
    functionDeclaration: `async (json) => String(await (${source})(JSON.parse(json)))`,
    arguments: [{ type: 'string', value: JSON.stringify(value) }],
    awaitPromise: true,
    target: { context: tree.contexts[0]!.context },
  })
  if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`)
  return answer.result!.value
}
