import type { ElementHandle, Page } from 'puppeteer-core'
import { clickVisible } from './harness/click-visible.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

/** The words a user reads in each element that a selector finds, hidden ones left out; spaces of any kind and line ends are one space. */
export async function readWords(page: Page, selector: string): Promise<string[]> {
  const found = await page.$$eval(selector, (elements) =>
    // biome-ignore lint/performance/useDomNodeTextContent: the text with the spaces that the eye sees between blocks
    elements.filter((each) => each.checkVisibility()).map((each) => (each as HTMLElement).innerText),
  )
  return found.map((words) => words.replace(/\s+/g, ' ').trim())
}

/** Waits until the first element of a selector reads so: exactly a text, or as an expression says. Gives back its words. */
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

/** Puts words into a field in place of what stands there, by keys. */
export async function fillField(page: Page, selector: string, words: string): Promise<void> {
  await clickVisible(page, selector)
  await pressKeys(page, 'Control+a')
  await page.keyboard.type(words)
}

/** Pastes words into a field in place of what stands there, from the system's clipboard and by its keys. */
export async function pasteIntoField(page: Page, selector: string, words: string): Promise<void> {
  await clickVisible(page, selector)
  await pressKeys(page, 'Control+a')
  await page.evaluate((text) => navigator.clipboard.writeText(text), words)
  await pressKeys(page, 'Control+v')
}

/** Presses the button, link, label or summary that reads exactly so, or is called so; the first on the page, or within a selector. */
export async function pressByName(page: Page, name: string, within = 'body'): Promise<void> {
  const element = await waitFor(async () => {
    const found = await page.evaluateHandle(findNamed, `${within} :is(button, a, label, summary)`, name)
    return found.asElement() as ElementHandle<Element> | null
  }, `"${name}" is there to be pressed`)
  await element.evaluate(outOfCover)
  await element.click()
}

/** Scrolls as a person would to what lies in the window, but under a bar. */
function outOfCover(element: Element): void {
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
