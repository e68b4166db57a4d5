import { toCloudEvent } from '../../utils/report/model/cloud-event.ts'
import { buildCouchDesign } from './couch-design.ts'
import { buildExampleReport } from './example-report.ts'
import { buildReportSchema } from './json-schema.ts'

/** Builds the files that npm run report-schema writes: their texts by path. */
export async function buildSchemaFiles(): Promise<Record<string, string>> {
  const report = await buildExampleReport()
  const files: Record<string, object> = {
    'public/report.schema.json': buildReportSchema(),
    'docs/receiving/report.example.json': report,
    'docs/receiving/report-with-picture.example.json': await buildExampleReport(true),
    'docs/receiving/event.example.json': toCloudEvent(report),
    'docs/receiving/couchdb-design.json': buildCouchDesign(),
  }
  return Object.fromEntries(Object.entries(files).map(([path, json]) => [path, `${JSON.stringify(json, null, 2)}\n`]))
}
