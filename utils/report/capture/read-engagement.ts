// Reads what others did with a post. Nobody's name is taken.

import { truncateText } from '../../lib/truncate-text.ts'
import type { PostSelectors } from '../../sites/site-definition.ts'
import { type EngagementKind, MAX_COMMENT_LENGTH, MAX_COMMENTS } from '../model/post-engagement.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { hasLayoutBox, isHidden, readVisibleText } from './visible-text.ts'

/**
 * What others did with a post. In: the post, what is asked for, and the places of its site. Out: the words of the comments that
 * the page shows, in page order, each once; or how many reacted, as the one element. Empty where the page tells none.
 */
export function readEngagement(post: FoundPost, what: EngagementKind, places: readonly PostSelectors[]): string[] {
  const card = findPostCard(post)
  return what === 'reactions' ? readReactions(card, post) : readComments(card, post, places)
}

function readReactions(card: Element, { place }: FoundPost): string[] {
  const comments = place.leaveOut.join(', ')
  for (const row of queryAll(card, place.reactions)) {
    if (comments && row.closest(comments)) continue
    const count = readVisibleText(row).split('\n').map(parseReactionCount).find(Boolean)
    if (count) return [count]
  }
  return []
}

function readComments(card: Element, { place }: FoundPost, places: readonly PostSelectors[]): string[] {
  const laidOut = hasLayoutBox(card)
  const comments = queryAll(card, place.comments)
    .filter((comment) => !isHidden(comment, laidOut))
    .flatMap((comment) => {
      const found = findPost(comment, places)
      if (!found || found.container !== comment) return []
      const words = found.own.map((part) => readVisibleText(part, { leaveOut: found.place.leaveOut })).join('\n')
      return words === '' ? [] : [truncateText(words, MAX_COMMENT_LENGTH)]
    })
  return [...new Set(comments)].slice(0, MAX_COMMENTS)
}

/** The largest element that holds this post and no other: what is written below a post may lie outside of its own container. */
function findPostCard({ container, place }: FoundPost): Element {
  const { marks } = place
  if (!marks) return container
  const edge = place.edge?.join(', ')
  let card = container
  for (let node = container.parentElement; node; node = node.parentElement) {
    const several = queryAll(node, marks.head).length > 1 || queryAll(node, marks.foot).length > 1
    if (several || (edge && node.matches(edge))) break
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
 * How many people a line counts: "1,2K" and "12" as they stand, "Đỗ Quang Hà và 11 người khác" as "12". Undefined where it tells
 * no number: a guess would be worse.
 */
export function parseReactionCount(line: string): string | undefined {
  const text = line.trim()
  if (NUMBER.test(text) || ROUNDED.test(text)) return text
  const { names, others } = NAMES_AND_OTHERS.exec(text)?.groups ?? {}
  if (!names || !others || !NUMBER.test(others)) return undefined
  return String(names.split(',').length + Number(others.replace(/[.,]/g, '')))
}
