import { browser } from 'wxt/browser'
import { sendTabMessage } from '../messages.ts'

/** The name of the browser's shortcut for the panel, as in the manifest. */
export const PANEL_COMMAND = 'open-panel'

/** Opens the panel of the tab in front by the browser's shortcut. Call it synchronously when the background starts. */
export function listenForPanelCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== PANEL_COMMAND || tab?.id === undefined) return
    // A page without our script does not answer.
    sendTabMessage(tab.id, 'open-panel', null).catch(() => undefined)
  })
}
