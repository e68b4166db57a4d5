import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { importPartsAtInstall } from '../utils/background-parts/load-part.ts'
import { checksLoaderHandlers } from '../utils/checks-loader/background-handlers.ts'
import type { Level } from '../utils/draft.ts'
import { startUpdatesBackground } from '../utils/library/packs/update-background.ts'
import { listenForMessages } from '../utils/messages.ts'
import { reportHandlers, startReportBackground } from '../utils/report/background.ts'
import { isSiteOrigin } from '../utils/sites/index.ts'

// The words' colours of the levels (components/ui/tokens.css, light); the toolbar knows no themes.
const LEVEL_COLOURS: Record<Level, string> = { note: '#3b5289', warn: '#784800', stop: '#a8351f' }

// Everything is registered in the first turn: a worker that is woken by an event must already be listening for it.
export default defineBackground(() => {
  listenForMessages(
    {
      ...reportHandlers,
      ...checksLoaderHandlers,
      'compose-count': async ({ count, level }, { tab }) => {
        if (tab?.id === undefined) return null
        await browser.action.setBadgeText({ tabId: tab.id, text: count > 0 ? String(count) : '' })
        if (level) await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: LEVEL_COLOURS[level] })
        return null
      },
      'open-provision': async ({ id }) => {
        await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${encodeURIComponent(id)}` })
        return null
      },
    },
    isSiteOrigin,
  )
  importPartsAtInstall()
  startReportBackground()
  startUpdatesBackground()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // A new user is asked for the role once, sees what the extension does and does not do, and where to try it.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
})
