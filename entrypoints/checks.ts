import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { registerBundledChecks } from '../utils/compose/bundled-checks.ts'

// Not in the manifest: the background injects it into a page once somebody writes there
// (utils/checks-loader/background-handlers.ts).
export default defineUnlistedScript(() => registerBundledChecks())
