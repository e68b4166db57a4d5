// Exports the study progress as a JSON file for the user.

import type { StudyProgress } from './study-progress.ts'

/**
 * Returns the name of the file.
 * @param today Today as yyyy-mm-dd.
 */
export function getStudyFileName(today: string): string {
  return `hoc-moi-ngay-${today}.json`
}

/** Returns the contents of the file: all cards and answers as stored, with a format version. */
export function formatStudyFile({ cards, answers }: StudyProgress): string {
  return `${JSON.stringify({ kind: 'hoc-moi-ngay', version: 1, cards, answers }, null, 2)}\n`
}
