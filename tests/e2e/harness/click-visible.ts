import type { Page } from 'puppeteer-core'

/** Waits until an element is visible, and clicks it with the mouse. */
export async function clickVisible(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true })
  await element!.click()
}
