import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { describePage } from '../utils/compose/describe-page.ts'

// The popup injects it on a click, where no send control was recognized. Its result is the description.
export default defineUnlistedScript(() => describePage(document))
