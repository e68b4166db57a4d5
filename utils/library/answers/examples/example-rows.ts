/**
 * Example questions, separated by commas, by the id of what answers them: a short answer, a provision or a document.
 * Fragments will do. What counts is that each row names many everyday acts, things, people and places of its matter.
 */
export type ExampleRows = Readonly<Record<string, string>>

/** Splits the examples of a row. */
export function splitExamples(row: string): string[] {
  return row
    .split(',')
    .map((example) => example.trim())
    .filter((example) => example !== '')
}
