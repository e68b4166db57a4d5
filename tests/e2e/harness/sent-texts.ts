import type { Page } from 'puppeteer-core'

/** What a test page has sent. */
export interface SentText {
  /** `post`, `group-post`, `commentBox`, `reply`, `messageBox`, `share`, `like` */
  kind: string
  text: string
}

/** Everything a test page has sent so far, first to last, exactly as it went out. */
export function readSentTexts(page: Page): Promise<SentText[]> {
  return page.$$eval('#da-gui > li', (items) =>
    items.map((item) => ({ kind: item.dataset.kind ?? '', text: item.textContent ?? '' })),
  )
}
