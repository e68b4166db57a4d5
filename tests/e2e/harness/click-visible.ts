import type { Page } from 'puppeteer-core'

/** Waits until something of the page is on the screen, and clicks it with the mouse. */
export async function clickVisible(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true })
  await element!.click()
}
