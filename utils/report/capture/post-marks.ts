// The elements that a post has once: its menu and its row of buttons; and those that it has for its name and text.

import type { PostSelectors } from '../../sites/site-definition.ts'

/** Which of a post's marks: the menu before its text, or the row of buttons after it. */
export type PostMark = 'head' | 'foot'

/**
 * Finds the marks of posts inside an element, in document order. Marks in comments do not count, nor those in a link:
 * the card of an attached reel is one link with a menu in it.
 */
export function findPostMarks(root: Element, mark: PostMark, place: PostSelectors): Element[] {
  return queryParts(root, place.marks?.[mark] ?? [], place).filter((each) => !each.closest('a'))
}

/** Finds all matches in an element, in document order, without those inside others and those in comments. */
export function queryParts(root: Element, selectors: readonly string[], place: PostSelectors): Element[] {
  const parts: Element[] = []
  for (const part of root.querySelectorAll(selectors.join(', ') || ':not(*)'))
    if (!parts.at(-1)?.contains(part) && !isLeftOut(part, root, place)) parts.push(part)
  return parts
}

/** Whether an element lies in a part that is left out of an element around it, such as a comment in a post. */
export function isLeftOut(element: Element, root: Element, { leaveOut }: PostSelectors): boolean {
  const part = element.closest(leaveOut.join(', ') || ':not(*)')
  return part !== null && part !== root && root.contains(part)
}
