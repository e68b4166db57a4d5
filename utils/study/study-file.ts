// What was learned as a JSON file, for its owner to keep.

import type { StudyProgress } from './study-progress.ts'

/** The file's name. In: today (yyyy-mm-dd). */
export function getStudyFileName(today: string): string {
  return `hoc-moi-ngay-${today}.json`
}

/** The file's text: the cards and answers as they are kept, with the number of this form. */
export function formatStudyFile({ cards, answers }: StudyProgress): string {
  return `${JSON.stringify({ kind: 'hoc-moi-ngay', version: 1, cards, answers }, null, 2)}\n`
}
