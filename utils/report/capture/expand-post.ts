// "Xem thêm": the rest of a long text is not on the page until the control is pressed. It is pressed once, on the user's own
// gesture of reporting this post.

import type { FoundPost } from './find-post.ts'
import { waitForCondition } from './wait-for.ts'

/** The longest wait for the rest of the text, in milliseconds. */
const EXPAND_TIMEOUT = 1000

/** The controls of a post that open the rest of its text. */
export function findExpandControls(post: FoundPost): HTMLElement[] {
  return findControls(post, post.place.more ?? [])
}

/** The other controls among a post's words: those that close the text again, or show it in another language. */
export function findOtherControls(post: FoundPost): HTMLElement[] {
  return findControls(post, post.place.less ?? [])
}

function findControls(post: FoundPost, names: readonly RegExp[]): HTMLElement[] {
  const within = post.original ? [...post.own, post.original] : post.own
  return within.flatMap((text) =>
    [...text.querySelectorAll<HTMLElement>('[role="button"], button, a, span, div')].filter((element) => {
      const name = (element.textContent ?? '').trim()
      if (name.length > 20 || !names.some((each) => each.test(name))) return false
      return isControl(element)
    }),
  )
}

/** Presses each control once and waits for the text to grow. A control that is a link to elsewhere is left alone. */
export async function expandPost(post: FoundPost): Promise<void> {
  const controls = findExpandControls(post).filter((control) => !isLinkElsewhere(control))
  if (controls.length === 0) return
  const length = () => post.container.textContent?.length ?? 0
  const before = length()
  for (const control of controls) control.click()
  await waitForCondition(
    post.container,
    () => controls.every((control) => !post.container.contains(control)) && length() !== before,
    EXPAND_TIMEOUT,
  )
}

function isControl(element: Element): boolean {
  return element.localName === 'button' || element.localName === 'a' || element.getAttribute('role') === 'button'
}

function isLinkElsewhere(control: Element): boolean {
  const href = control.closest('a')?.getAttribute('href')
  return href != null && href !== '' && href !== '#'
}
