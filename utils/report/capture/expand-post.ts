// "Xem thêm": the rest of a long text is not in the page until its control is clicked. The control is clicked once,
// when the user reports this post.

import type { FoundPost } from './find-post.ts'
import { waitForCondition } from './wait-for.ts'

/** Longest wait for the rest of the text, in milliseconds: it arrives up to a second after its control went. */
const EXPAND_TIMEOUT = 1500

/** Finds the controls of a post that show the rest of its text. */
export function findExpandControls(post: FoundPost): HTMLElement[] {
  return findControls(post).filter((control) => hasName(control, post.place.more))
}

/**
 * Finds the controls in a post's text, which are no words of its author: those that expand or collapse it or show it in
 * another language, by name, and on pages in other languages the block of a button at its end.
 */
export function findControls({ own, original, place }: FoundPost): HTMLElement[] {
  const names = [...(place.more ?? []), ...(place.less ?? [])]
  return [...own, ...(original ? [original] : [])].flatMap((text) =>
    [...text.querySelectorAll<HTMLElement>('[role="button"], button, a')].filter(
      (control) => hasName(control, names) || (control.matches('div[role="button"]') && isAtEnd(control, text)),
    ),
  )
}

/** Whether a part of the text may still be hidden: its control is there, or a control whose name is unknown. */
export function isCut(post: FoundPost): boolean {
  return findControls(post).some((control) => !hasName(control, post.place.less))
}

/** Clicks each expand control once and waits until the text has grown. Skips links that would leave the page. */
export async function expandPost(post: FoundPost): Promise<void> {
  const controls = findExpandControls(post).filter((control) => !isLinkToOtherPage(control))
  if (controls.length === 0) return
  const lengthOf = (node: Element) => node.textContent?.length ?? 0
  const before = lengthOf(post.container) - controls.reduce((sum, control) => sum + lengthOf(control), 0)
  for (const control of controls) control.click()
  // The controls go first, which makes the text shorter.
  await waitForCondition(
    post.container,
    () => controls.every((control) => !post.container.contains(control)) && lengthOf(post.container) > before,
    EXPAND_TIMEOUT,
  )
}

function hasName(control: Element, names: readonly RegExp[] = []): boolean {
  return names.some((each) => each.test(readName(control)))
}

function isAtEnd(control: Element, text: Element): boolean {
  const name = readName(control)
  return name !== '' && readName(text).endsWith(name)
}

function readName(element: Element): string {
  return (element.textContent ?? '').trim()
}

function isLinkToOtherPage(control: Element): boolean {
  const href = control.closest('a')?.getAttribute('href')
  return href != null && href !== '' && href !== '#'
}
