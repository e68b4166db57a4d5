import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerOwnChecks } from '../utils/compose/own-checks.ts'

// Not named in the manifest: the background brings it into a page (utils/bring/background.ts) once somebody writes there.
export default defineUnlistedScript(() => offerOwnChecks())
