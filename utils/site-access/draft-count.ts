// How much there is to look at in a tab's draft, as its page counts it: the cards of its panel.

import { browser } from 'wxt/browser'

/** Reads the count that a tab's page has put on its toolbar button; undefined while the button shows none. */
export async function readDraftCount(tabId: number): Promise<number | undefined> {
  const text = await browser.action.getBadgeText({ tabId })
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined
}
