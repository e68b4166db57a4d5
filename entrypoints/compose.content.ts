import { defineContentScript } from 'wxt/utils/define-content-script'
import { startInSite } from '../components/compose/start-in-site.ts'
import { SITE_MATCH_PATTERNS } from '../utils/sites/index.ts'

// Runs at document_start, before any script of the page: a hold must see a send first. WXT's start message is off,
// because the page could receive it. WXT's context is not used, because a page can forge the event that invalidates it
// and so stop the content script unseen.
export default defineContentScript({
  matches: [...SITE_MATCH_PATTERNS],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startInSite(),
})
