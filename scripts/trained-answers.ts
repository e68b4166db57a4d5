// Puts into a package what the example questions and the answered questions teach instead of these, because learning
// takes seconds of processor time. Tests get the same.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const ANSWERS = resolve(import.meta.dirname, '../utils/library/answers')
/** What each module that learns exports. */
const LEARNED = new Map([
  [resolve(ANSWERS, 'trained-topics.ts'), 'TRAINED_TOPICS'],
  [resolve(ANSWERS, 'packed-questions.ts'), 'PACKED_QUESTIONS'],
])

/** Whether a module is one that learns, by its id. */
export function isLearned(id: string): boolean {
  return LEARNED.has(toPath(id))
}

function toPath(id: string): string {
  return resolve(id.split('?')[0]!)
}

/** Replaces the modules that learn by what they have learned. */
export const TRAINED_ANSWERS_PLUGIN = {
  name: 'trained-answers',
  apply: 'build' as const,
  async load(id: string): Promise<string | undefined> {
    const path = toPath(id)
    const name = LEARNED.get(path)
    if (name === undefined) return undefined
    const learned = await import(pathToFileURL(path).href)
    return `export const ${name} = ${JSON.stringify(learned[name])}`
  },
}
