// What a capture must yield on a page: from every element its own post, or honestly none, never a neighbour's field.

import { capturePost } from '../../../utils/report/capture/capture-post.ts'
import type { CapturedPost } from '../../../utils/report/model/captured-post.ts'
import { facebookPosts } from '../../../utils/sites/facebook-posts.ts'
import { zaloPosts } from '../../../utils/sites/zalo-posts.ts'
import type { Words } from './words.ts'

/** The fields of a capture that a page decides. */
export type ExpectedRecord = Omit<CapturedPost, 'site' | 'title' | 'capturedAt'>

/** What everything inside an element yields that is in no smaller such element. */
export interface Expectation {
  root: Element
  /** Null where no post can be captured. */
  record: ExpectedRecord | null
  /** Elements that must yield it: what a user points at. */
  certain: readonly Element[]
}

/** A page, and what must be captured on it. */
export interface SurfacePage {
  page: HTMLElement
  /** Address of the page. */
  href: string
  title: string
  expected: readonly Expectation[]
}

/** One surface of a site. */
export interface Surface {
  name: string
  /** Where its structure is from: a page that was really saved, with its month, or measured facts. */
  basis: string
  site: 'facebook' | 'zalo'
  build(words: Words): SurfacePage
}

/** How many elements were pointed at, and what that yielded. */
export interface SurfaceCount {
  pointed: number
  right: number
  nothing: number
  /** How many of them had to yield something. */
  certain: number
  /** What was wrong, each with the element. */
  wrong: string[]
}

const POSTS = { facebook: facebookPosts, zalo: zaloPosts }
const NOW = 0

/**
 * Shows a surface and points at each of its elements.
 *
 * @param settle Lets the waits of a capture end, after the page did all it does.
 * @param every Points only at one element of that many in a row; at all by default.
 */
export async function measureSurface(
  surface: Surface,
  words: Words,
  settle: () => Promise<unknown>,
  every = 1,
): Promise<SurfaceCount> {
  const { page, href, title, expected } = surface.build(words)
  document.body.replaceChildren(page)
  document.title = title
  history.replaceState(null, '', new URL(href).pathname)
  const count: SurfaceCount = { pointed: 0, right: 0, nothing: 0, certain: 0, wrong: [] }
  const byRoot = new Map(expected.map((each) => [each.root, each]))
  const certain = new Set(expected.flatMap((each) => each.certain))
  const elements = [page, ...page.querySelectorAll('*')]
  const first = words.below(every)
  for (const [index, element] of elements.entries()) {
    if (index % every !== first) continue
    const site = { id: surface.site, posts: POSTS[surface.site] }
    const capturing = capturePost(element, site, { location: { href }, now: NOW })
    await settle()
    const captured = await capturing
    const problem = judge(element, captured, { byRoot, certain, title, site: surface.site })
    count.pointed++
    if (certain.has(element)) count.certain++
    if (problem) count.wrong.push(`${surface.name}: ${problem} at ${describePath(element)}`)
    else if (captured) count.right++
    else count.nothing++
  }
  return count
}

/** Returns what is wrong about a capture; undefined when it is right, or null where that is allowed. */
function judge(
  element: Element,
  captured: CapturedPost | null,
  page: { byRoot: Map<Element, Expectation>; certain: Set<Element>; title: string; site: Surface['site'] },
): string | undefined {
  if (!captured) return page.certain.has(element) ? 'nothing, where a post was expected' : undefined
  const owner = findOwner(element, page.byRoot)
  if (!owner?.record) return `${JSON.stringify(captured)}, where nothing was expected`
  const record = { site: page.site, title: page.title, capturedAt: new Date(NOW).toISOString(), ...owner.record }
  const fields = new Set([...Object.keys(record), ...Object.keys(captured)])
  const differences = [...fields].filter((field) => {
    const key = field as keyof CapturedPost
    return JSON.stringify(captured[key]) !== JSON.stringify(record[key])
  })
  if (differences.length === 0) return undefined
  return differences
    .map((field) => {
      const key = field as keyof CapturedPost
      return `${field} ${JSON.stringify(captured[key])} instead of ${JSON.stringify(record[key])}`
    })
    .join('; ')
}

/** Finds what an element belongs to: the nearest around it, or the only one inside it. */
function findOwner(element: Element, byRoot: Map<Element, Expectation>): Expectation | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const owner = byRoot.get(node)
    if (owner) return owner
  }
  const inside = [...byRoot.values()].filter(({ root, record }) => record && element.contains(root))
  const outermost = inside.filter(
    ({ root }) => !inside.some((other) => other.root !== root && other.root.contains(root)),
  )
  return outermost.length === 1 ? outermost[0] : undefined
}

function describePath(element: Element): string {
  const path: string[] = []
  for (let node: Element | null = element; node && path.length < 5; node = node.parentElement) {
    const role = node.getAttribute('data-ad-rendering-role') ?? node.getAttribute('role') ?? node.className
    path.unshift(`${node.localName}${role ? `(${role})` : ''}`)
  }
  return path.join(' > ')
}
