import type { Page } from 'puppeteer-core'

/** What a test page has sent. */
export interface Sent {
  /** `post`, `group-post`, `comment`, `reply`, `message`, `share`, `like` */
  kind: string
  text: string
}

/** Everything a test page has sent so far, first to last, exactly as it went out. */
export function sentOn(page: Page): Promise<Sent[]> {
  return page.$$eval('#da-gui > li', (items) =>
    items.map((item) => ({ kind: item.dataset.kind ?? '', text: item.textContent ?? '' })),
  )
}
