import { browser } from 'wxt/browser'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'

/** Returns the addresses of the page bar's pages in this browser. */
export function getPageHrefs(): Record<PageId, string> {
  return {
    library: browser.runtime.getURL('/library.html'),
    study: browser.runtime.getURL('/study.html'),
    outbox: browser.runtime.getURL('/outbox.html'),
    options: browser.runtime.getURL('/options.html'),
  }
}
