import type { Page } from 'puppeteer-core'
import { getBidiContext, sendBidiCommand } from './firefox-protocol.ts'
import { callWithHandles, getCdpSession, isFirefox, type RemoteHandle } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** An element inside a closed shadow root. Position and size are in CSS pixels of the viewport. */
export interface ShadowElement {
  text: string
  x: number
  y: number
  width: number
  height: number
  /** Whether it has the focus. */
  focused: boolean
}

/**
 * Runs a function over all closed shadow roots of a page, which no page script could do. It does not act like a user:
 * use the helpers below to click and type.
 * @param work `(roots, value) => …`, without closures, with a JSON result
 */
export async function runInShadowRoots<A, T>(
  page: Page,
  work: (roots: ShadowRoot[], value: A) => T,
  value: A = null as A,
): Promise<T> {
  return callWithHandles(page, await findClosedRoots(page), work, value)
}

/** Finds the first element inside the closed roots that matches a selector and has a size, or undefined. */
export async function findInShadow(page: Page, selector: string): Promise<ShadowElement | undefined> {
  return (await runInShadowRoots(page, findVisible, selector)) ?? undefined
}

/**
 * Finds the first element inside the closed roots with a role and an exact name, by the browser's accessibility tree.
 */
export async function findByRole(page: Page, role: string, name: string): Promise<ShadowElement | undefined> {
  const found = await findHandleByRole(page, role, name)
  return found && ((await callWithHandles(page, [found], measure, null)) ?? undefined)
}

async function findHandleByRole(page: Page, role: string, name: string): Promise<RemoteHandle | undefined> {
  const roots = await findClosedRoots(page)
  // Firefox builds its accessibility tree for each search, in 200 ms: only when there is something to find.
  if ((await isFirefox(page)) && !(await callWithHandles(page, roots, isNameShown, name))) return undefined
  for (const root of roots) {
    const [found] = await locateByRole(page, root, role, name)
    if (found) return found
  }
  return undefined
}

/**
 * Waits until an element exists and stays in place, and clicks it with the mouse. Takes a selector, or a role and a
 * name.
 */
export async function clickInShadow(page: Page, what: string | { role: string; name: string }): Promise<void> {
  const see = async () => {
    if (typeof what === 'string') return [await findInShadow(page, what), await findInShadow(page, what)]
    const found = await findHandleByRole(page, what.role, what.name)
    if (!found) return []
    return [await callWithHandles(page, [found], measure, null), await callWithHandles(page, [found], measure, null)]
  }
  const { x, y, width, height } = await waitFor(
    async () => {
      const [before, now] = await see()
      return before && now && before.x === now.x && before.y === now.y && before.height === now.height && now
    },
    `${JSON.stringify(what)} is there to be clicked`,
  )
  await page.mouse.click(x + width / 2, y + height / 2)
}

/**
 * Finds the closed shadow roots of the extension's hosts: children of the root element, or of an open dialog. Searching
 * the whole document instead would serialize all of it at every poll.
 */
async function findClosedRoots(page: Page): Promise<RemoteHandle[]> {
  if (await isFirefox(page)) {
    const { result } = await sendBidiCommand<{ result: BidiNode }>(page.browser(), 'script.callFunction', {
      functionDeclaration: `() => ${HOST_CANDIDATES}`,
      awaitPromise: false,
      target: { context: getBidiContext(page) },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })
    const roots = (result.value as BidiNode[]).map((host) => (host.value as BidiElement).shadowRoot)
    return roots.flatMap((root) =>
      (root?.value as BidiElement)?.mode === 'closed' ? { sharedId: root!.sharedId! } : [],
    )
  }
  const session = await getCdpSession(page)
  const { result } = await session.send('Runtime.evaluate', { expression: HOST_CANDIDATES })
  const { result: entries } = await session.send('Runtime.getProperties', {
    objectId: result.objectId!,
    ownProperties: true,
  })
  const found = entries.flatMap(({ value }) => (value?.subtype === 'node' ? value.objectId! : []))
  const roots = await Promise.all(
    found.map(async (objectId) => (await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true })).node),
  )
  const handles = await Promise.all(
    roots
      .flatMap(({ shadowRoots = [] }) => shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'))
      .map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
  )
  return handles.map(({ object }) => ({ objectId: object.objectId! }))
}

const HOST_CANDIDATES = "[...document.querySelectorAll(':root > :not(head, body), dialog > div')]"

/** A node as WebDriver BiDi serializes it. */
interface BidiNode {
  sharedId?: string
  value?: BidiElement | BidiNode[]
}

interface BidiElement {
  mode?: string
  shadowRoot?: BidiNode | null
}

async function locateByRole(page: Page, root: RemoteHandle, role: string, name: string): Promise<RemoteHandle[]> {
  if ('sharedId' in root) {
    const { nodes } = await sendBidiCommand<{ nodes: { sharedId: string }[] }>(
      page.browser(),
      'browsingContext.locateNodes',
      {
        context: getBidiContext(page),
        locator: { type: 'accessibility', value: { role, name } },
        startNodes: [root],
      },
    )
    return nodes.map(({ sharedId }) => ({ sharedId }))
  }
  const session = await getCdpSession(page)
  const { nodes } = await session.send('Accessibility.queryAXTree', { ...root, role, accessibleName: name })
  const ids = nodes.filter((node) => !node.ignored).flatMap((node) => node.backendDOMNodeId ?? [])
  const found = await Promise.all(ids.map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId })))
  return found.map(({ object }) => ({ objectId: object.objectId! }))
}

// These run in the page and may not use anything from this module, so each measures separately.
function isNameShown(roots: ShadowRoot[], name: string): boolean {
  return roots.some((root) =>
    [...root.querySelectorAll('*')].some(
      (each) => (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim() === name,
    ),
  )
}

function findVisible(roots: ShadowRoot[], selector: string): ShadowElement | null {
  for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])) {
    element.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const focused = (element.getRootNode() as ShadowRoot).activeElement === element
    if (width > 0 && height > 0) return { text: element.textContent, x, y, width, height, focused }
  }
  return null
}

function measure([element]: HTMLElement[]): ShadowElement | null {
  if (!element) return null
  element.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const focused = (element.getRootNode() as ShadowRoot).activeElement === element
  return { text: element.textContent ?? '', x, y, width, height, focused }
}
