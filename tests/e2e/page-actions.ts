import type { Page } from 'puppeteer-core'
import { clickAt, clickVisible, waitForElement, waitForPlace } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

/** Reads the visible text of each element that a selector matches; whitespace of any kind becomes one space. */
export async function readWords(page: Page, selector: string): Promise<string[]> {
  const found = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((each) => each.checkVisibility())
        // biome-ignore lint/performance/useDomNodeTextContent: with the spaces that the eye sees between blocks
        .map((each) => each.innerText),
    selector,
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
  await waitForElement(popup, `#panel-${tab}`)
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
  const read = () => page.$eval(selector, (field) => (field as HTMLInputElement).value.slice(0, 20))
  await waitFor(async () => (await read()) === words.slice(0, 20), `${selector} takes what is pasted`)
}

/**
 * Presses the button, link, label or summary with exactly this text or accessible name; the first on the page, or
 * within a selector.
 */
export async function pressByName(page: Page, name: string, within = 'body'): Promise<void> {
  const selector = `${within} :is(button, a, label, summary)`
  const find = () => page.evaluate(findNamed, selector, name)
  await clickAt(page, await waitForPlace(page, find, `"${name}" is there to be pressed`))
}

/** Returns the middle of a named element, scrolled into view and out from under fixed bars, as a user would. */
function findNamed(selector: string, name: string): { x: number; y: number } | null {
  const element = [...document.querySelectorAll(selector)].find((each) => {
    const words = each.getAttribute('aria-label') ?? each.textContent ?? ''
    return each.checkVisibility() && words.replace(/\s+/g, ' ').trim() === name
  })
  if (!element) return null
  const measure = () => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const { x, y } = measure()
  const over = document.elementFromPoint(x, y)
  if (over && (element.contains(over) || over.contains(element))) return { x, y }
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  return measure()
}
