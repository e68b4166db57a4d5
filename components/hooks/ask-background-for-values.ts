import { browser } from 'wxt/browser'
import { askForTrustedValues } from '../../utils/lib/trusted-storage.ts'
import { sendMessage } from '../../utils/messages.ts'

/** Lets a page in a private window of Firefox, where no database opens, ask the background for settings. */
export function askBackgroundForValues(): void {
  if (!browser.extension?.inIncognitoContext) return
  askForTrustedValues({
    read: (key) => sendMessage('read-trusted', { key }),
    replace: (key, before, after) =>
      sendMessage('replace-trusted', { key, before: before ?? null, after: after ?? null }),
  })
}
