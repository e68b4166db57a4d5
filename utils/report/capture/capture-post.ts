// One post, as its user pointed at it: words, address, time, place. Runs in the page's content script, on the user's gesture.

import { truncateText } from '../../lib/truncate-text.ts'
import type { Site } from '../../sites/site-definition.ts'
import { type CapturedPost, MAX_POST_LENGTH } from '../model/captured-post.ts'
import { readPostLabel } from './aria-label.ts'
import { expandPost, findExpandControls, findOtherControls } from './expand-post.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { endHover, findPostAddress } from './post-address.ts'
import { findAuthorName, readConversationTitle } from './post-author.ts'
import { readImageAlts } from './post-images.ts'
import { readShownTime } from './shown-time.ts'
import { stripInvisible } from './strip-invisible.ts'
import { readVisibleText } from './visible-text.ts'

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
  const { permalink, timeAnchor, time } = await findPostAddress(post, context.location.href, element)
  const label = readPostLabel(post)
  const own = readParts(post, post.own) || stripInvisible(label.text ?? '')
  const shared = post.original ? readParts(post, [post.original]) : null
  const author = findAuthorName(post, label.author)
  const pictures = readImageAlts(post, author)
  const captured: CapturedPost = {
    site: site.id === 'practice' ? 'other' : site.id,
    kind: post.place.kind,
    text: truncateText(own, MAX_POST_LENGTH),
    shared: shared === null ? null : truncateText(shared, MAX_POST_LENGTH),
    permalink,
    title: readConversationTitle(post),
    shownTime: readShownTime(post, label.time, time),
    author,
    ...(pictures.length > 0 ? { pictureTexts: pictures } : {}),
    capturedAt: new Date(context.now).toISOString(),
    truncated:
      findExpandControls(post).length > 0 || own.length > MAX_POST_LENGTH || (shared?.length ?? 0) > MAX_POST_LENGTH,
  }
  if (timeAnchor) endHover(timeAnchor)
  return captured
}

/** The words of some parts, one below the other; the part of a shared original and the "Xem thêm" controls are not among them. */
function readParts(post: FoundPost, parts: readonly Element[]): string {
  const without = new Set<Element>([...findExpandControls(post), ...findOtherControls(post)])
  if (post.original && !parts.includes(post.original)) without.add(post.original)
  return parts
    .map((part) => readVisibleText(part, { leaveOut: post.place.leaveOut, without }))
    .filter((words) => words !== '')
    .join('\n')
}
