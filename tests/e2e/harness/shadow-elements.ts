import type { Page, Protocol } from 'puppeteer-core'
import { getBidiContext, sendBidiCommand } from './firefox-protocol.ts'
import { callWithHandles, getCdpSession, isFirefox, type RemoteHandle } from './remote-handles.ts'
import { waitFor } from './wait-for.ts'

/** Something seen inside a closed shadow root. Place and size in CSS pixels of the viewport. */
export interface ShadowElement {
  text: string
  x: number
  y: number
  width: number
  height: number
  /** Whether the keyboard is on it. */
  focused: boolean
}

/**
 * Runs a function over all closed shadow roots of a page, as no page script could: `(roots, value) => …`, closing over
 * nothing, its result JSON. What it does there is not a user's doing: click and type with the helpers below.
 */
export async function runInShadowRoots<A, T>(
  page: Page,
  work: (roots: ShadowRoot[], value: A) => T,
  value: A = null as A,
): Promise<T> {
  return callWithHandles(page, await closedRoots(page), work, value)
}

/** The first element inside the closed roots that a selector finds and that has a size; undefined when there is none. */
export async function findInShadow(page: Page, selector: string): Promise<ShadowElement | undefined> {
  return (await runInShadowRoots(page, look, selector)) ?? undefined
}

/** The first element inside the closed roots of a role and an exact name, by the browser's accessibility tree. */
export async function findByRole(page: Page, role: string, name: string): Promise<ShadowElement | undefined> {
  for (const root of await closedRoots(page)) {
    const [found] = await byRole(page, root, role, name)
    if (found) return (await callWithHandles(page, [found], measure, null)) ?? undefined
  }
  return undefined
}

/** Waits until something is there and keeps its place, and clicks it with the mouse. Takes a selector, or a role and a name. */
export async function clickInShadow(page: Page, what: string | { role: string; name: string }): Promise<void> {
  const see = () => (typeof what === 'string' ? findInShadow(page, what) : findByRole(page, what.role, what.name))
  const { x, y, width, height } = await waitFor(
    async () => {
      const [before, now] = [await see(), await see()]
      return before && now && before.x === now.x && before.y === now.y && before.height === now.height && now
    },
    `${JSON.stringify(what)} is there to be clicked`,
  )
  await page.mouse.click(x + width / 2, y + height / 2)
}

async function closedRoots(page: Page): Promise<RemoteHandle[]> {
  if (await isFirefox(page)) {
    const { result } = await sendBidiCommand<{ result: BidiNode }>(page.browser(), 'script.callFunction', {
      functionDeclaration: '() => document.documentElement',
      awaitPromise: false,
      target: { context: getBidiContext(page) },
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    })
    return bidiRoots(result)
  }
  const session = await getCdpSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found = await Promise.all(
    cdpRoots(root).map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId })),
  )
  return found.map(({ object }) => ({ objectId: object.objectId! }))
}

interface BidiNode {
  sharedId?: string
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null }
}

function bidiRoots(node: BidiNode): RemoteHandle[] {
  const below = [...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])]
  const self = node.value?.mode === 'closed' ? [{ sharedId: node.sharedId! }] : []
  return [...self, ...below.flatMap(bidiRoots)]
}

function cdpRoots(node: Protocol.DOM.Node): number[] {
  const self = node.shadowRootType === 'closed' ? [node.backendNodeId] : []
  return [...self, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(cdpRoots)]
}

async function byRole(page: Page, root: RemoteHandle, role: string, name: string): Promise<RemoteHandle[]> {
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

// These two run in the page: they may use nothing from here, so each measures for itself.
function look(roots: ShadowRoot[], selector: string): ShadowElement | null {
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
