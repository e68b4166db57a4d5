import type { ElementHandle, Page } from 'puppeteer-core'
import { clickVisible } from './harness/click-visible.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

/** Reads the visible text of each element that a selector matches; whitespace of any kind becomes one space. */
export async function readWords(page: Page, selector: string): Promise<string[]> {
  const found = await page.$$eval(selector, (elements) =>
    // biome-ignore lint/performance/useDomNodeTextContent: the text with the spaces that the eye sees between blocks
    elements.filter((each) => each.checkVisibility()).map((each) => (each as HTMLElement).innerText),
  )
  return found.map((words) => words.replace(/\s+/g, ' ').trim())
}

/** Waits until the first match of a selector reads exactly as a text, or matches an expression. Returns its text. */
export async function waitForWords(page: Page, selector: string, wanted: string | RegExp): Promise<string> {
  return waitFor(async () => {
    const [words] = await readWords(page, selector)
    if (words !== undefined && (typeof wanted === 'string' ? words === wanted : wanted.test(words))) return words
    throw new Error(`it reads "${words}"`)
  }, `"${selector}" reads ${wanted}`)
}

/** Opens one of the popup's tabs. */
export async function openPopupTab(popup: Page, tab: 'draft' | 'library' | 'report'): Promise<void> {
  await clickVisible(popup, `#tab-${tab}`)
  await popup.waitForSelector(`#panel-${tab}`)
}

/** Replaces a field's content by typing. */
export async function fillField(page: Page, selector: string, words: string): Promise<void> {
  await clickVisible(page, selector)
  await pressKeys(page, 'Control+a')
  await page.keyboard.type(words)
}

/** Replaces a field's content by pasting from the system's clipboard with keys. */
export async function pasteIntoField(page: Page, selector: string, words: string): Promise<void> {
  await clickVisible(page, selector)
  await pressKeys(page, 'Control+a')
  await page.evaluate((text) => navigator.clipboard.writeText(text), words)
  await pressKeys(page, 'Control+v')
}

/**
 * Presses the button, link, label or summary with exactly this text or accessible name; the first on the page, or
 * within a selector.
 */
export async function pressByName(page: Page, name: string, within = 'body'): Promise<void> {
  const element = await waitFor(async () => {
    const found = await page.evaluateHandle(findNamed, `${within} :is(button, a, label, summary)`, name)
    return found.asElement() as ElementHandle<Element> | null
  }, `"${name}" is there to be pressed`)
  await element.evaluate(uncover)
  await element.click()
}

/** Scrolls an element that is covered by a fixed bar into the middle, as a user would. */
function uncover(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + height / 2)
  if (over && !element.contains(over) && !over.contains(element)) element.scrollIntoView({ block: 'center' })
}

function findNamed(selector: string, name: string): Element | undefined {
  return [...document.querySelectorAll(selector)].find((each) => {
    const words = each.getAttribute('aria-label') ?? each.textContent ?? ''
    return each.checkVisibility() && words.replace(/\s+/g, ' ').trim() === name
  })
}
