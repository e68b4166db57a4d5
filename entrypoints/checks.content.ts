import { defineContentScript } from 'wxt/utils/define-content-script'
import { offerOwnChecks } from '../utils/compose/own-checks.ts'
import { MATCHES } from '../utils/sites/index.ts'

// After the page is parsed: nobody writes earlier, and the page is not kept waiting for it.
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => offerOwnChecks(),
})
