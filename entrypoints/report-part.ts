import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { registerPart } from '../utils/background-parts/part-registry.ts'
import { createReportPart } from '../utils/report/report-part.ts'

// Not in the manifest: the background loads it for the first event about a report (utils/background-parts/).
export default defineUnlistedScript(() => registerPart('report', createReportPart()))
