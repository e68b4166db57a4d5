// What was learned as a JSON file, for its owner to keep.

import type { Progress } from './card.ts'

/** The file's name. In: today (yyyy-mm-dd). */
export function studyFileName(today: string): string {
  return `hoc-moi-ngay-${today}.json`
}

/** The file's text: the cards and answers as they are kept, with the number of this form. */
export function studyFileText({ cards, answers }: Progress): string {
  return `${JSON.stringify({ kind: 'hoc-moi-ngay', version: 1, cards, answers }, null, 2)}\n`
}
