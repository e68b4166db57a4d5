import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startInSite } from '../components/compose/start-in-site.ts'

// The manifest runs it at document_start (wxt.config.ts), before any script of the page: a hold must see a send first.
// WXT's own content scripts announce themselves by an event that the page can see, and that it can forge.
export default defineUnlistedScript(() => startInSite())
