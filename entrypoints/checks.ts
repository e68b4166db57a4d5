import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { registerBundledChecks } from '../utils/compose/bundled-checks.ts'

// Not named in the manifest: the background brings it into a page (utils/checks-loader/background-handlers.ts) once somebody writes there.
export default defineUnlistedScript(() => registerBundledChecks())
