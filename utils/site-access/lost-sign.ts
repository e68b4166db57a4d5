// The sign on a tab's toolbar button that a send was let through without our dialog being seen.

import { browser } from 'wxt/browser'

/** The badge of a tab in which a hold was given up, or could not be made. */
export const LOST_SIGN = '!'

/** Takes the sign off a tab's button: the user has opened the popup there. */
export async function clearLostSign(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== LOST_SIGN) return
  await browser.action.setBadgeText({ tabId, text: '' })
  await browser.action.setTitle({ tabId, title: '' })
}
