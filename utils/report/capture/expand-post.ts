// "Xem thêm": the rest of a long text is not in the page until its control is clicked. The control is clicked once,
// when the user reports this post.

import type { FoundPost } from './find-post.ts'
import { waitForCondition } from './wait-for.ts'

/** Longest wait for the rest of the text, in milliseconds: it arrives up to a second after its control went. */
const EXPAND_TIMEOUT = 1500

/** Finds the controls of a post that show the rest of its text. */
export function findExpandControls(post: FoundPost): HTMLElement[] {
  return findControls(post, post.place.more ?? [])
}

/** Finds the other controls in a post's text: those that collapse it again or show it in another language. */
export function findOtherControls(post: FoundPost): HTMLElement[] {
  return findControls(post, post.place.less ?? [])
}

function findControls(post: FoundPost, names: readonly RegExp[]): HTMLElement[] {
  const textParts = post.original ? [...post.own, post.original] : post.own
  return textParts.flatMap((text) =>
    [...text.querySelectorAll<HTMLElement>('[role="button"], button, a, span, div')].filter((element) => {
      const name = (element.textContent ?? '').trim()
      if (name.length > 20 || !names.some((each) => each.test(name))) return false
      return isControl(element)
    }),
  )
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

function isControl(element: Element): boolean {
  return element.localName === 'button' || element.localName === 'a' || element.getAttribute('role') === 'button'
}

function isLinkToOtherPage(control: Element): boolean {
  const href = control.closest('a')?.getAttribute('href')
  return href != null && href !== '' && href !== '#'
}
