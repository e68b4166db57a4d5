import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCapture } from '../utils/capture-loader/start-capture.ts'

// Not in the manifest: it is injected into a page once a report begins there (utils/capture-loader/request-capture.ts).
export default defineUnlistedScript(() => startCapture())
