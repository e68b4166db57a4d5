// Finds a post's own address on the page.

import { cleanPermalink, isUnfilledLink } from './clean-permalink.ts'
import { isBeforeInDocument } from './document-order.ts'
import type { FoundPost } from './find-post.ts'
import { findPostImages } from './post-images.ts'
import { findPostMarks, type PostMark } from './post-marks.ts'
import { isTimeText, readAnchorTime, readTooltips } from './shown-time.ts'
import { readVisibleText } from './visible-text.ts'
import { waitForCondition } from './wait-for.ts'

/** Longest wait for a hovered time to get its address and its tooltip, in milliseconds. */
const HOVER_TIMEOUT = 300

/** A link in a header such as "đã chia sẻ một bài viết" leads to the shared original, not to this post. */
const SHARED_THING = /bài viết|ảnh|video|thước phim|liên kết|kỷ niệm|post|photo|reel|link|memory/i

/** The address and time of a post. */
export interface PostAddress {
  permalink: string | null
  /** The link of the post's time. */
  timeAnchor: Element | null
  /** The time that the link shows, possibly only on hover. */
  time: string | null
}

/**
 * Finds a post's address: on the time in its header, on its pictures, then in the address bar if that can only mean
 * this post. Some pages set the link of a time only on hover, so a `mouseover` event is dispatched to it once. The
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
  for (const anchor of timeAnchors) dispatchHover(anchor, 'mouseover')
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
  const timeAnchor = withTimeText[0] ?? withAddress[0] ?? timeAnchors[0] ?? null
  const time = timeAnchor && readAnchorTime(timeAnchor, otherTooltips)
  if (addresses.size > 1) return { permalink: null, timeAnchor, time }
  return { permalink: timeAddress ?? findPictureAddress(post, page) ?? readAddressBar(post, page), timeAnchor, time }
}

/** Dispatches `mouseout`, so that the page removes what it showed on hover. */
export function endHover(anchor: Element): void {
  dispatchHover(anchor, 'mouseout')
}

/**
 * Finds the links that may be the time: in a post, the links before its text and outside its author's name; in a
 * comment or message, all links. The header of a post without text ends at its menu or its first picture, because a
 * card below can link anywhere its author likes.
 */
function findTimeAnchors(post: FoundPost): Element[] {
  const { place, container, originalCard } = post
  const selector = place.permalink.join(', ')
  if (!selector) return []
  const leaveOut = place.leaveOut.join(', ')
  const words = post.own[0] ?? originalCard ?? findPostMarks(container, 'head', place)[0] ?? findPostImages(post)[0]
  return [...container.querySelectorAll(selector)].filter((anchor) => {
    if (originalCard?.contains(anchor) || post.own.some((own) => own.contains(anchor))) return false
    if (
      place.marks &&
      (place.author.some((name) => anchor.closest(name)) || SHARED_THING.test(readVisibleText(anchor)))
    )
      return false
    // A comment's time is among its buttons; only the links of a nested comment are excluded.
    if (!place.marks) return anchor.closest(place.container.join(', ')) === container
    const excluded = leaveOut && anchor.closest(leaveOut)
    if (excluded && container.contains(excluded)) return false
    return words !== undefined && isBeforeInDocument(anchor, words)
  })
}

/**
 * Finds the address by the post's pictures, which must all name the same post. A picture link with text is a card that
 * leads to another post; the result is null then.
 */
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
  const countPostsIn = (root: ParentNode) => countPosts(root, post)
  if (dialog) return countPostsIn(dialog) <= 1 ? address : null
  const dialogs = [...ownerDocument.querySelectorAll('[role="dialog"]')]
  return dialogs.every((each) => countPostsIn(each) === 0) && countPostsIn(ownerDocument) <= 1 ? address : null
}

/** Counts the posts in an element by their menus, button rows or texts, whichever are most. */
function countPosts(root: ParentNode, post: FoundPost): number {
  const { text, leaveOut } = post.place
  const excluded = leaveOut.join(', ')
  const count = (mark: PostMark) => findPostMarks(root, mark, post.place).length
  const messages = countOutermost(root.querySelectorAll(text.join(', ')), excluded) - (post.original ? 1 : 0)
  return Math.max(count('head'), count('foot'), messages)
}

function countOutermost(found: Iterable<Element>, excluded: string): number {
  const all = [...found].filter((each) => !(excluded && each.closest(excluded)))
  return all.filter((each) => !all.some((other) => other !== each && other.contains(each))).length
}

function dispatchHover(anchor: Element, type: 'mouseover' | 'mouseout'): void {
  anchor.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
}
