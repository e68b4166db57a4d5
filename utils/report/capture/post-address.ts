// Where a post's own address is on the page.

import { cleanPermalink, isUnfilledLink } from './clean-permalink.ts'
import { isBeforeInDocument } from './document-order.ts'
import type { FoundPost } from './find-post.ts'
import { findPostImages } from './post-images.ts'
import { isTimeText, readAnchorTime, readTooltips } from './shown-time.ts'
import { readVisibleText } from './visible-text.ts'
import { waitForCondition } from './wait-for.ts'

/** The longest wait for a hovered time to show its address and its tooltip, in milliseconds. */
const HOVER_TIMEOUT = 300

/** A link in a head like "đã chia sẻ một bài viết" leads to the shared original, not to this post. */
const SHARED_THING = /bài viết|ảnh|video|thước phim|liên kết|kỷ niệm|post|photo|reel|link|memory/i

/** A post's address, the anchor that stands for its time, and the time it shows under the mouse. */
export interface PostAddress {
  permalink: string | null
  timeAnchor: Element | null
  time: string | null
}

/**
 * Looks for the address: on the time in the post's head (which some pages fill in only under the mouse, so the mouse is
 * shown to it once), on its pictures, then in the address bar when that can only mean this post. Else null: never a neighbour's.
 * In: the post, the page's address, the element its user pointed at.
 */
export async function findPostAddress(post: FoundPost, page: string, pointed: Element): Promise<PostAddress> {
  const clean = (anchor: Element) => cleanPermalink(anchor.getAttribute('href') ?? '', page, post.place, 'time')
  const heads = findTimeAnchors(post)
  const times = heads.filter((anchor) => clean(anchor) !== null || isUnfilledLink(anchor.getAttribute('href') ?? ''))
  // A tooltip that hung there before is another's, unless the mouse is on this very time.
  const others = times.some((anchor) => anchor.contains(pointed))
    ? new Map()
    : readTooltips(post.container.ownerDocument)
  for (const anchor of times) dispatchHover(anchor, 'mouseover')
  const shown = () =>
    times.some((anchor) => clean(anchor) !== null) && times.some((anchor) => readAnchorTime(anchor, others) !== null)
  if (times.length > 0) await waitForCondition(post.container.ownerDocument, shown, HOVER_TIMEOUT)
  const filled = times.filter((anchor) => clean(anchor) !== null)
  const surely = filled.filter((anchor) => isTimeText(anchor.getAttribute('aria-label') ?? readVisibleText(anchor)))
  const addresses = new Set((surely.length > 0 ? surely : filled).map(clean))
  const onTime = addresses.size === 1 ? [...addresses][0]! : null
  const timeAnchor = surely[0] ?? filled[0] ?? times[0] ?? null
  const time = timeAnchor && readAnchorTime(timeAnchor, others)
  if (addresses.size > 1) return { permalink: null, timeAnchor, time }
  return { permalink: onTime ?? findPictureAddress(post, page) ?? readAddressBar(post, page), timeAnchor, time }
}

/** Lets the page take back what it showed under the mouse. */
export function endHover(anchor: Element): void {
  dispatchHover(anchor, 'mouseout')
}

/**
 * The anchors that may be the post's time: for a post those before its words and outside of its author's name; for others all. A
 * post without words ends its head at its menu or its first picture: a card below it links wherever its author likes.
 */
function findTimeAnchors(post: FoundPost): Element[] {
  const { place, container, originalCard } = post
  const selector = place.permalink.join(', ')
  if (!selector) return []
  const leaveOut = place.leaveOut.join(', ')
  const words = post.own[0] ?? originalCard ?? findMenu(post) ?? findPostImages(post)[0]
  return [...container.querySelectorAll(selector)].filter((anchor) => {
    if (originalCard?.contains(anchor) || post.own.some((own) => own.contains(anchor))) return false
    if (
      place.marks &&
      (place.author.some((name) => anchor.closest(name)) || SHARED_THING.test(readVisibleText(anchor)))
    )
      return false
    // A comment's own time stands among its buttons; only another comment inside it is not its own.
    if (!place.marks) return anchor.closest(place.container.join(', ')) === container
    const apart = leaveOut && anchor.closest(leaveOut)
    if (apart && container.contains(apart)) return false
    return words !== undefined && isBeforeInDocument(anchor, words)
  })
}

function findMenu({ container, place }: FoundPost): Element | undefined {
  const leaveOut = place.leaveOut.join(', ')
  const menus = [...container.querySelectorAll(place.marks?.head.join(', ') || ':not(*)')]
  return menus.find((menu) => !(leaveOut && menu.closest(leaveOut)))
}

/** By its pictures, which all name the one post they belong to. A link with words is a card that leads to another's. */
function findPictureAddress(post: FoundPost, page: string): string | null {
  if (!post.place.marks || post.originalCard) return null
  const leaveOut = post.place.leaveOut.join(', ')
  const posts = new Map<string, string>()
  for (const anchor of post.container.querySelectorAll('a[href]')) {
    if ((leaveOut && anchor.closest(leaveOut)) || post.own.some((own) => own.contains(anchor))) continue
    const address = cleanPermalink(anchor.getAttribute('href') ?? '', page, post.place, 'picture')
    const set = address && new URL(address).searchParams.get('set')
    if (!set) continue
    if (!/^(?:\+\d+)?$/.test(readVisibleText(anchor, { without: new Set(anchor.querySelectorAll('img')) }))) return null
    if (!posts.has(set)) posts.set(set, address)
  }
  return posts.size === 1 ? [...posts.values()][0]! : null
}

/** The page's own address, when it is a permalink and this is the one post it can mean: alone in its dialog, or alone on a page without one. */
function readAddressBar(post: FoundPost, page: string): string | null {
  if (!post.place.marks) return null
  const address = cleanPermalink(page, page, post.place, 'page')
  if (!address) return null
  const { ownerDocument } = post.container
  const dialog = post.container.closest('[role="dialog"]')
  const posts = (root: ParentNode) => countPosts(root, post)
  if (dialog) return posts(dialog) <= 1 ? address : null
  const dialogs = [...ownerDocument.querySelectorAll('[role="dialog"]')]
  return dialogs.every((each) => posts(each) === 0) && posts(ownerDocument) <= 1 ? address : null
}

/** How many posts an area holds: menus or rows of buttons, or messages where a page shows neither. */
function countPosts(root: ParentNode, post: FoundPost): number {
  const { marks, text, leaveOut } = post.place
  const apart = leaveOut.join(', ')
  const count = (selectors: readonly string[]) =>
    [...root.querySelectorAll(selectors.join(', '))].filter((each) => !(apart && each.closest(apart))).length
  const messages = countOutermost(root.querySelectorAll(text.join(', ')), apart) - (post.original ? 1 : 0)
  return Math.max(count(marks?.head ?? []), count(marks?.foot ?? []), messages)
}

function countOutermost(found: Iterable<Element>, apart: string): number {
  const all = [...found].filter((each) => !(apart && each.closest(apart)))
  return all.filter((each) => !all.some((other) => other !== each && other.contains(each))).length
}

function dispatchHover(anchor: Element, type: 'mouseover' | 'mouseout'): void {
  anchor.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
}
