import { browser } from 'wxt/browser'
import { askForTrustedValues } from '../../utils/lib/trusted-storage.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'

/** Lets a page in a private window of Firefox, where no database opens, ask the background for settings. */
export function askBackgroundForValues(): void {
  if (!browser.extension?.inIncognitoContext) return
  askForTrustedValues({
    read: (key) => sendPageMessage('read-trusted', { key }),
    replace: (key, before, after) =>
      sendPageMessage('replace-trusted', { key, before: before ?? null, after: after ?? null }),
  })
}
