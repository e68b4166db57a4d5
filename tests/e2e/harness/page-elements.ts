import type { MouseClickOptions, Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

// All of these ask the page by `evaluate`. Puppeteer's own selectors first inject a library into each new document,
// which costs Firefox 100 ms a page and more. In a selector " >>> " steps into an open shadow root, or into a frame.
// Each function has that step in itself, because it runs in the page.

/** A point in CSS pixels of the viewport. */
interface Point {
  x: number
  y: number
}

/** Waits until an element exists, or with `visible` until it is seen. */
export async function waitForElement(page: Page, selector: string, { visible = false } = {}): Promise<void> {
  await waitFor(
    () =>
      page.evaluate(
        (wanted, seen) => {
          const element = wanted
            .split(' >>> ')
            .reduce<Element | null>(
              (at, part) =>
                (at?.shadowRoot ?? (at as HTMLIFrameElement | null)?.contentDocument ?? document).querySelector(part),
              null,
            )
          return element !== null && (!seen || element.checkVisibility({ visibilityProperty: true }))
        },
        selector,
        visible,
      ),
    `there is ${selector}`,
  )
}

/** Waits until an element is visible and stays in place, scrolls it into view, and clicks it with the mouse. */
export async function clickVisible(page: Page, selector: string, how?: MouseClickOptions): Promise<void> {
  const find = () => page.evaluate(findPlace, selector)
  await clickAt(page, await waitForPlace(page, find, `${selector} is there to be clicked`), how)
}

/** Clicks with the mouse. Chromium's popup may close as soon as the button is pressed: its release gets no answer. */
export async function clickAt(page: Page, { x, y }: Point, how?: MouseClickOptions): Promise<void> {
  await page.mouse.click(x, y, how).catch((error: Error) => {
    const isPopup = page.url().startsWith('chrome-extension:')
    if (error.name !== 'TargetCloseError' || !isPopup) throw error
  })
}

/** Waits until an element exists, and gives it the focus. */
export async function focusElement(page: Page, selector: string): Promise<void> {
  await waitFor(
    () =>
      page.evaluate((wanted) => {
        const element = wanted
          .split(' >>> ')
          .reduce<HTMLElement | null>(
            (at, part) =>
              (at?.shadowRoot ?? (at as HTMLIFrameElement | null)?.contentDocument ?? document).querySelector(part),
            null,
          )
        element?.focus()
        return element !== null
      }, selector),
    `there is ${selector} to be focused`,
  )
}

/** Waits until an element is found at the same place before and after a frame, in which a page moves its elements. */
export async function waitForPlace<P extends Point>(
  page: Page,
  find: () => Promise<P | null>,
  what: string,
): Promise<P> {
  return waitFor<P | false | null>(async () => {
    const before = await find()
    if (!before) return null
    await page.evaluate(waitForFrame)
    const now = await find()
    return now?.x === before.x && now.y === before.y && now
  }, what)
}

/** Waits until the page has drawn. Runs in the page; a hidden tab draws no frames. */
export function waitForFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** Returns the middle of the visible part of a selector's first match, scrolled into view. Runs in the page. */
function findPlace(selector: string): Point | null {
  const element = selector
    .split(' >>> ')
    .reduce<Element | null>(
      (at, part) =>
        (at?.shadowRoot ?? (at as HTMLIFrameElement | null)?.contentDocument ?? document).querySelector(part),
      null,
    )
  if (!element?.checkVisibility({ visibilityProperty: true })) return null
  const measure = () => {
    // Words that wrap have a box on each line, and the middle of all of them may be in none.
    const box = [...element.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1)
    if (!box) return null
    const { ownerDocument } = element
    const { clientWidth, clientHeight } = ownerDocument.documentElement
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, clientWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, clientHeight)]
    const whole = left === box.left && right === box.right && top === box.top && bottom === box.bottom
    const frame = ownerDocument.defaultView?.frameElement
    const place = frame?.getBoundingClientRect()
    const x = (left + right) / 2 + (frame ? place!.left + frame.clientLeft : 0)
    const y = (top + bottom) / 2 + (frame ? place!.top + frame.clientTop : 0)
    return { whole, seen: left < right && top < bottom, x, y }
  }
  let place = measure()
  if (place && !place.whole) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    place = measure()
  }
  return place?.seen ? { x: place.x, y: place.y } : null
}
