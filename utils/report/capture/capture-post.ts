// Captures the one post that the user points at: text, address, time, title. Runs in the page's content script, only on
// a user gesture.

import { truncateText } from '../../lib/truncate-text.ts'
import { type PostSelectors, SITE_IDS, type Site } from '../../sites/site-definition.ts'
import { type CapturedPost, MAX_POST_LENGTH } from '../model/captured-post.ts'
import { readPostLabel } from './aria-label.ts'
import { expandPost, findControls, isCut } from './expand-post.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { readLinkCards } from './link-cards.ts'
import { findPostAddress } from './post-address.ts'
import { findAuthorName, readConversationTitle } from './post-author.ts'
import { readImageAlts } from './post-images.ts'
import { readShownTime } from './shown-time.ts'
import { stripInvisible } from './strip-invisible.ts'
import { readVisibleText } from './visible-text.ts'

/** What a capture needs in addition to the page's elements. */
export interface CaptureContext {
  /** The page's address. */
  location: { readonly href: string }
  /** The current time, in milliseconds since 1970. */
  now: number
}

/** A site as its posts are read. */
export interface SiteWithPosts {
  id: Site['id']
  posts: readonly PostSelectors[]
}

/**
 * Captures the post, comment or message around an element. Clicks its "Xem thêm" once, waits for the text (1 s at
 * most), then reads.
 *
 * @returns Null when the element is in no post that the site definition describes, or the page removed the post
 *   meanwhile.
 */
export async function capturePost(
  element: Element,
  site: SiteWithPosts,
  context: CaptureContext,
): Promise<CapturedPost | null> {
  const initialPost = findPost(element, site.posts)
  if (!initialPost) return null
  await expandPost(initialPost)
  // The page may rebuild the card while it expands the text: search again, from the same element or from the old
  // container.
  const post = findPost(element.isConnected ? element : initialPost.container, site.posts)
  if (!post?.container.isConnected) return null
  const { permalink, time } = await findPostAddress(post, context.location.href, element)
  const label = readPostLabel(post)
  const shownText = readParts(post, post.own) || stripInvisible(label.text ?? '')
  const ownText = [shownText, ...readLinkCards(post, shownText)].filter((line) => line !== '').join('\n')
  const sharedText = post.original ? readParts(post, [post.original]) : null
  const author = findAuthorName(post, label.author)
  const imageAlts = readImageAlts(post, author)
  return {
    site: SITE_IDS.find((id) => id === site.id) ?? 'other',
    kind: post.place.kind,
    text: truncateText(ownText, MAX_POST_LENGTH),
    shared: sharedText === null ? null : truncateText(sharedText, MAX_POST_LENGTH),
    permalink,
    title: readConversationTitle(post),
    shownTime: readShownTime(post, label.time, time),
    author,
    ...(imageAlts.length > 0 ? { pictureTexts: imageAlts } : {}),
    capturedAt: new Date(context.now).toISOString(),
    truncated: isCut(post) || ownText.length > MAX_POST_LENGTH || (sharedText?.length ?? 0) > MAX_POST_LENGTH,
  }
}

/**
 * Joins the text of some parts with line breaks, without the shared original and without controls such as "Xem thêm".
 */
function readParts(post: FoundPost, parts: readonly Element[]): string {
  const without = new Set<Element>(findControls(post))
  if (post.original && !parts.includes(post.original)) without.add(post.original)
  return parts
    .map((part) => readVisibleText(part, { leaveOut: post.place.leaveOut, without }))
    .filter((text) => text !== '')
    .join('\n')
}
