/** The name of the JSON Schema of reports (public/report.schema.json). Its number is a report's `version`. */
export const REPORT_SCHEMA_ID = 'urn:truoc-khi-dang:report:1'
