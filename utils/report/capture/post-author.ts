// Who wrote a post, and where: kept only in the draft of a report, and only until the user decides about it.

import { truncateText } from '../../lib/truncate-text.ts'
import type { FoundPost } from './find-post.ts'
import { stripInvisible } from './strip-invisible.ts'
import { readVisibleText } from './visible-text.ts'

const MAX_NAME = 200
const MAX_TITLE = 300
/** Unread counts in front of a page's title change by the minute and say nothing about the post. */
const UNREAD_COUNT = /^\(\d+\+?\)\s*/

/** The author's name as shown, or null. In: the name its label tells, if any. */
export function findAuthorName(post: FoundPost, labelled: string | undefined): string | null {
  const name =
    labelled?.trim() || findShownName(post.container, post) || findPrecedingName(post) || findChatPartner(post)
  return name ? takeFirstLine(name, MAX_NAME) : null
}

/** The title of the conversation, or of the page. */
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
      const apart = post.place.marks && element.closest(post.place.leaveOut.join(', '))
      if (apart && container.contains(apart)) continue
      const link = element.querySelector('a, strong')
      const name = (link && readVisibleText(link)) || readVisibleText(element)
      if (name) return name
    }
  }
  return ''
}

/** In a run of messages the first alone shows the sender: look back, but not past one of the user's own. */
function findPrecedingName(post: FoundPost): string {
  const own = post.place.run?.own.join(', ')
  if (!own || isOwnMessage(post.container, own)) return ''
  for (let node = post.container.previousElementSibling; node; node = node.previousElementSibling) {
    if (isOwnMessage(node, own)) return ''
    const name = findShownName(node, post)
    if (name) return name
  }
  return ''
}

/** In a conversation of two nobody's name stands beside a message: the conversation's title is the other one's name. */
function findChatPartner(post: FoundPost): string {
  const own = post.place.run?.own.join(', ')
  if (!own || isOwnMessage(post.container, own) || !post.place.title) return ''
  const list = post.container.parentElement
  const group = list && post.place.author.some((selector) => list.querySelector(selector))
  return group ? '' : readConversationTitle(post)
}

function isOwnMessage(element: Element, own: string): boolean {
  return element.matches(own) || element.closest(own) !== null
}

function takeFirstLine(text: string, max: number): string {
  return truncateText(stripInvisible(text.trim().split('\n')[0] ?? '').trim(), max)
}
