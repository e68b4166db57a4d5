// The elements that a post has once: its menu and its row of buttons.

import type { PostSelectors } from '../../sites/site-definition.ts'

/** Which of a post's marks: the menu before its text, or the row of buttons after it. */
export type PostMark = 'head' | 'foot'

/**
 * Finds the marks of posts inside an element, in document order. Marks in comments do not count, nor those in a link:
 * the card of an attached reel is one link with a menu in it.
 */
export function findPostMarks(root: ParentNode, mark: PostMark, { marks, leaveOut }: PostSelectors): Element[] {
  const selectors = marks?.[mark].join(', ')
  if (!selectors) return []
  const outside = ['a', ...leaveOut].join(', ')
  return [...root.querySelectorAll(selectors)].filter((each) => {
    const around = each.parentElement?.closest(outside)
    return !around || (root instanceof Element && around.contains(root))
  })
}
