import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { generateAllText } from '../components/compose/generate-text.ts'
import { registerPageView } from '../components/compose/register-page-view.ts'
import { createSiteFileReader } from '../components/compose/site-file-reader.ts'
import { listenForMessages } from '../utils/messages.ts'
import { VIEW_MESSAGES } from '../utils/view-messages.ts'

// Not in the manifest: the background injects it into a page, before the checks, once somebody writes there
// (utils/checks-loader/background-handlers.ts).
export default defineUnlistedScript(() => {
  generateAllText()
  const findView = registerPageView(createSiteFileReader())
  listenForMessages(
    {
      'show-finding': (finding) => findView()?.showFinding(finding) ?? false,
      'findings-in-files': () => findView()?.listFindingsInFiles() ?? [],
    },
    () => false,
    VIEW_MESSAGES,
  )
})
