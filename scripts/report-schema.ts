// npm run report-schema: writes the JSON Schema of reports, its examples and CouchDB's validation from the product's own schema.

import { writeFileSync } from 'node:fs'
import { buildSchemaFiles } from './report-schema/schema-files.ts'

for (const [path, text] of Object.entries(await buildSchemaFiles())) {
  writeFileSync(path, text)
  console.log(path)
}
