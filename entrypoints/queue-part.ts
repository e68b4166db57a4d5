import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { registerPart } from '../utils/background-parts/part-registry.ts'
import { createQueuePart } from '../utils/report/queue-part.ts'

// Not in the manifest: the background loads it when a permission is granted (utils/background-parts/).
export default defineUnlistedScript(() => registerPart('queue', createQueuePart()))
