import { readFileSync } from 'node:fs'
import { buildReportSchema } from './json-schema.ts'

/** Builds the CouchDB design document that accepts only reports of the schema, each once. */
export function buildCouchDesign(): Record<string, unknown> {
  const source = readFileSync(new URL('./validate-doc.js', import.meta.url), 'utf8')
  const { $schema, $id, title, description, ...schema } = buildReportSchema()
  const code = source
    .slice(source.indexOf('function validate('))
    // A replacement function, because `$` in the schema would be special in a replacement string.
    .replace('SCHEMA', () => JSON.stringify(schema))
    .trim()
  return { _id: '_design/reports', language: 'javascript', validate_doc_update: code }
}
