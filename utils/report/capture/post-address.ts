// Finds a post's own address on the page.

import { cleanPermalink, isUnfilledLink } from './clean-permalink.ts'
import { isBeforeInDocument } from './document-order.ts'
import type { FoundPost } from './find-post.ts'
import { findHeaderEnd } from './post-header.ts'
import { isOutsideText } from './post-images.ts'
import { findPostMarks, isLeftOut, queryParts } from './post-marks.ts'
import { isTimeText, readAnchorTime, readTooltips } from './shown-time.ts'
import { isRendered, readVisibleText } from './visible-text.ts'
import { waitForCondition } from './wait-for.ts'

/** Longest wait for a hovered time to get its address and its tooltip, in milliseconds. */
const HOVER_TIMEOUT = 300

/** The events of a pointer that comes onto an element, all of which a page may wait for, and of one that leaves it. */
const ENTER_EVENTS = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove']
const LEAVE_EVENTS = ['pointerout', 'pointerleave', 'mouseout', 'mouseleave']

/** A link in a header such as "đã chia sẻ một bài viết" leads to the shared original, not to this post. */
const SHARED_THING = /bài viết|ảnh|video|thước phim|liên kết|kỷ niệm|post|photo|reel|link|memory/i

/** The address and time of a post. */
export interface PostAddress {
  permalink: string | null
  /** The time that the link shows, possibly only on hover. */
  time: string | null
}

/**
 * Finds a post's address: on the time in its header, on its pictures, then in the address bar if that can only mean
 * this post. Some pages set the link of a time only on hover, so the events of a hover are dispatched to it once. The
 * permalink is null rather than a neighbour's.
 *
 * @param page The page's address.
 * @param pointed The element that the user pointed at.
 */
export async function findPostAddress(post: FoundPost, page: string, pointed: Element): Promise<PostAddress> {
  const toPermalink = (anchor: Element) => cleanPermalink(anchor.getAttribute('href') ?? '', page, post.place, 'time')
  const candidates = findTimeAnchors(post)
  const timeAnchors = candidates.filter(
    (anchor) => toPermalink(anchor) !== null || isUnfilledLink(anchor.getAttribute('href') ?? ''),
  )
  // A tooltip that was open before belongs to another element, unless the pointer is on this time.
  const otherTooltips = timeAnchors.some((anchor) => anchor.contains(pointed))
    ? new Map()
    : readTooltips(post.container.ownerDocument)
  for (const anchor of timeAnchors) dispatchHover(anchor, ENTER_EVENTS)
  const isShown = () =>
    timeAnchors.some((anchor) => toPermalink(anchor) !== null) &&
    timeAnchors.some((anchor) => readAnchorTime(anchor, otherTooltips) !== null)
  if (timeAnchors.length > 0) await waitForCondition(post.container.ownerDocument, isShown, HOVER_TIMEOUT)
  const withAddress = timeAnchors.filter((anchor) => toPermalink(anchor) !== null)
  const withTimeText = withAddress.filter((anchor) =>
    isTimeText(anchor.getAttribute('aria-label') ?? readVisibleText(anchor)),
  )
  const addresses = new Set((withTimeText.length > 0 ? withTimeText : withAddress).map(toPermalink))
  const timeAddress = addresses.size === 1 ? [...addresses][0]! : null
  const timeAnchor = withTimeText[0] ?? withAddress[0] ?? timeAnchors[0]
  const time = timeAnchor ? readAnchorTime(timeAnchor, otherTooltips) : null
  for (const anchor of timeAnchors) dispatchHover(anchor, LEAVE_EVENTS)
  if (addresses.size > 1) return { permalink: null, time }
  return { permalink: timeAddress ?? findPictureAddress(post, page) ?? readAddressBar(post, page), time }
}

/**
 * Finds the links that may be the time: in a post, the links in its header and outside its author's name; in a comment
 * or message, all links.
 */
function findTimeAnchors(post: FoundPost): Element[] {
  const { place, container } = post
  const end = findHeaderEnd(post)
  return [...container.querySelectorAll(place.permalink.join(', ') || ':not(*)')].filter((anchor) => {
    if (!isOutsideText(anchor, post)) return false
    // A comment's time is among its buttons; only the links of a nested comment are excluded.
    if (!place.marks) return anchor.closest(place.container.join(', ')) === container
    const isInName = !place.page && anchor.closest(place.author.join(', ')) !== null
    if (isInName || SHARED_THING.test(readVisibleText(anchor)) || isLeftOut(anchor, container, place)) return false
    return end !== undefined && isBeforeInDocument(anchor, end)
  })
}

/**
 * Finds the address by the post's pictures, which must all name the same post. A picture link with text is a card that
 * leads to another post; the result is null then.
 */
function findPictureAddress(post: FoundPost, page: string): string | null {
  const { place, container } = post
  if (!place.marks || post.originalCard) return null
  const posts = new Map<string, string>()
  for (const anchor of container.querySelectorAll('a[href]')) {
    if (!isOutsideText(anchor, post) || isLeftOut(anchor, container, place)) continue
    const href = anchor.getAttribute('href') ?? ''
    const address = cleanPermalink(href, page, place, 'picture')
    const set = address && new URL(href, page).searchParams.get('set')
    if (!set) continue
    if (!/^(?:\+\d+)?$/.test(readVisibleText(anchor, { without: new Set(anchor.querySelectorAll('img')) }))) return null
    if (!posts.has(set)) posts.set(set, address)
  }
  return posts.size === 1 ? [...posts.values()][0]! : null
}

/**
 * Returns the page's address if it is a permalink that can only mean this post: the post is alone in its dialog, or
 * alone on a page without another dialog that has posts.
 */
function readAddressBar(post: FoundPost, page: string): string | null {
  if (!post.place.marks) return null
  const address = cleanPermalink(page, page, post.place, 'page')
  if (!address) return null
  const { ownerDocument } = post.container
  const dialog = post.container.closest('[role="dialog"]')
  const countPostsIn = (root: Element) => countPosts(root, post)
  if (dialog) return countPostsIn(dialog) <= 1 ? address : null
  const dialogs = [...ownerDocument.querySelectorAll('[role="dialog"]')]
  return dialogs.every((each) => countPostsIn(each) === 0) && countPostsIn(ownerDocument.body) <= 1 ? address : null
}

/** Counts the shown posts in an element by their menus, button rows or texts, whichever are most. */
function countPosts(root: Element, { place, original }: FoundPost): number {
  const count = (parts: Element[]) => parts.filter(isRendered).length
  const marks = (['head', 'foot'] as const).map((mark) => count(findPostMarks(root, mark, place)))
  // Next to a picture that fills the page, every run of words could be a text.
  return Math.max(...marks, place.page ? 0 : count(queryParts(root, place.text, place)) - (original ? 1 : 0))
}

function dispatchHover(anchor: Element, types: readonly string[]): void {
  for (const type of types) {
    const bubbles = !/enter|leave/.test(type)
    // A pointer event is a mouse event, too.
    anchor.dispatchEvent(new PointerEvent(type, { bubbles, cancelable: bubbles, composed: true }))
  }
}
