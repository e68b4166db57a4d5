import type { Page } from 'puppeteer-core'
import { getBidiContext, sendBidiCommand } from './firefox-protocol.ts'
import { clickAt, waitForPlace } from './page-elements.ts'
import { callWithHandles, getCdpSession, isFirefox, type RemoteHandle } from './remote-handles.ts'

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
 * Finds the first button inside the closed roots with an exact name: its label, or else its text. Not by the browser's
 * accessibility tree, which Firefox builds in 200 ms and then keeps up to date.
 */
export async function findButton(page: Page, name: string): Promise<ShadowElement | undefined> {
  return (await runInShadowRoots(page, findNamed, name)) ?? undefined
}

/** Whether the browser's accessibility tree has an element inside the closed roots with a role and an exact name. */
export async function isInAccessibilityTree(page: Page, role: string, name: string): Promise<boolean> {
  for (const root of await findClosedRoots(page)) {
    if ((await locateByRole(page, root, role, name)).length > 0) return true
  }
  return false
}

/**
 * Waits until an element exists and stays in place, and clicks it with the mouse. Takes a selector, or the name
 * of a button.
 */
export async function clickInShadow(page: Page, what: string | { button: string }): Promise<void> {
  const find = async () => {
    const found = await (typeof what === 'string' ? findInShadow(page, what) : findButton(page, what.button))
    return found ? { x: found.x + found.width / 2, y: found.y + found.height / 2 } : null
  }
  await clickAt(page, await waitForPlace(page, find, `${JSON.stringify(what)} is there to be clicked`))
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

async function locateByRole(page: Page, root: RemoteHandle, role: string, name: string): Promise<unknown[]> {
  if ('sharedId' in root) {
    const { nodes } = await sendBidiCommand<{ nodes: unknown[] }>(page.browser(), 'browsingContext.locateNodes', {
      context: getBidiContext(page),
      locator: { type: 'accessibility', value: { role, name } },
      startNodes: [root],
    })
    return nodes
  }
  const session = await getCdpSession(page)
  const { nodes } = await session.send('Accessibility.queryAXTree', { ...root, role, accessibleName: name })
  return nodes.filter((node) => !node.ignored)
}

/** What is written in the closed roots of a page, and in their focused elements. */
export function readShadowTexts(page: Page): Promise<{ text: string; focused: string; inDialog: boolean }[]> {
  return runInShadowRoots(page, readTexts)
}

// These run in the page and may not use anything from this module, so each measures and reads separately. On a site the
// text is generated from attributes; on our own pages it is ordinary text.
function readTexts(roots: ShadowRoot[]): { text: string; focused: string; inDialog: boolean }[] {
  const read = (within: ParentNode & Node) =>
    [...within.querySelectorAll('[data-text]')].map((each) => each.getAttribute('data-text')).join('') ||
    within.textContent ||
    ''
  return roots.map((root) => ({
    text: read(root),
    focused: root.activeElement ? read(root.activeElement) : '',
    inDialog: root.activeElement?.closest('[role=alertdialog]') != null,
  }))
}

function findNamed(roots: ShadowRoot[], name: string): ShadowElement | null {
  const read = (within: Element) =>
    [...within.querySelectorAll('[data-text]')].map((each) => each.getAttribute('data-text')).join('') ||
    within.textContent
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('button')])) {
    const words = element.getAttribute('aria-label') ?? read(element)
    if (words.replace(/\s+/g, ' ').trim() !== name || !element.checkVisibility({ visibilityProperty: true })) continue
    element.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const focused = (element.getRootNode() as ShadowRoot).activeElement === element
    return { text: read(element), x, y, width, height, focused }
  }
  return null
}

function findVisible(roots: ShadowRoot[], selector: string): ShadowElement | null {
  const read = (within: Element) =>
    [...within.querySelectorAll('[data-text]')].map((each) => each.getAttribute('data-text')).join('') ||
    within.textContent
  for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])) {
    element.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const focused = (element.getRootNode() as ShadowRoot).activeElement === element
    if (width > 0 && height > 0) return { text: read(element), x, y, width, height, focused }
  }
  return null
}
