import { readFileSync } from 'node:fs'
import { buildReportSchema } from './json-schema.ts'

/** The CouchDB design document that lets in reports of our schema and nothing else, each once. */
export function buildCouchDesign(): Record<string, unknown> {
  const source = readFileSync(new URL('./validate-doc.js', import.meta.url), 'utf8')
  const { $schema, $id, title, description, ...schema } = buildReportSchema()
  const code = source
    .slice(source.indexOf('function validate('))
    // As a function: what stands in the schema is no replacement pattern.
    .replace('SCHEMA', () => JSON.stringify(schema))
    .trim()
  return { _id: '_design/reports', language: 'javascript', validate_doc_update: code }
}
