import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { ALL_MESSAGES } from '../utils/all-messages.ts'
import { importPartsAtInstall } from '../utils/background-parts/load-part.ts'
import { checksLoaderHandlers } from '../utils/checks-loader/background-handlers.ts'
import { fileReaderHandlers } from '../utils/file-reader/background-handlers.ts'
import { closeStorageToSites } from '../utils/lib/trusted-storage.ts'
import { startUpdatesBackground } from '../utils/library/packs/update-background.ts'
import { listenForMessages } from '../utils/messages.ts'
import { reportHandlers, startReportBackground } from '../utils/report/background.ts'
import { trustedValueHandlers } from '../utils/settings/trusted-value-handlers.ts'
import { siteAccessHandlers } from '../utils/site-access/background-handlers.ts'
import { listenForPanelCommand } from '../utils/site-access/panel-command.ts'
import { isAcceptedOrigin } from '../utils/site-access/site-access.ts'
import { startSiteAccessBackground } from '../utils/site-access/start-background.ts'

// Everything is registered in the first turn: a worker that is woken by an event must already be listening for it.
export default defineBackground(() => {
  listenForMessages(
    {
      ...siteAccessHandlers,
      ...reportHandlers,
      ...checksLoaderHandlers,
      ...fileReaderHandlers,
      ...trustedValueHandlers,
    },
    isAcceptedOrigin,
    ALL_MESSAGES,
  )
  startSiteAccessBackground()
  listenForPanelCommand()
  void closeStorageToSites()
  importPartsAtInstall()
  startReportBackground()
  startUpdatesBackground()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // A new user is asked for the role once, sees what the extension does and does not do, and where to try it.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
})
