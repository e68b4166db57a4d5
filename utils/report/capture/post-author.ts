// Reads who wrote a post and the title of its conversation. Kept only in the report draft, until the user decides on
// it.

import { truncateText } from '../../lib/truncate-text.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { isBeforeInDocument } from './document-order.ts'
import type { FoundPost } from './find-post.ts'
import { findHeaderEnd } from './post-header.ts'
import { isLeftOut } from './post-marks.ts'
import { stripInvisible } from './strip-invisible.ts'
import { readVisibleText } from './visible-text.ts'

const MAX_NAME = 200
const MAX_TITLE = 300
/** The count of unread messages before a page's title changes constantly and does not belong to the post. */
const UNREAD_COUNT = /^\(\d+\+?\)\s*/

/**
 * Finds the author's name as shown.
 *
 * @param labelled The name from the post's label, if any; it takes precedence.
 * @returns Null when no name is found.
 */
export function findAuthorName(post: FoundPost, labelled: string | undefined): string | null {
  const name =
    labelled?.trim() || findShownName(post.container, post) || findPrecedingName(post) || findChatPartner(post)
  return name ? takeFirstLine(name, MAX_NAME) : null
}

/** Reads the title of the conversation, else the title of the page. */
export function readConversationTitle(post: FoundPost): string {
  const { ownerDocument } = post.container
  for (const selector of post.place.title ?? []) {
    const shown = ownerDocument.querySelector(selector)
    const title = shown && readVisibleText(shown)
    if (title) return takeFirstLine(title, MAX_TITLE)
  }
  return takeFirstLine(ownerDocument.title.replace(UNREAD_COUNT, ''), MAX_TITLE)
}

function findShownName(root: Element, post: FoundPost): string {
  const { place } = post
  const end = findHeaderEnd(post)
  for (const selector of [...place.author, ...(end ? (place.poster ?? []) : [])]) {
    for (const element of root.querySelectorAll(selector)) {
      if (place.marks && isLeftOut(element, root, place)) continue
      if (end && !isBeforeInDocument(element, end)) continue
      const name = readName(element, place)
      if (name) return name
    }
  }
  return ''
}

/**
 * Reads a name: the words of its link, since "Theo dõi" and a badge are next to it. Without a link the words outside
 * of buttons count, and for somebody anonymous those of the button that is the name.
 */
function readName(element: Element, place: PostSelectors): string {
  const links = [element, ...element.querySelectorAll('a')].filter((each) => each.localName === 'a')
  if (links.length > 0) {
    const link = links.find((each) => isAuthorLink(each, place))
    return link ? readVisibleText(link) : ''
  }
  const words = readVisibleText(element, { leaveOut: ['[role="button"]'] })
  return words || readVisibleText(element.querySelector('[role="button"]') ?? element)
}

/** Whether a link has words and leads to an author. */
export function isAuthorLink(link: Element, { profile }: PostSelectors): boolean {
  return readVisibleText(link) !== '' && (!profile || profile.test((link as HTMLAnchorElement).pathname))
}

/**
 * Only the first of consecutive messages shows its sender: search backwards, but not past one of the user's own
 * messages.
 */
function findPrecedingName(post: FoundPost): string {
  const { container, place } = post
  if (!place.run || isOwnMessage(container, place.run)) return ''
  for (const message of [...container.ownerDocument.querySelectorAll(place.container.join(', '))].reverse()) {
    if (!isBeforeInDocument(message, container) || message.contains(container)) continue
    if (isOwnMessage(message, place.run)) return ''
    const name = findShownName(message, post)
    if (name) return name
  }
  return ''
}

/** In a two-person chat messages show no name; the conversation's title is the other person's name. */
function findChatPartner(post: FoundPost): string {
  const { container, place } = post
  if (!place.run || isOwnMessage(container, place.run) || !place.title) return ''
  const isGroupChat = container.ownerDocument.querySelector(place.run.group.join(', ')) !== null
  return isGroupChat ? '' : readConversationTitle(post)
}

function isOwnMessage(message: Element, run: NonNullable<PostSelectors['run']>): boolean {
  const own = run.own.join(', ')
  return message.closest(own) !== null || message.querySelector(own) !== null
}

function takeFirstLine(text: string, max: number): string {
  return truncateText(stripInvisible(text.trim().split('\n')[0] ?? '').trim(), max)
}
