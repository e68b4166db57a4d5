import { eventOf } from '../../utils/report/model/cloud-event.ts'
import { couchDesign } from './design.ts'
import { exampleReport } from './example.ts'
import { reportJsonSchema } from './schema.ts'

/** What npm run report-schema writes: the text of each file, by its path. */
export async function outputs(): Promise<Record<string, string>> {
  const report = await exampleReport()
  const files: Record<string, object> = {
    'public/report.schema.json': reportJsonSchema(),
    'docs/receiving/report.example.json': report,
    'docs/receiving/report-with-picture.example.json': await exampleReport(true),
    'docs/receiving/event.example.json': eventOf(report),
    'docs/receiving/couchdb-design.json': couchDesign(),
  }
  return Object.fromEntries(Object.entries(files).map(([path, json]) => [path, `${JSON.stringify(json, null, 2)}\n`]))
}
