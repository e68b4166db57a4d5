import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { generateAllText } from '../components/compose/generate-text.ts'
import { registerPageView } from '../components/compose/register-page-view.ts'
import { createSiteFileReader } from '../components/compose/site-file-reader.ts'

// Not in the manifest: the background injects it into a page, before the checks, once somebody writes there
// (utils/checks-loader/background-handlers.ts).
export default defineUnlistedScript(() => {
  generateAllText()
  registerPageView(createSiteFileReader())
})
