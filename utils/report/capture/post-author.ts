// Reads who wrote a post and the title of its conversation. Kept only in the report draft, until the user decides on
// it.

import { truncateText } from '../../lib/truncate-text.ts'
import type { FoundPost } from './find-post.ts'
import { isTimeText } from './shown-time.ts'
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

function findShownName(container: Element, post: FoundPost): string {
  for (const selector of post.place.author) {
    for (const element of container.querySelectorAll(selector)) {
      const excluded = post.place.marks && element.closest(post.place.leaveOut.join(', '))
      if (excluded && container.contains(excluded)) continue
      const link = element.querySelector('a, strong')
      const name = (link && readVisibleText(link)) || readVisibleText(element)
      // The only link of an anonymous author's comment is its time.
      if (name && !isTimeText(name)) return name
    }
  }
  return ''
}

/**
 * Only the first of consecutive messages shows its sender: search backwards, but not past one of the user's own
 * messages.
 */
function findPrecedingName(post: FoundPost): string {
  const ownSelector = post.place.run?.own.join(', ')
  if (!ownSelector || isOwnMessage(post.container, ownSelector)) return ''
  for (let node = post.container.previousElementSibling; node; node = node.previousElementSibling) {
    if (isOwnMessage(node, ownSelector)) return ''
    const name = findShownName(node, post)
    if (name) return name
  }
  return ''
}

/** In a two-person chat messages show no name; the conversation's title is the other person's name. */
function findChatPartner(post: FoundPost): string {
  const ownSelector = post.place.run?.own.join(', ')
  if (!ownSelector || isOwnMessage(post.container, ownSelector) || !post.place.title) return ''
  const list = post.container.parentElement
  const isGroupChat = list && post.place.author.some((selector) => list.querySelector(selector))
  return isGroupChat ? '' : readConversationTitle(post)
}

function isOwnMessage(element: Element, ownSelector: string): boolean {
  return element.matches(ownSelector) || element.closest(ownSelector) !== null
}

function takeFirstLine(text: string, max: number): string {
  return truncateText(stripInvisible(text.trim().split('\n')[0] ?? '').trim(), max)
}
