// Reads the reactions to a post and the comments below it. Takes no names.

import { getParentElement } from '../../lib/dom-tree.ts'
import { truncateText } from '../../lib/truncate-text.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { type EngagementKind, MAX_COMMENT_LENGTH, MAX_COMMENTS } from '../model/post-engagement.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { findPostMarks, isLeftOut } from './post-marks.ts'
import { hasLayoutBox, isHidden, readVisibleText } from './visible-text.ts'

/**
 * Reads the reactions or the comments of a post.
 *
 * @param places All post selectors of the site.
 * @returns For comments, the visible texts in document order without duplicates; for reactions, the count as the only
 *   element. Empty when the page shows none.
 */
export function readEngagement(post: FoundPost, what: EngagementKind, places: readonly PostSelectors[]): string[] {
  const card = findPostCard(post)
  return what === 'reactions' ? readReactions(card, post) : readComments(card, post, places)
}

function readReactions(card: Element, { place }: FoundPost): string[] {
  for (const row of queryAll(card, place.reactions)) {
    if (isLeftOut(row, card, place)) continue
    const count = readCount(row) ?? readCountNextTo(row, card, place)
    if (count) return [count]
  }
  return []
}

/** How many levels the number may be above the toolbar of the reactions. */
const MAX_COUNT_LEVELS = 3

/** Reads the number next to a toolbar that has only icons, but none of another row: those of the buttons below. */
function readCountNextTo(toolbar: Element, card: Element, place: PostSelectors): string | undefined {
  let at: Element | null = toolbar
  for (let level = 0; at && at !== card && level < MAX_COUNT_LEVELS; level++, at = getParentElement(at)) {
    if (findPostMarks(at, 'foot', place).length > 0) return undefined
    const count = at.nextElementSibling && readCount(at.nextElementSibling)
    if (count) return count
  }
  return undefined
}

function readCount(element: Element): string | undefined {
  return readVisibleText(element).split('\n').map(parseReactionCount).find(Boolean)
}

function readComments(card: Element, { place }: FoundPost, places: readonly PostSelectors[]): string[] {
  const laidOut = hasLayoutBox(card)
  const comments = queryAll(card, place.comments)
    .filter((comment) => !isHidden(comment, laidOut))
    .flatMap((comment) => {
      const found = findPost(comment, places)
      if (!found || found.container !== comment) return []
      const text = found.own.map((part) => readVisibleText(part, { leaveOut: found.place.leaveOut })).join('\n')
      return text === '' ? [] : [truncateText(text, MAX_COMMENT_LENGTH)]
    })
  return [...new Set(comments)].slice(0, MAX_COMMENTS)
}

/** Finds the largest element that contains only this post: its comments may be outside the post's container. */
function findPostCard({ container, place }: FoundPost): Element {
  if (!place.marks) return container
  const edgeSelector = place.edge?.join(', ')
  let card = container
  for (let node = getParentElement(container); node; node = getParentElement(node)) {
    const hasOtherPosts = (['head', 'foot'] as const).some((mark) => findPostMarks(node!, mark, place).length > 1)
    if (hasOtherPosts || (edgeSelector && node.matches(edgeSelector))) break
    card = node
  }
  return card
}

function queryAll(root: Element, selectors: readonly string[] = []): Element[] {
  return selectors.length > 0 ? [...root.querySelectorAll(selectors.join(', '))] : []
}

const NUMBER = /^\d{1,3}(?:[.,]\d{3}){0,2}$|^\d{1,9}$/
const ROUNDED = /^\d{1,4}(?:[.,]\d{1,2})?\s?(?:K|N|M|Tr|nghìn|triệu)$/i
const NAMES_AND_OTHERS = /^(?<names>.{1,200}?) (?:và|and) (?<others>\d[\d.,]{0,10}) (?:người khác|others?)$/u

/**
 * Parses how many people a line counts: "1,2K" and "12" are returned unchanged, "Đỗ Quang Hà và 11 người khác" as "12".
 *
 * @returns Undefined when the line has no number, because a guess would be worse.
 */
export function parseReactionCount(line: string): string | undefined {
  const text = line.trim()
  if (NUMBER.test(text) || ROUNDED.test(text)) return text
  const { names, others } = NAMES_AND_OTHERS.exec(text)?.groups ?? {}
  if (!names || !others || !NUMBER.test(others)) return undefined
  return String(names.split(',').length + Number(others.replace(/[.,]/g, '')))
}
