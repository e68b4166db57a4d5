import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchFrames } from '../utils/compose/watch-frames.ts'
import { findOptionalSite } from '../utils/sites/optional/find-optional-site.ts'
import { provideSites } from '../utils/sites/provided-sites.ts'

// Registered before the composer's script on the sites that the user turned on (utils/site-access/site-scripts.ts).
export default defineUnlistedScript(() => provideSites({ find: findOptionalSite, watchFrames }))
