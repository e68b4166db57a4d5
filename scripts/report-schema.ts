// npm run report-schema: writes the JSON Schema of reports, the example reports and CouchDB's validation, all derived
// from the schema that the extension uses.

import { writeFileSync } from 'node:fs'
import { buildSchemaFiles } from './report-schema/schema-files.ts'

for (const [path, text] of Object.entries(await buildSchemaFiles())) {
  writeFileSync(path, text)
  console.log(path)
}
