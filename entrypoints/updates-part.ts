import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { registerPart } from '../utils/background-parts/part-registry.ts'
import { createUpdatesPart } from '../utils/library/packs/updates-part.ts'

// Not in the manifest: the background loads it when a check for an update is due (utils/background-parts/).
export default defineUnlistedScript(() => registerPart('updates', createUpdatesPart()))
