import type { Page } from 'puppeteer-core'

/** One text that a test page has sent. */
export interface SentText {
  /** `post`, `group-post`, `comment`, `reply`, `message`, `share`, `like` */
  kind: string
  text: string
}

/** Returns everything that a test page has sent so far, in order, exactly as it went out. */
export function readSentTexts(page: Page): Promise<SentText[]> {
  return page.$$eval('#da-gui > li', (items) =>
    items.map((item) => ({ kind: item.dataset.kind ?? '', text: item.textContent ?? '' })),
  )
}
