import { defineContentScript } from 'wxt/utils/define-content-script'
import { startInSite } from '../components/compose/start-in-site.ts'
import { SITE_MATCH_PATTERNS } from '../utils/sites/index.ts'

// At document_start, before any script of the page: a hold must hear of a send first. Without WXT's greeting, which the page
// could hear. The context WXT hands over is not used: a page can forge the event that ends it and so switch us off unseen.
export default defineContentScript({
  matches: [...SITE_MATCH_PATTERNS],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startInSite(),
})
