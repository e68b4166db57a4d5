/** A question of a person, and what a reader of the whole library found to answer it. */
export interface AnsweredQuestion {
  question: string
  /** The ids of provisions and documents, the best first; empty if the library has no answer. */
  entries: readonly string[]
}

/**
 * Questions by what answers them: a line of ids with one space between them, or of a hyphen where the library has no
 * answer, and below it the questions, each on an indented line.
 */
export type AnsweredRows = string

/** What is written for no answer. */
const NONE = '-'

/** Reads the questions of rows. */
export function readAnswered(rows: AnsweredRows): AnsweredQuestion[] {
  const found: AnsweredQuestion[] = []
  let entries: readonly string[] = []
  for (const line of rows.split('\n')) {
    if (line.trim() === '') continue
    if (line.startsWith(' ')) found.push({ question: line.trim(), entries })
    else entries = line === NONE ? [] : line.split(' ')
  }
  return found
}
