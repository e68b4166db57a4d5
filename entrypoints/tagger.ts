import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { registerTaggerOpener } from '../utils/compose/checks-registry.ts'
import { openTagger } from '../utils/tagger/open-tagger.ts'

// Not in the manifest: the background injects it into a page that has the checks and asks for the weights of their
// model (utils/checks-loader/background-handlers.ts).
export default defineUnlistedScript(() => registerTaggerOpener(openTagger))
