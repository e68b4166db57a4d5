import { defineContentScript } from 'wxt/utils/define-content-script'
import { startInSite } from '../components/compose/start-in-site.ts'
import { MATCHES } from '../utils/sites/index.ts'

// At document_start, before any script of the page: a hold must hear of a send first. Without WXT's greeting, which the page
// could hear. The context WXT hands over is not used: a page can forge the event that ends it and so switch us off unseen.
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startInSite(),
})
