import * as z from 'zod/mini'
import { REPORT_SCHEMA_ID, reportSchema } from '../../utils/report/model/report-schema.ts'

/** Builds the JSON Schema (2020-12) of a report from the schema that the extension builds reports with. */
export function buildReportSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema)
  return {
    $schema,
    $id: REPORT_SCHEMA_ID,
    title: 'Báo cáo · Report',
    description:
      'One report of a post that shows signs of harm. Lengths are counted in UTF-16 units by the sender. Who reports is in it only if they wanted so. Citations are in Vietnamese.',
    ...schema,
  }
}
