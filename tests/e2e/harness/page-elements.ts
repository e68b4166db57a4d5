import type { MouseClickOptions, Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

// All of these ask the page by `evaluate`. Puppeteer's own selectors first inject a library into each new document,
// which costs Firefox 100 ms a page and more.

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
          const element = document.querySelector(wanted)
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
  const { x, y } = await waitForPlace(() => page.evaluate(findPlace, selector), `${selector} is there to be clicked`)
  await clickAt(page, { x, y }, how)
}

/** Clicks with the mouse. A popup may close as soon as the button is pressed: then its release gets no answer. */
export async function clickAt(page: Page, { x, y }: Point, how?: MouseClickOptions): Promise<void> {
  await page.mouse.click(x, y, how).catch((error: Error) => {
    if (error.name !== 'TargetCloseError') throw error
  })
}

/** Waits until an element exists, and gives it the focus. */
export async function focusElement(page: Page, selector: string): Promise<void> {
  await waitFor(
    () =>
      page.evaluate((wanted) => {
        const element = document.querySelector<HTMLElement>(wanted)
        element?.focus()
        return element !== null
      }, selector),
    `there is ${selector} to be focused`,
  )
}

/** Waits until an element is found at the same place twice. */
export async function waitForPlace(find: () => Promise<Point | null>, what: string): Promise<Point> {
  let before: Point | null = null
  return waitFor(async () => {
    const now = await find()
    const stays = now !== null && before !== null && now.x === before.x && now.y === before.y
    before = now
    return stays && now
  }, what)
}

/** Returns the middle of the visible part of a selector's first match, scrolled into view. Runs in the page. */
function findPlace(selector: string): Point | null {
  const element = document.querySelector(selector)
  if (!element?.checkVisibility({ visibilityProperty: true })) return null
  const measure = () => {
    // Words that wrap have a box on each line, and the middle of all of them may be in none.
    const box = [...element.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1)
    if (!box) return null
    const { clientWidth, clientHeight } = document.documentElement
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, clientWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, clientHeight)]
    const whole = left === box.left && right === box.right && top === box.top && bottom === box.bottom
    return { whole, seen: left < right && top < bottom, x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  let place = measure()
  if (place && !place.whole) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    place = measure()
  }
  return place?.seen ? { x: place.x, y: place.y } : null
}
