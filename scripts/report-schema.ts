// npm run report-schema: writes the JSON Schema of reports, its examples and CouchDB's validation from the product's own schema.

import { writeFileSync } from 'node:fs'
import { outputs } from './report-schema/outputs.ts'

for (const [path, text] of Object.entries(await outputs())) {
  writeFileSync(path, text)
  console.log(path)
}
