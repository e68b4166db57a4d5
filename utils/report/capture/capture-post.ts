// One post, as its user pointed at it: words, address, time, place. Runs in the page's content script, on the user's gesture.

import { clip } from '../../lib/truncate.ts'
import type { Site } from '../../sites/site.ts'
import { type CapturedPost, MAX_POST_TEXT } from '../model/captured-post.ts'
import { readLabel } from './aria-label.ts'
import { authorOf, titleOf } from './author.ts'
import { expandPost, moreControls, otherControls } from './expand-post.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { pictureTexts } from './image-alts.ts'
import { addressOf, endHover } from './post-address.ts'
import { shownTime } from './shown-time.ts'
import { seenText } from './strip-invisible.ts'
import { readText } from './visible-text.ts'

/** What capturing needs to know besides the page: its address, and the time (milliseconds since 1970). */
export interface CaptureContext {
  location: { readonly href: string }
  now: number
}

/**
 * Captures the post, comment or message around an element: presses its "Xem thêm" once and waits for the text (1 s at most),
 * then reads. Null when the element stands in no post the site's file knows, or the page changed it away meanwhile.
 */
export async function capturePost(
  element: Element,
  site: Pick<Site, 'id' | 'posts'>,
  context: CaptureContext,
): Promise<CapturedPost | null> {
  const before = findPost(element, site.posts)
  if (!before) return null
  await expandPost(before)
  // The page may have rebuilt the card while it opened the text: look again, from the same element or from the card's remains.
  const post = findPost(element.isConnected ? element : before.container, site.posts)
  if (!post?.container.isConnected) return null
  const { permalink, timeAnchor, time } = await addressOf(post, context.location.href, element)
  const label = readLabel(post)
  const own = wordsOf(post, post.own) || seenText(label.text ?? '')
  const shared = post.original ? wordsOf(post, [post.original]) : null
  const author = authorOf(post, label.author)
  const pictures = pictureTexts(post, author)
  const captured: CapturedPost = {
    site: site.id === 'practice' ? 'other' : site.id,
    kind: post.place.kind,
    text: clip(own, MAX_POST_TEXT),
    shared: shared === null ? null : clip(shared, MAX_POST_TEXT),
    permalink,
    title: titleOf(post),
    shownTime: shownTime(post, label.time, time),
    author,
    ...(pictures.length > 0 ? { pictureTexts: pictures } : {}),
    capturedAt: new Date(context.now).toISOString(),
    truncated: moreControls(post).length > 0 || own.length > MAX_POST_TEXT || (shared?.length ?? 0) > MAX_POST_TEXT,
  }
  if (timeAnchor) endHover(timeAnchor)
  return captured
}

/** The words of some parts, one below the other; the part of a shared original and the "Xem thêm" controls are not among them. */
function wordsOf(post: FoundPost, parts: readonly Element[]): string {
  const without = new Set<Element>([...moreControls(post), ...otherControls(post)])
  if (post.original && !parts.includes(post.original)) without.add(post.original)
  return parts
    .map((part) => readText(part, { leaveOut: post.place.leaveOut, without }))
    .filter((words) => words !== '')
    .join('\n')
}
